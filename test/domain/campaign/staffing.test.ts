import { expect } from 'chai';
import {
  missingPosts,
  staffingCommand,
  wantsGovernmentHead,
  warningsOfOffice,
} from '../../../src/domain/campaign/staffing.ts';
import { beijing, COUNTY, HOLDERS, holder, rulesOf, without } from '../../support/rules.ts';

const at = beijing('2026-03-04 09:00');

describe('the posts of the office that a letter needs', () => {
  it('are a supervision office, a reviewer and an approver', () => {
    expect(missingPosts(HOLDERS, at)).to.deep.equal([]);
    expect(missingPosts([], at)).to.deep.equal(['supervisionOffice', 'reviewer', 'approver']);
    expect(missingPosts(without('groupLeader'), at)).to.deep.equal([]);
    expect(missingPosts(without('reviewer'), at)).to.deep.equal(['reviewer']);
  });

  it('are asked for on the day itself', () => {
    const office = (more: object) => [...without('approver'), holder('approver', more)];
    expect(missingPosts(office({ from: '2026-03-04', until: '2026-03-04' }), at)).to.deep.equal([]);
    expect(missingPosts(office({ from: '2026-03-05' }), at)).to.deep.equal(['approver']);
    expect(missingPosts(office({ until: '2026-03-03' }), at)).to.deep.equal(['approver']);
  });

  it('are filled by one command each', () => {
    expect(staffingCommand('reviewer', '2026-03-04')).to.equal(
      'duban unit post office reviewer --name 姓名 --from 2026-03-04',
    );
  });
});

describe('the head of government, who alone approves criticism and referral', () => {
  const warned = (office: typeof HOLDERS, policy = COUNTY.policy) =>
    warningsOfOffice(policy, office, at).map((w) => w.code);
  const vacant = without('governmentHead');
  const delegation = { head: '王志远', document: '云政授〔2026〕3号', on: '2026-03-02' };

  it('is missed on the day itself, also where a delegation was given before he left', () => {
    expect(warned(HOLDERS)).to.deep.equal([]);
    expect(warned(vacant)).to.deep.equal(['government-head-missing']);
    const delegated = (until: string) => [
      ...vacant,
      holder('governmentHead', { from: '2026-03-02', until, delegation }),
    ];
    for (const until of ['2026-03-03', '2026-03-04', '2026-12-31'])
      expect(warned(delegated(until))).to.deep.equal(['government-head-missing']);
    expect(
      warned([...HOLDERS, holder('governmentHead', { id: 'deputy', delegation })]),
    ).to.deep.equal([]);
  });

  it('is not missed where a policy knows neither', () => {
    const { policy } = rulesOf('county-standard');
    for (const ladder of Object.values(policy.ladders))
      ladder.steps = ladder.steps.filter((s) => s.rung !== 'criticise' && s.rung !== 'refer');
    expect(wantsGovernmentHead(policy)).to.equal(true);
    const order = { rung: 'order' as const, to: ['unitHead' as const] };
    policy.badFaith = { refused: order, faked: order };
    expect(wantsGovernmentHead(policy)).to.equal(false);
    expect(warned(vacant, policy)).to.deep.equal([]);
  });
});
