import type { Command } from 'commander';
import { type ApiClient, ApiProblem, done, every, keyed } from '../../src/client/api-client.ts';
import type { Campaign, CampaignAccount, Draft, ListedDraft } from '../../src/client/api-types.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import type { NoticeStage } from '../../src/domain/notice/notice.ts';
import { apiOf, asking, campaignNamed, isDraftId, writeGiven } from '../house-address.ts';
import { EXIT, type Terminal, table } from '../output.ts';
import { registerAuthorise } from './campaigns/authorise.ts';
import { confirmed } from './campaigns/confirm.ts';
import { registerCampaignRemoval } from './campaigns/removal.ts';

/** All drafts of a campaign. */
const listedDrafts = (api: ApiClient, campaign: string): Promise<ListedDraft[]> =>
  every((part) => api.GET('/api/drafts', { params: { query: { campaign, ...part } } }));

/** Approves or issues one draft. */
const decide = (api: ApiClient, act: 'approve' | 'issue', id: string): Promise<Draft> =>
  done(api.POST(`/api/drafts/{id}/${act}`, { params: { path: { id }, header: keyed() } }));

interface Refused {
  draft: string;
  code: string;
  message: string;
}

/** True for a draft that the act would change. */
const isReady =
  (act: 'approve' | 'issue') =>
  ({ status }: Pick<Draft, 'status'>): boolean =>
    status === (act === 'approve' ? 'draft' : 'approved');

/** Approves or issues the one draft that is named, once somebody has said yes. */
async function oneDraft(
  id: string,
  act: 'approve' | 'issue',
  yes: boolean,
  terminal: Terminal,
): Promise<{ done: Draft[]; refused: Refused[] }> {
  const api = apiOf(terminal);
  const draft = await done(api.GET('/api/drafts/{id}', { params: { path: { id } } }));
  const listed = { ...draft, findings: draft.findings.map((f) => f.code) };
  await confirmed(api, act, [listed].filter(isReady(act)), yes, terminal);
  return { done: [await decide(api, act, id)], refused: [] };
}

/** The numbers of a campaign as people call them, in the order in which they are shown. */
const COUNT_WORDS: Record<string, { zh: string; en: string }> = {
  townships: { zh: '乡镇', en: 'townships' },
  departments: { zh: '部门和单位', en: 'departments' },
  notices: { zh: '通知书（含草稿）', en: 'notices, with drafts' },
  findings: { zh: '问题', en: 'findings' },
  issued: { zh: '已签发', en: 'issued' },
  closedFindings: { zh: '已办结的问题', en: 'findings closed' },
  openFindings: { zh: '未办结的问题', en: 'findings open' },
  overdue: { zh: '有逾期问题的通知书', en: 'notices with a finding overdue' },
  messages: { zh: '应告知事项', en: 'things to tell' },
  dispatches: { zh: '发出的消息（按人汇总）', en: 'messages sent, one a person' },
};

/** The campaign named, or the newest one; null when there is none at all. */
async function pick(api: ApiClient, given: string | undefined): Promise<CampaignAccount | null> {
  const newest = { params: { query: { limit: 1 } } };
  const { items } = await done(api.GET('/api/campaigns', newest));
  const chosen = given === undefined ? items[0] : await campaignNamed(api, given);
  if (chosen === undefined) return null;
  const { id } = chosen;
  return done(api.GET('/api/campaigns/{id}', { params: { path: { id } } }));
}

/** Does one thing to every draft of a campaign, with progress; refusals are named and do not stop it. */
async function eachDraft(
  campaign: string,
  act: 'approve' | 'issue',
  yes: boolean,
  terminal: Terminal,
): Promise<{ done: Draft[]; refused: Refused[] }> {
  const api = apiOf(terminal);
  const { id } = await campaignNamed(api, campaign);
  const items = await listedDrafts(api, id);
  await confirmed(api, act, items.filter(isReady(act)), yes, terminal);
  const decided: Draft[] = [];
  const refused: Refused[] = [];
  for (const [i, draft] of items.entries()) {
    try {
      decided.push(await decide(api, act, draft.id));
    } catch (error) {
      // Where the engine is away nothing is refused: the whole command says so.
      if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
      refused.push({ draft: draft.id, code: error.code, message: titleOf(error) });
    }
    if ((i + 1) % 8 === 0 || i + 1 === items.length)
      terminal.talk(`${ACTS[act][terminal.lang]} ${i + 1}/${items.length}`);
  }
  return { done: decided, refused };
}

/** What a refusal says, and what it points at, without the draft it is about. */
function titleOf({ body, message }: ApiProblem): string {
  const errors = (body.errors ?? []) as { detail: string }[];
  // Whose post it is stands in the detail; of other refusals that is the draft, which is named beside them.
  const text = body.code === 'not-your-role' ? body.detail : body.title;
  return [String(text ?? message), ...errors.map((e) => e.detail)].join(' ');
}

const ACTS = {
  approve: { zh: '审签', en: 'approve' },
  issue: { zh: '签发', en: 'issue' },
};

/** Refusals for people: each reason once, with the drafts that it is about. */
function tellRefused(refused: Refused[], { say, talk }: Terminal): void {
  for (const why of new Set(refused.map((r) => r.message))) {
    const ids = refused.filter((r) => r.message === why).map((r) => r.draft);
    const some = ids.slice(0, 3).join(say('、', ', ')) + (ids.length > 3 ? '…' : '');
    talk(
      say(`${ids.length} 份未办成：${why}（${some}）`, `${ids.length} refused: ${why} (${some})`),
    );
  }
}

