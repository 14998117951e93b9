import type { Command } from 'commander';
import { at, by, done } from '../../src/client/api-client.ts';
import type { Draft } from '../../src/client/api-types.ts';
import { refWords } from '../../src/domain/messages/ref-words.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import { actorFrom, apiOf, asking } from '../house-address.ts';
import type { Terminal } from '../output.ts';

/** A draft as it stands now. */
const draftOf = (terminal: Terminal, id: string): Promise<Draft> =>
  asking(() => done(apiOf(terminal).GET('/api/drafts/{id}', { params: { path: { id } } })));

async function show(id: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { say, lang, print } = terminal;
  const draft = await draftOf(terminal, id);
  const { items: warnings } = await asking(() =>
    done(apiOf(terminal).GET('/api/drafts/{id}/warnings', { params: { path: { id } } })),
  );
  if (options.json) return terminal.json({ ...draft, warnings });
  print(`${draft.title}  ${draft.unit.name}  ${WORDS[lang].draftStages[draft.status]}`);
  for (const f of draft.findings) {
    print(`${f.code}. 【${f.category}】${f.statement}`);
    if (f.repeatOf !== undefined)
      print(say(`   屡查屡犯：${refWords(f.repeatOf)}`, `   repeats ${f.repeatOf}`));
  }
  for (const w of warnings) print(`${say('提示', 'note')}  ${say(w.zh, w.en)}`);
}

async function repeat(
  id: string,
  finding: string,
  of: string,
  options: { as: string; refuse?: boolean; json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { say } = terminal;
  const confirmed = options.refuse !== true;
  const { version } = await draftOf(terminal, id);
  const draft = await asking(() =>
    done(
      apiOf(terminal).POST('/api/drafts/{id}/repeats', {
        params: { path: { id }, header: { ...by(actorFrom(options.as)), ...at(version) } },
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
    .command('repeat <draft> <finding> <earlier>')
    .description(
      say(
        '认定某条问题与此前的问题（文号#序号）重复（屡查屡犯），或不认定',
        'confirm that a finding repeats an earlier one (document number#code), or refuse it',
      ),
    )
    .requiredOption('--as <actor>', say('岗位:编号[:姓名]', 'role:id[:name]'))
    .option('--refuse', say('不认定，或撤销认定', 'it does not, or no longer'))
    .option(...json)
    .action(
      (
        id: string,
        finding: string,
        of: string,
        options: { as: string; refuse?: boolean; json?: boolean },
      ) => repeat(id, finding, of, options, terminal),
    );
}
