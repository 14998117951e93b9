import { addWorkingDays } from '../../../../src/domain/calendar/calendar.ts';
import { addMs, dateOf, dueDateOf, type Instant } from '../../../../src/domain/calendar/instant.ts';
import type { Clock } from '../../../../src/domain/notice/clock.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import type { Rules } from '../../../../src/domain/notice/notice.ts';
import { type BrokenCore, deciding, evolving, sound, withClocks } from '../spoilt.ts';
import { endOf } from '../time/days.ts';
import type { EventInvariant, Moment } from '../world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

const DAY = 86_400_000;

const LEADS = ['acknowledge', 'plan', 'finding', 'progress', 'milestone'];

type Succession = Extract<NoticeEvent, { type: 'unitSucceeded' | 'coUnitSucceeded' }>;

const isSuccession = (event: NoticeEvent): event is Succession =>
  event.type === 'unitSucceeded' || event.type === 'coUnitSucceeded';

/** True for what the successor owes by this event. */
const isTheirs = (event: Succession, { kind, key }: Clock): boolean =>
  event.type === 'unitSucceeded'
    ? LEADS.includes(kind)
    : event.findings.some((code) => key === `part/${code}@${event.successor.id}`);

/** True for a date that leaves the rework time, counted by itself and not by the rules under test. */
function hasRework({ policy, calendar }: Rules, dueAt: Instant, at: Instant): boolean {
  const [, count = '0', unit] = /^(\d+)(h|d|wd)$/.exec(policy.clocks.rework.limit) ?? [];
  if (unit === 'h') return dueAt >= addMs(at, Number(count) * 3_600_000);
  const day = dateOf(at);
  const last =
    unit === 'd'
      ? endOf({ policy, calendar }, day, Number(count))
      : addWorkingDays(calendar, day, Number(count)).date;
  return dueDateOf(dueAt) >= last;
}

/** Nobody is late with what another unit has left, and what a result takes it has the rework time for. */
const hasTime: EventInvariant = ({ event, after, world }) => {
  if (!isSuccession(event)) return null;
  for (const clock of after.clocks.filter((c) => isTheirs(event, c))) {
    const left = after.stopped.find((s) => s.key === clock.key)?.remaining;
    if (left?.startsWith('-') || (left === undefined && clock.dueAt < event.dueAt))
      return `${clock.key} is due ${clock.dueAt}, ${left} left`;
    const isResult = ['finding', 'part', 'milestone', 'plan'].includes(clock.kind);
    if (left === undefined && isResult && !hasRework(world.rules, clock.dueAt, event.dueAt))
      return `${clock.key} is due ${clock.dueAt}, before the rework time is over`;
  }
  const resting = after.resting.find(
    (c) =>
      c.kind === 'finding' &&
      isTheirs(event, c) &&
      after.stopped.some((s) => s.key === c.key && s.remaining.startsWith('-')),
  );
  return unless(resting === undefined, `${resting?.key} rests overdue`);
};

/** A date never comes earlier because another unit takes over. */
const losesNothing: EventInvariant = ({ event, before, after }) => {
  if (event.type !== 'unitSucceeded') return null;
  const earlier = before.clocks.find((was) => {
    const is = after.clocks.find((c) => c.key === was.key);
    return is !== undefined && is.dueAt < was.dueAt;
  });
  return unless(earlier === undefined, `${earlier?.key}`);
};

/** What was proposed against the unit before is not decided against its successor. */
const ownDelay: EventInvariant = ({ event, world: { events } }) => {
  if (event.type !== 'rungApproved') return null;
  const since = events.findLastIndex((e) => e.type === 'unitSucceeded');
  const place = events.findIndex((e) => e.type === 'rungProposed' && e.proposal === event.proposal);
  return unless(place > since, `${event.rung}, proposed before another unit took over`);
};

/** What was reached against the unit before stays recorded as its own. */
const staysRecorded: EventInvariant = ({ event, before, after }: Moment) => {
  if (event.type !== 'unitSucceeded') return null;
  const reached = after.formerUnits.at(-1)?.reached ?? [];
  const lost = before.findings.find(
    (f) =>
      event.findings.includes(f.code) &&
      !reached.some(
        (r) => r.finding === f.code && r.level === f.level && r.reminders === f.reminders,
      ),
  );
  return unless(lost === undefined, `finding ${lost?.code}`);
};

/** What holds of a unit that takes over from another. */
export const SUCCESSION_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  'whoever takes over is late with nothing, and has the rework time': hasTime,
  'no date comes earlier because another unit takes over': losesNothing,
  'nobody is interviewed for the delay of the unit before': ownDelay,
  'what was reached against the unit before stays recorded as its own': staysRecorded,
};

/** Cores that book the delay of one unit to the next, in one thing each. */
export const SUCCESSION_BROKEN_CORES: Record<string, BrokenCore> = {
  'a successor who inherits the dates that have passed': {
    core: deciding((e) =>
      e.type === 'unitSucceeded' ? { ...withClocks(e, { set: [], stop: [] }), moved: [] } : e,
    ),
    caughtBy: ['whoever takes over is late with nothing, and has the rework time'],
  },
  'a successor who inherits a part whose date has passed': {
    core: {
      ...sound,
      decide(command, notice, ...given) {
        const decision = sound.decide(command, notice, ...given);
        if (!decision.accepted) return decision;
        const was = (c: Clock) =>
          notice?.clocks.find(
            (x) => x.kind === 'part' && x.key.split('@')[0] === c.key.split('@')[0],
          );
        const events = decision.events.map((e): NoticeEvent => {
          if (e.type !== 'coUnitSucceeded') return e;
          const set = e.clocks.set.map((c) => {
            const { dueAt, dueOn } = was(c) ?? c;
            return { ...c, dueAt, dueOn };
          });
          return { ...withClocks(e, { set }), dates: [] } as NoticeEvent;
        });
        return { ...decision, events };
      },
    },
    caughtBy: ['whoever takes over is late with nothing, and has the rework time'],
    from: 1340,
  },
  'a successor who loses what time was left': {
    core: deciding((e) => {
      if (e.type !== 'unitSucceeded') return e;
      const set = e.clocks.set.map((c) => ({ ...c, dueAt: addMs(c.dueAt, -90 * DAY) }));
      return withClocks(e, { set });
    }),
    caughtBy: [
      'no date comes earlier because another unit takes over',
      'whoever takes over is late with nothing, and has the rework time',
    ],
  },
  'a succession that leaves what was proposed before it': {
    core: {
      ...sound,
      decide(...given) {
        const decision = sound.decide(...given);
        if (!decision.accepted) return decision;
        const events = decision.events.filter(
          (e) => e.type !== 'proposalLapsed' || e.why !== 'succeeded',
        );
        return { ...decision, events };
      },
    },
    caughtBy: ['nobody is interviewed for the delay of the unit before'],
    from: 945,
  },
  'a succession that forgets what was reached before it': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        if (event.type !== 'unitSucceeded') return after;
        return { ...after, formerUnits: after.formerUnits.map((u) => ({ ...u, reached: [] })) };
      },
    },
    caughtBy: ['what was reached against the unit before stays recorded as its own'],
  },
  'a successor against whom everything is reached that was reached before him': {
    core: evolving('unitSucceeded', (f, before) => ({ ...f, level: before?.level ?? null })),
    caughtBy: ['only what fired or was approved has been reached'],
  },
};
