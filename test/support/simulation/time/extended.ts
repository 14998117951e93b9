import type { Clock } from '../../../../src/domain/notice/clock.ts';
import type { Finding } from '../../../../src/domain/notice/finding.ts';
import { findingOf } from '../../../../src/domain/notice/notice.ts';
import { codeOf } from '../held.ts';
import type { EventInvariant, Moment } from '../world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

/** What an extension is about: the finding's own date, and what is owed to it by stages and parts. */
const EXTENDED = ['finding', 'progress', 'milestone', 'part'];

const isPending = (finding: Finding | undefined): boolean =>
  finding?.extensions.some((e) => e.status === 'pending') ?? false;

/** Nothing about a finding is late while its extension is undecided, whoever answers. */
const neverLate: EventInvariant = ({ event, before }) => {
  const judged =
    event.type === 'findingReported' ||
    event.type === 'milestoneReported' ||
    event.type === 'partReported';
  if (!judged) return null;
  return unless(
    !(event.late && isPending(findingOf(before, event.finding))),
    `${event.type} of finding ${event.finding}`,
  );
};

const neverChased: EventInvariant = ({ event, before }) => {
  if (event.type !== 'rungFired' && event.type !== 'rungProposed') return null;
  if (event.raised !== null) return null;
  if (event.type === 'rungFired' && !EXTENDED.includes(event.kind)) return null;
  const asked = event.findings.find((code) => isPending(findingOf(before, code)));
  return unless(asked === undefined, `finding ${asked}`);
};

/** True for what was due with its finding before: a part always, a stage where its day was the finding's. */
const wasDueWith = (clock: Clock, before: Moment['before'], { code, dueAt }: Finding): boolean =>
  codeOf(clock) === code &&
  (clock.kind === 'part' ||
    (clock.kind === 'milestone' &&
      (before.clocks.find((c) => c.key === clock.key)?.dueAt ?? '') >= dueAt));

const movesAlong: EventInvariant = ({ event, before, after }) => {
  if (event.type !== 'extensionGranted' && event.type !== 'findingRevised') return null;
  const [was, is] = [before, after].map((notice) => findingOf(notice, event.finding));
  if (was === undefined || is === undefined || event.newDueAt === null) return null;
  const left = after.clocks.find((c) => wasDueWith(c, before, was) && c.dueAt !== is.dueAt);
  return unless(left === undefined, `${left?.key} ${left?.dueAt}, its finding ${is.dueAt}`);
};

/** A refusal makes nothing late that was asked for in time: the date that holds has not passed. */
const refusedInFairness: EventInvariant = ({ event, after }) => {
  if (event.type !== 'extensionRefused') return null;
  const finding = findingOf(after, event.finding);
  const left = after.stopped.find((s) => s.key === `finding/${event.finding}`)?.remaining;
  if (left !== undefined) return unless(!left.startsWith('-'), `${left} is left`);
  const due = finding?.dueAt ?? '';
  return unless(due >= event.dueAt, `refused at ${event.dueAt}, due ${due}`);
};

/** What holds of extensions and of what goes with a finding's date, as an event happens. */
export const EXTENDED_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  'nothing is late while the office has not decided on an extension': neverLate,
  'nobody is chased about a finding while its extension is undecided': neverChased,
  'what has no date of its own has its finding’s new one': movesAlong,
  'a refusal leaves nothing late that was asked for in time': refusedInFairness,
};
