import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { ApiClient, ClientActor } from '../src/client/api-client.ts';
import { ApiProblem } from '../src/client/api-client.ts';
import { EXIT, type Terminal, table } from './output.ts';
import { actorFrom, apiOf, asking } from './place.ts';

interface Campaign {
  _id: string;
  name: string;
  rehearsal: boolean;
  counts: Record<string, number> & { stages: Record<string, number> };
}

interface Draft {
  _id: string;
  status: string;
  documentNumber: string | null;
  unit: { name: string };
}

/** The campaign named, or the only or newest one. */
async function pick(api: ApiClient, id: string | undefined): Promise<Campaign | null> {
  const { items } = await api.get<{ items: Campaign[] }>('/api/campaigns');
  const chosen = id === undefined ? items[0] : items.find((c) => c._id === id || c.name === id);
  if (chosen === undefined && id === undefined) return null;
  return api.get<Campaign>(`/api/campaigns/${chosen?._id ?? id}`);
}

/** Does one thing to every draft of a campaign, with progress; refusals are named and do not stop it. */
async function eachDraft(
  campaign: string,
  act: 'approve' | 'issue',
  actor: ClientActor,
  terminal: Terminal,
): Promise<{ done: Draft[]; refused: { draft: string; code: string }[] }> {
  const api = apiOf(terminal);
  const chosen = await pick(api, campaign);
  const path = `/api/drafts?campaign=${chosen?._id ?? campaign}`;
  const { items } = await api.get<{ items: Draft[] }>(path);
  const done: Draft[] = [];
  const refused: { draft: string; code: string }[] = [];
  for (const [i, draft] of items.entries()) {
    try {
      done.push(await api.post<Draft>(`/api/drafts/${draft._id}/${act}`, { actor }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      refused.push({ draft: draft._id, code: error.code });
    }
    if ((i + 1) % 8 === 0 || i + 1 === items.length)
      terminal.talk(`${act} ${i + 1}/${items.length}`);
  }
  return { done, refused };
}

function registerEach(program: Command, terminal: Terminal, act: 'approve' | 'issue'): void {
  const { say } = terminal;
  const words = {
    approve: say('签批草稿', 'approve drafts'),
    issue: say('签发通知书', 'issue notices'),
  };
  const who = { approve: 'approver:office-approver', issue: 'supervisionOffice:office-clerk' };
  program
    .command(`${act} <campaign-or-draft>`)
    .description(`${words[act]}${say('（整个行动，或一份）', ' (a whole campaign, or one)')}`)
    .option('--as <actor>', say('以何岗位办理', 'who acts'), who[act])
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (target: string, options: { as: string; json?: boolean }) => {
      const actor = actorFrom(options.as);
      const one = /^c-[0-9a-f]{10}-\d{3}-[0-9a-f]{8}$/.test(target);
      const result = await asking(async () =>
        one
          ? {
              done: [await apiOf(terminal).post<Draft>(`/api/drafts/${target}/${act}`, { actor })],
              refused: [],
            }
          : eachDraft(target, act, actor, terminal),
      );
      if (options.json) terminal.json(result);
      else
        terminal.print(
          table(result.done.map((d) => [d._id, d.status, d.documentNumber ?? '', d.unit.name])),
        );
      for (const r of result.refused) terminal.talk(`${r.draft}: ${r.code}`);
      if (result.refused.length > 0) terminal.exit(EXIT.refused);
    });
}

/** `duban campaign`: its numbers, and its ledger as a file. */
export function registerCampaign(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const campaign = program.command('campaign').description(say('督查行动', 'campaigns'));
  campaign
    .command('show [id]')
    .description(say('数字（缺省为最近一次）', 'its numbers (the newest by default)'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (id: string | undefined, options: { json?: boolean }) => {
      const found = await asking(() => pick(apiOf(terminal), id));
      if (options.json) return terminal.json(found);
      if (found === null)
        return terminal.print(
          say(
            '还没有督查行动，先用 duban import 导入台账',
            'no campaign yet; duban import a ledger',
          ),
        );
      const { stages, ...counts } = found.counts;
      terminal.print(
        `${found.rehearsal ? say('【演练】', '[rehearsal] ') : ''}${found.name}  ${found._id}`,
      );
      terminal.print(
        table(Object.entries({ ...counts, ...stages }).map(([k, v]) => [k, String(v)])),
      );
      return undefined;
    });
  campaign
    .command('list')
    .description(say('列出', 'list'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: { json?: boolean }) => {
      const { items } = await asking(() =>
        apiOf(terminal).get<{ items: Campaign[] }>('/api/campaigns'),
      );
      if (options.json) terminal.json(items);
      else terminal.print(table(items.map((c) => [c._id, c.rehearsal ? '演练' : '', c.name])));
    });
  campaign
    .command('ledger <id> <file>')
    .description(say('导出整改台账 xlsx', 'write the ledger as xlsx'))
    .action(async (id: string, file: string) => {
      const bytes = await asking(() => apiOf(terminal).file(`/api/campaigns/${id}/ledger.xlsx`));
      writeFileSync(file, bytes);
      terminal.talk(file);
    });
}

/** `duban approve`. */
export const registerApprove = (program: Command, terminal: Terminal): void =>
  registerEach(program, terminal, 'approve');

/** `duban issue`. */
export const registerIssue = (program: Command, terminal: Terminal): void =>
  registerEach(program, terminal, 'issue');
