import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { exactly } from '../domain/text.ts';
import { both, lettersSeen } from './access/sight.ts';
import { isWatched, type WatchedIds } from './following/watches.ts';
import { collectionOf } from './models.ts';
import type { NoticeDoc } from './stored.ts';

/** The same for all, or for each campaign by its own clock. */
export type ByClock<T> = { all: T } | { each: readonly { campaign: string; at: T }[] };

/** What a list of notices asks for; every field is optional. */
export interface NoticeFilter {
  campaign?: string | undefined;
  /** Notices of these campaigns. */
  campaigns?: readonly string[] | undefined;
  unit?: string | undefined;
  /** Notices in which this unit co-operates. */
  coUnit?: string | undefined;
  stage?: string | undefined;
  /** True: only notices that are not over yet; false: only those that are. */
  open?: boolean | undefined;
  /** Rehearsals are left out unless asked for: they never count. */
  rehearsal?: boolean | undefined;
  /**
   * Notices with a red light at this instant: a finding waits for the unit and was due before. Each campaign that is rehearsed
   * has a clock of its own.
   */
  overdueAt?: ByClock<string> | undefined;
  /** Notices of which a finding waits for the unit and is due from the first of these instants to the second, both inclusive. */
  dueBetween?: ByClock<readonly [string, string]> | undefined;
  /** Notices on which somebody has this to do. */
  awaits?: Awaited | undefined;
  /** Notices of which document number, title or unit contain this text. */
  text?: string | undefined;
  /** Notices of these ids. */
  ids?: readonly string[] | undefined;
  /** Notices that somebody watches, himself or with their campaign; or all others. */
  watched?: { by: WatchedIds; is: boolean } | undefined;
}

/** What a notice may wait for: the receipt of the unit, its work, the review of a result, a decision that it asked for, or of a gated rung. */
export const AWAITED = ['receipt', 'unit', 'review', 'decision', 'proposal'] as const;

export type Awaited = (typeof AWAITED)[number];

/** Each as a filter of the read model. */
const AWAITS: Record<Awaited, Record<string, unknown>> = {
  receipt: { 'notice.stage': 'issued' },
  unit: { 'summary.awaiting': { $gt: 0 } },
  review: { 'summary.underReview': { $gt: 0 } },
  decision: { 'summary.decisions': { $gt: 0 } },
  proposal: { 'summary.proposals': { $gt: 0 } },
};

const containing = (text: string): Record<string, unknown> => {
  const found = { $regex: exactly(text), $options: 'i' };
  return {
    $or: [{ documentNumber: found }, { 'notice.title': found }, { 'notice.unit.name': found }],
  };
};

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

/** What is asked at the time of each campaign. */
function onClocks<T>(
  at: ByClock<T>,
  asked: (at: T) => Record<string, unknown>,
): Record<string, unknown> {
  if ('all' in at) return asked(at.all);
  if (at.each.length === 0) return { _id: { $in: [] } };
  return { $or: at.each.map((one) => ({ 'notice.campaign.id': one.campaign, ...asked(one.at) })) };
}

/** Some finding is due between the two; the earliest may be overdue already. Its index leaves out what is due later. */
const dueWithin = ([$gte, $lte]: readonly [string, string]): Record<string, unknown> => ({
  'summary.dueAt': { $lte },
  'summary.watched': { $elemMatch: { dueAt: { $gte, $lte } } },
});

/** What of a filter a field is compared with; undefined where it is not asked for. */
const COMPARED: { [K in keyof NoticeFilter]?: (asked: never) => Record<string, unknown> } = {
  campaign: (id: string) => ({ 'notice.campaign.id': id }),
  campaigns: (ids: readonly string[]) => ({ 'notice.campaign.id': { $in: ids } }),
  unit: (id: string) => ({ 'notice.unit.id': id }),
  coUnit: (id: string) => ({ 'notice.coUnits.id': id }),
  rehearsal: (is: boolean) => ({ 'notice.rehearsal': is }),
  stage: (stage: string) => ({ 'notice.stage': stage }),
  open: (is: boolean) => ({ 'notice.stage': is ? { $in: OPEN } : { $nin: OPEN } }),
  overdueAt: (at: ByClock<string>) => onClocks(at, ($lt) => ({ 'summary.dueAt': { $lt } })),
  dueBetween: (at: ByClock<readonly [string, string]>) => onClocks(at, dueWithin),
  awaits: (what: Awaited) => AWAITS[what],
  text: containing,
  ids: (ids: readonly string[]) => ({ _id: { $in: ids } }),
  watched: ({ by, is }: { by: WatchedIds; is: boolean }) =>
    is ? isWatched(by) : { $nor: [isWatched(by)] },
};

