import { expect } from 'chai';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import {
  accept,
  applyForFormalReview,
  assignFormalReviewer,
  decideFormalReview,
  OUTSIDER,
  report,
  reportPart,
  revision,
  suspend,
  withdrawFinding,
} from '../../../support/acts.ts';
import { CO_UNIT, SECOND } from '../../../support/co-units.ts';
import { beijing, COUNTY, changed, finding } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

const MARCH = '2026-03-02 09:00';
const OTHER = { id: 'other', name: '冯正' };

/** The county's rules where a pending formal review stops the clocks. */
const STOPPING = changed(COUNTY, {
  clocks: {
    ...COUNTY.policy.clocks,
    formalReviewDecision: { ...COUNTY.policy.clocks.formalReviewDecision, effect: 'stop' },
  },
});

const two = letter(STOPPING, MARCH, [finding('1', 'timeLimited'), finding('2', 'timeLimited')]);

const last = <T extends NoticeEvent['type']>({ events }: Story, type: T) =>
  events.findLast((e): e is Extract<NoticeEvent, { type: T }> => e.type === type);

describe('a formal review where the policy lets it stop the clocks', () => {
  const half = two.and('2026-03-03 10:00', report('1')).and('2026-03-04 10:00', accept('1'));

  it('holds what is still open of what it is about, and no more', () => {
    const applied = last(
      half.and('2026-03-05 10:00', applyForFormalReview()),
      'formalReviewApplied',
    );
    expect(applied).to.deep.include({ findings: ['1', '2'], effect: 'stop' });
    expect(applied?.hold?.findings).to.deep.equal(['2']);
  });

  it('holds nothing where all has been carried out', () => {
    const done = half.and('2026-03-04 11:00', report('2')).and('2026-03-04 12:00', accept('2'));
    const applied = last(
      done.and('2026-03-05 10:00', applyForFormalReview()),
      'formalReviewApplied',
    );
    expect(applied).to.deep.include({ effect: 'none', hold: null });
  });

  it('ends its own stop with its decision, and no suspension beside it', () => {
    const decided = two
      .and('2026-03-03 10:00', suspend('flood-1', ['1'], null))
      .and('2026-03-05 10:00', applyForFormalReview(['2']))
      .and('2026-03-05 11:00', assignFormalReviewer('formal-review-1'))
      .and('2026-03-06 10:00', decideFormalReview('formal-review-1'));
    expect(decided.clock('finding/1')).to.match(/, paused$/);
    expect(decided.clock('finding/2')).to.match(/, next /);
  });
});

describe('whoever is named to decide a formal review', () => {
  const applied = two.and('2026-03-05 10:00', applyForFormalReview());
  const named = applied.and('2026-03-05 11:00', assignFormalReviewer('formal-review-1'));

  it('replaces nobody where he is the first, or is named once more', () => {
    for (const story of [
      named,
      named.and('2026-03-05 12:00', assignFormalReviewer('formal-review-1')),
    ]) {
      const event = last(story, 'formalReviewerAssigned');
      expect(event?.replaced).to.equal(null);
      expect(event?.to.map((r) => r.holder)).to.deep.equal([OUTSIDER.id]);
    }
  });

  it('is told together with whoever he replaces', () => {
    const event = last(
      named.and('2026-03-05 12:00', assignFormalReviewer('formal-review-1', OTHER)),
      'formalReviewerAssigned',
    );
    expect(event?.replaced).to.deep.equal(OUTSIDER);
    expect(event?.to.map((r) => r.holder)).to.deep.equal([OTHER.id, OUTSIDER.id]);
  });

  it('leaves an earlier review as it was decided', () => {
    const again = named
      .and('2026-03-06 10:00', decideFormalReview('formal-review-1'))
      .and('2026-03-09 10:00', applyForFormalReview(['2']))
      .and('2026-03-09 11:00', assignFormalReviewer('formal-review-2', OTHER));
    const reviews = again.notice.formalReviews.map((r) => [r.status, r.reviewer?.id]);
    expect(reviews).to.deep.equal([
      ['decided', OUTSIDER.id],
      ['pending', OTHER.id],
    ]);
  });

  it('revokes nothing that has left the letter meanwhile', () => {
    const decided = named
      .and('2026-03-05 12:00', withdrawFinding('1'))
      .and('2026-03-06 10:00', decideFormalReview('formal-review-1', 'revoked'));
    expect(last(decided, 'formalReviewDecided')?.revoked).to.deep.equal(['2']);
    expect(decided.finding('1').stage).to.equal('withdrawn');
  });
});

describe('a part of a finding whose date a formal review has revised', () => {
  it('is late no more where it is still owed, and stays late where it was reported late', () => {
    const shared = letter(
      COUNTY,
      MARCH,
      [{ ...finding('1', 'immediate', '2026-03-10'), coUnits: [CO_UNIT.name, SECOND.name] }],
      { coUnits: [CO_UNIT, SECOND] },
    )
      .and('2026-03-12 10:00', reportPart('1', CO_UNIT.id))
      .and('2026-03-13 10:00', applyForFormalReview(['1']))
      .and('2026-03-13 11:00', assignFormalReviewer('formal-review-1'));
    const lateness = (story: Story) => story.finding('1').parts.map((p) => [p.status, p.late]);
    const before = shared.until('2026-03-16 10:00');
    expect(lateness(before)).to.deep.equal([
      ['reported', true],
      ['open', true],
    ]);
    const revised = before.and(
      '2026-03-16 11:00',
      decideFormalReview('formal-review-1', 'revised', [], [revision('1', { due: '2026-04-10' })]),
    );
    expect(lateness(revised)).to.deep.equal([
      ['reported', true],
      ['open', false],
    ]);
    expect(revised.finding('1').parts[1]?.dueAt).to.equal(beijing('2026-04-10 18:00'));
  });
});
