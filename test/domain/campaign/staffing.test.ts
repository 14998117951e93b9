import { expect } from 'chai';
import { missingPosts, staffingCommand } from '../../../src/domain/campaign/staffing.ts';
import { beijing, HOLDERS, holder, without } from '../../support/rules.ts';

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
      'duban unit post office reviewer --name 姓名 --from 2026-03-04 --as supervisionOffice:office-clerk',
    );
  });
});
