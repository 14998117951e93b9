import { expect } from 'chai';
import {
  acknowledge,
  applyForFormalReview,
  approve,
  assignFormalReviewer,
  by,
  decideFormalReview,
  decideObjection,
  defer,
  giveBack,
  object,
  raise,
  refuseRung,
  report,
  resume,
  revision,
  suspend,
  withdrawFinding,
} from '../../support/acts.ts';
import { COUNTY, finding, PRESETS, rulesOf } from '../../support/rules.ts';
import { given, letter, type Story } from '../../support/story.ts';

const two = letter(COUNTY, '2026-03-02 09:00', [
  finding('1', 'immediate'),
  finding('2', 'immediate'),
]).and('2026-03-02 10:00', acknowledge());

// Both were due on 9 March; the interview is drafted on 17 March, to be decided by 20 March.
const drafted = two.until('2026-03-17 09:00');

const of = ({ notice }: Story) => notice.proposals.map((p) => [p.rung, p.status, p.findings]);

const clock = 'rungDecision/1';

/** A formal review names 30 May as the new date of the first finding. */
const revised = (story: Story): Story =>
  story
    .and('2026-03-18 09:00', applyForFormalReview())
    .and('2026-03-18 10:00', assignFormalReviewer('formal-review-1'))
    .and(
      '2026-03-18 11:00',
      decideFormalReview('formal-review-1', 'revised', [], [revision('1', { due: '2026-05-30' })]),
    );

describe('a proposal speaks of what is still open', () => {
  const leaving: [string, (story: Story) => Story][] = [
    ['reported', (s) => s.and('2026-03-18 10:00', report('1'))],
    ['withdrawn', (s) => s.and('2026-03-18 10:00', withdrawFinding('1'))],
    ['given a date that lies ahead', revised],
    ['deferred', (s) => s.and('2026-03-18 10:00', defer('1', '2026-06-30'))],
  ];
  for (const [what, leave] of leaving)
    it(`what is ${what} leaves it, and the decision is about the rest`, () => {
      const left = leave(drafted);
      expect(of(left)).to.deep.equal([['interview', 'pending', ['2']]]);
      expect(left.clock(clock)).to.equal(drafted.clock(clock));
      given(left)
        .when('2026-03-19 10:00', approve('1'))
        .emits({ type: 'rungApproved', findings: ['2'] });
      const approved = left.and('2026-03-19 10:00', approve('1'));
      expect(approved.finding('1').level).to.equal('order');
      expect(approved.finding('2').level).to.equal('interview');
    });

  it('with the last of its findings it lapses', () => {
    given(drafted.and('2026-03-18 10:00', report('1')))
      .when('2026-03-18 11:00', withdrawFinding('2'))
      .causes('findingWithdrawn', { type: 'proposalLapsed', proposal: '1', drops: [clock] });
  });

  it('a finding that comes back does not come back into it', () => {
    const back = drafted
      .and('2026-03-18 10:00', report('1'))
      .and('2026-03-18 11:00', giveBack('1'));
    expect(of(back)).to.deep.equal([['interview', 'pending', ['2']]]);
  });
});

describe('a proposal during a suspension', () => {
  const held = drafted.and('2026-03-17 10:00', suspend('flood-1', ['2'], null));

  it('cannot be approved, and its decision stands still', () => {
    given(held).when('2026-03-18 10:00', approve('1')).isRefused('suspended', '2');
    expect(held.clock(clock)).to.equal('due 2026-03-20 18:00, paused');
    expect(held.until('2026-05-20 18:00').chase(clock)).to.deep.equal([]);
  });

  it('goes on with the time that was left', () => {
    const going = held.until('2026-04-01 09:00').and('2026-04-01 10:00', resume());
    expect(going.clock(clock)).to.equal('due 2026-04-07 18:00, next 2026-04-08 08:30');
    given(going).when('2026-04-02 10:00', approve('1')).causes('rungApproved');
  });

  it('can be refused', () => {
    given(held).when('2026-03-18 10:00', refuseRung('1')).causes('rungRefused');
  });

  it('goes on at once when what stood still has left it', () => {
    const left = held.and('2026-03-18 10:00', withdrawFinding('2'));
    expect(left.clock(clock)).to.equal('due 2026-03-23 18:00, next 2026-03-24 08:30');
    given(left)
      .when('2026-03-19 10:00', approve('1'))
      .emits({ type: 'rungApproved', findings: ['1'] });
  });

  it('stands still under an objection that stops the date, and goes on without what it was about', () => {
    const fresh = letter(COUNTY, '2026-03-02 09:00', [
      finding('1', 'immediate'),
      finding('2', 'immediate'),
    ])
      .and('2026-03-02 10:00', acknowledge())
      .and('2026-03-02 11:00', report('1'))
      .and('2026-03-02 11:00', report('2'));
    const returned = ['03-02 12:00', '03-03 09:00', '03-03 12:00', '03-03 15:00'].reduce(
      (story, at, i) => {
        const back = story.and(`2026-${at}`, giveBack('1'));
        return i < 3 ? back.and(`2026-${at.slice(0, 9)}30`, report('1')) : back;
      },
      fresh,
    );
    expect(of(returned)).to.deep.equal([['interview', 'pending', ['1']]]);
    const objected = returned.and('2026-03-04 10:00', object('1'));
    given(objected).when('2026-03-04 11:00', approve('1')).isRefused('suspended', '1');
    const rejected = objected.and('2026-03-05 10:00', decideObjection('objection-1', false));
    given(rejected).when('2026-03-05 11:00', approve('1')).causes('rungApproved');
    const upheld = objected.and('2026-03-05 10:00', decideObjection('objection-1', true));
    expect(of(upheld)).to.deep.equal([['interview', 'lapsed', ['1']]]);
  });
});

