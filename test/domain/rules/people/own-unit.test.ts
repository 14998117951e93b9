import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import type { Actor, Holder } from '../../../../src/domain/notice/posts.ts';
import { can } from '../../../../src/domain/readings/can.ts';
import { openActs } from '../../../../src/links/answer-links.ts';
import {
  type Act,
  accept,
  acknowledge,
  applyForFormalReview,
  approve,
  askExtension,
  assignFormalReviewer,
  by,
  byPerson,
  decideObjection,
  defer,
  establishBadFaith,
  giveBack,
  grant,
  object,
  raise,
  refuseExtension,
  refuseRung,
  report,
  resume,
  suspend,
  transfer,
  withdraw,
  withdrawFinding,
} from '../../../support/acts.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { beijing, COUNTY, finding, HOLDERS, holder, without } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

/** A deputy head of the county who leads the inspected unit as well, as 副县长兼公安局局长 does. */
const DOUBLE = { id: 'double-1', name: '马双任' };

/** The holders with one person at the head of the unit, and at a post of the office besides or instead. */
const withDouble = (post: Holder['post'], instead = false): Holder[] => [
  ...HOLDERS.filter((h) => h.post !== 'unitHead' && !(instead && h.post === post)),
  holder('unitHead', DOUBLE),
  holder(post, DOUBLE),
];

const issued = (holders: Holder[]) =>
  letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited'), finding('2', 'immediate')], {
    holders,
  }).and('2026-03-04 10:00', acknowledge());

const asDouble = (role: Actor['role'], act: Act): Act => byPerson({ role, ...DOUBLE }, act);

const told = (story: Story, what: string) =>
  outboxOf(story)
    .filter((r) => r.what === what)
    .map((r) => `${r.post} ${r.holder}`);

describe('whoever belongs to the unit decides nothing about it', () => {
  const at = '2026-03-06 10:00';

  it('neither for nor against it, whatever post of the office he holds besides', () => {
    const acts: [Actor['role'], Act, (story: Story) => Story][] = [
      ['approver', approve('1'), (s) => s.and('2026-03-05 10:00', raise('1', 'interview'))],
      ['approver', refuseRung('1'), (s) => s.and('2026-03-05 10:00', raise('1', 'interview'))],
      [
        'governmentHead',
        approve('1', { organ: '县纪委监委' }),
        (s) => s.and('2026-03-05 10:00', establishBadFaith('1', 'faked')),
      ],
      [
        'supervisionOffice',
        grant('1'),
        (s) => s.and('2026-03-05 10:00', askExtension('1', '2026-04-20')),
      ],
      [
        'approver',
        refuseExtension('1'),
        (s) => s.and('2026-03-05 10:00', askExtension('1', '2026-04-20')),
      ],
      ['supervisionOffice', raise('1', 'interview'), (s) => s],
      ['supervisionOffice', suspend('x', [], null), (s) => s],
      ['groupLeader', resume('x'), (s) => s.and('2026-03-05 10:00', suspend('x', [], null))],
      ['approver', defer('1', '2026-05-29'), (s) => s],
      ['supervisionOffice', transfer('1'), (s) => s],
      ['approver', withdraw(), (s) => s],
      ['supervisionOffice', withdrawFinding('1'), (s) => s],
      [
        'groupLeader',
        assignFormalReviewer('formal-review-1'),
        (s) => s.and('2026-03-05 10:00', applyForFormalReview()),
      ],
      ['reviewer', accept('1'), (s) => s.and('2026-03-05 10:00', report('1'))],
      ['reviewer', giveBack('1'), (s) => s.and('2026-03-05 10:00', report('1'))],
      [
        'groupLeader',
        decideObjection('objection-1', true),
        (s) => s.and('2026-03-05 10:00', object('1')),
      ],
    ];
    for (const [role, act, before] of acts) {
      const story = before(issued(withDouble(role)));
      given(story).when(at, asDouble(role, act)).isRefused('own-unit', DOUBLE.name);
    }
  });

  it('but another holder of the post does, and he alone is asked', () => {
    const story = issued(withDouble('approver')).and('2026-03-05 10:00', raise('1', 'interview'));
    expect(told(story, 'rungProposed')).to.deep.equal(['approver approver-1']);
    given(story).when(at, approve('1')).causes('rungApproved');
  });

  it('nor is he named to review formally', () => {
    given(issued(HOLDERS).and('2026-03-05 10:00', applyForFormalReview()))
      .when(at, assignFormalReviewer('formal-review-1', { id: 'handler-1', name: '王敏' }))
      .isRefused('own-unit', '王敏');
  });

  it('also on the last day at his post of the unit, and not from the next day on', () => {
    const leaving = withDouble('approver').map((h) =>
      h.post === 'unitHead' ? { ...h, until: '2026-03-06' } : h,
    );
    const story = issued(leaving).and('2026-03-05 10:00', raise('1', 'interview'));
    given(story)
      .when(at, asDouble('approver', approve('1')))
      .isRefused('own-unit');
    given(story)
      .when('2026-03-09 10:00', asDouble('approver', approve('1')))
      .causes('rungApproved');
  });
});

