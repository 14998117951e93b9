import { expect } from 'chai';
import { officeTask, postsToFill, vacantSince } from '../../../src/domain/campaign/office-tasks.ts';
import { beijing, HOLDERS, holder, without } from '../../support/rules.ts';

const at = beijing('2026-03-04 09:00');

describe('the posts of a unit that the office has to ask after', () => {
  it('are its desk, where neither contact nor handler is known, and its head', () => {
    expect(postsToFill(HOLDERS, at)).to.deep.equal([]);
    expect(postsToFill(without('contact'), at)).to.deep.equal([]);
    expect(postsToFill(without('responsibleLeader'), at)).to.deep.equal([]);
    expect(postsToFill(without('contact', 'handler'), at)).to.deep.equal(['contact', 'handler']);
    expect(postsToFill(without('unitHead'), at)).to.deep.equal(['unitHead']);
  });

  it('are all of them where nobody is known, whoever the office is', () => {
    const nobody = without('contact', 'handler', 'responsibleLeader', 'unitHead');
    expect(postsToFill(nobody, at)).to.have.length(4);
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
