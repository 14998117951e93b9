import { expect } from 'chai';
import { supersededRows, withoutAnswered } from '../../../src/domain/messages/gathering.ts';
import type { OutboxRow } from '../../../src/domain/messages/messages.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  applyForFormalReview,
  approve,
  askExtension,
  assignFormalReviewer,
  decideFormalReview,
  decideObjection,
  giveBack,
  grant,
  object,
  plan,
  refuseRung,
  remind,
  report,
  returnPlan,
  succeed,
  takeBack,
  transfer,
  withdraw,
} from '../../support/acts.ts';
import { outboxOf } from '../../support/outbox.ts';
import { COUNTY, changed, finding, HOLDERS, without } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const two = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
]).and('2026-03-04 10:00', acknowledge());

/** The lines to the office that a story has put into the outbox since another. */
const since = (story: Story, before: Story): OutboxRow[] =>
  outboxOf(story)
    .slice(outboxOf(before).length)
    .filter((r) => r.side === 'office');

/** What a dispatch of these lines still says of the letter as it stands. */
function left(rows: OutboxRow[], notice: Notice): string[] {
  const known = new Map([[notice.id, notice]]);
  const out = supersededRows(rows, rows, known);
  return rows
    .filter((r) => !out.includes(r))
    .map((r) => withoutAnswered(r, notice))
    .map((r) =>
      [r.kind ?? r.what, r.findings.join(), r.facts.about.map((f) => f.code).join()]
        .filter(Boolean)
        .join(' '),
    );
}

/** What of the lines of one act is left before and after another. */
const around = (before: Story, asked: Story, decided: Story) => [
  left(since(asked, before), asked.notice),
  left(since(asked, before), decided.notice),
];

describe('a line that asks the office for a decision which has been taken before it leaves', () => {
  it('is left out: a result that was accepted, or returned', () => {
    const asked = two.and('2026-03-05 19:00', report('1'));
    const accepted = asked.and('2026-03-05 20:00', accept('1'));
    expect(around(two, asked, accepted)).to.deep.equal([['findingReported 1'], []]);
    const returned = asked.and('2026-03-05 20:00', giveBack('1'));
    expect(around(two, asked, returned)).to.deep.equal([['findingReported 1'], []]);
  });

  it('is left out: a plan, an extension', () => {
    const planned = two.and('2026-03-05 19:00', plan('1', '2'));
    expect(around(two, planned, planned.and('2026-03-05 20:00', acceptPlan()))).to.deep.equal([
      ['planSubmitted'],
      [],
    ]);
    const asked = two.and('2026-03-05 19:00', askExtension('1', '2026-04-20'));
    expect(around(two, asked, asked.and('2026-03-05 20:00', grant('1')))).to.deep.equal([
      ['extensionRequested 1'],
      [],
    ]);
    // With the result nothing is asked for any more.
    expect(around(two, asked, asked.and('2026-03-05 20:00', report('1')))).to.deep.equal([
      ['extensionRequested 1'],
      [],
    ]);
  });

  it('is left out: an objection that is decided or taken back, a search that has found an owner', () => {
    const raised = two.and('2026-03-05 19:00', object('1', 'notOurRemit'));
    const decided = raised.and('2026-03-05 20:00', decideObjection('objection-1', true, null));
    const takenBack = raised.and('2026-03-05 20:00', takeBack('objection-1'));
    for (const after of [decided, takenBack])
      expect(around(two, raised, after)).to.deep.equal([['objectionRaised 1'], []]);
    const found = decided.and('2026-03-05 21:00', transfer('1'));
    expect(around(raised, decided, found)).to.deep.equal([['ownerSearchBegun 1'], []]);
  });

  it('is left out: a formal review once its decider is named, and for him once it is decided', () => {
    const applied = two.and('2026-03-05 19:00', applyForFormalReview(['1']));
    const named = applied.and('2026-03-05 20:00', assignFormalReviewer('formal-review-1'));
    const [asked, later] = around(two, applied, named);
    expect(new Set(asked)).to.deep.equal(new Set(['formalReviewApplied 1']));
    expect(later).to.deep.equal([]);
    const decided = named.and(
      '2026-03-05 21:00',
      decideFormalReview('formal-review-1', 'maintained'),
    );
    expect(around(applied, named, decided)).to.deep.equal([['formalReviewerAssigned 1 1'], []]);
    const other = { id: 'other', name: '吴公' };
    const replaced = named.and('2026-03-05 21:00', assignFormalReviewer('formal-review-1', other));
    expect(around(applied, named, replaced)).to.deep.equal([['formalReviewerAssigned 1 1'], []]);
    // Whoever was to decide still learns that he is not to.
    expect(left(since(replaced, named), replaced.notice)).to.have.length(2);
  });

  it('is left out: a rung that is approved, refused or lapsed', () => {
    const before = two.until('2026-04-10 18:00');
    const proposed = before.until('2026-04-14 09:00');
    const lines = since(proposed, before).filter((r) => r.what === 'rungProposed');
    expect(left(lines, proposed.notice)).to.deep.equal(['rungProposed 1,2 1,2']);
    const approved = proposed.and('2026-04-14 10:00', approve('1'));
    const refused = proposed.and('2026-04-14 10:00', refuseRung('1'));
    const over = proposed.and('2026-04-14 10:00', withdraw());
    for (const after of [approved, refused, over])
      expect(left(lines, after.notice)).to.deep.equal([]);
  });

  it('is left out as a reminder as well', () => {
    const asked = two.and('2026-03-05 10:00', report('1'));
    const chased = asked.until('2026-03-20 09:00');
    const rows = since(chased, asked).filter((r) => r.kind === 'review');
    expect(left(rows, chased.notice)).to.deep.equal(['review 1']);
    expect(left(rows, chased.and('2026-03-20 10:00', accept('1')).notice)).to.deep.equal([]);
  });
});

