import type { Instant } from '../calendar/instant.ts';
import { namesOf } from '../notice/acting.ts';
import type { Command } from '../notice/commands.ts';
import type { NoticeEvent } from '../notice/events.ts';
import type { Notice } from '../notice/notice.ts';
import { coReach, reach } from '../notice/posts.ts';
import type { Refusal } from '../notice/refusals.ts';
import { caused } from './deciding.ts';
import type { Fold } from './folding.ts';

/** What is recorded of a late answer that the rules refuse; the contact of the unit that gave it is told. */
export function refusedAnswer(
  command: Command,
  notice: Notice,
  now: Instant,
  { code, subject, when }: Refusal,
): NoticeEvent {
  const { by, receivedAt, kind } = command;
  const coUnit = notice.coUnits.find((u) => u.id === by.unit && u.id !== notice.unit.id);
  const turns = { subject: subject ?? null, when: when ?? null };
  const fact = { type: 'answerRefused' as const, kind, code, ...turns };
  const to =
    coUnit === undefined
      ? reach(notice.holders, ['contact'], receivedAt)
      : coReach(coUnit, ['contact'], receivedAt, { told: [], office: notice.holders });
  return { ...caused(command, notice, now, fact), to };
}

const answerRefused: Fold<'answerRefused'> = (notice, event) => {
  const { kind, code, dueAt: at } = event;
  const refused = { at, kind, code, by: namesOf(event.by) };
  return { ...notice, refusedAnswers: [...notice.refusedAnswers, refused] };
};

/** What each event of this matter leaves behind. */
export const lateAnswerFolds = { answerRefused };
