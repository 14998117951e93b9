import { expect } from 'chai';
import {
  accept,
  applyForFormalReview,
  askExtension,
  assignFormalReviewer,
  by,
  decideFormalReview,
  decideObjection,
  note,
  object,
  report,
  revision,
  suspend,
  takeBack,
  transfer,
  withdraw,
  withdrawFinding,
} from '../../../support/acts.ts';
import { COUNTY, finding } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const MARCH = '2026-03-02 09:00';

const one = letter(COUNTY, MARCH, [finding('1', 'immediate')]).and('2026-03-03 09:00', report('1'));

const closed = one.and('2026-03-04 09:00', accept('1'));

describe('the right of review', () => {
  it('is there for thirty days from receipt, wherever the letter stands', () => {
    for (const [story, at] of [
      [one, '2026-03-10 09:00'],
      [closed, '2026-03-10 09:00'],
      [closed, '2026-04-01 09:00'],
    ] as const)
      given(story)
        .when(at, applyForFormalReview(['1']))
        .causes('formalReviewApplied');
    given(closed)
      .when('2026-04-02 09:00', applyForFormalReview())
      .isRefused('formal-review-too-late');
    given(one.and('2026-03-04 09:00', withdrawFinding('1')))
      .when('2026-03-05 09:00', applyForFormalReview())
      .isRefused('withdrawn');
    // What has gone over to another unit leaves no conclusion against this one.
    given(one.and('2026-03-04 09:00', transfer('1')))
      .when('2026-03-05 09:00', applyForFormalReview())
      .isRefused('finding-closed', '1');
  });

  it('opens a closed letter until the decision, and closes it again with it', () => {
    const applied = closed.and('2026-03-10 09:00', applyForFormalReview());
    expect(applied.notice).to.deep.include({ stage: 'disputed', closedAt: null });
    expect(applied.clocks()).to.deep.equal(['formalReviewDecision/formal-review-1']);
    expect(applied.finding('1').stage).to.equal('closed');
    given(applied.and('2026-03-11 09:00', assignFormalReviewer('formal-review-1')))
      .when('2026-03-12 09:00', decideFormalReview('formal-review-1'))
      .emits('formalReviewDecided', 'closed');
  });

  it('revokes what has been carried out: it is no longer held against the unit', () => {
    const revoked = closed
      .and('2026-03-10 09:00', applyForFormalReview())
      .and('2026-03-11 09:00', assignFormalReviewer('formal-review-1'))
      .and('2026-03-12 09:00', decideFormalReview('formal-review-1', 'revoked'));
    expect(revoked.finding('1').closure?.reason).to.equal('notValid');
    expect(revoked.notice.stage).to.equal('closed');
  });
});