function queryOf(filter: NoticeFilter): Record<string, unknown> {
  const parts = (Object.keys(COMPARED) as (keyof NoticeFilter)[]).flatMap((field) => {
    const asked = filter[field];
    const part = asked === undefined ? undefined : COMPARED[field]?.(asked as never);
    return part === undefined ? [] : [part];
  });
  return parts.reduce<Record<string, unknown>>(beside, {});
}

/** Both filters in one, so that indexes of either serve; a field of both is asked for twice. */
function beside(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): Record<string, unknown> {
  const isTwice = Object.keys(other).some((key) => key in one);
  return isTwice ? both(one, other) : { ...one, ...other };
}

/**
 * What a filter finds in a sight. A measure that nobody has approved yet is the office's matter: for a unit no letter waits
 * for it, whatever is asked.
 */
function askedIn(
  sight: Sight,
  filter: NoticeFilter,
  part: Record<string, unknown> = {},
): Record<string, unknown> {
  const isHidden = sight.of === 'units' && filter.awaits === 'proposal';
  const asked = isHidden ? { _id: { $in: [] } } : queryOf(filter);
  return both(lettersSeen(sight), beside(asked, part));
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

/** Where a page goes on in the order of due instants: those without one come last. */
export type DuePosition = readonly [dueAt: string | null, id: string];

/** A page of the notices in a sight, the earliest due first, those of which nothing waits for the unit last. */
export async function listByDue(
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
  page: { after: DuePosition | null; limit: number },
): Promise<ListedNotice[]> {
  const query = askedIn(sight, filter);
  const read = (part: Record<string, unknown>, limit: number) =>
    noticesOf(connection)
      .find(both(query, part) as never)
      .project<ListedNotice>(LISTED)
      .sort({ 'summary.dueAt': 1, _id: 1 })
      .limit(limit)
      .toArray();
  const [dueAt, id] = page.after ?? ['', ''];
  // A text stands after null, which stands for nothing that is due.
  const due =
    dueAt === null
      ? []
      : await read(
          {
            $or: [
              { 'summary.dueAt': { $gt: dueAt } },
              { 'summary.dueAt': dueAt, _id: { $gt: id } },
            ],
          },
          page.limit,
        );
  if (due.length >= page.limit) return due;
  const behind = dueAt === null ? { _id: { $gt: id } } : {};
  const others = await read({ 'summary.dueAt': null, ...behind }, page.limit - due.length);
  return [...due, ...others];
}

/** Where a page of what is to be decided goes on. */
export type DecisionPosition = readonly [decideBy: string, id: string];

/** A page of the notices in a sight on which the office has something to decide, whole; what is to be decided first comes first. */
export const listByDecision = (
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
  { after, limit }: { after: DecisionPosition | null; limit: number },
): Promise<NoticeDoc[]> => {
  const [decideBy, id] = after ?? ['', ''];
  const behind = { 'summary.decideBy': { $gt: decideBy } };
  const part =
    after === null ? behind : { $or: [behind, { 'summary.decideBy': decideBy, _id: { $gt: id } }] };
  return noticesOf(connection)
    .find(both(askedIn(sight, filter), part) as never)
    .sort({ 'summary.decideBy': 1, _id: 1 })
    .limit(limit)
    .toArray();
};

/** How many notices of a filter lie in a sight. */
export const countNotices = (
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
): Promise<number> => noticesOf(connection).countDocuments(askedIn(sight, filter) as never);

/** A page of the notices in a sight in the order of their ids, after the given one. */
export function listNotices(
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
  page: { after: string | null; limit: number },
): Promise<ListedNotice[]> {
  const behind = page.after === null ? {} : { _id: { $gt: page.after } };
  return noticesOf(connection)
    .find(askedIn(sight, filter, behind) as never)
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
    .find(askedIn(sight, filter) as never)
    .sort({ _id: 1 })
    .batchSize(atOnce);

/** Ids of all notices of a filter in a sight, in their order. */
export async function noticeIdsOf(
  connection: Connection,
  sight: Sight,
  filter: NoticeFilter,
): Promise<string[]> {
  const docs = await noticesOf(connection)
    .find(askedIn(sight, filter) as never)
    .project<{ _id: string }>({ _id: 1 })
    .sort({ _id: 1 })
    .toArray();
  return docs.map((doc) => doc._id);
}
