import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import { openActs } from '../../../../src/links/answer-links.ts';
import {
  applyForFormalReview,
  assignFormalReviewer,
  byPerson,
  decideFormalReview,
  OUTSIDER,
  raise,
  replaceHolders,
  report,
} from '../../../support/acts.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, finding, HOLDERS, holder, without } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const REVIEW = 'formal-review-1';
const SECOND = { id: 'outsider-2', name: '钱明' };
const HEAD = { id: 'governmentHead-1', name: '王志远' };

const fresh = (holders = HOLDERS) =>
  letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], { holders });

const applied = fresh().and('2026-03-10 10:00', applyForFormalReview(['1']));

const rowsOf = (story: Story, what: string) => outboxOf(story).filter((r) => r.what === what);

describe('whoever was to decide a formal review', () => {
  const replaced = applied
    .and('2026-03-11 10:00', assignFormalReviewer(REVIEW))
    .and('2026-03-12 10:00', assignFormalReviewer(REVIEW, SECOND));

  it('is told that another decides now, and is asked for nothing', () => {
    const rows = rowsOf(replaced, 'formalReviewerAssigned').slice(-2);
    expect(rows.map((r) => r.holder)).to.deep.equal([SECOND.id, OUTSIDER.id]);
    const [next, before] = rows;
    expect(next && wordRow(next)).to.include('已指定由你复核，请作出复核决定');
    expect(before && wordRow(before)).to.equal(
      '云督整〔2026〕12号：县水务局对第1条问题申请复核，已改由钱明复核，你无需再作复核决定',
    );
    expect(before && openActs(before, replaced, '2026-03-12T02:00:00.000Z')).to.deep.equal([
      'view',
    ]);
    given(replaced)
      .when(
        '2026-03-13 10:00',
        byPerson({ role: 'reviewer', ...OUTSIDER }, decideFormalReview(REVIEW)),
      )
      .isRefused('not-your-role');
  });

  it('is told nothing where he is named again, or for the first time', () => {
    const again = replaced.and('2026-03-13 10:00', assignFormalReviewer(REVIEW, SECOND));
    expect(
      rowsOf(again, 'formalReviewerAssigned')
        .slice(-1)
        .map((r) => r.holder),
    ).to.deep.equal([SECOND.id]);
    const first = applied.and('2026-03-11 10:00', assignFormalReviewer(REVIEW));
    expect(rowsOf(first, 'formalReviewerAssigned')).to.have.length(1);
  });
});

describe('the head of government who is named to decide a formal review', () => {
  it('is asked at his post, and decides at it', () => {
    const named = applied.and('2026-03-11 10:00', assignFormalReviewer(REVIEW, HEAD));
    const [row] = rowsOf(named, 'formalReviewerAssigned');
    expect([row?.post, row?.holder]).to.deep.equal(['governmentHead', HEAD.id]);
    expect(row && openActs(row, named, '2026-03-11T02:00:00.000Z')).to.deep.equal([
      'decideFormalReview',
      'view',
    ]);
    given(named)
      .when(
        '2026-03-12 10:00',
        byPerson({ role: 'governmentHead', ...HEAD }, decideFormalReview(REVIEW)),
      )
      .causes('formalReviewDecided');
  });
});

describe('that a proposal has lapsed', () => {
  const proposed = (holders = HOLDERS) =>
    fresh(holders).and('2026-03-05 10:00', raise('1', 'interview'));
  const next = [...without('approver'), holder('approver', { id: 'approver-2', name: '韩新' })];
  const told = (story: Story) => rowsOf(story, 'proposalLapsed').map((r) => r.holder);

  it('is told to whoever holds the post now, once everybody who was asked has left', () => {
    const story = proposed().and('2026-03-06 10:00', replaceHolders(next));
    expect(told(story.and('2026-03-06 11:00', report('1')))).to.deep.equal(['approver-2']);
  });

  it('is told to nobody who has come to the post beside one who was asked', () => {
    const both = [...HOLDERS, holder('approver', { id: 'approver-2', name: '韩新' })];
    const story = proposed().and('2026-03-06 10:00', replaceHolders(both));
    expect(told(story.and('2026-03-06 11:00', report('1')))).to.deep.equal(['approver-1']);
  });

  it('is told to a successor who has been reminded of it', () => {
    const story = proposed()
      .and('2026-03-06 10:00', replaceHolders(next))
      .until('2026-03-12 18:00');
    expect(told(story.and('2026-03-13 11:00', report('1')))).to.include('approver-2');
  });

  it('is told to the office, which was asked in the place of a vacant post, and not to who fills it afterwards', () => {
    const story = proposed(without('approver')).and('2026-03-06 10:00', replaceHolders(next));
    expect(told(story.and('2026-03-06 11:00', report('1')))).to.deep.equal(['supervisionOffice-1']);
  });

  it('is told to whoever was asked and has moved to another post of the office', () => {
    const moved = [...next, holder('groupLeader', { id: 'approver-1', name: '刘建国' })];
    const story = proposed().and('2026-03-06 10:00', replaceHolders(moved));
    expect(told(story.and('2026-03-06 11:00', report('1')))).to.deep.equal(['approver-1']);
  });
});
