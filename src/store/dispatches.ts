import type { Connection } from 'mongoose';
import { addMs } from '../domain/calendar/instant.ts';
import { AT_ONCE, DIGEST_MS } from '../domain/messages/messages.ts';
import { awaitsUnit, isFinal, type Notice } from '../domain/notice/notice.ts';
import type { Rung } from '../domain/policy/policy.ts';
import { severityOf } from '../domain/policy/policy.ts';
import { collectionOf } from './models.ts';
import type { NoticeDoc, OutboxDoc } from './stored.ts';

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
 * Rows that may leave by `now`. A digest waits, for an hour at most, while notices on its clock have
 * alarms due that are not recorded yet: at half past eight they all ring at once, and whoever is told
 * of many is told of them in one message. What leaves at its own moment does not wait.
 */
async function ripeRows(connection: Connection, clock: string | null, now: string) {
  const hourAgo = addMs(now, -DIGEST_MS);
  const onClock =
    clock === null
      ? { 'notice.rehearsal': false }
      : { 'notice.rehearsal': true, 'notice.campaign.id': clock };
  const ringing = await collectionOf<NoticeDoc>(connection, 'notices').findOne(
    { nextAlarmAt: { $gt: hourAgo, $lte: now }, ...onClock } as never,
    { projection: { _id: 1 } },
  );
  if (ringing === null) return { notBefore: { $lte: now } };
  const atOnce = {
    notBefore: { $lte: now },
    $expr: { $eq: ['$notBefore', '$decidedAt'] },
    $or: [{ urgent: true }, { what: { $in: [...AT_ONCE] } }],
  };
  return { $or: [{ notBefore: { $lte: hourAgo } }, atOnce] };
}

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
  const ripe = await ripeRows(connection, clock, now);
  const holders = await outbox.distinct('holder', { ...open, ...ripe });
  const [next] = await outbox
    .find({ ...open, $nor: [ripe] }, { projection: { notBefore: 1 } })
    .sort({ notBefore: 1 })
    .limit(1)
    .toArray();
  // What is due and waits is looked at again when its hour is over, if not before.
  const at = next?.notBefore ?? null;
  const nextAt = at !== null && at <= now ? addMs(at, DIGEST_MS) : at;
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

/** A chasing line about several findings names only those that still wait for the unit. */
function withoutAnswered(row: OutboxDoc, notice: Notice | undefined): OutboxDoc {
  if (!isChase(row) || notice === undefined) return row;
  const waiting = notice.findings.filter(awaitsUnit).map((f) => f.code);
  return { ...row, findings: row.findings.filter((code) => waiting.includes(code)) };
}

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

const severity = (row: OutboxDoc): number => severityOf(row.rung as Rung);

/** True when a rung as high or higher about the same matter was decided after this one. */
const isOvertaken = (row: OutboxDoc, aboutIt: OutboxDoc[]): boolean =>
  aboutIt.some((other) => other.seq > row.seq && severity(other) >= severity(row));

/** Rungs by the matter they are about; a leader's digest may hold thousands. */
function bySubject(rows: OutboxDoc[]): Map<string, OutboxDoc[]> {
  const groups = new Map<string, OutboxDoc[]>();
  for (const row of rows) {
    const subject = subjectOf(row);
    const group = groups.get(subject);
    if (group === undefined) groups.set(subject, [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * Which rows a dispatch leaves out: those answered meanwhile, and of several rungs about one matter
 * all but the highest, so that an outage does not send what has been overtaken (promise P4).
 * @param told all rungs about the same letters that have left for this person, these rows among them.
 */
function supersededRows(
  rows: OutboxDoc[],
  told: OutboxDoc[],
  notices: Map<string, Notice>,
): string[] {
  const matters = bySubject(told);
  const highest = new Map<string, OutboxDoc>();
  for (const row of rows) {
    if (row.rung === null) continue;
    const other = highest.get(subjectOf(row));
    if (other === undefined || severity(row) >= severity(other)) highest.set(subjectOf(row), row);
  }
  return rows
    .filter((row) => {
      if (isAnswered(row, notices.get(row.noticeId))) return true;
      if (row.rung === null) return false;
      return (
        highest.get(subjectOf(row))?._id !== row._id ||
        isOvertaken(row, matters.get(subjectOf(row)) ?? [])
      );
    })
    .map((row) => row._id);
}

/**
 * Gathers all that is due to one person into one dispatch and puts it into his inbox. Repeating it
 * with the same `now` gives the same dispatch: what is in it belongs to it for ever, and what was
 * written down since waits for the next.
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
      ...(await ripeRows(connection, to.campaign, to.now)),
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
  const notices = new Map(docs.map((d) => [d._id, d.notice]));
  const told = await outbox
    .find({
      noticeId: { $in: ids },
      holder: to.holder,
      rung: { $ne: null },
      dispatched: { $ne: null },
    })
    .toArray();
  const superseded = supersededRows(rows, told, notices);
  const left = new Set(superseded);
  const items = rows
    .filter((row) => !left.has(row._id))
    .map((row) => withoutAnswered(row, notices.get(row.noticeId)));
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
  const made = (await dispatches.findOne({ _id })) ?? doc;
  // A row claimed for a dispatch that had been made before is given back, or nobody would ever send it.
  const kept = [...made.items.map((row) => row._id), ...made.superseded];
  await outbox.updateMany(
    { dispatched: id, _id: { $nin: kept } },
    { $set: { dispatched: null } },
    DURABLE,
  );
  return made.items.length === 0 ? null : made;
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
