import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { ApiProblem } from '../../src/client/api-client.ts';
import { type Api, startApi } from '../support/api/api.ts';
import {
  APPROVER,
  addCampaign,
  CLERK,
  importLetters,
  type LettersPlan,
  lettersFor,
} from '../support/api/letters.ts';

interface Draft {
  id: string;
  unit: { id: string; name: string };
  status: string;
  version: number;
  findings: { coUnits: string[] }[];
}
interface Act {
  id: string;
  finishedAt: string | null;
  done: number;
  drafts: string[];
}

const plan: LettersPlan = { units: 4, findings: 1, rehearsal: null, together: true };
const on = '2026-09-24';
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no problem',
    (error: unknown) => (error instanceof ApiProblem ? error.code : error),
  );

describe('letters that have not gone out when another unit takes over (机构改革)', () => {
  let api: Api;
  let campaign: { id: string };
  let drafts: string[];
  let sent: { campaign: { id: string }; drafts: string[] };
  let old: Draft;
  let next: Draft;
  let helped: Draft;
  const read = (id: string) => api.client.get<Draft>(`/api/drafts/${id}`);
  const take = (from: string, successor: string, key: string, basis = '县机构改革方案') =>
    api.client.post<Act>(`/api/units/${from}/successor`, {
      body: { successor, on, basis },
      key,
      actor: CLERK,
    });
  const ended = async ({ id }: Act): Promise<Act> => {
    for (;;) {
      const act = await api.client.get<Act>(`/api/many/${id}`);
      if (act.finishedAt !== null) return act;
      await pause(50);
    }
  };

  before(async () => {
    api = await startApi();
    campaign = await addCampaign(api, plan);
    drafts = await importLetters(api, campaign, plan);
    const all = await Promise.all(drafts.map(read));
    const [first, second] = all;
    if (first === undefined || second === undefined) throw new Error('no drafts');
    old = first;
    const with_ = (name: string) => all.find((d) => d.findings[0]?.coUnits.includes(name));
    helped = with_(old.unit.name) as Draft;
    next = all.find((d) => d !== old && d !== helped) as Draft;
    await api.client.post(`/api/drafts/${old.id}/approve`, { actor: APPROVER });
    // Another campaign, in which the unit has its letter already.
    const other = await addCampaign(api, { ...plan, name: '已签发的督查' });
    sent = { campaign: other, drafts: await importLetters(api, other, plan) };
    for (const id of sent.drafts) {
      if ((await read(id)).unit.id !== old.unit.id) continue;
      await api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });
      await api.client.post(`/api/drafts/${id}/issue`, { actor: CLERK });
    }
  });
  after(() => api.stop());

  it('are for the successor, approved by nobody who has read another addressee', async () => {
    const act = await take(old.unit.id, next.unit.id, 'taken');
    expect(act.drafts).to.include.members([old.id, helped.id]);
    const ofOthers = act.drafts.filter((id) => !drafts.includes(id));
    expect(sent.drafts).to.include.members(ofOthers);
    const now = await read(old.id);
    expect([now.unit, now.status]).to.deep.equal([next.unit, 'draft']);
    expect(await codeOf(api.client.post(`/api/drafts/${old.id}/issue`, { actor: CLERK }))).to.equal(
      'draft-not-approved',
    );
    const helping = await read(helped.id);
    expect(helping.unit).to.deep.equal(helped.unit);
    expect(helping.findings[0]?.coUnits).to.deep.equal([next.unit.name]);
    expect((await ended(act)).done).to.equal(1);
  });

  it('are not drafted once more by the same ledger, nor is what has gone out', async () => {
    expect(await importLetters(api, campaign, plan)).to.have.members(drafts);
    const said = async () =>
      (await Promise.all(sent.drafts.map(read))).map((d) => d.findings.length);
    const before = await said();
    expect(await importLetters(api, sent.campaign, plan)).to.have.members(sent.drafts);
    expect(await said()).to.deep.equal(before);
  });

  it('are the successor’s where a later ledger names the old unit', async () => {
    const later = await addCampaign(api, { ...plan, name: '营商环境专项督查' });
    const ids = await importLetters(api, later, { ...plan, findings: 2 });
    const units = (await Promise.all(ids.map(read))).map((d) => d.unit.id);
    expect(units).to.include(next.unit.id).and.not.to.include(old.unit.id);
  });

  it('go to no unit without duties: the answer says who has them, and the draft can be addressed anew', async () => {
    const [letter] = await lettersFor(api, { ...plan, name: '转办', units: 1, together: false });
    const body = {
      kind: 'transferFinding',
      finding: '1',
      to: old.unit,
      record: '移交案卷 1 册',
      reason: '属该单位职责',
    };
    const path = `/api/notices/${letter?.id}/commands`;
    await api.client.post(path, { body, key: 'move', actor: CLERK });
    const id = `${letter?.id}-to-${old.unit.id}~1`;
    const refused = await api.client
      .post(`/api/drafts/${id}/approve`, { actor: APPROVER })
      .catch((error: unknown) => error as ApiProblem);
    expect([(refused as ApiProblem).status, (refused as ApiProblem).code]).to.deep.equal([
      409,
      'unit-succeeded',
    ]);
    expect(JSON.stringify((refused as ApiProblem).body)).to.contain(next.unit.name);
    const { version } = await read(id);
    const change = (unit: string) =>
      api.client.patch<Draft>(`/api/drafts/${id}`, version, { unit }, CLERK);
    expect(await codeOf(change('nobody'))).to.equal('unit-unknown');
    expect((await change(next.unit.id)).unit).to.deep.equal(next.unit);
    await api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });
    expect((await read(id)).status).to.equal('approved');
  });
});

