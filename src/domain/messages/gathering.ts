import type { Instant } from '../calendar/instant.ts';
import { groupedBy } from '../grouped-by.ts';
import { actsRightly } from '../notice/acting.ts';
import { CLOCKS, type Clock, type ClockKind, findingOfClock } from '../notice/clock.ts';
import { awaitsUnit, isOpen } from '../notice/finding.ts';
import {
  type FormalReview,
  instructionsOf,
  isFinal,
  type Notice,
  type Proposal,
} from '../notice/notice.ts';
import { type Rung, severityOf } from '../policy/policy.ts';
import { CALLS_FOR, type OutboxRow } from './messages.ts';

const isChase = (row: OutboxRow): boolean =>
  row.side === 'unit' && (row.what === 'rungFired' || row.what === 'remindedByHand');

/** The clock of the office that waits for what a line asks; null for a line that asks the office for nothing. */
function clockAsked({ side, what, kind, task, facts }: OutboxRow): ClockKind | null {
  // A post has to be filled whatever becomes of the one decision, and whoever is released is asked for nothing.
  if (side !== 'office' || task === 'vacancy' || facts.result === 'released') return null;
  const clock = what === 'rungFired' ? (kind as ClockKind | null) : CALLS_FOR[what];
  return clock && CLOCKS[clock].owedBy === 'office' ? clock : null;
}

/** True for a line that asks the office for a decision. */
const asksOffice = (row: OutboxRow): boolean => clockAsked(row) !== null;

/** Findings that a line is about: a reminder of a decision on a rung names them among its facts. */
const codesOf = ({ findings, facts }: OutboxRow): string[] =>
  findings.length > 0 ? findings : facts.about.map((f) => f.code);

const isAbout = (row: OutboxRow, findings: string[]): boolean =>
  codesOf(row).length === 0 || findings.some((code) => codesOf(row).includes(code));

/** A matter that was begun after the line was decided is another one, of which another line tells. */
const wasThere = ({ decidedAt }: OutboxRow, since: string): boolean => since <= decidedAt;

const proposalsFor = (row: OutboxRow, { proposals }: Notice): Proposal[] =>
  proposals.filter(
    (p) =>
      p.status === 'pending' &&
      p.rung === row.facts.gated &&
      wasThere(row, p.preparedAt) &&
      isAbout(row, p.findings),
  );

/** True while the instruction that a line is about waits for its answer. */
const isInstructionOpen = ({ facts }: OutboxRow, notice: Notice): boolean =>
  instructionsOf(notice).some((i) => i.id === facts.instruction?.id && i.status === 'pending');

/** The formal reviews of which a line asks for the decision, or for the name of who is to decide. */
const reviewsFor = (row: OutboxRow, { formalReviews }: Notice): FormalReview[] =>
  formalReviews.filter((r) => {
    if (r.status !== 'pending' || !wasThere(row, r.appliedAt) || !isAbout(row, r.findings))
      return false;
    if (row.what === 'formalReviewApplied') return r.reviewer === null;
    return row.what !== 'formalReviewerAssigned' || r.reviewer?.id === row.holder;
  });

const clocksFor = (row: OutboxRow, kind: ClockKind, { clocks }: Notice): Clock[] =>
  clocks.filter((c) => {
    if (c.kind !== kind || !wasThere(row, c.startedAt)) return false;
    const code = findingOfClock(c);
    return code === null || row.findings.includes(code);
  });

/**
 * A line to the office as far as its matter still waits for the decision: with the findings that do. Null where nothing of it does.
 * Any other line stays as it is.
 */
function stillAsked<Row extends OutboxRow>(row: Row, notice: Notice): Row | null {
  const kind = clockAsked(row);
  if (kind === null) return row;
  if (kind === 'instruction') return isInstructionOpen(row, notice) ? row : null;
  if (kind === 'formalReviewDecision') return reviewsFor(row, notice).length > 0 ? row : null;
  if (kind === 'rungDecision') {
    const left = new Set(proposalsFor(row, notice).flatMap((p) => p.findings));
    return left.size === 0 ? null : narrowed(row, left);
  }
  const clocks = clocksFor(row, kind, notice);
  if (clocks.length === 0) return null;
  return narrowed(row, new Set(clocks.flatMap((c) => findingOfClock(c) ?? row.findings)));
}

/** The line about those of its findings. */
const narrowed = <Row extends OutboxRow>(row: Row, left: ReadonlySet<string>): Row => ({
  ...row,
  findings: row.findings.filter((code) => left.has(code)),
  facts: { ...row.facts, about: row.facts.about.filter((f) => left.has(f.code)) },
});

