import type { Client } from '@temporalio/client';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { link } from '../../src/domain/notice/chain.ts';
import type { NoticeEvent } from '../../src/domain/notice/events.ts';
import type { EventDoc } from '../../src/store/stored.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';

/** Something else of the same kind, if there is such a thing. */
export function changedValue(value: unknown): unknown {
  if (value === null) return 'x';
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) ? [...value, 'x'] : { ...value, x: 1 };
}

/** An event moved to another place, perhaps of another notice; it says what it said. */
export const placedAt = (event: EventDoc, seq: number, noticeId = event.noticeId): EventDoc => ({
  ...event,
  noticeId,
  seq,
  _id: `${noticeId}/${seq}`,
});

/** Events with places and hashes worked out anew from the one at `from` on, as a careful forger would. */
export function relinked(events: EventDoc[], from: number): EventDoc[] {
  let prev = '';
  return events.map((doc, i) => {
    // What the store notes beside an event is no part of it and stays.
    const { run, decidedAt, said, outbox, unfed, ...event } = doc;
    const notes = Object.entries({ run, decidedAt, said, outbox, unfed }).filter(
      ([, v]) => v !== undefined,
    );
    const { _id, hash, prev: _prev, seq: _seq, noticeId, nextAlarmAt, ...facts } = event;
    const seq = i + 1;
    const place = { noticeId, seq, prev: seq === 1 ? event.prev : prev, nextAlarmAt };
    const again = seq < from ? event : link(facts as NoticeEvent, place);
    prev = again.hash;
    return { ...again, ...Object.fromEntries(notes), _id: `${noticeId}/${seq}` };
  });
}

/** A payload in a history's JSON. */
interface Payload {
  data: string;
}

/** Every payload below a value, in the order in which they stand. */
function payloadsIn(value: unknown): Payload[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('data' in value && 'metadata' in value) return [value as Payload];
  return Object.values(value).flatMap(payloadsIn);
}

/** A history as the server gives it, in JSON. */
export interface HistoryJson {
  events: Record<string, unknown>[];
}

/** The real history of a notice as JSON that may be changed. */
export async function historyOf(client: Client, noticeId: string): Promise<HistoryJson> {
  const history = await client.workflow.getHandle(workflowIdOf(noticeId)).fetchHistory();
  return JSON.parse(historyToJSON(history)) as HistoryJson;
}

/**
 * A copy in which the first payload that holds `piece` holds something else instead.
 * @throws Error where no payload holds it.
 */
export function withPayload(history: HistoryJson, piece: string, instead: string): HistoryJson {
  const forged = structuredClone(history);
  for (const payload of payloadsIn(forged.events)) {
    const text = Buffer.from(payload.data, 'base64').toString();
    if (!text.includes(piece)) continue;
    payload.data = Buffer.from(text.replace(piece, instead)).toString('base64');
    return forged;
  }
  throw new Error(`no payload holds ${piece}`);
}

/** A client that gives these histories, one a question and then the last, for whatever workflow it is asked. */
export function clientWith(...histories: HistoryJson[]): Client {
  const left = [...histories];
  const fetchHistory = async () =>
    historyFromJSON((left.length > 1 ? left.shift() : left[0]) as HistoryJson);
  // It lists no other runs.
  const list = () => (async function* () {})();
  return { workflow: { getHandle: () => ({ fetchHistory }), list } } as unknown as Client;
}
