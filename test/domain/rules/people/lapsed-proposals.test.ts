import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import type { Holder } from '../../../../src/domain/notice/posts.ts';
import { acknowledge, approve, raise, report, succeed } from '../../../support/acts.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, finding, HOLDERS, holder, without } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

/** A letter of which an interview has been proposed. */
const drafted = (holders: Holder[] = HOLDERS) =>
  letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], { holders })
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', raise('1', 'interview'));

/** Who was told that a proposal has lapsed, and in which words. */
const told = (story: Story) =>
  outboxOf(story)
    .filter((row) => row.what === 'proposalLapsed')
    .map((row) => `${row.holder} ${wordRow(row)}`);

const SUCCESSORS = HOLDERS.map((h) =>
  ['contact', 'handler', 'unitHead'].includes(h.post)
    ? holder(h.post, { id: `new-${h.post}`, name: '新任' })
    : h,
);

describe('a proposal that nobody decides any more (M11)', () => {
  it('is told as such to whoever was asked to decide, with the reason', () => {
    expect(told(drafted().and('2026-03-06 10:00', report('1')))).to.deep.equal([
      'approver-1 云督整〔2026〕12号：原拟就县水务局第1条问题约谈其主要负责人，已失效，无需审批。原因：所涉问题已报送结果、已了结或者不再督办。',
    ]);
  });

  it('is told to the office, which was asked in the place of a vacant post', () => {
    const [line] = told(drafted(without('approver')).and('2026-03-06 10:00', report('1')));
    expect(line).to.match(/^supervisionOffice-1 .*已失效，无需审批/);
  });

  it('does not survive a succession: the successor’s head is not interviewed for the delay of another unit', () => {
    const story = drafted().and('2026-03-06 10:00', succeed(SUCCESSORS));
    const [proposal] = story.notice.proposals;
    expect(proposal?.status).to.equal('lapsed');
    expect(told(story)).to.deep.equal([
      'approver-1 云督整〔2026〕12号：原拟就县水务局第1条问题约谈其主要负责人，已失效，无需审批。原因：责任单位已变更，原单位的逾期不作为承接单位的依据。',
    ]);
    story.when('2026-03-09 10:00', approve('1')).isRefused('proposal-not-pending');
    expect(story.clocks()).not.to.include('rungDecision/1');
    // What the successor itself is late with may be proposed anew.
    expect(
      story.and('2026-03-10 10:00', raise('1', 'interview')).notice.proposals.at(-1)?.status,
    ).to.equal('pending');
  });
});
