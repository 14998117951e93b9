import { isDeepStrictEqual } from 'node:util';
import { addMs } from '../../../../src/domain/calendar/instant.ts';
import { judgesOf, personsIn } from '../../../../src/domain/notice/acting.ts';
import type { EventType, NoticeEvent } from '../../../../src/domain/notice/events.ts';
import { instructionsOf, type Notice } from '../../../../src/domain/notice/notice.ts';
import { type BrokenCore, deciding, evolving, sound, withClocks } from '../spoilt.ts';
import type { EventInvariant, StateInvariant } from '../world.ts';

const OF_INSTRUCTIONS: readonly EventType[] = [
  'instructed',
  'instructionAnswered',
  'instructionAccepted',
  'instructedAgain',
  'instructionWithdrawn',
  'instructionLapsed',
];

/** The letter without what an instruction may change of it. */
const lettersOwn = ({ findings, stopped, resting, holds, plan, stage, clocks }: Notice) => ({
  ...{ findings, stopped, resting, holds, plan, stage },
  clocks: clocks.filter((c) => c.kind !== 'instruction'),
});

/** No date, level, stop or stage of the letter depends on what a leader has written on it, nor on its reminders. */
const leavesTheLetterAlone: EventInvariant = ({ event, before, after }) => {
  const isTheirs =
    OF_INSTRUCTIONS.includes(event.type) ||
    (event.type === 'rungFired' && event.kind === 'instruction');
  if (!isTheirs || isDeepStrictEqual(lettersOwn(before), lettersOwn(after))) return null;
  return event.type;
};

/** Whoever has answered is not the one who is content with it. */
const judgedByAnother: EventInvariant = ({ event, before }) => {
  if (event.type !== 'instructionAccepted' && event.type !== 'instructedAgain') return null;
  const answer = instructionsOf(before)
    .find((i) => i.id === event.instruction)
    ?.turns.at(-1)?.answer;
  if (!answer || event.by === null) return `${event.type} without an answer`;
  const judged = personsIn(event.by).find((id) => judgesOf(answer).includes(id));
  return judged === undefined ? null : `${judged} has answered`;
};

/** What waits for its answer has its clock, and nothing else has one; no letter ends over one. */
const watchedWhilePending: StateInvariant = ({ notice }) => {
  const pending = instructionsOf(notice)
    .filter((i) => i.status === 'pending')
    .map((i) => `instruction/${i.id}`);
  const running = notice.clocks.filter((c) => c.kind === 'instruction').map((c) => c.key);
  if (!isDeepStrictEqual(pending.sort(), running.sort())) return `${pending} / ${running}`;
  return notice.closedAt !== null && pending.length > 0 ? 'the letter has ended' : null;
};

const OWN_CLOCK = 'an instruction has a clock exactly while it waits for its answer';
const ALONE = 'an instruction leaves the letter’s own dates, levels and stops alone';
const ANOTHER = 'an answer to an instruction is judged by another than who gave it';

/** What holds of leaders' instructions as an event happens. */
export const INSTRUCTION_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  [ALONE]: leavesTheLetterAlone,
  [ANOTHER]: judgedByAnother,
};

/** What holds of them whenever nothing is half done. */
export const INSTRUCTION_STATE_INVARIANTS: Record<string, StateInvariant> = {
  [OWN_CLOCK]: watchedWhilePending,
};

/** The acceptance of an answer as if whoever has given it had accepted it. */
function byAnswerer(event: NoticeEvent, notice: Notice | null): NoticeEvent {
  if (event.type !== 'instructionAccepted' || event.by === null || notice === null) return event;
  const answered = instructionsOf(notice).find((i) => i.id === event.instruction);
  const { person: id } = answered?.turns.at(-1)?.answer ?? { person: event.by.id };
  return { ...event, by: { ...event.by, id } };
}

/** Cores that deal wrongly with instructions, in one thing each. */
export const INSTRUCTION_BROKEN_CORES: Record<string, BrokenCore> = {
  'an answer after which the reminders go on': {
    core: deciding((e) => (e.type === 'instructionAnswered' ? withClocks(e, { drop: [] }) : e)),
    caughtBy: [OWN_CLOCK],
  },
  'an instruction that gives the unit another day': {
    core: evolving('instructed', (f) => ({ ...f, dueAt: addMs(f.dueAt, 86_400_000) })),
    caughtBy: [ALONE],
  },
  'an answer that is accepted by whoever has given it': {
    core: {
      ...sound,
      decide(command, notice, ...given) {
        const decision = sound.decide(command, notice, ...given);
        if (!decision.accepted) return decision;
        return { ...decision, events: decision.events.map((e) => byAnswerer(e, notice)) };
      },
    },
    caughtBy: [ANOTHER],
  },
};
