import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { WHOLE } from '../domain/access/identity.ts';
import { findCampaign, rehearsedTempos } from '../store/campaigns.ts';
import type { DraftDoc } from '../store/drafts.ts';
import { collectionOf } from '../store/models.ts';
import { noticeIds } from '../store/notices.ts';
import { documentNumberOf, type Series, seriesIn } from '../store/register/document-numbers.ts';
import type { NoticeDoc } from '../store/stored.ts';
import { noticeIdIn } from '../workflows/contract.ts';
import type { Difference } from './differences.ts';

/** A draft that has its number is a letter, or was about to be one. */
const NUMBERED = { documentNumber: { $ne: null } };

/**
 * Ids of all letters of which there is any trace: events, a read model, a draft with a number, a workflow in the engine. None of them is
 * believed alone, for each may have been deleted.
 */
export async function allLetters(
  client: Client,
  connection: Connection,
  campaign?: string,
): Promise<string[]> {
  const drafts = await collectionOf<DraftDoc>(connection, 'drafts').distinct('_id', {
    ...NUMBERED,
    ...(campaign === undefined ? {} : { campaign }),
  } as never);
  const ids = new Set([...(await noticeIds(connection, campaign)), ...drafts]);
  const ofCampaign =
    campaign === undefined ? '' : ` AND DubanCampaign = '${campaign.replaceAll("'", "''")}'`;
  const query = `WorkflowType = 'chaseNotice'${ofCampaign}`;
  const removed = await removedRehearsals(connection);
  for await (const { workflowId, typedSearchAttributes } of client.workflow.list({ query })) {
    const pairs = typedSearchAttributes.getAll();
    const of = pairs.find(({ key }) => key.name === 'DubanCampaign')?.value;
    if (!(await removed(String(of)))) ids.add(noticeIdIn(workflowId));
  }
  return [...ids].sort();
}

/** Whether a campaign is there no more: of a rehearsal that was removed the engine keeps the histories for a while. */
async function removedRehearsals(connection: Connection) {
  const known = new Map<string, boolean>();
  return async (campaign: string): Promise<boolean> => {
    const before = known.get(campaign);
    if (before !== undefined) return before;
    const gone = (await findCampaign(connection, WHOLE, campaign)) === null;
    known.set(campaign, gone);
    return gone;
  };
}

/** As many numbers of one counter are named; a counter that was set forward would have no end. */
const NAMED_AT_MOST = 1000;

/** Every number that has been given and is neither a draft's nor a letter's: what had it was deleted as a whole. */
export async function missingNumbers(connection: Connection): Promise<Difference[]> {
  const counters = await collectionOf<{ _id: string; last: unknown }>(connection, 'counters')
    .find({})
    .toArray();
  const differences: Difference[] = [];
  // All real series, of every body and year, share what is known.
  const real = await numbersIn(connection, null);
  for (const { _id, last } of counters) {
    const series = seriesIn(_id);
    if (series === null) continue;
    const { rehearsal } = series;
    // The numbers of a rehearsal that was removed went with it.
    if (rehearsal !== null && (await findCampaign(connection, WHOLE, rehearsal)) === null) continue;
    const known = rehearsal === null ? real : await numbersIn(connection, rehearsal);
    differences.push(...missingIn(_id, series, last, known));
  }
  return differences;
}

/** The numbers of one counter that are nobody's; the counter itself where it counts none, or more of them than are named. */
function missingIn(
  counter: string,
  series: Series,
  last: unknown,
  known: ReadonlySet<string>,
): Difference[] {
  const about = { kind: 'number-missing' as const, seq: null };
  const isCount = typeof last === 'number' && Number.isInteger(last);
  const differences: Difference[] = [];
  for (let n = 1; isCount && n <= last && differences.length < NAMED_AT_MOST; n += 1) {
    const where = documentNumberOf(series, n);
    if (!known.has(where)) differences.push({ ...about, where, expected: where, found: '—' });
  }
  if (isCount && differences.length < NAMED_AT_MOST) return differences;
  const expected = 'a count of numbers that were given';
  return [
    ...differences,
    { ...about, where: `counters ${counter}`, expected, found: String(last) },
  ];
}

/** The numbers of a rehearsal's drafts and letters; for null those of all that are real, for a rehearsal counts apart from them. */
async function numbersIn(
  connection: Connection,
  rehearsal: string | null,
): Promise<ReadonlySet<string>> {
  const rehearsed = [...(await rehearsedTempos(connection)).keys()];
  const campaign = rehearsal ?? { $nin: rehearsed };
  const drafts = await collectionOf<DraftDoc>(connection, 'drafts').distinct('documentNumber', {
    ...NUMBERED,
    campaign,
  } as never);
  const letters = await collectionOf<NoticeDoc>(connection, 'notices').distinct('documentNumber', {
    'notice.campaign.id': campaign,
  } as never);
  return new Set([...drafts, ...letters].filter((number) => number !== null));
}