describe('a post that only people of the unit hold', () => {
  const at = '2026-03-06 10:00';

  it('leaves an interview to the next post above, which is asked, reminded and has the link', () => {
    const story = issued(withDouble('approver', true)).and(
      '2026-03-05 10:00',
      raise('1', 'interview'),
    );
    expect(told(story, 'rungProposed')).to.deep.equal(['groupLeader groupLeader-1']);
    given(story)
      .when(at, asDouble('approver', approve('1')))
      .isRefused('own-unit');
    given(story)
      .when(at, by('groupLeader', approve('1')))
      .causes('rungApproved');
    const open = (role: Actor['role']) =>
      can(role, story.notice, COUNTY, beijing(at)).find((c) => c.kind === 'approveRung')?.open;
    expect([open('groupLeader'), open('approver')]).to.deep.equal([true, false]);
    const [row] = outboxOf(story).filter((r) => r.what === 'rungProposed');
    expect(row && openActs(row, { notice: story.notice, rules: COUNTY }, beijing(at))).to.include(
      'approveRung',
    );
    const late = outboxOf(story.until('2026-04-01 18:00')).filter(
      (r) => r.what === 'rungFired' && r.kind === 'rungDecision' && !r.copy,
    );
    expect(late.map((r) => r.holder))
      .to.include('groupLeader-1')
      .and.not.to.include(DOUBLE.id);
  });

  it('leaves criticism and referral to nobody below the head: the office is told to find who decides', () => {
    const story = issued(withDouble('governmentHead', true)).and(
      '2026-03-05 10:00',
      establishBadFaith('1', 'faked'),
    );
    expect(told(story, 'rungProposed')).to.deep.equal(['supervisionOffice supervisionOffice-1']);
    const [row] = outboxOf(story).filter((r) => r.what === 'rungProposed');
    expect(row && wordRow(row)).to.include(
      '此件应由本级政府行政首长办理，其任职人员在责任单位任职，应当回避，请落实其他有权办理的人员并更新名册',
    );
    given(story)
      .when(at, by('groupLeader', approve('1', { organ: '县纪委监委' })))
      .isRefused('government-head-needed');
  });

  it('leaves results, plans, requests and objections to the next above', () => {
    const reviewed = issued(withDouble('reviewer', true)).and('2026-03-05 10:00', report('1'));
    expect(told(reviewed, 'findingReported')).to.deep.equal([
      'supervisionOffice supervisionOffice-1',
    ]);
    given(reviewed)
      .when(at, by('supervisionOffice', accept('1')))
      .causes('findingAccepted');
    const office = withDouble('supervisionOffice', true);
    const objected = issued(office).and('2026-03-05 10:00', object('1'));
    expect(told(objected, 'objectionRaised')).to.deep.equal(['approver approver-1']);
    const asked = issued(office).and('2026-03-05 10:00', askExtension('1', '2026-04-20'));
    expect(told(asked, 'extensionRequested')).not.to.include(`supervisionOffice ${DOUBLE.id}`);
    given(asked)
      .when(at, by('approver', grant('1')))
      .causes('extensionGranted');
  });

  it('is still a vacancy where nobody at all holds it', () => {
    const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], {
      holders: without('approver'),
    }).and('2026-03-05 10:00', raise('1', 'interview'));
    expect(told(story, 'rungProposed')).to.deep.equal(['supervisionOffice supervisionOffice-1']);
    const [row] = outboxOf(story).filter((r) => r.what === 'rungProposed');
    expect(row && wordRow(row)).to.include(
      '此件应由主管领导办理，该岗位空缺，请落实任职人员并更新名册',
    );
    given(story)
      .when(at, by('groupLeader', approve('1')))
      .isRefused('not-your-role');
  });
});
