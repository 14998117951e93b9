import { groupedBy } from '../grouped-by.ts';
import { awaitsUnit, isOpen } from '../notice/finding.ts';
import { isFinal, type Notice } from '../notice/notice.ts';
import { type Rung, severityOf } from '../policy/policy.ts';
import type { OutboxRow } from './messages.ts';

const isChase = (row: OutboxRow): boolean =>
  row.side === 'unit' && (row.what === 'rungFired' || row.what === 'remindedByHand');

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

/** A chasing line about several findings names only those that still wait for the unit. */
export function withoutAnswered<Row extends OutboxRow>(row: Row, notice: Notice | undefined): Row {
  if (!isChase(row) || notice === undefined) return row;
  const waiting = owed(row, notice);
  return { ...row, findings: row.findings.filter((code) => waiting.includes(code)) };
}

/** A chasing line whose matter has been answered since, or whose notice is over. */
function isAnswered(row: OutboxRow, notice: Notice | undefined): boolean {
  if (!isChase(row) || notice === undefined) return false;
  if (isFinal(notice)) return true;
  if (row.kind === 'acknowledge') return notice.acknowledgedAt !== null;
  if (row.kind === 'plan') return !notice.clocks.some((c) => c.kind === 'plan');
  if (row.findings.length === 0) return false;
  return !owed(row, notice).some((code) => row.findings.includes(code));
}

const subjectOf = (row: OutboxRow): string =>
  `${row.noticeId}|${row.kind ?? row.what}|${row.findings.join(',')}`;

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
