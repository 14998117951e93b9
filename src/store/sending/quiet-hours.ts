import type { Connection } from 'mongoose';
import type { Instant } from '../../domain/calendar/instant.ts';
import { isQuiet, nextOpening } from '../../domain/notice/delivery.ts';
import type { DispatchDoc } from '../dispatches.ts';
import { collectionOf } from '../models.ts';
import { findRules } from '../rulebooks.ts';
import type { NoticeDoc } from '../stored.ts';

/** When the quiet hours end in which a message would leave now, by the rules of its first letter; null outside of them. */
export async function quietUntil(
  connection: Connection,
  { items }: DispatchDoc,
  now: Instant,
): Promise<Instant | null> {
  const doc = await collectionOf<NoticeDoc>(connection, 'notices').findOne(
    { _id: items[0]?.noticeId ?? '' },
    { projection: { 'notice.rulebook': 1 } },
  );
  const rules = doc === null ? null : await findRules(connection, doc.notice.rulebook);
  const quiet = rules?.policy.quiet ?? null;
  if (rules === null || quiet === null || !isQuiet(rules, now)) return null;
  return nextOpening(rules, now, quiet.to);
}