/** True for a line that another answer may have made pointless before it leaves: for such a line its letter is looked at. */
export const isAnswerable = (row: OutboxRow): boolean =>
  isChase(row) || asksOffice(row) || row.deputyFor !== undefined;

/** Lines to a deputy whose days are over before they leave, at that instant: whoever he acted for has them as well. */
export const afterDeputy = <Row extends OutboxRow>(
  rows: Row[],
  notices: ReadonlyMap<string, Notice>,
  at: Instant,
): Row[] =>
  rows.filter((row) => {
    const notice = notices.get(row.noticeId);
    return notice !== undefined && !isStillDeputy(row, notice, at);
  });

/** True while the reader of a line holds its post himself, or is the deputy at it that the line says, as the letter knows. */
export function isStillDeputy(row: OutboxRow, notice: Notice, at: Instant): boolean {
  const { post: role, holder: id, name, deputyFor } = row;
  if (deputyFor === undefined) return true;
  const side = row.side === 'unit' ? { unit: row.unit } : {};
  return actsRightly({ role, id, name, deputyFor, ...side }, notice, at);
}

/** Findings of which that unit still owes its part, whatever the lead unit has reported. */
const partsOwed = (notice: Notice, unit: string): string[] =>
  notice.findings
    .filter((f) => isOpen(f) && f.parts.some((p) => p.unit.id === unit && p.status === 'open'))
    .map((f) => f.code);

/** Findings that a chasing line still has a reason to name. */
const owed = (row: OutboxRow, notice: Notice): string[] =>
  row.kind === 'part'
    ? partsOwed(notice, row.unit)
    : notice.findings.filter(awaitsUnit).map((f) => f.code);

/** A line about several findings names only those that still wait for the unit, or for the office’s decision. */
export function withoutAnswered<Row extends OutboxRow>(row: Row, notice: Notice | undefined): Row {
  if (notice === undefined) return row;
  if (!isChase(row)) return stillAsked(row, notice) ?? row;
  if (row.kind === 'instruction') return row;
  const waiting = owed(row, notice);
  return { ...row, findings: row.findings.filter((code) => waiting.includes(code)) };
}

/** A line whose matter has been answered or decided since, whose notice is over, or whose unit has handed over its duties. */
function isAnswered(row: OutboxRow, notice: Notice | undefined): boolean {
  if (notice === undefined) return false;
  if (!isChase(row)) return stillAsked(row, notice) === null;
  if (isFinal(notice)) return true;
  if (row.kind === 'instruction') return !isInstructionOpen(row, notice);
  if (!row.coUnit && row.unit !== notice.unit.id) return true;
  if (row.kind === 'acknowledge') return notice.acknowledgedAt !== null;
  if (row.kind === 'plan') return !notice.clocks.some((c) => c.kind === 'plan');
  if (row.findings.length === 0) return false;
  return !owed(row, notice).some((code) => row.findings.includes(code));
}

const subjectOf = (row: OutboxRow): string =>
  [row.noticeId, row.kind ?? row.what, row.findings.join(), row.facts.instruction?.id].join('|');

const severity = (row: OutboxRow): number => severityOf(row.rung as Rung);

/** True when a rung as high or higher about the same matter was decided after this one. */
const isOvertaken = (row: OutboxRow, aboutIt: OutboxRow[]): boolean =>
  aboutIt.some((other) => other.seq > row.seq && severity(other) >= severity(row));

/** Rungs by the matter they are about; a leader's digest may hold thousands. */
const bySubject = (rows: OutboxRow[]): Map<string, OutboxRow[]> => groupedBy(rows, subjectOf);

/**
 * Which rows a dispatch leaves out: those answered meanwhile, and of several rungs about one matter
 * all but the highest, so that after an outage no overtaken rung is sent.
 * @param told every rung about the same letters that this person has got or gets now, these rows among them.
 */
export function supersededRows<Row extends OutboxRow>(
  rows: Row[],
  told: OutboxRow[],
  notices: ReadonlyMap<string, Notice>,
): Row[] {
  const matters = bySubject(told);
  const highest = new Map<string, OutboxRow>();
  for (const row of rows) {
    if (row.rung === null) continue;
    const other = highest.get(subjectOf(row));
    if (other === undefined || severity(row) >= severity(other)) highest.set(subjectOf(row), row);
  }
  return rows.filter((row) => {
    if (isAnswered(row, notices.get(row.noticeId))) return true;
    if (row.rung === null) return false;
    const subject = subjectOf(row);
    return highest.get(subject) !== row || isOvertaken(row, matters.get(subject) ?? []);
  });
}
