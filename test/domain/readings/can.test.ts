import { expect } from 'chai';
import { COMMAND_KINDS } from '../../../src/domain/notice/kinds.ts';
import { can } from '../../../src/domain/readings/can.ts';
import {
  accept,
  acceptPlan,
  applyForFormalReview,
  askExtension,
  assignFormalReviewer,
  decideFormalReview,
  decideObjection,
  defer,
  giveBack,
  object,
  plan,
  raise,
  refuseRung,
  report,
  reportMilestone,
  reportPart,
  resume,
  stagedPlan,
  suspend,
  withdraw,
} from '../../support/acts.ts';
import { CO_UNIT } from '../../support/co-units.ts';
import { FRESH } from '../../support/open-situations.ts';
import { beijing, COUNTY, finding, URGENT } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const ROLES = [
  'contact',
  'handler',
  'responsibleLeader',
  'unitHead',
  'supervisionOffice',
  'reviewer',
  'approver',
  'groupLeader',
] as const;

type Role = (typeof ROLES)[number];

const LEFT_AFTER_CLOSING = ['addNote', 'applyForFormalReview', 'establishBadFaith'];

const NOW = beijing('2026-03-06 08:00');

/** A role's commands on a notice as `kind` where open and `kind: why` where not. */
const doors = (role: Role, { notice, rules }: Story) =>
  can(role, notice, rules, NOW).map(({ kind, open, why }) => (open ? kind : `${kind}: ${why}`));

describe('what a post may do with a letter just issued', () => {
  it('is, for the unit, to answer it', () => {
    for (const role of ROLES.slice(0, 4))
      expect(doors(role, FRESH)).to.deep.equal([
        'acknowledge',
        'submitPlan',
        'reportProgress',
        'reportFinding',
        'requestExtension',
        'raiseObjection',
        'applyForFormalReview',
        'takeBack: no-matter-pending',
        'reportMilestone: unknown-milestone',
        'reportPart: no-part',
        'declinePart: no-part',
        'answerInstruction: no-instruction-pending',
      ]);
  });
  it('is, for the reviewer, to wait: he is told for what', () => {
    expect(doors('reviewer', FRESH)).to.deep.equal([
      'acceptPlan: plan-not-submitted',
      'returnPlan: plan-not-submitted',
      'acceptFinding',
      'returnFinding: not-reported',
      'addNote',
      'decideFormalReview: no-formal-review-pending',
      'recordCheck',
      'answerInstruction: no-instruction-pending',
    ]);
  });
  it('is, for the approver, to decide what lies before him, which is nothing yet', () => {
    expect(doors('approver', FRESH)).to.deep.equal([
      'acceptFinding',
      'returnFinding: not-reported',
      'grantExtension: no-extension-pending',
      'refuseExtension: no-extension-pending',
      'withdrawNotice',
      'withdrawFinding',
      'approveRung: unknown-proposal',
      'refuseRung: unknown-proposal',
      'remindByHand',
      'addNote',
      'decideObjection: no-objection-pending',
      'assignFormalReviewer: no-formal-review-pending',
      'decideFormalReview: no-formal-review-pending',
      'establishBadFaith',
      'suspend',
      'resume: not-suspended',
      'deferFinding',
      'transferFinding',
      'succeedUnit',
      'raiseRung',
      'instruct',
      'answerInstruction: no-instruction-pending',
      'acceptAnswer: instruction-not-answered',
      'instructAgain: instruction-not-answered',
      'withdrawInstruction: no-instruction-pending',
      'changeCalendar',
      'migrateRules',
    ]);
  });
});

