import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import { collectionOf } from '../models.ts';
import { channelRows, openSecrets } from './channel-rows.ts';

/** How a channel does: how it is configured, and what has become of what it was given of late. */
export interface ChannelState {
  name: string;
  /** Null for what the environment configures, such as e-mail, and for what is configured no more. */
  configured: { kind: string; order: number; opens: boolean } | null;
  sent: number;
  waiting: number;
  failed: number;
  unknown: number;
  lastFault: { at: Instant; text: string } | null;
}

/** How far back it is looked, in milliseconds: seven days. */
const LATELY_MS = 7 * 86_400_000;

interface Counted {
  _id: string;
  sent: number;
  waiting: number;
  failed: number;
  unknown: number;
  lastFault: { at: Instant; text: string } | null;
}

const when = (status: string) => ({
  $sum: { $cond: [{ $eq: ['$deliveries.status', status] }, 1, 0] },
});

const LINES = [
  { $unwind: '$deliveries' },
  {
    $group: {
      _id: '$deliveries.channel',
      sent: when('sent'),
      waiting: when('waiting'),
      failed: when('failed'),
      unknown: when('unknown'),
      lastFault: {
        $max: {
          $cond: [
            { $ifNull: ['$deliveries.error', false] },
            { at: '$deliveries.at', text: '$deliveries.error' },
            null,
          ],
        },
      },
    },
  },
];

/** Whose address or telephone it was is no matter of whoever looks after channels. */
const withoutPeople = (text: string): string =>
  text.replaceAll(/[^\s<>@]+@[^\s<>]+/g, '…').replaceAll(/\d{7,}/g, '…');

/** Every channel that is configured or has been given something of late, the preferred first. @param key opens their secrets. */
export async function channelStates(
  connection: Connection,
  key: string | undefined,
  now: Instant,
): Promise<ChannelState[]> {
  const since = addMs(now, -LATELY_MS);
  const [rows, counted] = await Promise.all([
    channelRows(connection),
    collectionOf(connection, 'dispatches')
      .aggregate<Counted>([{ $match: { rehearsal: false, slot: { $gt: since } } }, ...LINES])
      .toArray(),
  ]);
  const known = new Set(rows.map(({ _id }) => _id));
  const configured = rows.map((row) => {
    const opens = key !== undefined && openSecrets(key, row) !== null;
    return { name: row._id, configured: { kind: row.kind, order: row.order, opens } };
  });
  const others = counted
    .filter(({ _id }) => !known.has(_id))
    .map(({ _id }) => ({ name: _id, configured: null }));
  return [...configured, ...others].map((one) => {
    const found = counted.find(({ _id }) => _id === one.name);
    const { sent = 0, waiting = 0, failed = 0, unknown = 0, lastFault = null } = found ?? {};
    const fault = lastFault && { at: lastFault.at, text: withoutPeople(lastFault.text) };
    return { ...one, sent, waiting, failed, unknown, lastFault: fault };
  });
}
