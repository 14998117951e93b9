import { addDays, dateOf, type Instant } from '../../../../src/domain/calendar/instant.ts';
import { awaitsUnit, type Finding, isGone, isOpen } from '../../../../src/domain/notice/finding.ts';
import type { CommandKind } from '../../../../src/domain/notice/kinds.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { RUNGS } from '../../../../src/domain/policy/policy.ts';
import * as acts from '../../acts.ts';
import { type Act, type Body, by, byPerson, proof } from '../../acts.ts';
import type { Random } from '../random.ts';
import { drawHolders } from '../script.ts';
import { CALENDARS } from '../variants.ts';
import { aboutInstructions, instructionBodies } from './instructions.ts';

const GROUNDS = ['notOurRemit', 'wrongFact'] as const;

const OTHER = { id: 'unit-7', name: '县林业局' };

/** Decisions that are in force. */
const decisions = (notice: Notice): string[] =>
  notice.holds.filter((h) => h.kind === 'suspension' && h.endedAt === null).map((h) => h.id);

/** What might be done about one finding off the plain course. */
function aboutFinding(r: Random, finding: Finding, now: Instant): Act[] {
  const { code } = finding;
  const possible: Act[] = [];
  const day = dateOf(now);
  if (r.chance(0.02)) possible.push(acts.establishBadFaith(code, r.pick(['refused', 'faked'])));
  if (!isOpen(finding)) return possible;
  if (finding.stage === 'ownerSought') possible.push(acts.transfer(code), acts.transfer(code));
  if (finding.stage === 'underReview') possible.push(acts.recordCheck(code, day, r.chance(0.8)));
  if (r.chance(0.08)) possible.push(acts.object(code, r.pick(GROUNDS)));
  if (r.chance(0.06)) possible.push(acts.defer(code, addDays(day, r.pick([3, 20, 90, 200, 400]))));
  if (r.chance(0.02)) possible.push(acts.transfer(code));
  if (awaitsUnit(finding)) {
    if (r.chance(0.1)) possible.push(acts.raise(code, r.pick(RUNGS)));
    for (const m of finding.milestones.filter((x) => x.reportedAt === null))
      possible.push(acts.reportMilestone(code, m.ordinal));
  }
  for (const part of finding.parts.filter((p) => p.status === 'open'))
    possible.push(acts.reportPart(code, part.unit.id), acts.declinePart(code, part.unit.id));
  return possible;
}

/** The decision of a formal review; a revision changes the text or the date of one of its findings. */
function decided(
  r: Random,
  notice: Notice,
  { id, findings }: Notice['formalReviews'][number],
): Act {
  const outcome = r.pick(['maintained', 'revised', 'revoked'] as const);
  if (outcome !== 'revised') return acts.decideFormalReview(id, outcome);
  const finding = notice.findings.find((f) => f.code === r.pick(findings));
  const due = finding === undefined ? null : addDays(dateOf(finding.dueAt), r.pick([-3, 5, 20]));
  const more = r.pick([{ recommendation: '补齐名录' }, { due }, { target: '名录齐全', due }]);
  return acts.decideFormalReview(id, outcome, [], [acts.revision(finding?.code ?? '', more)]);
}

/** Decisions on what is pending. */
function onMatters(r: Random, notice: Notice): Act[] {
  const possible: Act[] = [];
  for (const { id } of [...notice.objections, ...notice.formalReviews])
    if (r.chance(0.03)) possible.push(acts.takeBack(id));
  for (const o of notice.objections.filter((x) => x.status === 'pending'))
    possible.push(acts.decideObjection(o.id, r.chance(0.4), r.chance(0.5) ? OTHER : null));
  for (const review of notice.formalReviews.filter((x) => x.status === 'pending'))
    possible.push(
      review.reviewer === null ? acts.assignFormalReviewer(review.id) : decided(r, notice, review),
    );
  for (const id of decisions(notice)) possible.push(acts.resume(id), acts.resume(id));
  return possible;
}

/** What might be done about the letter as a whole. */
function aboutLetter(r: Random, notice: Notice, now: Instant): Act[] {
  const possible = onMatters(r, notice);
  const codes = notice.findings.filter((f) => !isGone(f)).map((f) => f.code);
  const some = codes.filter(() => r.chance(0.5));
  if (r.chance(0.1)) possible.push(acts.applyForFormalReview(some));
  if (r.chance(0.12))
    possible.push(
      acts.suspend(`d${r.below(1000)}`, r.chance(0.4) ? [] : some, r.pick([null, '5wd', '20d'])),
    );
  for (const unit of notice.coUnits.filter((u) => u.acknowledgedAt === null))
    if (r.chance(0.2)) possible.push(acts.coAcknowledge(unit.id));
  if (r.chance(0.05)) possible.push(acts.changeCalendar(r.pick(CALENDARS)));
  if (r.chance(0.02)) {
    const next = r.pick([acts.SUCCESSOR, ...notice.coUnits]);
    possible.push(acts.succeed(drawHolders(r, now), dateOf(now), { id: next.id, name: next.name }));
  }
  for (const { id } of notice.coUnits)
    if (r.chance(0.02)) {
      const next = r.pick([OTHER, notice.unit, ...notice.coUnits]);
      possible.push(acts.succeedOf(id, { ...next, holders: drawHolders(r, now) }, dateOf(now)));
    }
  return possible;
}

