import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Difference } from '../../src/audit/differences.ts';
import { auditNotice } from '../../src/audit/replay.ts';
import { replayerOf } from '../../src/audit/replayer.ts';
import type { TimelineLine } from '../../src/audit/timeline.ts';
import { ApiProblem, apiClient } from '../../src/client/api-client.ts';
import { lettersOf } from '../../src/client/letters.ts';
import { readSheets } from '../../src/documents/sheet/read-sheets.ts';
import { addDays, dueDateOf } from '../../src/domain/calendar/instant.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { rebuild } from '../../src/store/notices.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, CLERK, consentToTownships, sentProof } from '../support/api/letters.ts';
import { EXTENDED, extensible, type Hand, RETURNED, seeAllThrough } from './chased-campaign.ts';

interface Draft {
  id: string;
  status: string;
  version: number;
  documentNumber: string | null;
}

interface ImportAnswer {
  notices: number;
  findings: number;
  added: number;
  updated: number;
  errors: { row: number; letter: string; column: string; code: string }[];
}

interface Account {
  counts: Record<string, number> & { stages: Record<string, number> };
  lists: Record<string, string> & { stages: Record<string, string> };
}

const sample = (name: string) => ({
  name,
  content: readFileSync(new URL(`../../data/sample/${name}`, import.meta.url), 'base64'),
});

/** The code of the problem that a call is answered with. */
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'no problem',
    (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
  );

const NAME = '2026年法治建设专项督察';
/** A Monday morning in Beijing, before every date that the sample names. */
const START = '2026-11-23T01:00:00.000Z';