describe('a line to the office of which a part has been decided before it leaves', () => {
  it('names only the findings that still wait for review', () => {
    const asked = two.and('2026-03-05 10:00', report('1')).and('2026-03-05 10:00', report('2'));
    const chased = asked.until('2026-03-20 09:00');
    const [line] = since(chased, asked).filter((r) => r.kind === 'review');
    if (line === undefined) throw new Error('nobody was reminded');
    expect(left([line], chased.notice)).to.deep.equal(['review 1,2']);
    const half = chased.and('2026-03-20 10:00', accept('1'));
    expect(left([line], half.notice)).to.deep.equal(['review 2']);
  });

  it('names only the findings about which a rung is still proposed, its facts among them', () => {
    const before = two.until('2026-04-10 18:00');
    const proposed = before.until('2026-04-14 09:00');
    const half = proposed.and('2026-04-14 10:00', report('1'));
    const lines = since(proposed, before).filter((r) => r.what === 'rungProposed');
    expect(left(lines, half.notice)).to.deep.equal(['rungProposed 2 2']);
    const late = proposed.until('2026-04-22 09:00');
    const reminders = since(late, proposed).filter((r) => r.kind === 'rungDecision' && !r.copy);
    expect(reminders).not.to.deep.equal([]);
    const after = late.and('2026-04-22 10:00', report('1'));
    expect(new Set(left(reminders, after.notice))).to.deep.equal(new Set(['rungDecision 2']));
  });
});

describe('a line to the office whose matter has begun again since', () => {
  it('is left out, for another line tells of the newer one', () => {
    const first = two.and('2026-03-05 19:00', plan('1', '2'));
    const again = first
      .and('2026-03-05 20:00', returnPlan())
      .and('2026-03-05 21:00', plan('1', '2'));
    const lines = since(again, two).filter((r) => r.what === 'planSubmitted');
    expect(lines).to.have.length(2);
    expect(left(lines, again.notice)).to.deep.equal(['planSubmitted']);
    const known = new Map([[again.notice.id, again.notice]]);
    expect(supersededRows(lines, lines, known)).to.deep.equal([lines[0]]);
  });

  it('is left out for a level of acceptance that has agreed', () => {
    const { acceptance } = COUNTY.policy;
    const levels: Policy['acceptance'] = { ...acceptance, levels: ['reviewer', 'approver'] };
    const before = letter(changed(COUNTY, { acceptance: levels }), '2026-03-04 09:00', [
      finding('1', 'immediate'),
    ]);
    const asked = before.and('2026-03-05 19:00', report('1'));
    const passed = asked.and('2026-03-05 20:00', accept('1'));
    expect(left(since(passed, before), passed.notice)).to.deep.equal(['findingPassed 1']);
  });
});

describe('what else is told to the office', () => {
  it('stays: what has happened asks for nothing', () => {
    const told = two.and('2026-03-05 19:00', report('1')).and('2026-03-05 20:00', accept('1'));
    const over = told.and('2026-03-05 20:30', withdraw());
    const rows = since(over, told);
    expect(left(rows, over.notice)).to.have.length(rows.length);
  });

  it('stays: a post is to be filled, whatever becomes of the one decision', () => {
    const vacant = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], {
      holders: without('reviewer', 'supervisionOffice'),
    });
    const asked = vacant.and('2026-03-05 19:00', report('1')).until('2026-03-20 09:00');
    const lines = since(asked, vacant).filter((r) => r.task === 'vacancy');
    const decided = asked.and('2026-03-20 10:00', withdraw());
    expect(left(lines, decided.notice)).to.have.length(left(lines, asked.notice).length);
  });
});

describe('a reminder of a unit whose duties have gone to another before it leaves', () => {
  it('is left out: it is another unit’s matter', () => {
    const silent = two.and('2026-03-05 10:00', plan('1', '2')).until('2026-04-07 09:00');
    const chased = since(silent, two);
    expect(chased).not.to.deep.equal([]);
    const rows = outboxOf(silent).filter((r) => r.side === 'unit' && r.kind === 'finding');
    const reminded = silent.and('2026-04-08 10:00', remind(['1']));
    const byHand = outboxOf(reminded).slice(outboxOf(silent).length);
    const taken = reminded.and('2026-04-08 11:00', succeed(HOLDERS, '2026-04-08'));
    expect(left(rows.slice(-1), reminded.notice)).to.have.length(1);
    expect(left([...rows, ...byHand], taken.notice)).to.deep.equal([]);
  });
});
