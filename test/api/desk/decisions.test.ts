import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, CLERK, lettersFor } from '../../support/api/letters.ts';

interface Decision {
  id: string;
  kind: string;
  subject: string | null;
  notice: { id: string };
  findings: { code: string }[];
  matter: { until: string | null; text: string | null; rung: string | null };
  dueAt: string | null;
  answers: { kind: string; open: boolean; why: string | null }[];
  by: string[];
  mine: boolean;
}

interface Page {
  items: Decision[];
  next: string | null;
}

interface Trial {
  refusal: { code: string; text: string } | null;
  recorded: string[];
  moved: { finding: string; from: string; to: string }[];
  told: { name: string; text: string }[];
  stage: string | null;
  next: { at: string; rung: string }[];
}

describe('what waits for a decision of the office', () => {
  let api: Api;
  let letters: Notice[];
  let campaign: string;

  const contactOf = (letter: Notice | undefined) => ({
    ...{ role: 'contact', name: '联', unit: letter?.unit.id ?? '' },
    id: letter?.holders.find((h) => h.post === 'contact')?.id ?? '',
  });
  const give = (letter: Notice | undefined, body: object, actor: object) =>
    api.client.post(`/api/notices/${letter?.id}/commands`, { body, actor: actor as typeof CLERK });
  const listed = async (actor = APPROVER) => {
    const items: Decision[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const behind: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const path = `/api/decisions?campaign=${campaign}&limit=1${behind}`;
      const page = await api.client.get<Page>(path, { actor });
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  };
  const tried = (letter: Notice | undefined, body: object, actor = APPROVER) =>
    api.client.post<Trial>(`/api/notices/${letter?.id}/trials`, { actor, body });
  const seqOf = async (letter: Notice | undefined) =>
    (await api.client.get<Notice>(`/api/notices/${letter?.id}`)).seq;

  const REQUEST = {
    ...{ kind: 'requestExtension', finding: '1', until: '2026-11-06' },
    reason: '系统改造尚未验收',
  };

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '决定', units: 4, findings: 2 });
    campaign = letters[0]?.campaign.id ?? '';
    const [first, second, third] = letters;
    for (const letter of [first, second])
      await give(letter, { kind: 'acknowledge' }, contactOf(letter));
    await give(first, REQUEST, contactOf(first));
    const objection = {
      kind: 'raiseObjection',
      finding: '2',
      ground: 'wrongFact',
      reasons: '已于八月整改',
    };
    await give(first, objection, contactOf(first));
    const raise = { kind: 'raiseRung', finding: '1', rung: 'interview', reason: '多次催办无果' };
    await give(second, raise, CLERK);
    const stop = { kind: 'suspend', decision: '云督停〔2026〕1号', findings: [], reason: '防汛' };
    await give(third, { ...stop, estimate: '2026-10-30' }, CLERK);
  });
  after(() => api.stop());

  it('comes letter by letter over all pages, each matter once and with what was asked', async () => {
    const all = await listed();
    expect(
      all.map(({ kind, notice }) => `${kind} ${letters.findIndex((l) => l.id === notice.id)}`),
    ).to.have.members([
      'extensionDecision 0',
      'objectionDecision 0',
      'rungDecision 1',
      'suspension 2',
    ]);
    const extension = all.find(({ kind }) => kind === 'extensionDecision');
    expect(extension?.matter).to.deep.include({ until: '2026-11-06', text: '系统改造尚未验收' });
    expect(extension?.findings.map(({ code }) => code)).to.deep.equal(['1']);
    expect(all.find(({ kind }) => kind === 'rungDecision')?.matter.rung).to.equal('interview');
  });

  it('says to each reader what he may decide, as the rules then do', async () => {
    const seen = async (actor: typeof APPROVER) =>
      Object.fromEntries((await listed(actor)).map(({ kind, mine }) => [kind, mine]));
    expect(await seen(APPROVER)).to.deep.include({ extensionDecision: true, rungDecision: true });
    expect(await seen(CLERK)).to.deep.include({ rungDecision: false, objectionDecision: true });
    const rung = (await listed(CLERK)).find(({ kind }) => kind === 'rungDecision');
    expect(rung?.answers.map(({ kind, open }) => [kind, open])).to.deep.equal([
      ['approveRung', false],
      ['refuseRung', false],
    ]);
    expect(rung?.by).to.deep.equal(['approver']);
  });

  it('is shown to nobody of a unit', async () => {
    const asked = api.client.get(`/api/decisions?campaign=${campaign}`, {
      actor: contactOf(letters[0]),
    });
    expect(await asked.catch((error: ApiProblem) => error.status)).to.equal(403);
  });

  it('can be tried: who would be told and which date would move, and nothing is done', async () => {
    const before = await seqOf(letters[0]);
    const yes = await tried(letters[0], { kind: 'grantExtension', finding: '1', opinion: '同意' });
    expect(yes.refusal).to.equal(null);
    expect(yes.moved.map(({ finding, to }) => [finding, to.slice(0, 10)])).to.deep.equal([
      ['1', '2026-11-06'],
    ]);
    expect(yes.told.map(({ name }) => name)).to.include('李联东');
    expect(yes.recorded).to.have.length(1);
    expect(yes.next.length).to.be.greaterThan(0);
    const no = await tried(letters[0], {
      kind: 'refuseExtension',
      finding: '1',
      reason: '理由不足',
    });
    expect(no.moved).to.deep.equal([]);
    expect(await seqOf(letters[0])).to.equal(before);
  });

  it('is tried as it is decided: the trial tells what is then recorded, and the refusal that follows', async () => {
    const body = { kind: 'grantExtension', finding: '1', opinion: '同意' };
    const { moved } = await tried(letters[0], body);
    await give(letters[0], body, APPROVER);
    const now = await api.client.get<Notice>(`/api/notices/${letters[0]?.id}`);
    expect(now.findings[0]?.dueAt).to.equal(moved[0]?.to);
    const again = await tried(letters[0], body);
    expect(again.refusal?.code).to.equal('no-extension-pending');
    expect((await listed()).some(({ kind }) => kind === 'extensionDecision')).to.equal(false);
  });
});
