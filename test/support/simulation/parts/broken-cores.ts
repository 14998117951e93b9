import { addMs } from '../../../../src/domain/calendar/instant.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { type BrokenCore, deciding, evolving, sound, withClocks } from '../spoilt.ts';

const MONTH = 30 * 86_400_000;

/** The event as told to nobody of a co-operating unit. */
const untold = (event: NoticeEvent): NoticeEvent => ({
  ...event,
  to: event.to.filter((r) => r.unit === undefined),
});

/** The event as told to the first co-operating unit besides. */
function overheard(event: NoticeEvent, notice: Notice | null): NoticeEvent {
  const [unit] = notice?.coUnits ?? [];
  const person = unit?.holders.find((h) => h.post === 'contact');
  if (unit === undefined || person === undefined) return event;
  const { post, id: holder, name } = person;
  return { ...event, to: [...event.to, { post, holder, name, unit: unit.id }] };
}

/** The chase of what the lead unit owes as if a co-operating unit were chased by it. */
function misdirected(event: NoticeEvent, notice: Notice): NoticeEvent {
  if (event.type !== 'rungFired' || event.kind !== 'part') return event;
  const answered = notice.findings.flatMap((f) =>
    f.parts.filter((p) => p.status !== 'open').map((p) => `part/${f.code}@${p.unit.id}`),
  );
  return answered[0] === undefined ? event : { ...event, keys: [answered[0]] };
}

/** Cores that do wrong by the units that co-operate, in one thing each. */
export const PART_BROKEN_CORES: Record<string, BrokenCore> = {
  'a stop of which whoever co-operates learns nothing': {
    core: deciding((e) => (e.type === 'suspended' ? untold(e) : e)),
    caughtBy: [
      'whoever owes a part is told by the same event that its date, its stage or its stop has changed',
    ],
  },
  'a stop whose end is not told to whoever co-operates': {
    core: deciding((e) => (e.type === 'resumed' ? untold(e) : e)),
    caughtBy: [
      'whoever owes a part is told by the same event that its date, its stage or its stop has changed',
    ],
  },
  'a deferral of which whoever co-operates learns nothing': {
    core: deciding((e) => (e.type === 'findingDeferred' ? untold(e) : e)),
    from: 181,
    caughtBy: [
      'whoever owes a part is told by the same event that its date, its stage or its stop has changed',
    ],
  },
  'a formal review that stops a part behind its unit’s back': {
    core: deciding((e) => (e.type === 'formalReviewApplied' ? untold(e) : e)),
    from: 177,
    caughtBy: [
      'whoever owes a part is told by the same event that its date, its stage or its stop has changed',
    ],
  },
  'a closing that ends a part of which its unit hears nothing': {
    core: deciding((e) => (e.type === 'findingAccepted' ? untold(e) : e)),
    caughtBy: [
      'whoever owes a part is told by the same event that its date, its stage or its stop has changed',
    ],
  },
  'a report that lets a deferred part go on without its unit’s knowledge': {
    core: deciding((e) => (e.type === 'findingReported' ? untold(e) : e)),
    from: 58,
    caughtBy: [
      'whoever owes a part is told by the same event that its date, its stage or its stop has changed',
    ],
  },
  'a request for an extension that whoever co-operates overhears': {
    core: {
      ...sound,
      decide(command, notice, ...given) {
        const decision = sound.decide(command, notice, ...given);
        if (!decision.accepted) return decision;
        const events = decision.events.map((e) =>
          e.type === 'extensionRequested' ? overheard(e, notice) : e,
        );
        return { ...decision, events };
      },
    },
    caughtBy: ['whoever co-operates is told of nothing that is the lead unit’s alone'],
  },
  'a part that is chased after its answer in the place of another one': {
    core: {
      ...sound,
      settle: (notice, ...given) =>
        sound.settle(notice, ...given).map((e) => misdirected(e, notice)),
    },
    caughtBy: ['a part is chased only while it is owed, and neither rests nor stands still'],
  },
  'a return that asks anew for a part that was answered': {
    core: evolving('findingReturned', (f) => ({
      ...f,
      parts: f.parts.map((p) => ({ ...p, status: 'open' })),
    })),
    caughtBy: ['what a co-operating unit has answered stands'],
  },
  'a return that gives whoever co-operates a month more than the finding': {
    core: deciding((e) => {
      if (e.type !== 'findingReturned') return e;
      const set = e.clocks.set.map((c) =>
        c.kind === 'part' ? { ...c, dueAt: addMs(c.dueAt, MONTH) } : c,
      );
      return withClocks(e, { set });
    }),
    caughtBy: ['a part is due no later than its finding, unless somebody took over'],
  },
};