describe('what a post may do', () => {
  const shut = (role: Role, story: Story) =>
    doors(role, story).filter((door) => door.includes(':'));
  /** Shut for the unit as long as there is neither a plan with stages nor a co-operating unit. */
  const WITHOUT_OCCASION = [
    'takeBack: no-matter-pending',
    'reportMilestone: unknown-milestone',
    'reportPart: no-part',
    'declinePart: no-part',
    'answerInstruction: no-instruction-pending',
  ];

  it('closes for the unit with each answer', () => {
    const life = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
    const planned = life.and('2026-03-05 10:00', plan('1'));
    expect(shut('contact', planned)).to.deep.equal([
      'acknowledge: already-acknowledged',
      'submitPlan: plan-already-submitted',
      'reportProgress: progress-not-asked',
      ...WITHOUT_OCCASION,
    ]);
    const accepted = planned.and('2026-03-05 11:00', acceptPlan());
    expect(shut('contact', accepted)).to.include('submitPlan: plan-already-accepted');
    const reported = accepted.and('2026-03-05 12:00', report('1'));
    expect(shut('contact', reported)).to.deep.equal([
      'acknowledge: already-acknowledged',
      'submitPlan: plan-already-accepted',
      'reportProgress: progress-not-asked',
      'reportFinding: already-reported',
      'requestExtension: already-reported',
      ...WITHOUT_OCCASION,
    ]);
    const returned = reported.and('2026-03-05 13:00', giveBack('1'));
    expect(doors('contact', returned)).to.include('reportFinding').and.include('requestExtension');
  });

  it('is not a plan where none is asked for', () => {
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')]);
    expect(shut('contact', urgent)).to.deep.equal([
      'submitPlan: plan-not-needed',
      ...WITHOUT_OCCASION,
    ]);
  });

  it('opens for the office with each answer', () => {
    const asked = FRESH.and('2026-03-05 10:00', askExtension('1', '2026-04-20'));
    expect(doors('groupLeader', asked)).to.include('grantExtension');
    const reported = FRESH.and('2026-03-05 10:00', report('1'));
    expect(doors('reviewer', reported)).to.include('returnFinding');
  });

  it('is, with a draft, the decision of the post that it waits for and of no other (A6)', () => {
    const drafted = FRESH.until('2026-04-14 18:00');
    expect(doors('approver', drafted)).to.include('approveRung').and.include('refuseRung');
    for (const role of ['supervisionOffice', 'groupLeader'] as const)
      expect(shut(role, drafted))
        .to.include('approveRung: not-your-role')
        .and.include('refuseRung: not-your-role');
  });

  it('is, once the letter has ended, what belongs to its record or opens it again (M20)', () => {
    const all = FRESH.and('2026-03-05 10:00', report('1')).and('2026-03-05 11:00', report('2'));
    const closed = all.and('2026-03-06 10:00', accept('1')).and('2026-03-06 11:00', accept('2'));
    const withdrawn = all.and('2026-03-06 10:00', withdraw());
    const open = (story: Story) =>
      ROLES.flatMap((role) => can(role, story.notice, story.rules, NOW).filter((c) => c.open)).map(
        (c) => c.kind,
      );
    const whys = (story: Story) =>
      ROLES.flatMap((role) => can(role, story.notice, story.rules, NOW)).flatMap(
        (c) => c.why ?? [],
      );
    expect([...new Set(open(closed))]).to.have.members([...LEFT_AFTER_CLOSING, 'replaceHolders']);
    expect([...new Set(open(withdrawn))]).to.deep.equal(['addNote']);
    // An answer that was given before the end may still be accepted.
    const unanswered = 'instruction-not-answered';
    expect(new Set(whys(closed))).to.deep.equal(new Set(['closed', unanswered]));
    expect(new Set(whys(withdrawn))).to.deep.equal(new Set(['withdrawn', unanswered]));
  });

  it('names every command for somebody, and none twice', () => {
    const named = ROLES.map((role) => can(role, FRESH.notice, FRESH.rules, NOW).map((c) => c.kind));
    expect(new Set(named.flat())).to.deep.equal(new Set(COMMAND_KINDS));
    for (const kinds of named) expect(new Set(kinds).size).to.equal(kinds.length);
  });
});

