import { addDays, addMs, dueDateOf } from '../../../../src/domain/calendar/instant.ts';
import type { Clock } from '../../../../src/domain/notice/clock.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import type { BrokenCore } from '../spoilt.ts';
import { deciding, settling, sound, withClocks } from '../spoilt.ts';

const DAY = 86_400_000;

const later = (clock: Clock, ms: number): Clock => ({
  ...clock,
  dueAt: addMs(clock.dueAt, ms),
  dueOn: dueDateOf(addMs(clock.dueAt, ms)),
});

const each = (event: NoticeEvent, kind: Clock['kind'], change: (c: Clock) => Clock): NoticeEvent =>
  withClocks(event, { set: event.clocks.set.map((c) => (c.kind === kind ? change(c) : c)) });

/** Cores that take time from the unit that is kept for it, in one thing each. */
export const KEPT_BROKEN_CORES: Record<string, BrokenCore> = {
  'a return that forgets what a deferral has kept': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        // As if the report had ended the stop of the deferral, and its date had run on under review.
        return event.type === 'findingReported'
          ? { ...after, stopped: after.stopped.filter((s) => s.key !== `finding/${event.finding}`) }
          : after;
      },
    },
    caughtBy: ['what a deferral has kept is there when its report comes back'],
  },
  'a deferral whose end at midnight counts as a day of its own': {
    core: settling((events) =>
      events.map((e): NoticeEvent => {
        if (e.type !== 'deferralExpired') return e;
        const next = each(e, 'finding', (c) => later(c, DAY));
        return { ...next, newDueAt: addMs(e.newDueAt, DAY) } as NoticeEvent;
      }),
    ),
    caughtBy: ['what begins after a deferral counts from its last day'],
  },
  'a return that leaves the cap on extensions behind': {
    core: {
      ...sound,
      decide(command, notice, ...given) {
        const decision = sound.decide(command, notice, ...given);
        if (!decision.accepted) return decision;
        const capOf = (code: string) => notice?.findings.find((f) => f.code === code)?.capFrom;
        const events = decision.events.map((e) =>
          e.type === 'findingReturned' || e.type === 'badFaithEstablished'
            ? { ...e, capFrom: capOf(e.finding) ?? e.capFrom }
            : e,
        );
        return { ...decision, events };
      },
    },
    caughtBy: ['the cap on extensions moves with a date that stood still'],
  },
  'a stage that is due on the day of its acceptance': {
    core: deciding((e) =>
      e.type === 'planAccepted'
        ? each(e, 'milestone', (c) => ({
            ...c,
            dueAt: addMs(e.dueAt, 60_000),
            dueOn: dueDateOf(addMs(e.dueAt, 60_000)),
          }))
        : e,
    ),
    caughtBy: ['a stage of an accepted plan has a whole day'],
  },
  'a returned plan that leaves only the rework time': {
    core: deciding((e) =>
      e.type === 'planReturned'
        ? each(e, 'plan', (c) => ({
            ...c,
            dueAt: addMs(e.dueAt, DAY),
            dueOn: addDays(dueDateOf(e.dueAt), 1),
          }))
        : e,
    ),
    caughtBy: ['a returned plan never loses time'],
  },
  'a plan that the old clock of another finding asks for': {
    core: settling((events) =>
      events.map((e) =>
        e.type === 'deferralExpired' ? each(e, 'plan', (c) => later(c, -3 * DAY)) : e,
      ),
    ),
    from: 78,
    caughtBy: ['a plan after a deferral has its whole limit'],
  },
  'a result that is late while the office thinks': {
    core: deciding((e) =>
      e.type === 'findingReported' && e.lapsedExtension ? { ...e, late: true } : e,
    ),
    caughtBy: ['nothing is late while the office has not decided on an extension'],
  },
  'a stop that takes time': {
    core: deciding((e) => {
      if (e.type !== 'resumed') return e;
      const set = e.clocks.set.map((c) => later(c, -400 * DAY));
      const moved = e.moved.map((m) => ({ ...m, dueAt: addMs(m.dueAt, -400 * DAY) }));
      return { ...withClocks(e, { set }), moved };
    }),
    caughtBy: ['a stop takes no time away', 'what goes on after a stop has exactly what was left'],
  },
  'a plan that is checked although nothing is left to plan': {
    core: deciding((e) =>
      e.type === 'findingAccepted' || e.type === 'findingWithdrawn'
        ? withClocks(e, { drop: e.clocks.drop.filter((key) => key !== 'planCheck') })
        : e,
    ),
    from: 196,
    caughtBy: ['a submitted plan has the office’s clock, as long as a finding of it has no result'],
  },
  'a plan whose stages a stop forbids': {
    core: {
      ...sound,
      decide(command, notice, ...given) {
        const stands = notice?.holds.some((h) => h.endedAt === null && h.effect === 'stop');
        const staged =
          command.kind === 'submitPlan' && command.items.some((i) => i.milestones.length > 0);
        const decision = sound.decide(command, notice, ...given);
        return decision.accepted && stands && staged
          ? { accepted: false, refusal: { code: 'milestone-out-of-range' } }
          : decision;
      },
    },
    caughtBy: ['a plan with stages may be handed in under a stop'],
  },
  'a report that leaves its stages': {
    core: deciding((e) =>
      e.type === 'findingReported'
        ? withClocks(e, { drop: e.clocks.drop.filter((key) => !key.startsWith('milestone/')) })
        : e,
    ),
    caughtBy: ['no stage is asked for once a result is in'],
  },
  'a report that leaves the parts where its deferral has put them': {
    core: deciding((e) =>
      e.type === 'findingReported'
        ? withClocks(e, { set: e.clocks.set.filter((c) => c.kind !== 'part') })
        : e,
    ),
    caughtBy: ['no part of a finding under review rests'],
    from: 870,
  },
};
