import type { Command } from 'commander';
import { at, done, every, keyed } from '../../src/client/api-client.ts';
import type { Draft } from '../../src/client/api-types.ts';
import { entryLines } from '../../src/domain/messages/ledger-entry.ts';
import { consentWords, refWords } from '../../src/domain/messages/letter-words.ts';
import { limitWords, WORDS } from '../../src/domain/messages/words.ts';
import { apiOf, asking, campaignNamed, isDraftId } from '../house-address.ts';
import type { Terminal } from '../output.ts';

/** A draft as it stands now. */
const draftOf = (terminal: Terminal, id: string): Promise<Draft> =>
  asking(() => done(apiOf(terminal).GET('/api/drafts/{id}', { params: { path: { id } } })));

/** A finding as it will stand in the letter, with what the ledger says beside it. */
function linesOf(f: Draft['findings'][number], { say, lang }: Terminal): string[] {
  const timing = WORDS[lang].timings[f.timing];
  const policys = say(`按规则（${timing}）`, `the policy’s (${timing})`);
  const more: [string, string][] = [
    [say('要求', 'asked'), f.recommendation],
    [say('时限', 'limit'), f.due === null ? policys : limitWords(f.due)[lang]],
    [say('配合单位', 'with'), f.coUnits.join('、')],
    [say('依据', 'criterion'), f.criterion],
    [say('备注', 'remarks'), f.remarks],
    ...entryLines(f.ledgerEntry, lang),
  ];
  const filled = more.flatMap(([name, text]) => (text === '' ? [] : [`   ${name}：${text}`]));
  const { repeatOf } = f;
  const repeated =
    repeatOf === undefined
      ? []
      : [say(`   屡查屡犯：${refWords(repeatOf)}`, `   repeats ${repeatOf}`)];
  return [`${f.code}. 【${f.category}】${f.statement}`, ...filled, ...repeated];
}

async function show(id: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { say, lang, print } = terminal;
  const draft = await draftOf(terminal, id);
  const { items: warnings } = await asking(() =>
    done(apiOf(terminal).GET('/api/drafts/{id}/warnings', { params: { path: { id } } })),
  );
  if (options.json) return terminal.json({ ...draft, warnings });
  print(`${draft.title}  ${draft.unit.name}  ${WORDS[lang].draftStages[draft.status]}`);
  if (draft.documentNumber !== null) print(draft.documentNumber);
  print(
    say(`拟稿 ${draft.author}`, `author ${draft.author}`) +
      (draft.approvedBy === null
        ? ''
        : say(`，审签 ${draft.approvedBy}`, `, approved by ${draft.approvedBy}`)),
  );
  for (const f of draft.findings) for (const line of linesOf(f, terminal)) print(line);
  for (const w of warnings) print(`${say('提示', 'note')}  ${say(w.zh, w.en)}`);
}

