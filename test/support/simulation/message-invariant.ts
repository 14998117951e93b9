import { isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { addMs, dateOf, timeOf } from '../../../src/domain/calendar/instant.ts';
import { isQuiet, messagesFor, type OutboxRow } from '../../../src/domain/messages/messages.ts';
import type { RecordedEvent } from '../../../src/domain/notice/events.ts';
import type { EventInvariant, World } from './world.ts';

/** What is wrong with a row that waits for a digest: one instant per person and working day. */
function wrongDigest(row: OutboxRow, { digests, rules }: World): string | null {
  const day = dateOf(row.notBefore);
  const name = `${row.holder} ${day}`;
  const slot = digests.get(name) ?? row.notBefore;
  digests.set(name, slot);
  if (slot !== row.notBefore) return `${name} has two digests`;
  if (timeOf(slot) !== rules.policy.digestAt) return `${name} at ${timeOf(slot)}`;
  return isWorkingDay(rules.calendar, day) ? null : `${name} is a day off`;
}

function wrongRow(row: OutboxRow, world: World): string | null {
  if (world.rowKeys.has(row.key)) return `row ${row.key} twice`;
  world.rowKeys.add(row.key);
  if (world.rules.policy.quiet === null)
    return row.notBefore === row.decidedAt ? null : `${row.key} waits`;
  if (isQuiet(world.rules, row.notBefore)) return `${row.key} leaves in quiet hours`;
  if (row.notBefore < addMs(row.decidedAt, -3_600_000)) return `${row.key} leaves too early`;
  return row.what === 'issued' || row.what === 'noticeWithdrawn' ? null : wrongDigest(row, world);
}

/** One row a recipient, each once, in working hours, and one digest per person and working day. */
export const messagesAreSound: EventInvariant = ({ event, after, world }) => {
  const rows = messagesFor({ ...event, seq: after.seq } as RecordedEvent, after, world.rules);
  world.messages += rows.length;
  const told = event.to.length + (event.type === 'rungFired' ? event.copy.length : 0);
  if (rows.length !== told) return `${rows.length} rows for ${told} people`;
  for (const row of rows) {
    const wrong = wrongRow(row, world);
    if (wrong !== null) return wrong;
  }
  return null;
};
