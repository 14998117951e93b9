import { expect } from 'chai';
import {
  officePostsToFill,
  officeTask,
  postsNamed,
  postsToFill,
  vacantSince,
} from '../../../src/domain/campaign/office-tasks.ts';
import { AUDIT, beijing, COUNTY, HOLDERS, holder, URGENT, without } from '../../support/rules.ts';

const at = beijing('2026-03-04 09:00');

const named = postsNamed([COUNTY.policy]);

describe('the posts of a unit that the office has to ask after', () => {
  it('are its desk, where neither contact nor handler is known, and each leader whom a rung names', () => {
    expect(postsToFill(HOLDERS, named, at)).to.deep.equal([]);
    expect(postsToFill(without('contact'), named, at)).to.deep.equal([]);
    expect(postsToFill(without('contact', 'handler'), named, at)).to.deep.equal([
      'contact',
      'handler',
    ]);
    expect(postsToFill(without('unitHead'), named, at)).to.deep.equal(['unitHead']);
    expect(postsToFill(without('responsibleLeader'), named, at)).to.deep.equal([
      'responsibleLeader',
    ]);
  });

  it('are no leader of whom no rung speaks', () => {
    const silent = postsNamed([]);
    expect(postsToFill(without('responsibleLeader'), silent, at)).to.deep.equal([]);
    expect(postsToFill(without('unitHead'), silent, at)).to.deep.equal(['unitHead']);
  });

  it('are, of the office, those that a rung waits for or is told to', () => {
    expect(officePostsToFill(HOLDERS, named, at)).to.deep.equal([]);
    for (const post of ['supervisionOffice', 'reviewer', 'approver', 'groupLeader'] as const)
      expect(officePostsToFill(without(post), named, at)).to.deep.equal([post]);
  });

  it('hold every post that a rung of a shipped policy names', () => {
    for (const { policy } of [COUNTY, URGENT, AUDIT])
      for (const { steps } of Object.values(policy.ladders))
        for (const { to, copy = [], needs } of steps)
          expect([...postsNamed([policy])]).to.include.members([
            ...to,
            ...copy,
            ...(needs ? [needs] : []),
          ]);
  });

  it('are all of them where nobody is known, whoever the office is', () => {
    const nobody = without('contact', 'handler', 'responsibleLeader', 'unitHead');
    expect(postsToFill(nobody, named, at)).to.have.length(4);
  });

  it('are vacant since the last day on which somebody held one', () => {
    const gone = [
      holder('contact', { until: '2026-02-10' }),
      holder('handler', { until: '2026-02-20' }),
      holder('unitHead', { until: '2026-03-01' }),
    ];
    expect(vacantSince(gone, ['contact', 'handler'], at)).to.equal('2026-02-20');
    expect(vacantSince([], ['contact'], at)).to.equal(null);
  });
});

describe('a task of the office', () => {
  const unit = { id: 'u-1', name: '县水务局' };
  const vacancy = (since: string, posts = ['contact' as const]) =>
    officeTask({ kind: 'vacancy', since, unit, posts }).id;

  it('has one id for one matter, and another one when it comes up once more', () => {
    expect(vacancy('2026-02-20')).to.equal(vacancy('2026-02-20'));
    expect(vacancy('2026-02-20')).to.match(/^t-[0-9a-f]{16}$/);
    expect(vacancy('2026-02-20')).not.to.equal(vacancy('2026-03-01'));
    expect(officeTask({ kind: 'ownerSearch', since: '2026-02-20', unit }).id).not.to.equal(
      officeTask({ kind: 'vacancy', since: '2026-02-20', unit }).id,
    );
  });
});
