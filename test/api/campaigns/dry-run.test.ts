import { expect } from 'chai';
import type { Draft, DryRun, ExplainedDryRun, Forecast } from '../../../src/client/api-types.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import {
  APPROVER,
  addCampaign,
  CLERK,
  importLetters,
  issueLetters,
} from '../../support/api/letters.ts';

/** A rehearsal whose clock stands still: what is foreseen and what is issued have the same instant. */
const STILL = { start: '2026-09-24T01:00:00.000Z', speed: 1, leadSeconds: 600 };
const TIMINGS = ['立行立改', '限期整改', '分阶段整改'];

describe('a dry run of a campaign', () => {
  let api: Api;
  let campaign: string;
  let drafts: string[];

  before(async () => {
    api = await startApi();
    const plan = { name: '试运行', units: 4, findings: 3, timings: TIMINGS, together: true };
    const made = await addCampaign(api, { ...plan, rehearsal: STILL });
    campaign = made.id;
    drafts = await importLetters(api, made, plan);
  });
  after(() => api.stop());

  const whole = (limit = 20) =>
    api.client.all<DryRun>(`/api/campaigns/${campaign}/dry-run?limit=${limit}`);
  const patch = (id: string, version: number, body: object) =>
    api.client.patch<Draft>(`/api/drafts/${id}`, version, body, CLERK);

  it('has every draft that has not gone out, whatever the size of its pages, and each alone says the same', async () => {
    for (const limit of [1, 3, 20])
      expect((await whole(limit)).map(({ draft }) => draft)).to.deep.equal([...drafts].sort());
    const all = await whole();
    const alone = await api.client.get<ExplainedDryRun>(`/api/drafts/${drafts[0]}/dry-run`);
    const { explained, ...rest } = alone;
    expect(rest).to.deep.equal(all.find(({ draft }) => draft === drafts[0]));
    expect(explained.map(({ deadline }) => deadline.due)).to.deep.equal(
      rest.findings.map(({ dueAt }) => dueAt),
    );
    expect(all.flatMap(({ reasons }) => reasons)).to.deep.equal([]);
  });

  it('says of each letter who gets it, and when its findings are due', async () => {
    for (const { steps, findings, deliveredAt } of await whole()) {
      expect(steps[0]?.rung).to.equal(null);
      expect(steps[0]?.at).to.equal(deliveredAt);
      expect(steps[0]?.to.map(({ post }) => post)).to.include.members(['contact', 'unitHead']);
      expect(findings.map(({ code }) => code)).to.deep.equal(['1', '2', '3']);
      expect(findings.every(({ dueAt, limit }) => dueAt !== null && limit !== '')).to.equal(true);
    }
  });

  it('foresees what the letter’s own forecast says once it is issued', async () => {
    const foreseen = await api.client.get<DryRun>(`/api/drafts/${drafts[1]}/dry-run`);
    await issueLetters(api, [drafts[1] ?? '']);
    const { items } = await api.client.get<Forecast>(
      `/api/notices/${drafts[1]}/forecast?from=issue`,
    );
    expect(items).to.have.length.above(5);
    const plain = items.map(({ keys: _, ...step }) => step);
    expect(foreseen.steps.slice(1).map(({ dayOff: _, ...step }) => step)).to.deep.equal(plain);
    expect((await whole()).map(({ draft }) => draft)).to.not.include(drafts[1]);
  });

  it('says what stands against a draft, and foresees it all the same where its dates allow it', async () => {
    const plan = { name: '正式', units: 1, findings: 1 };
    const real = await addCampaign(api, { ...plan, rehearsal: null });
    const [id = ''] = await importLetters(api, real, plan);
    await api.connection
      .collection<{ _id: string }>('campaigns')
      .updateOne({ _id: real.id }, { $unset: { authorisation: '' } });
    const run = await api.client.get<DryRun>(`/api/drafts/${id}/dry-run`);
    expect(run.reasons.map(({ code }) => code)).to.deep.equal(['authorisation-missing']);
    expect(run.steps).to.have.length.above(3);
    await patch(id, 1, { findings: [{ code: '1', due: '2020-01-01' }] });
    const past = await api.client.get<DryRun>(`/api/drafts/${id}/dry-run`);
    expect(past.reasons.map(({ code }) => code)).to.include('date-past');
    expect([past.steps, past.deliveredAt, past.findings[0]?.dueAt]).to.deep.equal([[], null, null]);
  });

  it('follows a change of a finding, which makes whoever changes it an author', async () => {
    const [id = ''] = drafts;
    const before = await api.client.get<DryRun>(`/api/drafts/${id}/dry-run`);
    const text = { statement: '三处弃渣场未复绿', recommendation: '复绿' };
    const draft = await patch(id, 1, { findings: [{ code: '2', due: '20wd', ...text }] });
    expect(draft.findings.map(({ due, statement }) => [due, statement])[1]).to.deep.equal([
      '20wd',
      '三处弃渣场未复绿',
    ]);
    expect(draft.findings[0]?.statement).to.include('第1项');
    expect(draft.editors).to.include(CLERK.id);
    const after = await api.client.get<DryRun>(`/api/drafts/${id}/dry-run`);
    expect(after.findings[1]?.limit).to.equal('20wd');
    expect(after.findings[1]?.dueAt).to.not.equal(before.findings[1]?.dueAt);
    await api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });
    const again = await patch(id, 3, { findings: [{ code: '2', due: null }] });
    expect([again.status, again.findings[1]?.due]).to.deep.equal(['draft', null]);
  });

  it('can be asked for as if a finding had another limit, which changes nothing', async () => {
    const path = `/api/drafts/${drafts[3]}/dry-run`;
    const other = await api.client.get<ExplainedDryRun>(`${path}?code=1&due=2027-01-15`);
    expect(other.findings[0]?.limit).to.equal('2027-01-15');
    expect(other.explained[0]?.deadline.dueOn).to.equal('2027-01-15');
    const wrong = await problemIn(api.client.get(`${path}?code=1&due=soon`));
    expect(wrong?.code).to.equal('limit-unreadable');
    expect((await api.client.get<Draft>(`/api/drafts/${drafts[3]}`)).version).to.equal(1);
  });

  it('takes a finding more and leaves one out, under codes that occur once, and keeps one at the least', async () => {
    const id = drafts[2] ?? '';
    const added = { code: '9', statement: '新查出的问题', timing: 'timeLimited' };
    const supposed = await api.client.get<DryRun>(`/api/drafts/${id}/dry-run?code=9&due=15wd`);
    expect(supposed.findings.map(({ code, limit }) => [code, limit])).to.deep.include([
      '9',
      '15wd',
    ]);
    const refused = async (body: object) => (await problemIn(patch(id, 1, body)))?.code;
    expect(await refused({ added: [{ ...added, code: '1' }] })).to.equal('duplicate-finding-code');
    for (const code of ['1@u-1', '1/2', '1#2', '1 2', '一', '\u200b', ''])
      expect(await refused({ added: [{ ...added, code }] }), code).to.equal('invalid-request');
    expect(await refused({ added: [added, added] })).to.equal('duplicate-finding-code');
    expect(await refused({ removed: ['1', '2', '3'] })).to.equal('no-findings');
    expect(await refused({ removed: ['8'] })).to.equal('unknown-finding');
    const draft = await patch(id, 1, { added: [added], removed: ['2'] });
    expect(draft.findings.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['1', draft.findings[0]?.severity],
      ['3', draft.findings[1]?.severity],
      ['9', 'minor'],
    ]);
    const back = await patch(id, 2, { added: [{ ...added, code: '2' }], removed: ['9'] });
    expect(back.version).to.equal(3);
  });

  it('takes no finding that the draft does not have, no day that does not exist, and no marking of a state secret', async () => {
    const refused = async (finding: object) =>
      (await problemIn(patch(drafts[2] ?? '', 3, { findings: [finding] })))?.code;
    expect(await refused({ code: '9', due: '5wd' })).to.equal('unknown-finding');
    expect(await refused({ code: '1', due: '2026-02-31' })).to.equal('limit-unreadable');
    expect(await refused({ code: '1', due: '尽快' })).to.equal('invalid-request');
    expect(await refused({ code: '1', statement: '绝密★十年 案卷' })).to.equal('classified');
    const draft = await api.client.get<Draft>(`/api/drafts/${drafts[2]}`);
    expect(draft.version).to.equal(3);
  });
});
