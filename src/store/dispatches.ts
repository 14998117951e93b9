import type { Connection } from 'mongoose';
import { awaitsUnit, isFinal, type Notice } from '../domain/notice/notice.ts';
import type { Rung } from '../domain/policy/policy.ts';
import { severityOf } from '../domain/policy/policy.ts';
import { collectionOf } from './models.ts';
import type { NoticeDoc, OutboxDoc } from './record.ts';

/** One message to one person: everything that was due to him at that moment. It is his inbox entry. */
export interface DispatchDoc {
  _id: string;
  holder: string;
  name: string;
  side: 'unit' | 'office';
  campaignClock: string | null;
  rehearsal: boolean;
  urgent: boolean;
  /** Business instant at which it left. */
  slot: string;
  items: OutboxDoc[];
  /** Items that a higher rung or an answer has made pointless; kept, not sent. */
  superseded: string[];
  deliveries: Delivery[];
  readAt: string | null;
}

/** What became of a dispatch on one channel. */
export interface Delivery {
  channel: string;
  status: 'sent' | 'failed';
  attempts: number;
  at: string;
  providerId: string | null;
  error: string | null;
}

const DURABLE = { writeConcern: { w: 'majority' as const, j: true } };

/**
 * Holders with something due by `now` on that clock, the next instant at which more will be, and
 * whether the clock's rehearsal is over, so that its courier can go home.
 */
export async function dueHolders(
  connection: Connection,
  clock: string | null,
  now: string,
): Promise<{ holders: string[]; nextAt: string | null; over: boolean }> {
  const outbox = collectionOf<OutboxDoc>(connection, 'outbox');
  const open = { campaignClock: clock, dispatched: null };
  const holders = await outbox.distinct('holder', { ...open, notBefore: { $lte: now } });
  const next = await outbox
    .find({ ...open, notBefore: { $gt: now } }, { projection: { notBefore: 1 } })
    .sort({ notBefore: 1 })
    .limit(1)
    .next();
  const nextAt = next?.notBefore ?? null;
  const over = clock !== null && holders.length === 0 && nextAt === null;
  return { holders, nextAt, over: over && (await isOver(connection, clock)) };
}

/** True when a rehearsal has issued its letters and none of them is open any more. */
async function isOver(connection: Connection, campaign: string): Promise<boolean> {
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  const final = { $in: ['closed', 'withdrawn'] };
  const [all, open] = await Promise.all([
    notices.countDocuments({ 'notice.campaign.id': campaign } as never),
    notices.countDocuments({
      'notice.campaign.id': campaign,
      'notice.stage': { $not: final },
    } as never),
  ]);
  const drafts = await connection
    .collection('drafts')
    .countDocuments({ campaign, status: { $ne: 'issued' } });
  return all > 0 && open === 0 && drafts === 0;
}

const isChase = (row: OutboxDoc): boolean =>
  row.side === 'unit' && (row.what === 'rungFired' || row.what === 'remindedByHand');

/** A chasing line whose matter has been answered since, or whose notice is over. */
function isAnswered(row: OutboxDoc, notice: Notice | undefined): boolean {
  if (!isChase(row) || notice === undefined) return false;
  if (isFinal(notice)) return true;
  if (row.kind === 'acknowledge') return notice.acknowledgedAt !== null;
  if (row.kind === 'plan') return !notice.clocks.some((c) => c.kind === 'plan');
  if (row.findings.length === 0) return false;
  return !notice.findings.some((f) => row.findings.includes(f.code) && awaitsUnit(f));
}

const subjectOf = (row: OutboxDoc): string =>
  `${row.noticeId}|${row.kind ?? row.what}|${row.findings.join(',')}`;

/**
 * Which rows a dispatch leaves out: those answered meanwhile, and of several rungs about one matter
 * all but the highest, so that an outage does not send what has been overtaken (promise P4).
 */
function supersededRows(rows: OutboxDoc[], notices: Map<string, Notice>): string[] {
  const highest = new Map<string, OutboxDoc>();
  for (const row of rows) {
    if (row.rung === null) continue;
    const other = highest.get(subjectOf(row));
    if (other === undefined || severityOf(row.rung as Rung) >= severityOf(other.rung as Rung))
      highest.set(subjectOf(row), row);
  }
  return rows
    .filter((row) => {
      if (isAnswered(row, notices.get(row.noticeId))) return true;
      return row.rung !== null && highest.get(subjectOf(row))?._id !== row._id;
    })
    .map((row) => row._id);
}

/**
 * Gathers all that is due to one person into one dispatch and puts it into his inbox. Repeating it
 * with the same `now` gives the same dispatch: rows once claimed belong to it for ever.
 * @returns null when everything that was due had been overtaken.
 */
export async function makeDispatch(
  connection: Connection,
  to: { campaign: string | null; holder: string; now: string },
): Promise<DispatchDoc | null> {
  const outbox = collectionOf<OutboxDoc>(connection, 'outbox');
  const id = `${to.campaign ?? 'real'}/${to.holder}/${to.now}`;
  await outbox.updateMany(
    {
      campaignClock: to.campaign,
      dispatched: null,
      holder: to.holder,
      notBefore: { $lte: to.now },
    },
    { $set: { dispatched: id } },
    DURABLE,
  );
  const rows = await outbox.find({ dispatched: id }).sort({ decidedAt: 1, _id: 1 }).toArray();
  const first = rows[0];
  if (first === undefined) return null;
  const ids = [...new Set(rows.map((r) => r.noticeId))];
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ _id: { $in: ids } })
    .toArray();
  const superseded = supersededRows(rows, new Map(docs.map((d) => [d._id, d.notice])));
  const items = rows.filter((row) => !superseded.includes(row._id));
  const doc: DispatchDoc = {
    _id: id,
    holder: to.holder,
    name: first.name,
    side: first.side,
    campaignClock: to.campaign,
    rehearsal: first.rehearsal,
    urgent: rows.some((row) => row.urgent),
    slot: to.now,
    items,
    superseded,
    deliveries: [],
    readAt: null,
  };
  const dispatches = collectionOf<DispatchDoc>(connection, 'dispatches');
  const { _id, ...content } = doc;
  await dispatches.updateOne({ _id }, { $setOnInsert: content }, { upsert: true, ...DURABLE });
  return items.length === 0 ? null : await dispatches.findOne({ _id });
}

/** Notes what became of a dispatch on a channel; a later try replaces an earlier one. */
export async function noteDelivery(
  connection: Connection,
  id: string,
  delivery: Delivery,
): Promise<void> {
  const dispatches = collectionOf<DispatchDoc>(connection, 'dispatches');
  await dispatches.updateOne(
    { _id: id },
    { $pull: { deliveries: { channel: delivery.channel } } },
    DURABLE,
  );
  await dispatches.updateOne({ _id: id }, { $push: { deliveries: delivery } }, DURABLE);
}
