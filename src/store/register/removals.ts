import type { ClientSession, Connection } from 'mongoose';
import { type CampaignDoc, campaignsIn } from '../campaigns.ts';
import type { DraftDoc } from '../drafts.ts';
import { letGoOf } from '../evidence/held-evidence.ts';
import { type CollectionName, collectionOf, DURABLE } from '../models.ts';
import { noticeIds } from '../notices.ts';
import type { UnitDoc } from '../roster.ts';
import type { NoticeDoc } from '../stored.ts';
import { OWN, type Register, registerIn, registerOf } from './registers.ts';

/** Collections of what happened to a letter, each with the field that names it. */
const ABOUT_LETTERS = {
  events: 'noticeId',
  lostEvents: 'noticeId',
  manyItems: 'notice',
  clockAlarms: 'notice',
  linkUses: 'notice',
  accesses: 'notice',
} as const satisfies Partial<Record<CollectionName, string>>;

const remove = async (
  connection: Connection,
  name: CollectionName,
  query: Record<string, unknown>,
  session?: ClientSession,
): Promise<number> => {
  const options = session === undefined ? DURABLE : { session };
  return (await collectionOf(connection, name).deleteMany(query as never, options)).deletedCount;
};

/** Units, posts and issuing body of a rehearsal, and where its numbers stand. */
async function removeRegister(
  connection: Connection,
  register: Register,
  session?: ClientSession,
): Promise<void> {
  await remove(connection, 'units', { register }, session);
  await remove(connection, 'postings', { register }, session);
  await remove(connection, 'office', { _id: { $regex: `^${register}\\.` } }, session);
  await remove(connection, 'ledgerHeads', { _id: register }, session);
  await remove(connection, 'counters', { _id: { $regex: `^${register}/` } }, session);
}

/**
 * Removes a campaign with its drafts; of a rehearsal its roster and office, too.
 * @returns the draft that has a number, which keeps it all; null when it is gone.
 */
export async function removeUnissued(
  connection: Connection,
  campaign: CampaignDoc,
): Promise<DraftDoc | null> {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(async () => {
      const drafts = collectionOf<DraftDoc>(connection, 'drafts');
      const numbered = { campaign: campaign._id, documentNumber: { $ne: null } };
      const kept = await drafts.findOne(numbered, { session });
      if (kept !== null) return kept;
      await remove(connection, 'drafts', { campaign: campaign._id }, session);
      await remove(connection, 'watches', { kind: 'campaign', subject: campaign._id }, session);
      await remove(connection, 'campaigns', { _id: campaign._id }, session);
      if (campaign.rehearsal) await removeRegister(connection, registerOf(campaign), session);
      return null;
    });
  } finally {
    await session.endSession();
  }
}

/**
 * Removes all of a rehearsal: letters with all that happened to them, messages, drafts, roster, office and numbers. The campaign
 * goes last, so that what was interrupted is found and done again.
 */
export async function removeRehearsal(
  connection: Connection,
  campaign: CampaignDoc,
): Promise<void> {
  const { _id } = campaign;
  const register = registerOf(campaign);
  if (!campaign.rehearsal || register === OWN) throw new Error(`${_id} is no rehearsal`);
  const ids = await noticeIds(connection, _id);
  const letters = { $in: ids };
  await letGoOf(connection, ids);
  for (const [name, field] of Object.entries(ABOUT_LETTERS))
    await remove(connection, name as CollectionName, { [field]: letters });
  await remove(connection, 'watches', { kind: 'notice', subject: letters });
  await remove(connection, 'watches', { kind: 'campaign', subject: _id });
  await remove(connection, 'dispatches', { 'items.campaign': _id });
  await remove(connection, 'lookBacks', { campaign: _id });
  await remove(connection, 'notices', { 'notice.campaign.id': _id });
  await remove(connection, 'drafts', { campaign: _id });
  await removeRegister(connection, register);
  await remove(connection, 'campaigns', { _id });
}

/** What a unit is used by. */
export interface UnitUse {
  drafts: string[];
  notices: string[];
  campaigns: string[];
  units: string[];
}

/** How many uses of one kind are named. */
const NAMED = 5;

/** What names a unit: letters to it or with its help, drafts, scopes of campaigns, and units that it has taken over. */
export async function usesOfUnit(connection: Connection, unit: UnitDoc): Promise<UnitUse> {
  const { _id, name } = unit;
  const first = async <T extends { _id: string }>(from: CollectionName, query: object) =>
    (await collectionOf(connection, from)
      .find(query as never)
      .sort({ _id: 1 })
      .limit(NAMED)
      .toArray()) as unknown as T[];
  // Texts name co-operating units by their names, which a unit of another register may bear as well.
  const near = { $in: await campaignsIn(connection, registerIn(_id)) };
  const helps = { 'findings.coUnits': name, campaign: near };
  const [drafts, notices, campaigns, units] = await Promise.all([
    first<DraftDoc>('drafts', { documentNumber: null, $or: [{ 'unit.id': _id }, helps] }),
    first<NoticeDoc>('notices', { $or: [{ 'notice.unit.id': _id }, { 'notice.coUnits.id': _id }] }),
    first<CampaignDoc>('campaigns', { 'authorisation.units': _id }),
    first<UnitDoc>('units', { 'successor.id': _id }),
  ]);
  return {
    drafts: drafts.map((d) => d._id),
    notices: notices.map((n) => n.documentNumber),
    campaigns: campaigns.map((c) => c.name),
    units: units.map((u) => u.name),
  };
}

/** Removes a unit that nothing uses, with its posts. */
export async function removeUnit(connection: Connection, id: string): Promise<void> {
  await collectionOf<CampaignDoc>(connection, 'campaigns').updateMany(
    { units: id },
    { $pull: { units: id } },
    DURABLE,
  );
  await remove(connection, 'postings', { unit: id });
  await remove(connection, 'units', { _id: id });
}
