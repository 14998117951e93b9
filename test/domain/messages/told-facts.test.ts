import { expect } from 'chai';
import { factsOf, findingsIn, type LineFacts } from '../../../src/domain/messages/line-facts.ts';
import { messagesFor, type OutboxRow } from '../../../src/domain/messages/messages.ts';
import { clockKey } from '../../../src/domain/notice/clock.ts';
import type { RecordedEvent } from '../../../src/domain/notice/events.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import {
  acknowledge,
  applyForFormalReview,
  askExtension,
  assignFormalReviewer,
  changeCalendar,
  coAcknowledge,
  decideFormalReview,
  decideObjection,
  declinePart,
  grant,
  object,
  refuseExtension,
  remind,
  report,
  reportPart,
  resume,
  suspend,
  takeBack,
} from '../../support/acts.ts';
import { CO_UNIT, SECOND } from '../../support/co-units.ts';
import { type Moment, momentsOf, outboxOf } from '../../support/outbox.ts';
import {
  beijing,
  COUNTY,
  changed,
  finding,
  local,
  UNIT,
  URGENT,
  WITH_2027,
  without,
} from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

type What = OutboxRow['what'];

const at = '2026-03-04 09:00';
/** The second finding of the letter is due before the first. */
const two = letter(COUNTY, at, [
  finding('1', 'timeLimited', '20wd'),
  finding('2', 'timeLimited', '10wd'),
]).and('2026-03-04 10:00', acknowledge());

const rowsOf = (story: Story, what: What) => outboxOf(story).filter((r) => r.what === what);

/** The newest event of that type in a story, with the letter after it. */
function momentOf(story: Story, what: What): Moment {
  const moment = momentsOf(story).findLast(({ event }) => event.type === what);
  if (moment === undefined) throw new Error(`no ${what} in this story`);
  return moment;
}

/** What its lines tell, with something of the event or of the letter as another life would have it. */
const factsWith = (
  { event, after }: Moment,
  of: Record<string, unknown> = {},
  letterOf: Partial<Notice> = {},
): LineFacts => factsOf({ ...event, ...of } as RecordedEvent, { ...after, ...letterOf }, false);

const dueOf = (story: Story, code: string) => story.finding(code).dueAt;

describe('the date of a line', () => {
  it('is the earliest of the findings that a reminder by hand names, and of no other', () => {
    const reminded = (codes: string[]) =>
      rowsOf(two.and('2026-03-06 10:00', remind(codes)), 'remindedByHand')[0]?.dueAt;
    expect(dueOf(two, '2') < dueOf(two, '1')).to.equal(true);
    expect(reminded(['1'])).to.equal(dueOf(two, '1'));
    expect(reminded(['2'])).to.equal(dueOf(two, '2'));
    expect(reminded(['1', '2'])).to.equal(dueOf(two, '2'));
  });
  it('is none where an extension is refused and its clock stands still: what is left is told instead', () => {
    const refused = two
      .and('2026-03-06 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-06 11:00', suspend('flood-1', ['1']))
      .and('2026-03-06 12:00', refuseExtension('1'));
    expect(momentOf(refused, 'extensionRefused').event.clocks.set).to.deep.equal([]);
    const [row] = rowsOf(refused, 'extensionRefused');
    expect([row?.dueAt, row?.facts.until]).to.deep.equal([null, '18wd']);
  });
});

describe('an answer under rules without quiet hours', () => {
  it('is told at once, by night as well', () => {
    const awake = letter(changed(COUNTY, { quiet: null, urgent: false }), at, [
      finding('1', 'timeLimited'),
    ]).and('2026-03-05 02:00', report('1'));
    expect(rowsOf(awake, 'findingReported').map((r) => local(r.notBefore))).to.deep.equal([
      '2026-03-05 02:00',
    ]);
  });
});

