import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { both, lettersSeen } from './access/sight.ts';
import { collectionOf } from './models.ts';
import type { NoticeDoc } from './stored.ts';

/** What a list of notices asks for; every field is optional. */
export interface NoticeFilter {
  campaign?: string | undefined;
  /** Notices of these campaigns. */
  campaigns?: readonly string[] | undefined;
  unit?: string | undefined;
  /** Notices in which this unit co-operates. */
  coUnit?: string | undefined;
  stage?: string | undefined;
  /** True: only notices that are not over yet. */
  open?: boolean | undefined;
  /** Rehearsals are left out unless asked for: they never count. */
  rehearsal?: boolean | undefined;
  /** Notices with a red light at this instant: a finding waits for the unit and was due before. */
  overdueAt?: string | undefined;
  /** Notices of these ids or document numbers. */
  named?: readonly string[] | undefined;
}

const IS_OPEN: Record<Notice['stage'], boolean> = {
  issued: true,
  acknowledged: true,
  inRectification: true,
  underReview: true,
  disputed: true,
  closed: false,
  withdrawn: false,
};
const OPEN = Object.entries(IS_OPEN).flatMap(([stage, open]) => (open ? [stage] : []));

function queryOf(filter: NoticeFilter): Record<string, unknown> {
  const { campaign, campaigns, unit, coUnit, stage, open, rehearsal, overdueAt, named } = filter;
  const query: Record<string, unknown> = {};
  if (campaign !== undefined) query['notice.campaign.id'] = campaign;
  if (campaigns !== undefined) query['notice.campaign.id'] = { $in: campaigns };
  if (unit !== undefined) query['notice.unit.id'] = unit;
  if (coUnit !== undefined) query['notice.coUnits.id'] = coUnit;
  if (rehearsal !== undefined) query['notice.rehearsal'] = rehearsal;
  if (overdueAt !== undefined) query['summary.dueAt'] = { $lt: overdueAt };
  if (open === true) query['notice.stage'] = { $in: OPEN };
  if (stage !== undefined)
    query['notice.stage'] = open === true ? { $in: OPEN, $eq: stage } : stage;
  if (named !== undefined)
    query.$or = [{ _id: { $in: named } }, { documentNumber: { $in: named } }];
  return query;
}

const noticesOf = (connection: Connection) => collectionOf<NoticeDoc>(connection, 'notices');

/** What a list shows of a letter; its text, its clocks and its people stay in the store. */
const LISTED = {
  seq: 1,
  documentNumber: 1,
  nextAlarmAt: 1,
  summary: 1,
  'notice.title': 1,
  'notice.unit': 1,
  'notice.campaign': 1,
  'notice.rehearsal': 1,
  'notice.rulebook': 1,
  'notice.stage': 1,
  'notice.issuedAt': 1,
  'notice.acknowledgedAt': 1,
  'notice.closedAt': 1,
} as const;

type Shown =
  | 'title'
  | 'unit'
  | 'campaign'
  | 'rehearsal'
  | 'rulebook'
  | 'stage'
  | 'issuedAt'
  | 'acknowledgedAt'
  | 'closedAt';

/** A letter as a list shows it. */
export type ListedNotice = Omit<NoticeDoc, 'head' | 'notice'> & { notice: Pick<Notice, Shown> };

/** A page of the notices in a sight in the order of their ids, after the given one. */
export function listNotices(
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
  page: { after: string | null; limit: number },
): Promise<ListedNotice[]> {
  const query = queryOf(filter);
  if (page.after !== null) query._id = { $gt: page.after };
  return noticesOf(connection)
    .find(both(lettersSeen(sight), query) as never)
    .project<ListedNotice>(LISTED)
    .sort({ _id: 1 })
    .limit(page.limit)
    .toArray();
}

/** Letters that are read at once, so that no batch of them keeps a process from its other work. */
const BATCH = 50;

/**
 * Every notice of a filter in a sight, in the order of its id, whole, read as it is consumed.
 * @param atOnce letters that are read at once; a process that has nothing else to do may take more.
 */
export const eachNotice = (
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
  atOnce = BATCH,
): AsyncIterable<NoticeDoc> =>
  noticesOf(connection)
    .find(both(lettersSeen(sight), queryOf(filter)) as never)
    .sort({ _id: 1 })
    .batchSize(atOnce);

/** Ids of all notices of a filter in a sight, in their order. */
export async function noticeIdsOf(
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
): Promise<string[]> {
  const docs = await noticesOf(connection)
    .find(both(lettersSeen(sight), queryOf(filter)) as never)
    .project<{ _id: string }>({ _id: 1 })
    .sort({ _id: 1 })
    .toArray();
  return docs.map((doc) => doc._id);
}
