import { addMonths, dateOf, instantOf } from '../../../domain/calendar/instant.ts';
import { messagesFor } from '../../../domain/messages/messages.ts';
import { differenceOf } from '../../../domain/readings/difference.ts';
import { forecast } from '../../../domain/readings/forecast.ts';
import { eventsOf, foldEvents } from '../../../store/notices.ts';
import { rulesOf } from '../../../store/rulebooks.ts';
import type { Deps } from '../../deps.ts';
import type { ReadStep } from '../../presenters/deciding/step.ts';

/** Steps that were ahead then which are told. */
const FORESEEN = 6;

/**
 * A letter as it stood behind its n-th event: folded from the events alone, so that it says what was so then, whatever has
 * happened since; null where it has no such event.
 * @param of how many events it has.
 */
export async function recordedStepOf(
  { connection }: Deps,
  { id, of }: { id: string; of: number },
  seq: number,
): Promise<ReadStep | null> {
  if (!Number.isInteger(seq) || seq < 1 || seq > of) return null;
  const events = await eventsOf(connection, id, 0, seq);
  const event = events.at(-1);
  if (event?.seq !== seq) return null;
  const before = foldEvents(events.slice(0, -1))?.notice ?? null;
  const after = foldEvents(events)?.notice;
  if (after === undefined) return null;
  const rules = await rulesOf(connection, after.rulebook);
  const until = instantOf(addMonths(dateOf(event.dueAt), 6), '24:00');
  return {
    ...{ event, of, notice: after, rules },
    changed: differenceOf(before, after),
    told: messagesFor(event, after, rules),
    next: forecast(after, rules, until, FORESEEN),
  };
}