describe('a matter that has been dealt with', () => {
  const one = () => letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);

  it('is open until then, and then shut: a formal review', () => {
    const review = one()
      .and('2026-03-05 10:00', applyForFormalReview())
      .and('2026-03-05 11:00', assignFormalReviewer('formal-review-1'));
    expect(doors('approver', review)).to.include('assignFormalReviewer');
    expect(doors('unitHead', review)).to.include('applyForFormalReview: formal-review-pending');
    const decided = review.and('2026-03-09 10:00', decideFormalReview('formal-review-1'));
    expect(doors('approver', decided))
      .to.include('assignFormalReviewer: no-formal-review-pending')
      .and.include('decideFormalReview: no-formal-review-pending');
    expect(doors('unitHead', decided)).to.include('applyForFormalReview');
  });
  it('shuts the door when it is about every open finding: an objection', () => {
    const two = letter(COUNTY, '2026-03-04 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'immediate'),
    ]);
    const half = two.and('2026-03-05 10:00', object('1'));
    expect(doors('contact', half)).to.include('raiseObjection');
    const both = half.and('2026-03-05 11:00', object('2'));
    expect(doors('contact', both)).to.include('raiseObjection: objection-pending');
    // What is closed cannot be objected to, though no objection to it is pending.
    const rest = half.and('2026-03-05 11:00', report('2')).and('2026-03-05 12:00', accept('2'));
    expect(doors('contact', rest)).to.include('raiseObjection: objection-pending');
    const decided = both.and('2026-03-06 10:00', decideObjection('objection-2', false));
    expect(doors('contact', decided)).to.include('raiseObjection');
  });
  it('is open until then, and then shut: a suspension', () => {
    const still = one().and('2026-03-05 10:00', suspend());
    expect(doors('approver', still)).to.include('resume');
    const again = still.and('2026-03-06 10:00', resume());
    expect(doors('approver', again)).to.include('resume: not-suspended');
  });
  it('is open until then, and then shut: a stage of a plan', () => {
    const staged = one()
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'] }))
      .and('2026-03-05 11:00', acceptPlan());
    expect(doors('handler', staged)).to.include('reportMilestone');
    const done = staged.and('2026-03-18 10:00', reportMilestone('1'));
    expect(doors('handler', done)).to.include('reportMilestone: unknown-milestone');
  });
  it('is open until then, and then shut: the part of a co-operating unit', () => {
    const shared = letter(
      COUNTY,
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
      { coUnits: [CO_UNIT] },
    );
    expect(doors('contact', shared)).to.include('reportPart').and.include('declinePart');
    const done = shared.and('2026-03-05 10:00', reportPart('1', CO_UNIT.id));
    expect(doors('contact', done))
      .to.include('reportPart: no-part')
      .and.include('declinePart: no-part');
  });
  it('is open until then, and then shut: a draft', () => {
    const drafted = one().and('2026-03-06 10:00', raise('1', 'interview'));
    expect(doors('approver', drafted)).to.include('approveRung').and.include('refuseRung');
    const refused = drafted.and('2026-03-06 11:00', refuseRung('1'));
    expect(doors('approver', refused))
      .to.include('approveRung: unknown-proposal')
      .and.include('refuseRung: unknown-proposal');
  });
  it('stays open while it is deferred, for it may be done earlier: a result', () => {
    const deferred = one()
      .and('2026-03-05 10:00', plan('1'))
      .and('2026-03-06 10:00', defer('1', '2026-06-30'));
    expect(doors('handler', deferred)).to.include('reportFinding');
    const reported = deferred.and('2026-03-09 10:00', report('1'));
    expect(doors('handler', reported)).to.include('reportFinding: already-reported');
  });
  it('is no suspension where an objection or a review stops the clock', () => {
    const held = one()
      .and('2026-03-05 10:00', object('1'))
      .and('2026-03-05 11:00', applyForFormalReview());
    expect(doors('approver', held)).to.include('resume: not-suspended');
  });
});
