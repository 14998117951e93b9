import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import type { Rules } from '../../../../src/domain/notice/notice.ts';
import type { Holder } from '../../../../src/domain/notice/posts.ts';
import type { OfficePost } from '../../../../src/domain/policy/policy.ts';
import { linksFor } from '../../../../src/links/answer-links.ts';
import { oneKey } from '../../../links/one-key.ts';
import {
  accept,
  acceptPlan,
  approve,
  askExtension,
  by,
  byPerson,
  giveBack,
  grant,
  plan,
  raise,
  refuseExtension,
  report,
} from '../../../support/acts.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, finding, holder, URGENT, without } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

const at = '2026-03-04 09:00';

const SIGNING = { keys: oneKey('x'.repeat(40)), publicUrl: 'https://duban.example.cn', nowMs: 0 };

const under = (holders: Holder[], rules: Rules = COUNTY) =>
  letter(rules, at, [finding('1', 'timeLimited')], { holders });

const granted = (...grantedBy: OfficePost[]): Rules => ({
  ...COUNTY,
  policy: { ...COUNTY.policy, extension: { ...COUNTY.policy.extension, grantedBy } },
});

const levelled = (...levels: OfficePost[]): Rules => ({
  ...COUNTY,
  policy: { ...COUNTY.policy, acceptance: { levels, onSite: [] } },
});

/** Who was told by the last event that told anybody anything, in which words, and with which links. */
function told(story: Story): string[] {
  const rows = outboxOf(story);
  const newest = rows.at(-1)?.seq;
  return rows
    .filter((row) => row.seq === newest && row.side === 'office')
    .map((row) => {
      const acts = linksFor(row, SIGNING, story).map((l) => l.act);
      return `${row.post} [${acts.join(' ')}] ${wordRow(row).replace('云督整〔2026〕12号：', '')}`;
    });
}

describe('a decision of the office whose post is vacant (M11)', () => {
  const asked = (holders: Holder[], rules: Rules) =>
    under(holders, rules).and('2026-03-05 10:00', askExtension('1', '2026-04-10'));

  it('is given by the next held post up, who gets the link for it: an extension', () => {
    const story = asked(without('approver'), granted('approver'));
    expect(told(story)).to.deep.equal([
      'groupLeader [grantExtension view] 县水务局申请将第1条问题延期至2026年4月10日，请审批，期限为2026年3月9日18:00；此件应送主管领导，该岗位空缺，请代为办理。延期理由：需提请常务会议审议。',
    ]);
    story.and('2026-03-06 10:00', by('groupLeader', grant('1')));
    story.and('2026-03-06 10:00', by('groupLeader', refuseExtension('1')));
    // While somebody holds the post nobody stands in for it.
    asked(without(), granted('approver'))
      .when('2026-03-06 10:00', by('groupLeader', grant('1')))
      .isRefused('not-your-role');
  });

  it('is never given from below: the office is to have the post filled, and is not asked to decide', () => {
    const story = under(without('groupLeader'), URGENT).and(
      '2026-03-04 10:00',
      askExtension('1', '2026-03-06T08:00'),
    );
    expect(told(story)).to.deep.equal([
      'supervisionOffice [view] 县水务局第1条问题延期申请待审批，办理期限为2026年3月4日11:00；此件应由督查组组长办理，该岗位空缺，请落实任职人员并更新名册。延期理由：需提请常务会议审议。',
    ]);
    for (const below of ['supervisionOffice', 'approver'] as const)
      story.when('2026-03-04 10:30', by(below, grant('1'))).isRefused('not-your-role');
  });

  it('is asked of whichever post the policy names that somebody holds', () => {
    const story = asked(without('groupLeader'), granted('groupLeader', 'approver'));
    expect(told(story)[0]).to.match(/^approver \[grantExtension view\] .*请审批，期限/);
    expect(told(asked(without(), granted('groupLeader', 'approver')))[0]).to.match(/^groupLeader /);
  });

  it('is chased with whoever may give it', () => {
    const late = asked(without('approver'), granted('approver')).until('2026-03-11 18:00');
    expect(late.chase('extensionDecision/1').map((l) => l.split(' → ')[1])).to.deep.equal([
      'groupLeader (supervisionOffice) [vacant approver]',
    ]);
    expect(told(late)[0]).to.match(/^groupLeader \[grantExtension view\] /);
  });

  const passed = (holders: Holder[], rules = levelled('reviewer', 'approver')) =>
    under(holders, rules)
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-06 10:00', by('reviewer', accept('1')));

  it('is given by the next held post up: a level of acceptance', () => {
    const story = passed(without('approver'));
    expect(told(story)[0]).to.match(
      /^groupLeader \[acceptFinding view\] .*请验收，.*此件应送主管领导，该岗位空缺，请代为办理/,
    );
    story.when('2026-03-09 10:00', by('supervisionOffice', accept('1'))).isRefused('not-your-role');
    story.and('2026-03-09 10:00', by('groupLeader', giveBack('1')));
    const closed = story.and('2026-03-09 10:00', by('groupLeader', accept('1')));
    expect(closed.finding('1').stage).to.equal('closed');
    passed(without())
      .when('2026-03-09 10:00', by('groupLeader', accept('1')))
      .isRefused('not-your-role');
  });

  it('waits for its post where nobody is above: a level of acceptance', () => {
    const story = passed(without('approver', 'groupLeader'));
    expect(told(story)[0]).to.match(
      /^supervisionOffice \[view\] 县水务局第1条问题整改结果待验收，办理期限.*此件应由主管领导办理，该岗位空缺，请落实任职人员/,
    );
  });

  it('is asked of nobody who has agreed at the level before', () => {
    const same = holder('approver', { id: 'reviewer-1', name: '周审' });
    const story = passed([...without('approver'), same]);
    expect(told(story)[0]).to.match(/^groupLeader \[acceptFinding view\]/);
    story.and('2026-03-09 10:00', by('groupLeader', accept('1')));
    story
      .when(
        '2026-03-09 10:00',
        byPerson({ role: 'approver', id: 'reviewer-1', name: '周审' }, accept('1')),
      )
      .isRefused('same-person-again');
  });

  it('begins with the level that the policy names first', () => {
    const story = under(without(), levelled('supervisionOffice', 'approver')).and(
      '2026-03-05 10:00',
      report('1'),
    );
    expect(told(story)[0]).to.match(/^supervisionOffice \[acceptFinding view\]/);
  });

  it('is given by the next held post up: a plan', () => {
    const story = under(without('reviewer', 'supervisionOffice')).and(
      '2026-03-05 10:00',
      plan('1'),
    );
    expect(told(story)[0]).to.match(/^approver \[acceptPlan view\] .*请代为办理/);
    expect(
      story.and('2026-03-06 10:00', by('approver', acceptPlan())).notice.plan?.status,
    ).to.equal('accepted');
  });

  it('waits for its own post alone where it is gated: an interview', () => {
    const story = under(without('approver')).and('2026-03-05 10:00', raise('1', 'interview'));
    expect(told(story)[0]).to.match(
      /^supervisionOffice \[view\] 县水务局第1条问题约谈事项待审批，办理期限.*此件应由主管领导办理，该岗位空缺，请落实任职人员并更新名册/,
    );
    for (const other of ['supervisionOffice', 'groupLeader'] as const)
      story.when('2026-03-06 10:00', by(other, approve('1'))).isRefused('not-your-role');
  });
});
