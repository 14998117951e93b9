import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import { type OfficeTask, officeTask } from '../../domain/campaign/office-tasks.ts';
import {
  type Delivery,
  LONG_MS,
  lostDelivery,
  NO_CHANNEL,
} from '../../domain/messages/sending/delivery.ts';
import type { DispatchDoc } from '../dispatches.ts';
import { collectionOf } from '../models.ts';

const UNKNOWN = '结果未知，请核实 (nobody knows whether it arrived)';
const RETRIED = '仍在重试 (still being tried)';

function errorOf({ status, givenUp, error }: Delivery): string {
  const note = status === 'unknown' ? UNKNOWN : givenUp === true ? null : RETRIED;
  return [note, error].filter((text) => text !== null).join('：');
}

/** Since when a message is the office's: when it was given up, or when it had been tried for so long. */
const sinceOf = ({ givenUp, status, firstAt, at }: Delivery): Instant =>
  givenUp === true || status === 'unknown' ? at : addMs(firstAt ?? at, LONG_MS);

/**
 * Messages that no channel has brought to their reader: given up, of unknown outcome, or tried for hours. They stand in the inbox, and
 * somebody has to see that they are read.
 */
export async function undelivered(connection: Connection, at: Instant): Promise<OfficeTask[]> {
  const trying = { status: 'failed', nextAt: { $gt: '' } };
  const found = await collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({
      rehearsal: false,
      // Whoever has read it in his inbox has got it.
      readAt: null,
      $or: [
        { 'deliveries.givenUp': true },
        { 'deliveries.status': 'unknown' },
        { 'deliveries.nextAt': { $gt: '' }, deliveries: { $elemMatch: trying } },
      ],
    } as never)
    .sort({ slot: 1, _id: 1 })
    .toArray();
  // Whoever has no address anywhere is one matter, however many messages there were for him.
  const without = new Set<string>();
  return found.flatMap((dispatch) => {
    const delivery = lostDelivery(dispatch.deliveries, at);
    if (delivery === undefined) return [];
    const { _id, holder, name } = dispatch;
    if (delivery.channel === NO_CHANNEL) {
      if (without.has(holder)) return [];
      without.add(holder);
    }
    const message = { id: _id, to: { holder, name }, channel: delivery.channel };
    return [
      officeTask({
        kind: 'undelivered',
        since: sinceOf(delivery),
        message,
        error: errorOf(delivery),
      }),
    ];
  });
}
