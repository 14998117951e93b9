import { addDays, addMs, dueDateOf, timeOf } from '../../../../src/domain/calendar/instant.ts';
import type { Clock } from '../../../../src/domain/notice/clock.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import type { BrokenCore } from '../spoilt.ts';
import { deciding, settling, sound, withClocks } from '../spoilt.ts';

const DAY = 86_400_000;

const dueAt = (clock: Clock, at: string): Clock => ({ ...clock, dueAt: at, dueOn: dueDateOf(at) });

const eachSet = (event: NoticeEvent, change: (clock: Clock) => Clock): NoticeEvent =>
  withClocks(event, { set: event.clocks.set.map(change) });

/** Cores that are wrong about time in one thing each, and the invariants that may catch it. */
export const TIME_BROKEN_CORES: Record<string, BrokenCore> = {
  'an extension to a date that has passed': {
    core: deciding((e) => {
      if (e.type !== 'extensionGranted') return e;
      const past = addMs(e.dueAt, -DAY);
      return { ...eachSet(e, (c) => dueAt(c, past)), newDueAt: past } as NoticeEvent;
    }),
    caughtBy: ['a date that is granted lies ahead of the decision'],
  },
  'a decision on an extension that skips the mild rungs': {
    core: deciding((e) =>
      e.type === 'extensionRefused' ? eachSet(e, (c) => ({ ...c, step: Math.max(c.step, 4) })) : e,
    ),
    caughtBy: [
      'nobody is interviewed before somebody of the unit was told',
      'a gated rung comes by date only after the milder ones of its ladder',
    ],
  },
  'a letter that is born late': {
    core: {
      ...sound,
      decide(command, notice, rules, now) {
        const guards = { ...rules.policy.guards, shortest: '1h' };
        const lax = { ...rules, policy: { ...rules.policy, guards } };
        return sound.decide(command, notice, command.kind === 'issue' ? lax : rules, now);
      },
    },
    from: 196,
    caughtBy: ['no finding is born late'],
  },
  'a return that leaves only the rework time': {
    core: deciding((e) => {
      if (e.type !== 'findingReturned') return e;
      const rework = addMs(e.dueAt, DAY);
      return { ...eachSet(e, (c) => dueAt(c, rework)), newDueAt: rework } as NoticeEvent;
    }),
    caughtBy: ['a return never takes time away'],
  },
  'a stop that counts the days of a roll': {
    core: deciding((e) =>
      withClocks(
        e,
        e.clocks.stop === undefined
          ? {}
          : {
              stop: e.clocks.stop.map((s) => ({
                ...s,
                remaining: s.remaining.replace(/^(\d+)d$/, (_, n) => `${Number(n) + 2}d`),
              })),
            },
      ),
    ),
    caughtBy: ['a stop keeps exactly what was left'],
    from: 1500,
  },
  'a receipt in the evening that counts as one of a later day': {
    core: deciding((e) =>
      e.type === 'issued' && timeOf(e.dueAt) > '18:00'
        ? eachSet(e, (c) => (c.kind === 'acknowledge' ? dueAt(c, addMs(c.dueAt, 5 * DAY)) : c))
        : e,
    ),
    caughtBy: ['a later receipt never gives an earlier date'],
  },
  'deferrals beyond their cap': {
    core: {
      ...sound,
      decide(command, notice, rules, now) {
        const deferral = rules.policy.deferral && { ...rules.policy.deferral, maxTotal: '3650d' };
        const lax = { ...rules, policy: { ...rules.policy, deferral } };
        return sound.decide(command, notice, command.kind === 'deferFinding' ? lax : rules, now);
      },
    },
    caughtBy: ['all deferrals of a finding stay within the cap'],
  },
  'a deferral after which no plan is asked for': {
    core: settling((events) =>
      events.map((e) =>
        e.type === 'deferralExpired'
          ? withClocks(e, { set: e.clocks.set.filter((c) => c.kind !== 'plan') })
          : e,
      ),
    ),
    from: 78,
    caughtBy: ['a plan that is owed is asked for', 'a plan after a deferral has its whole limit'],
  },
  'a stage that is overdue when its plan is accepted': {
    core: deciding((e) =>
      e.type === 'planAccepted'
        ? eachSet(e, (c) =>
            c.kind === 'milestone'
              ? { ...c, dueAt: addMs(e.dueAt, -DAY), dueOn: addDays(dueDateOf(e.dueAt), -1) }
              : c,
          )
        : e,
    ),
    caughtBy: [
      'no clock of the unit is born overdue',
      'a stage of an accepted plan has a whole day',
    ],
  },
};