async function repeat(
  id: string,
  finding: string,
  of: string,
  options: { refuse?: boolean; json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { say } = terminal;
  const confirmed = options.refuse !== true;
  const { version } = await draftOf(terminal, id);
  const draft = await asking(() =>
    done(
      apiOf(terminal).POST('/api/drafts/{id}/repeats', {
        params: { path: { id }, header: { ...keyed(), ...at(version) } },
        body: { finding, of, confirmed },
      }),
    ),
  );
  if (options.json) return terminal.json(draft);
  return terminal.print(
    confirmed
      ? say(
          `第${finding}条已认定与${refWords(of)}重复（屡查屡犯），须由其他人审签`,
          `finding ${finding} is confirmed to repeat ${of}; another person has to approve the draft`,
        )
      : say(
          `第${finding}条不认定与${refWords(of)}重复，须由其他人审签`,
          `finding ${finding} does not count as repeating ${of}; another person has to approve the draft`,
        ),
  );
}

interface ConsentOptions {
  by: string;
  document: string;
  on: string;
  json?: boolean;
}

/** Drafts that the consent is about: the one named, or those of a campaign that go to townships and have not gone out. */
async function townshipDrafts(target: string, terminal: Terminal): Promise<string[]> {
  const api = apiOf(terminal);
  if (isDraftId(target)) return [target];
  const { id: campaign } = await campaignNamed(api, target);
  const drafts = await every((part) =>
    api.GET('/api/drafts', { params: { query: { campaign, ...part } } }),
  );
  const townships = await every((part) =>
    api.GET('/api/units', { params: { query: { campaign, township: 'true', ...part } } }),
  );
  return drafts
    .filter((d) => d.documentNumber === null && townships.some((t) => t.id === d.unit.id))
    .map((d) => d.id);
}

async function consent(target: string, options: ConsentOptions, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const { by: from, document, on } = options;
  const changed = await asking(async () => {
    const drafts: Draft[] = [];
    for (const id of await townshipDrafts(target, terminal)) {
      const { version } = await draftOf(terminal, id);
      const header = { ...keyed(), ...at(version) };
      const body = { consent: { by: from, document, on } };
      drafts.push(
        await done(
          apiOf(terminal).PATCH('/api/drafts/{id}', { params: { path: { id }, header }, body }),
        ),
      );
    }
    return drafts;
  });
  if (options.json) return terminal.json(changed);
  for (const draft of changed)
    terminal.print(
      `${draft.id}  ${draft.unit.name}  ${say(consentWords({ by: from, document, on }), `consent of ${from}, ${document}, ${on}`)}`,
    );
  if (changed.length === 0)
    terminal.talk(say('没有发往乡镇的未签发草稿', 'no draft to a township is waiting'));
}

/** Takes an approval back: the same title is a change, and with any change the approval falls away. */
async function reopen(id: string, options: { json?: boolean }, terminal: Terminal) {
  const { version, title } = await draftOf(terminal, id);
  const header = { ...keyed(), ...at(version) };
  const draft = await asking(() =>
    done(
      apiOf(terminal).PATCH('/api/drafts/{id}', {
        params: { path: { id }, header },
        body: { title },
      }),
    ),
  );
  if (options.json) return terminal.json(draft);
  return terminal.print(
    terminal.say(
      `${draft.id} 已退回拟稿，可以修改或重新导入，须由另一人重新审签`,
      `${draft.id} is a draft again: change it or import anew; another person has to approve it again`,
    ),
  );
}

/** `duban draft`: a draft with what to look at before its issue, and a person's word on repetitions. */
export function registerDraft(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const draft = program.command('draft').description(say('通知书草稿', 'drafts of notices'));
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  draft
    .command('show <draft>')
    .description(
      say('草稿的问题及签发前提示', 'its findings, and what to look at before its issue'),
    )
    .option(...json)
    .action((id: string, options: { json?: boolean }) => show(id, options, terminal));
  draft
    .command('reopen <draft>')
    .description(
      say(
        '退回拟稿：审签失效，可以修改或重新导入',
        'take its approval back, to change or import it anew',
      ),
    )
    .option(...json)
    .action((id: string, options: { json?: boolean }) => reopen(id, options, terminal));
  draft
    .command('consent <draft-or-campaign>')
    .description(
      say(
        '登记县委、县政府同意向乡镇下发（一份草稿，或整个督查中发往乡镇的）',
        'enter the county’s consent to letters to townships (one draft, or all of a campaign)',
      ),
    )
    .requiredOption('--by <organ>', say('同意的机关', 'who has given it'))
    .requiredOption('--document <number>', say('文号', 'number of its paper'))
    .requiredOption('--on <day>', say('日期，如 2026-09-20', 'its day, such as 2026-09-20'))
    .option(...json)
    .action((target: string, options: ConsentOptions) => consent(target, options, terminal));
  draft
    .command('repeat <draft> <finding> <earlier>')
    .description(
      say(
        '认定某条问题与此前的问题（文号#序号）重复（屡查屡犯），或不认定',
        'confirm that a finding repeats an earlier one (document number#code), or refuse it',
      ),
    )
    .option('--refuse', say('不认定，或撤销认定', 'it does not, or no longer'))
    .option(...json)
    .action(
      (id: string, finding: string, of: string, options: { refuse?: boolean; json?: boolean }) =>
        repeat(id, finding, of, options, terminal),
    );
}