describe('an approved referral', () => {
  const due = two.until('2026-04-08 09:00');
  const referral = '3';

  it('goes to the organ it names and to the office, and to nobody of the unit', () => {
    given(due)
      .when('2026-04-08 10:00', by('governmentHead', approve(referral, { organ: '县纪委监委' })))
      .causes({
        type: 'rungApproved',
        rung: 'refer',
        organ: '县纪委监委',
        to: ['supervisionOffice'],
      });
    const { proposals } = due.and(
      '2026-04-08 10:00',
      by('governmentHead', approve(referral, { organ: '县公安局' })),
    ).notice;
    expect(proposals.at(-1)).to.deep.include({ organ: '县公安局', to: ['supervisionOffice'] });
  });

  it('is refused without an organ; other rungs name none', () => {
    for (const organ of [null, ' '])
      given(due)
        .when('2026-04-08 10:00', by('governmentHead', approve(referral, { organ })))
        .isRefused('organ-missing');
    given(due)
      .when('2026-04-08 10:00', approve('1', { organ: '县纪委监委' }))
      .causes({ type: 'rungApproved', rung: 'interview', organ: null });
  });

  it('reaches nobody of the unit whatever a policy says', () => {
    const loose = rulesOf('county-standard');
    for (const step of loose.policy.ladders.finding?.steps ?? [])
      if (step.rung === 'refer') step.to = ['unitHead', 'supervisionOffice'];
    const story = letter(loose, '2026-03-02 09:00', [finding('1', 'immediate')]);
    expect(story.until('2026-04-07 09:00').notice.proposals.at(-1)?.to).to.deep.equal([
      'supervisionOffice',
    ]);
  });
});

describe('a rung that was refused', () => {
  const refused = drafted.and('2026-03-17 10:00', refuseRung('1'));

  it('has not been reached, and can be raised again on new facts', () => {
    expect(refused.finding('1').level).to.equal('order');
    const again = refused.and('2026-03-19 10:00', raise('1', 'interview', '拒不配合核查'));
    expect(of(again).at(-1)).to.deep.equal(['interview', 'pending', ['1']]);
    given(again).when('2026-03-20 10:00', approve('2')).causes('rungApproved');
  });

  it('is not raised beside a proposal of its own kind or a higher one', () => {
    given(drafted)
      .when('2026-03-17 10:00', raise('1', 'interview'))
      .isRefused('proposal-pending', '1');
    given(drafted.and('2026-03-17 10:00', approve('1')))
      .when('2026-03-17 11:00', raise('1', 'interview'))
      .isRefused('rung-not-higher', 'interview');
    given(drafted).when('2026-03-17 10:00', raise('1', 'criticise')).causes('rungProposed');
  });
});

describe('results that are returned again and again', () => {
  // All within an hour, so that no date passes under any preset.
  const TIMES = ['09:05', '09:10', '09:15', '09:20', '09:25', '09:30', '09:35', '09:40'];

  for (const preset of PRESETS)
    it(`reach the rungs that the policy names for so many returns, and no referral: ${preset}`, () => {
      const rules = rulesOf(preset);
      const { atReturns } = rules.policy.clocks.rework;
      let story = letter(rules, '2026-03-02 09:00', [finding('1', 'immediate')]);
      for (const time of TIMES)
        story = story
          .and(`2026-03-02 ${time}`, report('1'))
          .and(`2026-03-02 ${time}:30`, giveBack('1'));
      const raisedTo = story.events.flatMap((e) =>
        (e.type === 'rungFired' || e.type === 'rungProposed') && e.raised?.cause === 'return'
          ? [e.rung]
          : [],
      );
      expect(raisedTo).to.deep.equal(atReturns.map((r) => r.rung));
      expect(story.notice.proposals.map((p) => p.rung)).not.to.include('refer');
    });
});

describe('a proposal that was raised for another reason than a date', () => {
  it('stands whatever becomes of the date', () => {
    const raisedByHand = two.and('2026-03-05 10:00', raise('1', 'interview'));
    expect(of(revised(raisedByHand))[0]).to.deep.equal(['interview', 'pending', ['1']]);
  });
});