describe('a pending objection or review', () => {
  it('does not lapse with the acceptance: the letter ends with the decision', () => {
    for (const [ask, decide] of [
      [object('1'), decideObjection('objection-1', false)],
      [applyForFormalReview(), decideFormalReview('formal-review-1')],
    ] as const) {
      const pending = one.and('2026-03-03 10:00', ask).and('2026-03-04 09:00', accept('1'));
      expect(pending.notice).to.deep.include({ stage: 'disputed', closedAt: null });
      const ready =
        ask.body.kind === 'raiseObjection'
          ? pending
          : pending.and('2026-03-04 10:00', assignFormalReviewer('formal-review-1'));
      const decided = ready.and('2026-03-05 09:00', decide);
      expect(decided.notice.stage).to.equal('closed');
      expect(decided.events.at(-1)?.type).to.equal('closed');
      const matter = [...decided.notice.objections, ...decided.notice.formalReviews][0];
      expect(matter?.decidedAt).to.equal('2026-03-05T01:00:00.000Z');
      expect(matter?.opinion).to.match(/异议不成立|复核/);
    }
  });

  it('is chased at the office although the letter asks nothing more of the unit', () => {
    const pending = one
      .and('2026-03-03 10:00', object('1'))
      .and('2026-03-04 09:00', accept('1'))
      .until('2026-03-12 09:00');
    expect(pending.chase('objectionDecision/objection-1')).to.deep.equal([
      '2026-03-09 08:30 remind objectionDecision/objection-1 → approver',
      '2026-03-11 08:30 order objectionDecision/objection-1 → groupLeader (supervisionOffice)',
    ]);
  });

  it('upheld after the acceptance takes the finding from the unit’s account', () => {
    const upheld = one
      .and('2026-03-03 10:00', object('1'))
      .and('2026-03-04 09:00', accept('1'))
      .and('2026-03-05 09:00', decideObjection('objection-1', true));
    expect(upheld.finding('1').closure?.reason).to.equal('notValid');
  });

  it('can be taken back by the unit, and then the clocks go on', () => {
    const fresh = letter(COUNTY, MARCH, [finding('1', 'immediate')]);
    const objected = fresh.and('2026-03-03 10:00', object('1'));
    const going = objected.and('2026-03-04 10:00', takeBack('objection-1'));
    expect(going.notice.objections[0]?.status).to.equal('takenBack');
    expect(going.clocks()).to.deep.equal(
      ['acknowledge', 'finding/1'].filter((k) => k !== 'acknowledge'),
    );
    expect(going.clock('finding/1')).to.match(/, next /);
    given(going).when('2026-03-04 11:00', takeBack('objection-1')).isRefused('no-matter-pending');
    given(objected)
      .when('2026-03-04 10:00', by('supervisionOffice', takeBack('objection-1')))
      .isRefused('not-your-role');
    const reviewed = one
      .and('2026-03-03 10:00', applyForFormalReview())
      .and('2026-03-04 09:00', accept('1'));
    const back = reviewed.and('2026-03-05 09:00', takeBack('formal-review-1'));
    expect(back.notice.stage).to.equal('closed');
    expect(back.notice.formalReviews[0]).to.deep.include({ status: 'takenBack', outcome: null });
  });

  it('is taken back for one matter, and another one goes on with its stop', () => {
    const both = letter(COUNTY, MARCH, [finding('1', 'immediate'), finding('2', 'immediate')])
      .and('2026-03-03 10:00', object('1'))
      .and('2026-03-03 11:00', object('2'));
    const back = both.and('2026-03-04 10:00', takeBack('objection-2'));
    expect(back.notice.objections.map((o) => o.status)).to.deep.equal(['pending', 'takenBack']);
    expect(back.clock('finding/1')).to.match(/, paused$/);
    expect(back.clock('finding/2')).to.match(/, next /);
    expect(back.clocks()).to.include('objectionDecision/objection-1');
    expect(back.clocks()).not.to.include('objectionDecision/objection-2');
    expect(back.events.at(-1)).to.deep.include({ findings: ['2'] });
  });

  it('lapses only with what no longer stands against the unit', () => {
    const two = letter(COUNTY, MARCH, [finding('1', 'immediate'), finding('2', 'immediate')])
      .and('2026-03-03 10:00', applyForFormalReview())
      .and('2026-03-03 11:00', report('1'))
      .and('2026-03-03 12:00', accept('1'));
    expect(two.and('2026-03-04 10:00', withdrawFinding('2')).notice.stage).to.equal('disputed');
    given(two).when('2026-03-04 10:00', withdraw()).isRefused('matter-pending', 'formal-review-1');
    const gone = one
      .and('2026-03-03 10:00', object('1'))
      .and('2026-03-04 10:00', withdrawFinding('1'));
    expect(gone.notice.objections[0]?.status).to.equal('lapsed');
  });

  it('outlives a suspension of the whole letter, which ends with what is open', () => {
    const held = one
      .and('2026-03-03 10:00', applyForFormalReview())
      .and('2026-03-03 11:00', suspend('flood-1', [], '20d'))
      .and('2026-03-04 09:00', accept('1'));
    expect(held.clocks()).to.deep.equal(['formalReviewDecision/formal-review-1']);
  });

  it('leaves no date to be suspended once all is closed', () => {
    const pending = one.and('2026-03-03 10:00', object('1')).and('2026-03-04 09:00', accept('1'));
    given(pending).when('2026-03-05 09:00', suspend()).isRefused('closed');
  });
});