describe('a line about co-operating units', () => {
  /** The second unit has nobody from 5 March on. */
  const leaving = SECOND.holders.map((h) => ({ ...h, until: '2026-03-04' }));
  const issue = (holders = SECOND.holders) =>
    letter(
      COUNTY,
      at,
      [
        { ...finding('1', 'timeLimited', '20wd'), coUnits: [SECOND.name] },
        { ...finding('2', 'timeLimited', '10wd'), coUnits: [CO_UNIT.name, SECOND.name] },
      ],
      { coUnits: [CO_UNIT, { ...SECOND, holders }] },
    );
  const shared = issue();
  it('tells each of its own findings, with the earliest of their dates', () => {
    const told = (unit: string) =>
      rowsOf(shared, 'issued')
        .filter((r) => r.unit === unit)
        .map((r) => [r.coUnit, r.findings, r.dueAt]);
    expect(new Set(told(CO_UNIT.id).map(String))).to.deep.equal(
      new Set([String([true, ['2'], dueOf(shared, '2')])]),
    );
    expect(told(SECOND.id)).to.deep.equal([[true, ['1', '2'], dueOf(shared, '2')]]);
    for (const [isHelper] of told(UNIT.id)) expect(isHelper).to.equal(false);
  });
  it('takes a recipient who is named with the lead unit for one of the lead unit', () => {
    const { event, after, rules } = momentOf(shared, 'issued');
    const to = event.to.filter((r) => r.unit === undefined).map((r) => ({ ...r, unit: UNIT.id }));
    const rows = messagesFor({ ...event, to } as RecordedEvent, after, rules);
    expect(rows.map((r) => [r.coUnit, r.findings])).to.deep.equal(
      to.map(() => [false, ['1', '2']]),
    );
  });
  it('names the one that has reported its part, or declined it', () => {
    const begun = shared.and('2026-03-04 11:00', coAcknowledge(SECOND.id));
    const reported = begun.and('2026-03-05 10:00', reportPart('2', SECOND.id));
    const declined = begun.and('2026-03-05 10:00', declinePart('2', SECOND.id));
    expect(rowsOf(reported, 'partReported')[0]?.facts.other).to.equal(SECOND.name);
    expect(rowsOf(declined, 'partDeclined')[0]?.facts.other).to.equal(SECOND.name);
  });
  it('names the one whose posts are vacant', () => {
    const late = issue(leaving).until('2026-04-03 18:00');
    const searches = outboxOf(late).filter((r) => r.kind === 'part' && r.task === 'vacancy');
    expect(searches).not.to.deep.equal([]);
    expect(new Set(searches.map((r) => r.vacant?.unit))).to.deep.equal(new Set([SECOND.name]));
  });
});

describe('the task in a line', () => {
  const one = [finding('1', 'immediate')];
  const rungs = (story: Story) => rowsOf(story, 'rungFired');
  it('is the call of an urgent letter for whoever stands in for the office', () => {
    const holders = without('supervisionOffice');
    const rows = rungs(letter(URGENT, at, one, { holders }).until('2026-03-06 09:00'));
    const calls = rows.filter((r) => r.task === 'phone');
    expect(calls).not.to.deep.equal([]);
    for (const row of calls)
      expect([row.side, row.vacant?.posts]).to.deep.equal(['office', ['supervisionOffice']]);
  });
  it('is the search for a holder where a reminder waits for a post for which nobody decides', () => {
    const rows = rungs(
      letter(COUNTY, at, [finding('1', 'timeLimited')], { holders: without('approver') }).until(
        '2026-06-30 18:00',
      ),
    ).filter((r) => r.kind === 'rungDecision' && r.vacant?.posts.includes('approver'));
    expect(rows).not.to.deep.equal([]);
    expect(new Set(rows.map((r) => r.task))).to.deep.equal(new Set(['vacancy']));
  });
  it('is none in a line that is no rung', () => {
    const office = outboxOf(two.and('2026-03-05 10:00', object('1'))).filter(
      (r) => r.side === 'office' && r.what !== 'rungFired',
    );
    expect(office).not.to.deep.equal([]);
    expect(office.map((r) => r.task)).to.deep.equal(office.map(() => null));
  });
});

describe('the original date in a line', () => {
  const granted = two
    .and('2026-03-05 10:00', askExtension('1', '2026-04-20'))
    .and('2026-03-05 11:00', grant('1'));
  const first = dueOf(two, '1');
  it('is told of one finding whose date has moved, and of nothing else', () => {
    const reminded = momentOf(granted.and('2026-03-06 10:00', remind(['1'])), 'remindedByHand');
    const of = (...findings: string[]) => factsWith(reminded, { findings }).original;
    expect(of('1')).to.equal(first);
    expect(of('2')).to.equal(null);
    expect(of('1', '2')).to.equal(null);
    expect(of()).to.equal(null);
  });
  it('is that of the letter in a later extension too', () => {
    const previousDueAt = beijing('2026-04-10 18:00');
    const moment = momentOf(granted, 'extensionGranted');
    expect(factsWith(moment, { previousDueAt }).original).to.equal(first);
  });
});

