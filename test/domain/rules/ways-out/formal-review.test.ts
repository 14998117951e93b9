import { expect } from 'chai';
import type { HoldEffect } from '../../../../src/domain/policy/policy.ts';
import {
  accept,
  acknowledge,
  applyForFormalReview,
  assignFormalReviewer,
  by,
  byPerson,
  decideFormalReview,
  giveBack,
  OUTSIDER,
  report,
  revision,
  withdrawFinding,
} from '../../../support/acts.ts';
import { beijing, COUNTY, changed, finding } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const issued = '2026-03-04 09:00';

const two = [finding('1', 'timeLimited', '15wd'), finding('2', 'timeLimited', '15wd')];

const fresh = letter(COUNTY, issued, two, { authors: ['drafter-1', 'editor-1'] }).and(
  '2026-03-04 10:00',
  acknowledge(),
);

const applied = fresh.and('2026-03-10 10:00', applyForFormalReview(['1']));

const assigned = applied.and('2026-03-11 10:00', assignFormalReviewer('formal-review-1'));

describe('applying for a formal review (A7, 条例 第十七条)', () => {
  it('is possible for thirty days, and has to be decided in thirty', () => {
    expect(fresh.notice.rights.reviewBy).to.equal(beijing('2026-04-04 00:00'));
    given(fresh)
      .when('2026-03-10 10:00', applyForFormalReview(['1']))
      .causes({
        type: 'formalReviewApplied',
        formalReview: 'formal-review-1',
        findings: ['1'],
        effect: 'none',
        to: ['supervisionOffice', 'approver'],
        arms: ['formalReviewDecision/formal-review-1 2026-04-09 18:00'],
      });
    given(fresh).when('2026-04-04 00:00', applyForFormalReview()).causes('formalReviewApplied');
    given(fresh)
      .when('2026-04-04 00:00:01', applyForFormalReview())
      .isRefused('formal-review-too-late');
  });

  it('is about all that is open where no finding is named', () => {
    const rest = fresh.and('2026-03-09 10:00', withdrawFinding('1'));
    given(rest)
      .when('2026-03-10 10:00', applyForFormalReview())
      .causes({ type: 'formalReviewApplied', findings: ['2'] });
  });

  it('needs grounds and findings that are open, one at a time', () => {
    const at = '2026-03-10 11:00';
    given(fresh)
      .when(at, applyForFormalReview(['9']))
      .isRefused('unknown-finding', '9');
    given(fresh)
      .when(at, applyForFormalReview(['1'], ' '))
      .isRefused('reason-missing');
    given(applied)
      .when(at, applyForFormalReview(['2']))
      .isRefused('formal-review-pending');
    const gone = fresh.and('2026-03-10 10:00', withdrawFinding('1'));
    given(gone)
      .when(at, applyForFormalReview(['1']))
      .isRefused('finding-closed', '1');
  });

  it('that nobody decides is escalated inside the office', () => {
    expect(
      applied.until('2026-04-15 18:00').chase('formalReviewDecision/formal-review-1'),
    ).to.deep.equal([
      '2026-04-10 08:30 remind formalReviewDecision/formal-review-1 → approver',
      '2026-04-14 08:30 order formalReviewDecision/formal-review-1 → groupLeader (supervisionOffice)',
    ]);
  });
});

describe('the reviewer of a conclusion', () => {
  const assigning = (story: Story, id: string) =>
    given(story).when(
      '2026-03-12 10:00',
      assignFormalReviewer('formal-review-1', { id, name: '某某' }),
    );

  it('is none of those who wrote or changed, approved or issued the letter: they are recused (A7)', () => {
    for (const id of ['drafter-1', 'editor-1', 'approver-1', 'supervisionOffice-1'])
      assigning(applied, id).isRefused('recused', '某某');
    assigning(applied, OUTSIDER.id).causes('formalReviewerAssigned');
  });

  it('is nobody who has judged the finding since', () => {
    const judged = applied
      .and('2026-03-10 11:00', report('1'))
      .and('2026-03-11 10:00', giveBack('1'));
    assigning(judged, 'reviewer-1').isRefused('recused', '某某');
    // Negative control: of a finding that the review is not about, he may have judged.
    const other = applied
      .and('2026-03-10 11:00', report('2'))
      .and('2026-03-11 10:00', giveBack('2'));
    assigning(other, 'reviewer-1').causes('formalReviewerAssigned');
  });

  it('is nobody who agreed for one level of acceptance', () => {
    const rules = changed(COUNTY, {
      acceptance: { levels: ['reviewer', 'supervisionOffice'], onSite: [] },
    });
    const passed = letter(rules, issued, two, { authors: ['drafter-1'] })
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-06 10:00', accept('1'))
      .and('2026-03-09 10:00', applyForFormalReview(['1']));
    assigning(passed, 'reviewer-1').isRefused('recused', '某某');
  });

  it('is nobody of the unit itself', () => {
    assigning(applied, 'handler-1').isRefused('own-unit', '某某');
  });

  it('is named with those who had to step aside', () => {
    given(applied)
      .when('2026-03-11 10:00', assignFormalReviewer('formal-review-1'))
      .causes({
        type: 'formalReviewerAssigned',
        formalReview: 'formal-review-1',
        reviewer: OUTSIDER,
        recused: ['drafter-1', 'editor-1', 'approver-1', 'supervisionOffice-1'],
      });
  });

  it('decides alone, and not once he has judged the finding himself', () => {
    const at = '2026-03-12 10:00';
    given(applied)
      .when(at, decideFormalReview('formal-review-1'))
      .isRefused('formal-reviewer-not-assigned');
    given(assigned)
      .when(at, by('groupLeader', decideFormalReview('formal-review-1')))
      .isRefused('not-your-role');
    given(assigned)
      .when(at, by('approver', decideFormalReview('formal-review-1')))
      .isRefused('recused', '刘建国');
    const judge = { role: 'reviewer', ...OUTSIDER } as const;
    const judged = assigned
      .and('2026-03-11 11:00', report('1'))
      .and('2026-03-11 12:00', byPerson(judge, giveBack('1')));
    given(judged)
      .when(at, decideFormalReview('formal-review-1'))
      .isRefused('recused', OUTSIDER.name);
  });
});

