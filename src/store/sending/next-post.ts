import type { Connection } from 'mongoose';
import type { Instant } from '../../domain/calendar/instant.ts';
import { supersededRows, withoutAnswered } from '../../domain/messages/gathering.ts';
import { sayNow } from '../../domain/messages/said.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { holdersAt, type Recipient, UNIT_POSTS } from '../../domain/notice/posts.ts';
import type { DispatchDoc } from '../dispatches.ts';
import { collectionOf, DURABLE } from '../models.ts';
import type { NoticeDoc, OutboxDoc } from '../stored.ts';

/** Of so many at once; the rest follow at the next look. */
const AT_ONCE = 100;

/** The people of the unit that a line is for: the lead unit, or one that co-operates. */
const peopleOf = (row: OutboxDoc, notice: Notice) =>
  row.unit === notice.unit.id
    ? notice.holders
    : (notice.coUnits.find((u) => u.id === row.unit)?.holders ?? []);

/** Who is next above the post to which a line went, held by somebody else; undefined where nobody is. */
function nextAbove(row: OutboxDoc, notice: Notice, now: Instant): Recipient | undefined {
  const place = (UNIT_POSTS as readonly string[]).indexOf(row.post);
  if (row.side !== 'unit' || place < 0) return undefined;
  for (const post of UNIT_POSTS.slice(place + 1)) {
    const [next] = holdersAt(peopleOf(row, notice), [post], now).filter(
      (r) => r.holder !== row.holder && r.deputyFor === undefined,
    );
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The line as it goes to somebody else. */
const readdressed = (row: OutboxDoc, to: Recipient): OutboxDoc => {
  const { deputyFor: _deputy, ...rest } = row;
  const key = `${row.noticeId}/${row.seq}/${to.holder}/for/${row.holder}`;
  return { ...rest, _id: key, key, holder: to.holder, name: to.name, post: to.post };
};

/** Posts of one desk: what one of them has the other need not be told, and no leader in its place. */
const DESK: readonly string[] = ['contact', 'handler'];

/** True where somebody who fits was told the line in a dispatch that was not given up itself. */
async function wasTold(connection: Connection, row: OutboxDoc, who: object): Promise<boolean> {
  const same = { $elemMatch: { noticeId: row.noticeId, seq: row.seq, ...who } };
  const told = { items: same, givenUpAt: { $exists: false } } as never;
  return (await collectionOf<DispatchDoc>(connection, 'dispatches').countDocuments(told)) > 0;
}

/** True where the desk of the unit has the line, by another of its people. */
const isAtDesk = async (connection: Connection, row: OutboxDoc): Promise<boolean> =>
  DESK.includes(row.post) &&
  wasTold(connection, row, { unit: row.unit, post: { $in: DESK }, holder: { $ne: row.holder } });

/** What of a dispatch that reached nobody is to be told to whom instead. */
async function insteadOf(connection: Connection, dispatch: DispatchDoc, now: Instant) {
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ _id: { $in: [...new Set(dispatch.items.map((row) => row.noticeId))] } })
    .toArray();
  const notices = new Map(docs.map((d) => [d._id, d.notice]));
  const over = supersededRows(dispatch.items, dispatch.items, notices);
  const answered = new Set(over.map((row) => row._id));
  const told = new Map<string, { to: Recipient; rows: OutboxDoc[] }>();
  for (const row of dispatch.items) {
    const notice = notices.get(row.noticeId);
    if (answered.has(row._id) || row.copy || notice === undefined) continue;
    const to = nextAbove(row, notice, now);
    if (to === undefined || (await isAtDesk(connection, row))) continue;
    if (await wasTold(connection, row, { holder: to.holder })) continue;
    const { rows } = told.get(to.holder) ?? { rows: [] as OutboxDoc[] };
    const line = readdressed(withoutAnswered(row, notice), to);
    told.set(to.holder, { to, rows: [...rows, line] });
  }
  return [...told.values()];
}

async function forward(connection: Connection, from: DispatchDoc, now: Instant): Promise<void> {
  const dispatches = collectionOf<DispatchDoc>(connection, 'dispatches');
  for (const { to, rows } of await insteadOf(connection, from, now)) {
    const { plan: _plan, turn: _turn, givenUpAt: _at, forwardedAt: _done, ...same } = from;
    const meantFor = from.forwarded ?? { holder: from.holder, name: from.name };
    const { _id, ...doc }: DispatchDoc = {
      ...same,
      _id: `${from._id}/to/${to.holder}`,
      holder: to.holder,
      name: to.name,
      slot: now,
      items: rows,
      said: sayNow(rows, meantFor.name),
      superseded: [],
      deliveries: [],
      readAt: null,
      forwarded: meantFor,
    };
    await dispatches.updateOne({ _id }, { $setOnInsert: doc }, { upsert: true, ...DURABLE });
  }
  await dispatches.updateOne({ _id: from._id }, { $set: { forwardedAt: now } }, DURABLE);
}

/** What every channel has given up goes to the next post of the unit, once. Whatever interrupts it, the next look goes on. */
export async function forwardGivenUp(connection: Connection, now: Instant): Promise<void> {
  const found = await collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ givenUpAt: { $exists: true }, forwardedAt: { $exists: false } } as never)
    .limit(AT_ONCE)
    .toArray();
  for (const dispatch of found) await forward(connection, dispatch, now);
}
