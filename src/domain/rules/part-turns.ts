import { clockKey, type PartTime, type PartTurn } from '../notice/clock.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { isOpen } from '../notice/finding.ts';
import { clockOf, findingOf, type Notice } from '../notice/notice.ts';
import { coReach } from '../notice/posts.ts';

type Time = Pick<PartTurn, 'dueAt' | 'provisional'> & { is: PartTime };

/** How the time of a unit's open part of a finding stands; null where the unit owes none of it. */
function timeOf(notice: Notice, code: string, unit: string): Time | null {
  const finding = findingOf(notice, code);
  const part = finding?.parts.find((p) => p.unit.id === unit && p.status === 'open');
  if (finding === undefined || part === undefined) return null;
  if (!isOpen(finding) || finding.stage === 'ownerSought') return null;
  const own = clockKey('part', { finding: code, unit });
  const rests = notice.resting.find((c) => c.key === own);
  const runs = clockOf(notice, own);
  const provisional = (rests ?? runs)?.provisional ?? finding.provisional;
  const time = (is: PartTime): Time => ({ is, dueAt: part.dueAt, provisional });
  // A part that the policy does not chase stands and waits with its finding.
  const isUnchased = rests === undefined && runs === undefined;
  if (rests !== undefined || (isUnchased && finding.stage === 'deferred')) return time('waits');
  const by = isUnchased ? clockKey('finding', { finding: code }) : own;
  return time(notice.stopped.some((s) => s.key === by) ? 'stopped' : 'runs');
}

/** What an event does to the time of the parts that are owed before it, but for what a unit has done to its own. */
function turnsBetween(before: Notice, after: Notice, { by }: NoticeEvent): PartTurn[] {
  return before.findings.flatMap(({ code: finding, parts }) =>
    parts.flatMap(({ unit: { id: unit }, status }) => {
      const was = status === 'open' && unit !== by?.unit ? timeOf(before, finding, unit) : null;
      if (was === null) return [];
      const now = timeOf(after, finding, unit) ?? { ...was, is: 'over' as const };
      if (now.is === was.is && now.dueAt === was.dueAt) return [];
      const { is, dueAt, provisional } = now;
      return [{ finding, unit, was: was.is, is, previousDueAt: was.dueAt, dueAt, provisional }];
    }),
  );
}

/** An event, and the letter as it leaves it. */
interface Taken {
  event: NoticeEvent;
  after: Notice;
}

/**
 * The event with what it does to the parts of co-operating units, each of which is told of it. Whoever is touched follows from the
 * letter before and after, whatever kind of event it is: nobody's date moves, stops, goes on or ends behind his back.
 */
export function withPartTurns(
  notice: Notice,
  event: NoticeEvent,
  evolve: (notice: Notice, event: NoticeEvent) => Notice,
): Taken {
  const after = evolve(notice, event);
  // A successor learns from the succession itself what he has taken over.
  if (notice.coUnits.length === 0 || event.type === 'coUnitSucceeded') return { event, after };
  const parts = turnsBetween(notice, after, event);
  if (parts.length === 0) return { event, after };
  const { holders: office, coUnits } = after;
  const to = coUnits
    .filter(({ id }) => parts.some((p) => p.unit === id))
    .reduce((told, unit) => coReach(unit, ['contact'], event.dueAt, { told, office }), event.to);
  const told = { ...event, parts, to };
  return { event: told, after: evolve(notice, told) };
}