describe('the decision of a formal review', () => {
  const at = '2026-03-20 10:00';
  const whole = fresh
    .and('2026-03-10 10:00', applyForFormalReview())
    .and('2026-03-11 10:00', assignFormalReviewer('formal-review-1'));

  it('maintained or revised, leaves the findings to the unit', () => {
    for (const outcome of ['maintained', 'revised'] as const) {
      const changes = outcome === 'revised' ? [revision('1', { target: '公示信息齐全' })] : [];
      given(assigned)
        .when(at, decideFormalReview('formal-review-1', outcome, [], changes))
        .causes(
          {
            type: 'formalReviewDecided',
            outcome,
            revoked: [],
            drops: ['formalReviewDecision/formal-review-1'],
            to: ['contact', 'unitHead', 'supervisionOffice'],
          },
          ...changes.map(() => 'findingRevised' as const),
        );
      const decided = assigned.and(at, decideFormalReview('formal-review-1', outcome, [], changes));
      expect(decided.finding('1').stage).to.equal('open');
      expect(decided.clocks())
        .to.include('finding/1')
        .and.not.include('formalReviewDecision/formal-review-1');
    }
  });

  it('revoked, closes the findings named as not valid, and no other', () => {
    const some = whole.and(at, decideFormalReview('formal-review-1', 'revoked', ['2']));
    expect(some.finding('2').closure?.reason).to.equal('notValid');
    expect(some.finding('1').stage).to.equal('open');
    const all = whole.and(at, decideFormalReview('formal-review-1', 'revoked'));
    expect(all.notice.stage).to.equal('closed');
    expect(all.notice.findings.map((f) => f.closure?.reason)).to.deep.equal([
      'notValid',
      'notValid',
    ]);
  });

  it('is final for that application; another may follow within the thirty days', () => {
    const decided = assigned.and(at, decideFormalReview('formal-review-1'));
    given(decided)
      .when('2026-03-21 10:00', decideFormalReview('formal-review-1'))
      .isRefused('no-formal-review-pending');
    given(decided)
      .when('2026-03-21 10:00', assignFormalReviewer('formal-review-1'))
      .isRefused('no-formal-review-pending');
    given(decided)
      .when('2026-03-23 10:00', applyForFormalReview())
      .causes({ type: 'formalReviewApplied', formalReview: 'formal-review-2' });
  });

  it('needs an opinion, and speaks only of findings under review', () => {
    const { by, body } = decideFormalReview('formal-review-1');
    given(assigned)
      .when(at, { by, body: { ...body, opinion: '' } as typeof body })
      .isRefused('reason-missing', 'formal-review-1');
    given(assigned)
      .when(at, decideFormalReview('formal-review-1', 'revoked', ['2']))
      .isRefused('unknown-finding', '2');
  });

  it('is not needed any more when its findings are gone', () => {
    const gone = assigned.and(at, withdrawFinding('1'));
    expect(gone.clocks()).not.to.include('formalReviewDecision/formal-review-1');
    given(gone)
      .when('2026-03-23 10:00', decideFormalReview('formal-review-1'))
      .isRefused('no-formal-review-pending');
    const half = whole.and(at, withdrawFinding('1'));
    expect(half.clocks()).to.include('formalReviewDecision/formal-review-1');
  });
});

describe('what a pending review does to the clocks is what the policy says (A7)', () => {
  const under = (effect: HoldEffect): Story => {
    const { clocks } = COUNTY.policy;
    const formalReviewDecision = { ...clocks.formalReviewDecision, effect };
    return letter(changed(COUNTY, { clocks: { ...clocks, formalReviewDecision } }), issued, two)
      .and('2026-03-10 10:00', applyForFormalReview(['1']))
      .and('2026-03-11 10:00', assignFormalReviewer('formal-review-1'));
  };
  const maintained = (effect: HoldEffect) =>
    under(effect).and('2026-03-16 10:00', decideFormalReview('formal-review-1')).finding('1').dueAt;

  it('stop: eleven working days were left and are left', () => {
    expect(under('stop').clock('finding/1')).to.equal('due 2026-03-25 18:00, paused');
    expect(maintained('stop')).to.equal(beijing('2026-03-31 18:00'));
  });
  it('quiet: the date stands, in silence', () => {
    expect(under('quiet').until('2026-04-30 18:00').chase('finding/1')).to.deep.equal([]);
    expect(maintained('quiet')).to.equal(beijing('2026-03-25 18:00'));
  });
  it('none: reminders go on', () => {
    expect(under('none').clock('finding/1')).to.equal(
      'due 2026-03-25 18:00, next 2026-03-20 08:30',
    );
    expect(maintained('none')).to.equal(beijing('2026-03-25 18:00'));
  });
  it('never touches another finding', () => {
    for (const effect of ['stop', 'quiet', 'none'] as const)
      expect(under(effect).clock('finding/2')).to.equal(
        'due 2026-03-25 18:00, next 2026-03-20 08:30',
      );
  });
});