/** Something off the plain course that a reasonable person might do now; it may still be refused. */
export const sensibleWaysOut = (r: Random, notice: Notice, now: Instant): Act[] => [
  ...notice.findings.flatMap((f) => aboutFinding(r, f, now)),
  ...aboutLetter(r, notice, now),
  ...aboutInstructions(r, notice),
];

/** The acceptance of a finding by whoever's turn it is. */
export const byLevel = (r: Random, finding: Finding, levels: readonly string[], act: Act): Act => {
  const level = levels[finding.passed.length];
  if (levels.length === 1 || level === undefined || r.chance(0.1)) return act;
  return r.chance(0.1)
    ? byPerson({ role: level as 'reviewer', id: 'p-1', name: '某某' }, act)
    : by(level as 'reviewer', act);
};

/** Bodies of every kind on the ways out, typed but otherwise without sense. */
export function wayOutBodies(
  r: Random,
  notice: Notice,
  now: Instant,
  { finding, text, until }: { finding: string; text: string; until: string },
) {
  const findings = r.pick([[], [finding], [finding, finding]]);
  const unit = r.pick([
    { id: 'unit-1', name: '县水务局' },
    { id: 'unit-9', name: text },
  ]);
  const matter = r.pick([
    '',
    '9',
    ...notice.objections.map((o) => o.id),
    ...notice.formalReviews.map((x) => x.id),
  ]);
  const decision = r.pick(['', 'd1', ...notice.holds.map((h) => h.id)]);
  const passed = r.chance(0.5);
  return {
    raiseObjection: { kind: 'raiseObjection', finding, ground: r.pick(GROUNDS), reasons: text },
    decideObjection: {
      kind: 'decideObjection',
      objection: matter,
      upheld: passed,
      opinion: text,
      to: r.pick([null, unit]),
    },
    applyForFormalReview: { kind: 'applyForFormalReview', findings, grounds: text },
    assignFormalReviewer: { kind: 'assignFormalReviewer', formalReview: matter, reviewer: unit },
    decideFormalReview: {
      kind: 'decideFormalReview',
      formalReview: matter,
      outcome: r.pick(['revoked', 'revised']),
      findings,
      revisions: r.pick([[], [acts.revision(finding, { statement: text, due: until })]]),
      opinion: text,
    },
    takeBack: { kind: 'takeBack', matter },
    establishBadFaith: {
      kind: 'establishBadFaith',
      finding,
      ground: r.pick(['refused', 'faked']),
      facts: text,
      basis: text,
    },
    suspend: { kind: 'suspend', decision, findings, reason: text, estimate: r.pick([null, until]) },
    resume: { kind: 'resume', decision, reason: text },
    reportMilestone: {
      kind: 'reportMilestone',
      finding,
      milestone: r.between(-1, 2),
      text,
      evidence: r.pick([[], [proof(' ')]]),
    },
    reportPart: { kind: 'reportPart', finding, summary: text },
    declinePart: { kind: 'declinePart', finding, reason: text },
    recordCheck: {
      kind: 'recordCheck',
      finding,
      on: until,
      place: text,
      people: r.pick([[], [text]]),
      result: text,
      passed,
    },
    deferFinding: { kind: 'deferFinding', finding, until, reason: text },
    transferFinding: { kind: 'transferFinding', finding, to: unit, record: text, reason: text },
    succeedUnit: {
      kind: 'succeedUnit',
      ...r.pick([{}, { unit: 'unit-5' }, { unit: text }]),
      successor: unit,
      holders: drawHolders(r, now),
      on: until,
      basis: text,
    },
    raiseRung: { kind: 'raiseRung', finding, rung: r.pick(RUNGS), reason: text },
    ...instructionBodies(r, notice, { finding, text, until }),
    changeCalendar: { kind: 'changeCalendar', calendar: r.pick(CALENDARS), basis: text },
    migrateRules: { kind: 'migrateRules', rulesVersion: r.between(-1, 3), reason: text },
  } satisfies { [K in CommandKind]?: Extract<Body, { kind: K }> };
}