describe('a succession that is ordered again', () => {
  let api: Api;
  let units: string[];
  const successorOf = async (unit: string | undefined) =>
    (await api.client.get<{ successor?: { id: string } }>(`/api/units/${unit}`)).successor?.id;
  const take = (
    from: string | undefined,
    successor: string | undefined,
    key: string,
    actor = CLERK,
  ) =>
    api.client.post<Act>(`/api/units/${from}/successor`, {
      body: { successor, on, basis: '县机构改革方案' },
      key,
      actor,
    });

  before(async () => {
    api = await startApi();
    const letters = await lettersFor(api, { ...plan, together: false });
    units = letters.map((l) => l.unit.id);
  });
  after(() => api.stop());

  it('changes nothing under its key, and takes no other content under it', async () => {
    const [a, b, c] = units;
    const first = await take(a, b, 'one');
    expect((await take(a, b, 'one')).id).to.equal(first.id);
    expect(await codeOf(take(a, c, 'one'))).to.equal('key-reused');
    expect(await successorOf(a)).to.equal(b);
  });

  it('by another person under the same key is an order of his own', async () => {
    const [a, b] = units;
    const his = await take(a, b, 'one', { ...CLERK, id: 'another-clerk' });
    expect(his.id).not.to.equal((await take(a, b, 'one')).id);
    expect(await successorOf(a)).to.equal(b);
  });

  it('does not undo what was ordered since: a unit may take its duties back', async () => {
    const [a, b] = units;
    await take(b, a, 'back');
    expect([await successorOf(a), await successorOf(b)]).to.deep.equal([undefined, a]);
    await take(a, b, 'one');
    expect([await successorOf(a), await successorOf(b)]).to.deep.equal([undefined, a]);
  });

  it('is refused for a unit that has no duties itself, and for itself', async () => {
    const [, b, c] = units;
    expect(await codeOf(take(c, b, 'empty'))).to.equal('unit-succeeded');
    expect(await codeOf(take(c, c, 'self'))).to.equal('same-unit');
    expect(await successorOf(c)).to.equal(undefined);
  });
});