function registerEach(program: Command, terminal: Terminal, act: 'approve' | 'issue'): void {
  const { say, lang } = terminal;
  const words = {
    approve: say('审签草稿', 'approve drafts'),
    issue: say('签发通知书', 'issue notices'),
  };
  program
    .command(`${act} <campaign-or-draft>`)
    .description(`${words[act]}${say('（整个专项督查，或一份）', ' (a whole campaign, or one)')}`)
    .option('--yes', say('不再询问', 'do not ask'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (target: string, options: { yes?: boolean; json?: boolean }) => {
      const decideOn = isDraftId(target) ? oneDraft : eachDraft;
      const result = await asking(() => decideOn(target, act, options.yes === true, terminal));
      if (options.json) terminal.json(result);
      else {
        if (result.done.length > 0) terminal.print(draftTable(result.done, lang));
        tellRefused(result.refused, terminal);
      }
      if (result.refused.length > 0) terminal.exit(EXIT.refused);
    });
}

const draftTable = (
  drafts: Pick<Draft, 'id' | 'status' | 'documentNumber' | 'unit'>[],
  lang: Terminal['lang'],
): string[] =>
  table(
    drafts.map((d) => [
      d.id,
      WORDS[lang].draftStages[d.status],
      d.documentNumber ?? '',
      d.unit.name,
    ]),
  );

function show(found: CampaignAccount, { say, lang, print }: Terminal): void {
  const { stages, ...counts } = found.counts;
  print(`${found.rehearsal ? say('【演练】', '[rehearsal] ') : ''}${found.name}  ${found.id}`);
  const numbers = Object.entries(counts).map(([name, count]) => [
    COUNT_WORDS[name]?.[lang] ?? name,
    String(count),
  ]);
  const stands = Object.entries(stages).map(([stage, count]) => [
    say('通知书：', 'notices ') + WORDS[lang].noticeStages[stage as NoticeStage],
    String(count),
  ]);
  print(table([...numbers, ...stands]));
}

async function list(options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const items = await asking(() =>
    every((query) => apiOf(terminal).GET('/api/campaigns', { params: { query } })),
  );
  if (options.json) return terminal.json(items);
  if (items.length === 0) return terminal.talk(none(terminal));
  const kind = (c: Campaign) => (c.rehearsal ? say('演练', 'rehearsal') : say('正式', 'real'));
  return terminal.print(table(items.map((c) => [c.id, kind(c), c.name])));
}

const none = ({ say }: Terminal): string =>
  say('尚未建立专项督查，先用 duban import 导入台账', 'no campaign yet; duban import a ledger');

/** The ledger of a campaign, as the bytes of an xlsx file. */
const ledgerOf = async (api: ApiClient, id: string): Promise<Uint8Array> => {
  const params = { path: { id } };
  const asked = { params, parseAs: 'arrayBuffer' as const };
  return new Uint8Array(await done(api.GET('/api/campaigns/{id}/ledger.xlsx', asked)));
};

/** `duban campaign`: its numbers, and its ledger as a file. */
export function registerCampaign(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const campaign = program.command('campaign').description(say('专项督查', 'campaigns'));
  const json = say('输出 JSON', 'print JSON');
  campaign
    .command('show [id]')
    .description(
      say(
        '数字（编号或名称，缺省为最近一次）',
        'its numbers, by id or name (the newest by default)',
      ),
    )
    .option('--json', json)
    .action(async (id: string | undefined, options: { json?: boolean }) => {
      const found = await asking(() => pick(apiOf(terminal), id));
      if (options.json) terminal.json(found);
      else if (found === null) terminal.talk(none(terminal));
      else show(found, terminal);
    });
  campaign
    .command('list')
    .description(say('列出专项督查', 'list campaigns'))
    .option('--json', json)
    .action((options: { json?: boolean }) => list(options, terminal));
  campaign
    .command('drafts <id>')
    .description(say('列出一次专项督查的通知书草稿', 'list the drafts of a campaign'))
    .option('--json', json)
    .action(async (id: string, options: { json?: boolean }) => {
      const items = await asking(async () => {
        const api = apiOf(terminal);
        return listedDrafts(api, (await campaignNamed(api, id)).id);
      });
      if (options.json) terminal.json(items);
      else if (items.length === 0) terminal.talk(say('没有草稿', 'no drafts'));
      else terminal.print(draftTable(items, terminal.lang));
    });
  registerAuthorise(campaign, terminal);
  registerCampaignRemoval(campaign, terminal);
  campaign
    .command('ledger <id> <file>')
    .description(say('导出整改台账 xlsx', 'write the ledger as xlsx'))
    .option('--json', json)
    .action(async (id: string, file: string, options: { json?: boolean }) => {
      const bytes = await asking(async () => {
        const api = apiOf(terminal);
        return ledgerOf(api, (await campaignNamed(api, id)).id);
      });
      writeGiven(file, bytes);
      if (options.json) terminal.json({ file, bytes: bytes.length });
      else terminal.print(say(`整改台账已写入 ${file}`, `ledger written to ${file}`));
    });
}

/** `duban approve`. */
export const registerApprove = (program: Command, terminal: Terminal): void =>
  registerEach(program, terminal, 'approve');

/** `duban issue`. */
export const registerIssue = (program: Command, terminal: Terminal): void =>
  registerEach(program, terminal, 'issue');
