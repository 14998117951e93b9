import { expect } from 'chai';
import { draftHandedOver } from '../../../src/api/desk/hand-over.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { DraftDoc } from '../../../src/store/drafts.ts';
import { collectionOf } from '../../../src/store/models.ts';
import type { UnitDoc } from '../../../src/store/roster.ts';
import type { NoticeDoc } from '../../../src/store/stored.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { APPROVER, CLERK, lettersFor } from '../../support/api/letters.ts';

describe('a unit that a command names', () => {
  let api: Api;
  let from: Notice;
  let to: Notice;

  const transfer = (unit: { id: string; name: string }) =>
    api.client.post(`/api/notices/${from.id}/commands`, {
      body: {
        ...{ kind: 'transferFinding', finding: '1', to: unit },
        ...{ record: '移交案卷 3 册', reason: '属该单位职责' },
      },
      actor: CLERK,
    });
  const handed = async () => {
    const drafts = collectionOf<DraftDoc>(api.connection, 'drafts');
    return drafts.find({ transferredFrom: { $exists: true } }).toArray();
  };
  const approve = (id: string) => api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });

  before(async () => {
    api = await startApi();
    const plan = { units: 2, findings: 2, rehearsal: null };
    [from, to] = (await lettersFor(api, plan)) as [Notice, Notice];
  });
  after(() => api.stop());

  it('is one of the register: what nobody knows is refused, and its finding stays open', async () => {
    expect(await problemIn(transfer({ id: 'u-nobody', name: '无此单位' }))).to.include({
      ...{ status: 404, code: 'unit-unknown' },
    });
    const { findings } = await api.client.get<Notice>(`/api/notices/${from.id}`);
    expect(findings[0]?.stage).to.equal('open');
    expect(await handed()).to.deep.equal([]);
  });

  it('is called as the register calls it, whatever was typed', async () => {
    await transfer({ id: to.unit.id, name: '别的名称' });
    expect((await handed()).map((d) => d.unit)).to.deep.equal([to.unit]);
    const { findings } = await api.client.get<Notice>(`/api/notices/${from.id}`);
    expect(findings[0]?.handover?.to).to.deep.equal(to.unit);
  });

  it('is still there when its letter is approved', async () => {
    const [draft] = await handed();
    const units = collectionOf<UnitDoc>(api.connection, 'units');
    const unit = await units.findOneAndDelete({ _id: to.unit.id });
    expect(await problemIn(approve(draft?._id ?? ''))).to.include({
      ...{ status: 404, code: 'unit-unknown' },
    });
    if (unit === null) throw new Error('the unit was not there');
    await units.insertOne(unit);
    await approve(draft?._id ?? '');
  });

  it('gives each finding that it takes over a draft of its own, whatever hyphens stand in ids and codes', async () => {
    const notices = collectionOf<NoticeDoc>(api.connection, 'notices');
    const moved = (code: string, unit: string) => ({
      ...from.findings[0],
      ...{ code, handover: { to: { id: unit, name: unit }, record: '案卷', at: from.issuedAt } },
    });
    const findings = [moved('2', 'u-x-1'), moved('1-2', 'u-x')];
    await notices.updateOne({ _id: from.id }, { $set: { 'notice.findings': findings } } as never);
    await draftHandedOver(api.deps, from.id, CLERK as never);
    const units = (await handed()).map((d) => d.unit.id);
    expect(units).to.include.members(['u-x-1', 'u-x']);
  });
});
