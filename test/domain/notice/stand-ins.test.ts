import { expect } from 'chai';
import {
  coReach,
  type Holder,
  reach,
  reachWithin,
  staffedAfter,
} from '../../../src/domain/notice/posts.ts';
import type { Post } from '../../../src/domain/policy/policy.ts';
import { beijing } from '../../support/rules.ts';

const AT = beijing('2026-03-04 09:00');

/** Somebody who holds a post from 1 January on, or from another day; two posts of one person have one id. */
const held = (post: Post, id: string = post, from = '2026-01-01'): Holder => ({
  ...{ post, id, name: id, from },
  until: null,
});

/** Who is reached, with the vacant posts in whose place he is. */
const told = (recipients: ReturnType<typeof reach>): string[] =>
  recipients.map(({ holder, insteadOf }) =>
    insteadOf === undefined ? holder : `${holder} for ${insteadOf.posts.join(' and ')}`,
  );

describe('whom a message reaches where a post is vacant', () => {
  it('is the next held post up, and below only where nobody is above', () => {
    const all = [held('contact'), held('responsibleLeader'), held('unitHead')];
    expect(told(reach(all, ['handler'], AT))).to.deep.equal(['responsibleLeader for handler']);
    expect(told(reach([held('contact'), held('unitHead')], ['handler'], AT))).to.deep.equal([
      'unitHead for handler',
    ]);
    const below = [held('contact'), held('handler')];
    expect(told(reach(below, ['unitHead'], AT))).to.deep.equal(['handler for unitHead']);
    // Above the highest of the posts that were meant, not above the lowest.
    expect(told(reach(all, ['handler', 'responsibleLeader'], AT))).to.deep.equal([
      'responsibleLeader',
    ]);
    expect(
      told(reach([held('unitHead'), held('handler')], ['contact', 'responsibleLeader'], AT)),
    ).to.deep.equal(['unitHead for contact and responsibleLeader']);
  });

  it('is told whose place he takes, also where he is told for a post of his own', () => {
    const both = [held('unitHead', 'ding'), held('approver', 'zhou')];
    expect(told(reach(both, ['contact', 'unitHead'], AT))).to.deep.equal(['ding']);
    expect(told(reach(both, ['contact', 'supervisionOffice', 'approver'], AT))).to.deep.equal([
      'zhou',
      'ding for contact',
    ]);
    const one = [held('supervisionOffice', 'li'), held('approver', 'zhou')];
    expect(told(reach(one, ['contact', 'supervisionOffice'], AT))).to.deep.equal([
      'li for contact',
    ]);
    expect(told(reach(one, ['contact', 'approver'], AT))).to.deep.equal(['zhou', 'li for contact']);
  });

  it('is the office where nobody of the unit is known, and nobody where that is not wanted', () => {
    const office = [held('approver', 'zhou'), held('groupLeader', 'he')];
    expect(told(reach(office, ['contact'], AT))).to.deep.equal(['zhou for contact']);
    expect(told(reachWithin(office, ['contact'], AT))).to.deep.equal([]);
    expect(told(reach(office, ['reviewer'], AT))).to.deep.equal(['zhou for reviewer']);
  });

  it('is, of a co-operating unit, its own people, and nobody twice', () => {
    const office = [held('supervisionOffice', 'li')];
    const unit = { id: 'u5', holders: [held('contact', 'qian'), held('unitHead', 'sun')] };
    const before = reach([held('contact', 'sun'), ...office], ['contact'], AT);
    const reached = coReach(unit, ['contact', 'unitHead'], AT, { told: before, office });
    expect(reached.map((r) => [r.holder, r.unit])).to.deep.equal([
      ['sun', undefined],
      ['qian', 'u5'],
    ]);
    const empty = coReach({ id: 'u6', holders: [] }, ['contact'], AT, { told: [], office });
    expect(empty).to.deep.equal([
      {
        ...{ post: 'supervisionOffice', holder: 'li', name: 'li' },
        insteadOf: { posts: ['contact'], unit: 'u6' },
      },
    ]);
  });
});

describe('the day from which somebody holds a post of a unit', () => {
  it('is the first that lies ahead, whatever the order, and whoever joins the office', () => {
    const joining = [
      held('unitHead', 'b', '2026-05-01'),
      held('contact', 'a', '2026-03-20'),
      held('approver', 'c', '2026-03-06'),
      held('handler', 'd', '2026-03-04'),
    ];
    expect(staffedAfter(joining, AT)).to.equal('2026-03-20');
    expect(staffedAfter([held('contact')], AT)).to.equal(null);
  });
});