describe('a review that revises', () => {
  const reviewed = letter(COUNTY, MARCH, [finding('1', 'timeLimited'), finding('2', 'immediate')])
    .and('2026-03-03 09:00', applyForFormalReview(['1']))
    .and('2026-03-04 09:00', assignFormalReviewer('formal-review-1'));

  const revising = (...revisions: Parameters<typeof revision>[]) =>
    decideFormalReview(
      'formal-review-1',
      'revised',
      [],
      revisions.map((r) => revision(...r)),
    );

  it('changes the text that it names, and leaves the rest', () => {
    const revised = reviewed.and(
      '2026-03-05 09:00',
      revising(['1', { recommendation: '补齐公示信息的目录部分' }]),
    );
    const before = reviewed.finding('1');
    expect(revised.finding('1')).to.deep.equal({
      ...before,
      recommendation: '补齐公示信息的目录部分',
    });
    expect(revised.clock('finding/1')).to.equal(reviewed.clock('finding/1'));
  });

  it('changes the date that it names, with its clock and ladder', () => {
    const revised = reviewed.and('2026-03-05 09:00', revising(['1', { due: '2026-04-30' }]));
    expect(revised.clock('finding/1')).to.equal('due 2026-04-30 18:00, next 2026-04-27 08:30');
    expect(revised.finding('1')).to.deep.include({
      dueAt: '2026-04-30T10:00:00.000Z',
      originalDueAt: reviewed.finding('1').originalDueAt,
    });
  });

  it('takes the place of an extension that was asked for', () => {
    const asked = reviewed.and('2026-03-04 10:00', askExtension('1', '2026-04-10'));
    const revised = asked.and('2026-03-05 09:00', revising(['1', { due: '2026-04-30' }]));
    expect(revised.finding('1').extensions[0]?.status).to.equal('lapsed');
    expect(revised.clocks()).not.to.include('extensionDecision/1');
  });

  it('is refused where it does not say what becomes of which finding', () => {
    const at = '2026-03-05 09:00';
    given(reviewed).when(at, revising()).isRefused('revision-missing', 'formal-review-1');
    given(reviewed)
      .when(at, revising(['1']))
      .isRefused('revision-missing', '1');
    given(reviewed)
      .when(at, revising(['1', { target: ' ' }]))
      .isRefused('revision-missing', '1');
    given(reviewed)
      .when(at, revising(['2', { target: '齐全' }]))
      .isRefused('unknown-finding', '2');
    given(reviewed)
      .when(at, revising(['1', { due: '明天' }]))
      .isRefused('limit-unreadable', '1');
    given(reviewed)
      .when(at, revising(['1', { due: '2026-03-20' }]))
      .isRefused('extension-not-later', '1');
    given(reviewed)
      .when(at, revising(['1', { target: '一' }], ['1', { target: '二' }]))
      .isRefused('duplicate-finding-code', '1');
    given(reviewed)
      .when(at, decideFormalReview('formal-review-1', 'maintained', [], [revision('1')]))
      .isRefused('revision-not-asked');
  });
});

describe('the record of a letter that has ended', () => {
  it('takes notes, and no other act', () => {
    given(closed).when('2026-03-25 10:00', note('回访情况良好')).emits('noteAdded');
    const gone = one.and('2026-03-04 09:00', withdraw());
    given(gone).when('2026-03-25 10:00', note()).emits('noteAdded');
    expect(closed.and('2026-03-25 10:00', note()).notice).to.deep.include({
      stage: 'closed',
      closedAt: closed.notice.closedAt,
    });
  });
});
