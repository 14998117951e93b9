import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { NoticeStage } from '../domain/notice/notice.ts';
import { both, grantedUnits, lettersSeen, unitsGranted } from './access/sight.ts';
import type { CampaignDoc } from './campaigns.ts';
import type { DraftDoc } from './drafts.ts';
import { messagesSeen } from './inbox.ts';
import { type CollectionName, collectionOf } from './models.ts';

/** The numbers of a campaign's letters; instants of business time. */
export interface LetterCounts {
  issued: number;
  openFindings: number;
  closedFindings: number;
  /** Letters with a finding past its date. */
  overdue: number;
  /** Things to tell, one for each person and matter. */
  messages: number;
  stages: Partial<Record<NoticeStage, number>>;
  nextAlarmAt: string | null;
}

/** Sums over a campaign's letters, taken from an index alone. */
const letterSums = (sight: Sight, campaign: string, now: string) => [
  { $match: both(lettersSeen(sight), { 'notice.campaign.id': campaign }) },
  {
    $group: {
      _id: '$notice.stage',
      letters: { $sum: 1 },
      open: { $sum: '$summary.open' },
      closed: { $sum: '$summary.closed' },
      messages: { $sum: '$summary.messages' },
      overdue: {
        $sum: {
          $cond: [
            { $and: [{ $gt: ['$summary.dueAt', null] }, { $lt: ['$summary.dueAt', now] }] },
            1,
            0,
          ],
        },
      },
      nextAlarmAt: { $min: '$nextAlarmAt' },
    },
  },
];

interface StageSums {
  _id: NoticeStage;
  letters: number;
  open: number;
  closed: number;
  messages: number;
  overdue: number;
  nextAlarmAt: string | null;
}

/** Counts the letters of a campaign in a sight and what is in them. */
export async function countLetters(
  connection: Connection,
  sight: Sight,
  campaign: string,
  now: string,
): Promise<LetterCounts> {
  const sums = await collectionOf(connection, 'notices')
    .aggregate<StageSums>(letterSums(sight, campaign, now))
    .toArray();
  const sum = (of: (s: StageSums) => number) => sums.reduce((all, s) => all + of(s), 0);
  const alarms = sums.flatMap((s) => s.nextAlarmAt ?? []).sort();
  return {
    issued: sum((s) => s.letters),
    openFindings: sum((s) => s.open),
    closedFindings: sum((s) => s.closed),
    overdue: sum((s) => s.overdue),
    messages: sum((s) => s.messages),
    stages: Object.fromEntries(sums.map((s) => [s._id, s.letters])),
    nextAlarmAt: alarms[0] ?? null,
  };
}

/** Sums over a campaign's drafts, issued ones among them; taken from an index alone. */
const draftSums = (sight: Sight, campaign: string) => [
  { $match: { campaign, ...unitsGranted(sight, campaign, 'unit.id') } },
  { $group: { _id: null, letters: { $sum: 1 }, findings: { $sum: '$findingCount' } } },
];

/** Counts a campaign's letters, issued or not, and their findings as they were written. */
export async function countDrafts(
  connection: Connection,
  sight: Sight,
  campaign: string,
): Promise<{ letters: number; findings: number }> {
  const [sums] = await collectionOf(connection, 'drafts')
    .aggregate<{ letters: number; findings: number }>(draftSums(sight, campaign))
    .toArray();
  return { letters: sums?.letters ?? 0, findings: sums?.findings ?? 0 };
}

const counted = async (
  connection: Connection,
  name: CollectionName,
  query: Record<string, unknown>,
): Promise<number> => collectionOf(connection, name).countDocuments(query as never);

/** Ids of a campaign's own units in a sight: those that its rosters and ledgers have named, and those that its letters go to. */
export async function unitsOfCampaign(
  connection: Connection,
  sight: Sight,
  { _id, units = [] }: Pick<CampaignDoc, '_id' | 'units'>,
): Promise<string[]> {
  const addressed = await collectionOf<DraftDoc>(connection, 'drafts').distinct('unit.id', {
    campaign: _id,
  } as never);
  const granted = grantedUnits(sight, _id);
  return [...new Set([...units, ...(addressed as string[])])].filter(
    (unit) => granted === null || granted.includes(unit),
  );
}

/** Counts units of these ids: townships, and all others. */
export async function countUnits(
  connection: Connection,
  ids: readonly string[],
): Promise<{ townships: number; departments: number }> {
  const _id = { $in: [...ids] };
  const [townships, departments] = await Promise.all([
    counted(connection, 'units', { _id, kind: 'township' }),
    counted(connection, 'units', { _id, kind: { $ne: 'township' } }),
  ]);
  return { townships, departments };
}

/** How many messages in a sight have left for a campaign; several lines to one person are one message. */
export const countDispatches = async (
  connection: Connection,
  sight: Sight,
  campaign: string,
): Promise<number> =>
  counted(connection, 'dispatches', await messagesSeen(connection, sight, campaign));
