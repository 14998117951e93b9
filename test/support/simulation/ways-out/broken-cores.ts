import { addDays, addMs } from '../../../../src/domain/calendar/instant.ts';
import type { Clock } from '../../../../src/domain/notice/clock.ts';
import type { BrokenCore } from '../spoilt.ts';
import { byPolicy, deciding, evolving, sound, withClocks } from '../spoilt.ts';

const DAY = 86_400_000;

/** Cores with one thing wrong off the plain course each, and the invariants that may catch it. */
export const WAY_OUT_BROKEN_CORES: Record<string, BrokenCore> = {
  'a decision that keeps its reason to itself': {
    core: deciding((e) => (e.type === 'objectionDecided' ? { ...e, opinion: '' } : e)),
    caughtBy: ['a result is told with its reason'],
  },
  'a returned plan that is not asked for again': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        const { plan } = after;
        return event.type === 'planReturned' && plan !== null
          ? { ...after, plan: { ...plan, status: 'submitted' as const } }
          : after;
      },
    },
    caughtBy: ['what is asked carries a link that works'],
  },
  'a stop that forgets what is left': {
    core: deciding((e) => (e.type === 'suspended' ? withClocks(e, { stop: [] }) : e)),
    caughtBy: ['exactly the clocks under a stop are stopped, each once'],
  },
  'a stop that lets the chase run on': {
    core: deciding((e) =>
      e.type === 'suspended'
        ? withClocks(e, { set: e.clocks.set.filter((c) => c.kind === 'suspension') })
        : e,
    ),
    caughtBy: ['a clock is paused exactly while a hold covers it or an extension is pending'],
  },
  'a resumption that leaves the clocks silent': {
    core: deciding((e) => (e.type === 'resumed' ? withClocks(e, { set: [] }) : e)),
    caughtBy: [
      'a finding’s clock runs to the finding’s due date',
      'a clock is paused exactly while a hold covers it or an extension is pending',
    ],
  },
  'a resumption that gives a day too much': {
    core: deciding((e) => {
      if (e.type !== 'resumed') return e;
      const shifted = (c: Clock): Clock => ({
        ...c,
        dueAt: addMs(c.dueAt, DAY),
        dueOn: addDays(c.dueOn, 1),
      });
      const later = e.clocks.set.map(shifted);
      const rest = (e.clocks.rest ?? []).map(shifted);
      const moved = e.moved.map((m) => ({ ...m, dueAt: addMs(m.dueAt, DAY) }));
      return { ...withClocks(e, { set: later, rest }), moved };
    }),
    caughtBy: [
      'what goes on after a stop has exactly what was left',
      'what is left of a clock survives a stop',
      'a finding’s clock runs to the finding’s due date',
    ],
  },
  'a succession that forgets the clocks of the parts': {
    core: deciding((e) => (e.type === 'coUnitSucceeded' ? withClocks(e, { set: [] }) : e)),
    from: 685,
    caughtBy: ['no open part is lost when another unit takes it over'],
  },
  'a succession that leaves the parts where they are': {
    core: evolving('coUnitSucceeded', (f, before) => ({ ...f, parts: before?.parts ?? [] })),
    caughtBy: [
      'no open part is lost when another unit takes it over',
      'a stage or part that is chased is owed, and shows the date of its clock',
    ],
  },
  'a hold that outlives its findings': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        const leaves = ['findingWithdrawn', 'findingAccepted', 'findingTransferred'];
        return leaves.includes(event.type) && before !== null
          ? { ...after, holds: before.holds }
          : after;
      },
    },
    caughtBy: ['a hold ends with its findings', 'nothing is left over when a notice is over'],
  },
  'a suspension that is watched although it has ended': {
    core: deciding((e) =>
      e.type === 'resumed'
        ? withClocks(e, { drop: e.clocks.drop.filter((k) => !k.startsWith('suspension/')) })
        : e,
    ),
    caughtBy: [
      'a suspension is watched exactly while it lasts, whether its end was estimated or not',
    ],
  },
  'an objection that nobody has to decide': {
    core: deciding((e) =>
      e.type === 'objectionRaised'
        ? withClocks(e, { set: e.clocks.set.filter((c) => c.kind !== 'objectionDecision') })
        : e,
    ),
    caughtBy: [
      'what is asked carries a link that works',
      'an objection is watched exactly while it is pending',
    ],
  },
  'an objection whose effect is not the policy’s': {
    core: byPolicy(({ clocks }) => ({
      clocks: {
        ...clocks,
        objectionDecision: {
          ...clocks.objectionDecision,
          effect: clocks.objectionDecision.effect === 'quiet' ? 'stop' : 'quiet',
        },
      },
    })),
    caughtBy: ['the effect of a matter on the clock is the policy’s'],
  },
  'a report that takes the office’s decision on an objection with it': {
    core: deciding((e) =>
      e.type === 'findingReported'
        ? withClocks(e, { drop: [...e.clocks.drop, 'objectionDecision/objection-1'] })
        : e,
    ),
    from: 50,
    caughtBy: ['an objection is watched exactly while it is pending'],
  },
  'an acceptance with which the objection lapses': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        if (event.type !== 'findingAccepted') return after;
        const objections = after.objections.map((o) =>
          o.finding === event.finding && o.status === 'pending'
            ? { ...o, status: 'lapsed' as const, decidedAt: event.dueAt }
            : o,
        );
        return { ...after, objections };
      },
    },
    from: 50,
    caughtBy: [
      'an objection or review ends by its decision, by whoever asked, or with what it was about',
    ],
  },
  'a closing while a review is pending': {
    core: deciding((e) =>
      e.type === 'findingAccepted'
        ? withClocks(e, { drop: [...e.clocks.drop, 'formalReviewDecision/formal-review-1'] })
        : e,
    ),
    from: 118,
    caughtBy: ['a formal review is watched exactly while it is undecided'],
  },
  'an upheld objection whose finding nobody has to place': {
    core: deciding((e) => (e.type === 'ownerSearchBegun' ? withClocks(e, { set: [] }) : e)),
    from: 121,
    caughtBy: ['what is nobody’s yet is searched by the office, and asked of no unit'],
  },
  'a maker of the conclusion who reviews it': {
    core: deciding((e) =>
      e.type === 'formalReviewerAssigned'
        ? { ...e, reviewer: { id: 'approver-1', name: '刘建国' } }
        : e,
    ),
    caughtBy: ['whoever made the conclusion neither reviews nor decides it'],
  },
  'a part that answers for the lead unit': {
    core: evolving('partReported', (f) => ({ ...f, returns: [...f.returns] })),
    caughtBy: ['a part touches nothing of the lead unit’s'],
  },
  'a proposal that speaks of what has been answered': {
    core: {
      ...sound,
      decide(...given) {
        const decision = sound.decide(...given);
        if (!decision.accepted) return decision;
        return {
          ...decision,
          events: decision.events.filter((e) => e.type !== 'proposalNarrowed'),
        };
      },
    },
    caughtBy: ['a pending draft is about findings that wait for the unit, and no other'],
  },
  'a decision on a rung that goes on under a stop': {
    core: deciding((e) =>
      e.type === 'suspended'
        ? withClocks(e, {
            set: e.clocks.set.filter((c) => c.kind !== 'rungDecision'),
            stop: (e.clocks.stop ?? []).filter((s) => !s.key.startsWith('rungDecision/')),
          })
        : e,
    ),
    caughtBy: [
      'exactly the clocks under a stop are stopped, each once',
      'a clock is paused exactly while a hold covers it or an extension is pending',
    ],
  },
  'a referral that is announced to whom it is about': {
    core: deciding((e) =>
      e.type === 'rungApproved' && e.rung === 'refer'
        ? { ...e, to: [{ post: 'unitHead', holder: 'unitHead-1', name: '赵刚' }] }
        : e,
    ),
    caughtBy: [
      'a referral names its organ and is told to the office alone',
      'whoever is told holds the post on that day',
    ],
  },
  'a draft that counts as reached': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        if (event.type !== 'rungProposed') return after;
        const findings = after.findings.map((f) =>
          event.findings.includes(f.code) ? { ...f, level: event.rung } : f,
        );
        return { ...after, findings };
      },
    },
    caughtBy: ['only what fired or was approved has been reached'],
  },
  'a co-operating unit that is never late': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        const onTime = (f: (typeof after.findings)[number]) => ({
          ...f,
          parts: f.parts.map((p) => (p.status === 'open' ? { ...p, late: false } : p)),
        });
        return event.type === 'rungFired'
          ? { ...after, findings: after.findings.map(onTime) }
          : after;
      },
    },
    caughtBy: ['a part is owed only with an open finding, and late once it was chased'],
  },
  'a level of acceptance that is skipped': {
    core: byPolicy(({ acceptance }) => ({ acceptance: { ...acceptance, levels: ['reviewer'] } })),
    caughtBy: ['a finding is closed on proof or by a written decision'],
  },
  'a closing without the check on the spot': {
    core: byPolicy(({ acceptance }) => ({ acceptance: { ...acceptance, onSite: [] } })),
    caughtBy: ['a finding is closed on proof or by a written decision'],
  },
  'a deferral without an end': {
    core: deciding((e) => (e.type === 'findingDeferred' ? withClocks(e, { set: [] }) : e)),
    caughtBy: ['what is deferred has its end and nothing else'],
  },
  'a stage whose date is not its clock’s': {
    core: evolving('planAccepted', (f) => ({
      ...f,
      milestones: f.milestones.map((m) => ({ ...m, dueAt: addMs(m.dueAt, DAY) })),
    })),
    caughtBy: ['a stage or part that is chased is owed, and shows the date of its clock'],
  },
  'a calendar that moves what has passed': {
    core: deciding((e) =>
      e.type === 'calendarChanged'
        ? { ...e, dates: [...e.dates, { key: 'finding/1', from: e.dueAt, to: e.dueAt }] }
        : e,
    ),
    caughtBy: ['a calendar moves no date that has passed, and none into the past'],
  },
  'a note that moves a date': {
    core: evolving('noteAdded', (f) => ({ ...f, dueAt: addMs(f.dueAt, DAY) })),
    caughtBy: ['a date moves only where something moves it, and an extension moves it later'],
  },
  'a successor that is written into what was closed before it': {
    core: evolving('unitSucceeded', (f) => ({
      ...f,
      closure: f.closure === null ? null : { ...f.closure, unit: '承接单位' },
    })),
    caughtBy: ['what is closed keeps the name of its unit'],
  },
  'a late answer that is lost': {
    core: {
      ...sound,
      decideLate: (...given) =>
        sound.decideLate(...given).filter((e) => e.type !== 'answerRefused'),
    },
    caughtBy: ['a late answer is decided like any other'],
  },
};