describe('the facts of a line', () => {
  const decided = (upheld: boolean) =>
    momentOf(
      two
        .and('2026-03-05 10:00', object('1'))
        .and('2026-03-06 10:00', decideObjection('objection-1', upheld)),
      'objectionDecided',
    );
  it('say whether an objection stands, and what has been taken back', () => {
    expect(factsWith(decided(true)).result).to.equal('upheld');
    expect(factsWith(decided(false)).result).to.equal('rejected');
    const objected = two.and('2026-03-05 10:00', object('1'));
    const [objection] = objected.notice.objections;
    const back = objected.and('2026-03-05 11:00', takeBack(objection?.id ?? ''));
    expect(factsWith(momentOf(back, 'matterTakenBack')).result).to.equal('objection');
    const applied = two.and('2026-03-05 10:00', applyForFormalReview(['1']));
    const [review] = applied.notice.formalReviews;
    const gone = applied.and('2026-03-05 11:00', takeBack(review?.id ?? ''));
    expect(factsWith(momentOf(gone, 'matterTakenBack')).result).to.equal('formalReview');
  });
  it('are those of the review whose reviewer is named, not of another', () => {
    const applied = two
      .and('2026-03-05 10:00', applyForFormalReview(['1'], '依据不足'))
      .and('2026-03-05 11:00', assignFormalReviewer('formal-review-1'))
      .and('2026-03-06 10:00', decideFormalReview('formal-review-1'))
      .and('2026-03-06 11:00', applyForFormalReview(['2'], '期限过短'));
    const id = applied.notice.formalReviews[1]?.id ?? '';
    const assigned = momentOf(
      applied.and('2026-03-06 12:00', assignFormalReviewer(id)),
      'formalReviewerAssigned',
    );
    const { words, about } = factsWith(assigned);
    expect([words, about.map((f) => f.code)]).to.deep.equal(['期限过短', ['2']]);
    expect(findingsIn(assigned.event, assigned.after)).to.deep.equal(['2']);
  });
  it('name the findings that a review revokes, or else those that it was about', () => {
    const { event, after } = momentOf(
      two.and('2026-03-05 10:00', applyForFormalReview(['1', '2'])),
      'formalReviewApplied',
    );
    const id = after.formalReviews[0]?.id;
    const about = (revoked: string[]) =>
      findingsIn(
        { ...event, type: 'formalReviewDecided', formalReview: id, revoked } as never,
        after,
      );
    expect(about(['2'])).to.deep.equal(['2']);
    expect(about([])).to.deep.equal(['1', '2']);
  });
  it('name the findings that go on when one of two suspensions ends', () => {
    const resumed = two
      .and('2026-03-05 10:00', suspend('flood-1', ['1']))
      .and('2026-03-05 11:00', suspend('flood-2', ['2']))
      .and('2026-03-06 10:00', resume('flood-2'));
    expect(rowsOf(resumed, 'resumed')[0]?.findings).to.deep.equal(['2']);
  });
  it('give each date that a calendar moves to the clock that it belongs to', () => {
    const { event, after } = momentOf(
      letter(COUNTY, '2026-12-29 09:00', [
        finding('1', 'timeLimited', '5wd'),
        finding('2', 'timeLimited', '6wd'),
      ]).and('2026-12-29 10:00', changeCalendar(WITH_2027)),
      'calendarChanged',
    );
    const { dates } = event as Extract<RecordedEvent, { type: 'calendarChanged' }>;
    const keys = factsOf(event, after, false).moves.map(({ kind, finding: code, from, to }) => ({
      key: clockKey(kind as 'finding', (code === null ? null : { finding: code }) as never),
      from,
      to,
    }));
    expect(dates).to.have.length.above(1);
    expect(keys).to.deep.equal(dates.map(({ key, from, to }) => ({ key, from, to })));
  });
  it('name the former unit only where a proposal lapses because of its successor', () => {
    const { event, after } = momentOf(two, 'acknowledged');
    const formerUnits = ['县水利局', '县水务站'].map((name) => ({ name })) as Notice['formerUnits'];
    const unitWhere = (why: string) =>
      factsOf(
        { ...event, type: 'proposalLapsed', proposal: 'p', why } as never,
        { ...after, formerUnits },
        false,
      ).unit;
    expect(unitWhere('succeeded')).to.equal('县水务站');
    expect(unitWhere('settled')).to.equal(UNIT.name);
  });
});
