import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { WHOLE } from '../domain/access/identity.ts';
import { findCampaign } from '../store/campaigns.ts';
import type { DraftDoc } from '../store/drafts.ts';
import { collectionOf } from '../store/models.ts';
import { noticeIds } from '../store/notices.ts';
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

/** Every number that has been given and is neither a draft's nor a letter's: what had it was deleted as a whole. */
export async function missingNumbers(connection: Connection): Promise<Difference[]> {
  const counters = await collectionOf<{ _id: string; last: number }>(connection, 'counters')
    .find({})
    .toArray();
  const differences: Difference[] = [];
  for (const { _id, last } of counters) {
    const series = /^(?:(?<campaign>.+)\/)?(?<code>[^/]+)\/(?<year>\d{4})$/.exec(_id)?.groups;
    if (series === undefined) continue;
    const { campaign, code, year } = series;
    // The numbers of a rehearsal that was removed went with it.
    if (campaign !== undefined && (await findCampaign(connection, WHOLE, campaign)) === null)
      continue;
    const known = await numbersIn(connection, campaign);
    for (let n = 1; n <= last; n += 1) {
      const number = `${code}〔${year}〕${n}号`;
      if (known.has(number)) continue;
      const about = { kind: 'number-missing' as const, seq: null, where: number };
      differences.push({ ...about, expected: number, found: '—' });
    }
  }
  return differences;
}

async function numbersIn(
  connection: Connection,
  campaign: string | undefined,
): Promise<ReadonlySet<string>> {
  const drafts = await collectionOf<DraftDoc>(connection, 'drafts').distinct('documentNumber', {
    ...NUMBERED,
    ...(campaign === undefined ? {} : { campaign }),
  } as never);
  const letters = await collectionOf<NoticeDoc>(connection, 'notices').distinct(
    'documentNumber',
    (campaign === undefined ? {} : { 'notice.campaign.id': campaign }) as never,
  );
  return new Set([...drafts, ...letters].filter((number) => number !== null));
}