describe('the sample campaign, from the ledger to its closure through the API', () => {
  let api: Api;
  let campaign: string;
  let notices: Notice[];

  const addCampaign = async (name: string): Promise<string> => {
    const rehearsal = { start: START, speed: 1 };
    const body = { name, code: '云督整', policy: 'county-standard', rehearsal };
    const { id } = await api.client.post<{ id: string }>('/api/campaigns', {
      actor: CLERK,
      body,
    });
    return id;
  };
  const importInto = (id: string, ledger: string): Promise<ImportAnswer> =>
    api.client.post(`/api/campaigns/${id}/ledger`, {
      actor: CLERK,
      body: { ledger: sample(ledger), roster: sample('roster.xlsx') },
    });
  const draftsOf = async (id: string): Promise<Draft[]> =>
    (await api.client.get<{ items: Draft[] }>(`/api/drafts?campaign=${id}`)).items;
  const listed = (path: string | undefined) => api.client.all<{ findings?: string[] }>(path ?? '');
  const account = (id: string): Promise<Account> => api.client.get(`/api/campaigns/${id}`);
  const eachDraft = async (act: 'approve' | 'issue', actor: typeof CLERK): Promise<string[]> => {
    const answers: string[] = [];
    for (const { id } of await draftsOf(campaign))
      answers.push(await codeOf(api.client.post(`/api/drafts/${id}/${act}`, { actor })));
    return [...new Set(answers)];
  };
  before(async () => {
    api = await startApi();
    campaign = await addCampaign(NAME);
  });
  after(() => api.stop());

  it('is imported as 13 townships, 46 departments, 32 notices and 174 findings', async () => {
    const answer = await importInto(campaign, 'ledger.xlsx');
    expect(answer).to.include({ notices: 32, findings: 174, added: 32, updated: 0 });
    expect(answer.errors).to.deep.equal([]);
    const { counts, lists } = await account(campaign);
    expect(counts).to.include({ townships: 13, departments: 46, notices: 32, findings: 174 });
    expect(counts).to.include({ issued: 0, messages: 0, dispatches: 0 });
    expect(await listed(lists.townships)).to.have.length(13);
    expect(await listed(lists.departments)).to.have.length(46);
    expect(await listed(lists.notices)).to.have.length(32);
    const letters = await listed(lists.findings);
    expect(letters.flatMap((letter) => letter.findings ?? [])).to.have.length(174);
  });

  it('is changed by a second import in nothing', async () => {
    const before = [await account(campaign), await draftsOf(campaign)];
    const answer = await importInto(campaign, 'ledger.xlsx');
    expect(answer).to.include({ findings: 174, added: 0, updated: 0 });
    expect([await account(campaign), await draftsOf(campaign)]).to.deep.equal(before);
  });

  it('cannot be issued before a second person has approved it (M2)', async () => {
    expect(await eachDraft('issue', CLERK)).to.deep.equal(['draft-not-approved']);
    expect(await eachDraft('approve', CLERK)).to.deep.equal(['not-your-role']);
    const author = { ...APPROVER, id: CLERK.id };
    expect(await eachDraft('approve', author)).to.deep.equal(['approved-by-author']);
    expect(await eachDraft('issue', APPROVER)).to.deep.equal(['draft-not-approved']);
    expect((await account(campaign)).counts.issued).to.equal(0);
    expect(await eachDraft('approve', APPROVER)).to.have.members(['no problem', 'consent-missing']);
    await consentToTownships(api, campaign);
    expect(await eachDraft('approve', APPROVER)).to.deep.equal(['no problem']);
  });

  it('loses its approval with a change, and has to be approved again', async () => {
    const [first] = await draftsOf(campaign);
    if (first === undefined) throw new Error('there is no draft');
    const path = `/api/drafts/${first.id}`;
    await api.client.patch(path, first.version, { title: '整改通知书' }, CLERK);
    expect(await codeOf(api.client.post(`${path}/issue`, { actor: CLERK }))).to.equal(
      'draft-not-approved',
    );
    await api.client.post(`${path}/approve`, { actor: APPROVER });
  });

  it('is issued with 32 numbers in the order of the ledger, and sealed by it', async () => {
    expect(await eachDraft('issue', CLERK)).to.deep.equal(['no problem']);
    const drafts = await draftsOf(campaign);
    expect(drafts.map((d) => d.documentNumber)).to.deep.equal(
      drafts.map((_, i) => `演云督整〔2026〕${i + 1}号`),
    );
    const [first] = drafts;
    const change = api.client.patch(
      `/api/drafts/${first?.id}`,
      first?.version ?? 0,
      { title: '另一标题' },
      CLERK,
    );
    expect(await codeOf(change)).to.equal('draft-issued');
    notices = await lettersOf(apiClient(api.url), campaign);
    expect(notices).to.have.length(32);
    expect(notices.flatMap((n) => n.findings)).to.have.length(174);
  });

  it('is chased until all 174 findings are closed', async () => {
    const hand: Hand = {
      give: async ({ id }, actor, body, key) => {
        const path = `/api/notices/${id}/commands`;
        const { stage } = await api.client.post<{ stage: string }>(path, { body, actor, key });
        return stage;
      },
      async report(notice, actor, body, { key, paper }) {
        const evidence = [await sentProof(api, notice.id, actor, paper)];
        return hand.give(notice, actor, { ...body, evidence }, key);
      },
    };
    const stages = await seeAllThrough(hand, notices);
    expect(stages).to.deep.equal(notices.map(() => 'closed'));
    const { counts, lists } = await account(campaign);
    expect(counts).to.include({ issued: 32, closedFindings: 174, openFindings: 0, overdue: 0 });
    expect(counts.stages).to.deep.equal({ closed: 32 });
    for (const [name, length] of [
      ['issued', 32],
      ['closedFindings', 174],
      ['openFindings', 0],
      ['overdue', 0],
    ] as const)
      expect(await listed(lists[name]), name).to.have.length(length);
    expect(await listed(lists.stages.closed)).to.have.length(32);
    expect(api.logged).to.deep.equal([]);
  });

  it('is withdrawn no more once it is closed, and says so', async () => {
    const [first] = notices;
    const late = api.client.post(`/api/notices/${first?.id}/commands`, {
      actor: CLERK,
      body: { kind: 'withdrawNotice', reason: '另' },
    });
    expect(await codeOf(late)).to.equal('closed');
  });

  it('answers the command that closed a letter again, when only its answer was lost', async () => {
    const [first] = notices;
    const last = first?.findings.at(-1)?.code ?? '';
    const body = { kind: 'acceptFinding', finding: last, opinion: '材料齐全，同意销号' };
    const actor = { role: 'reviewer', id: 'office-reviewer', name: '验收人' };
    const again = await api.client.post<{ stage: string; events: string[] }>(
      `/api/notices/${first?.id}/commands`,
      { body, actor, key: `accept-${last}` },
    );
    expect(again).to.include({ stage: 'closed' });
    expect(again.events).to.deep.equal(['findingAccepted', 'closed']);
  });

  it('keeps the original date beside the extended one, and the return beside the closure', async () => {
    const extended = await api.client.get<Notice>(`/api/notices/${notices[EXTENDED]?.id}`);
    const finding = extensible(extended);
    expect(finding.originalDueAt).to.equal('2026-12-23T10:00:00.000Z');
    expect(dueDateOf(finding.dueAt)).to.equal(addDays('2026-12-23', 10));
    const returned = await api.client.get<Notice>(`/api/notices/${notices[RETURNED]?.id}`);
    const [first] = returned.findings;
    expect(first?.returns.map((r) => r.reason)).to.deep.equal(['缺少原始凭证']);
    expect([first?.reports.length, first?.stage]).to.deep.equal([2, 'closed']);
  });

  it('is audited without a difference', async () => {
    const replayer = replayerOf(await bundleForWorker());
    const differences: Difference[] = [];
    for (const { id } of notices)
      differences.push(
        ...(await auditNotice(api.temporal, api.connection, replayer, id)).differences,
      );
    expect(differences).to.deep.equal([]);
  });

  it('has the same account after its read model was dropped and rebuilt from the events', async () => {
    const before = await account(campaign);
    await api.connection.collection('notices').deleteMany({});
    expect((await account(campaign)).counts.issued).to.equal(0);
    expect(await rebuild(api.connection)).to.equal(32);
    expect(await account(campaign)).to.deep.equal(before);
  });

  it('is told in business words, each date with the rule it comes from', async () => {
    const path = `/api/notices/${notices[RETURNED]?.id}/timeline`;
    const { items } = await api.client.get<{ items: TimelineLine[] }>(path);
    const texts = items.map((line) => line.text);
    expect(texts[0]).to.equal('签发 演云督整〔2026〕2号，送达县教育体育局，问题 6 个');
    expect(texts.slice(1, 4)).to.deep.equal([
      '签收',
      '报送整改方案，整改措施 6 项',
      '整改方案审核通过：同意',
    ]);
    expect(texts).to.include('第1条问题整改结果退回：缺少原始凭证');
    expect(texts.at(-1)).to.equal('所列问题均已了结，本通知书办结');
    expect(items[0]?.dates.slice(0, 3)).to.deep.equal([
      {
        what: '签收',
        due: '2026-11-24 18:00',
        rule: items[0]?.dates[0]?.rule,
        provisional: false,
      },
      {
        what: '报送整改方案',
        due: '2026-11-30 18:00',
        rule: items[0]?.dates[1]?.rule,
        provisional: false,
      },
      {
        what: '第1条整改结果',
        due: '2026-12-23 18:00',
        rule: items[0]?.dates[2]?.rule,
        provisional: false,
      },
    ]);
    expect(items[0]?.dates[0]?.rule).to.match(
      /^自2026-11-23 09:00起1个工作日，18:00截止（县级通用规则第1版，日历cn-2026-\w+）$/,
    );
  });

  it('ends in a ledger of 174 closed rows, marked as a rehearsal', async () => {
    const bytes = await api.client.file(`/api/campaigns/${campaign}/ledger.xlsx`);
    const read = await readSheets({ name: 'ledger.xlsx', bytes });
    if (!read.ok) throw new Error(read.refusal.message);
    const rows = read.sheets[0]?.rows.map((row) => row.cells.map((cell) => cell?.text ?? '')) ?? [];
    expect(rows[0]?.[0]).to.equal(`${NAME}整改台账`);
    expect(rows[1]?.[0]).to.include('问题174个，已销号174个').and.include('演练数据，不计入统计');
    const heads = rows[2] ?? [];
    const closed = heads.indexOf('是否销号、销号时间');
    const lines = rows.slice(3);
    expect(lines).to.have.length(174);
    expect(lines.filter((line) => !/^是，2026-11-23$/.test(line[closed] ?? ''))).to.deep.equal([]);
  });
});
