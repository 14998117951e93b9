import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { Authorisation } from '../domain/campaign/scope.ts';
import type { Tempo } from '../domain/campaign/tempo.ts';
import { both, campaignsSeen } from './access/sight.ts';
import { collectionOf, DURABLE } from './models.ts';
import {
  isRehearsed,
  OWN,
  type Register,
  registerOf,
  registerOfCounty,
} from './register/registers.ts';

/** One inspection campaign (专项督查). */
export interface CampaignDoc {
  _id: string;
  name: string;
  /** Code of the issuing body in document numbers, such as 云督整. */
  code: string;
  policy: string;
  rehearsal: boolean;
  /** 督查事项: what it is about, for the guard against doubled inspections. */
  subject?: string;
  /** Who has approved it, and how far it reaches; without it a real campaign issues nothing. */
  authorisation?: Authorisation;
  /** Why the same subject is inspected again at the same units. */
  overlapReason?: string;
  /** Region whose own days off count, such as `CN-NX`; none: the nation's. */
  region?: string;
  /** The county that is inspected where it is not the office's own: units, office and numbers are that county's. */
  county?: string;
  /** True for the sample that comes with the program, which is a rehearsal and can be removed. */
  sample?: boolean;
  /** Units that its rosters and ledgers have named. */
  units?: string[];
  tempo: Tempo;
  createdAt: string;
  createdBy: string;
}

const campaignsOf = (connection: Connection) => collectionOf<CampaignDoc>(connection, 'campaigns');

/** Adds a campaign; one that is there already is left as it is and returned. */
export async function addCampaign(
  connection: Connection,
  campaign: CampaignDoc,
): Promise<CampaignDoc> {
  const { _id, ...content } = campaign;
  const campaigns = campaignsOf(connection);
  await campaigns.updateOne({ _id }, { $setOnInsert: content }, { upsert: true, ...DURABLE });
  return (await campaigns.findOne({ _id })) ?? campaign;
}

/** Enters what was approved of a campaign, and by whom. */
export async function authoriseCampaign(
  connection: Connection,
  id: string,
  subject: string,
  authorisation: Authorisation,
): Promise<void> {
  await campaignsOf(connection).updateOne(
    { _id: id },
    { $set: { subject, authorisation } },
    DURABLE,
  );
}

/** The real campaign of that name in a register, or null. */
export async function campaignCalled(
  connection: Connection,
  name: string,
  register: Register,
): Promise<CampaignDoc | null> {
  const docs = await campaignsOf(connection).find({ name, rehearsal: false }).toArray();
  return docs.find((doc) => registerOf(doc) === register) ?? null;
}

/** Gives a campaign another name. */
export async function renameCampaign(
  connection: Connection,
  id: string,
  name: string,
): Promise<void> {
  await campaignsOf(connection).updateOne({ _id: id }, { $set: { name } }, DURABLE);
}

/** Notes units that a roster or a ledger of the campaign has named. */
export async function noteUnits(
  connection: Connection,
  id: string,
  units: readonly string[],
): Promise<void> {
  if (units.length === 0) return;
  await campaignsOf(connection).updateOne(
    { _id: id },
    { $addToSet: { units: { $each: [...units] } } },
    DURABLE,
  );
}

/** Ids of the campaigns that draw on a register. */
export async function campaignsIn(connection: Connection, register: Register): Promise<string[]> {
  const kind = { rehearsal: isRehearsed(register) };
  const docs = await campaignsOf(connection)
    .find(kind)
    .project<Pick<CampaignDoc, '_id' | 'rehearsal' | 'county'>>({ rehearsal: 1, county: 1 })
    .toArray();
  return docs.flatMap((doc) => (registerOf(doc) === register ? [doc._id] : []));
}

/** A real campaign that has this code in its numbers and draws on another register, or null. */
export async function otherWithCode(
  connection: Connection,
  code: string,
  register: Register,
): Promise<CampaignDoc | null> {
  const docs = await campaignsOf(connection).find({ code, rehearsal: false }).toArray();
  return docs.find((doc) => registerOf(doc) !== register) ?? null;
}

/** Registers of all real campaigns; the office's own is among them even before its first. */
export async function realRegisters(connection: Connection): Promise<Register[]> {
  const counties = await campaignsOf(connection).distinct('county', { rehearsal: false });
  const others = counties.flatMap((county) =>
    typeof county === 'string' ? [registerOfCounty(county)] : [],
  );
  return [OWN, ...others];
}

/** Ids of the policies of all real campaigns. */
export const policiesInUse = (connection: Connection): Promise<string[]> =>
  campaignsOf(connection).distinct('policy', { rehearsal: false });

/** A campaign in a sight, or null. */
export const findCampaign = (
  connection: Connection,
  sight: Sight,
  id: string,
): Promise<CampaignDoc | null> =>
  campaignsOf(connection).findOne(both(campaignsSeen(sight), { _id: id }) as never);

/** The tempos of these campaigns, by their ids. */
export async function temposOf(
  connection: Connection,
  ids: readonly string[],
): Promise<Map<string, Tempo>> {
  if (ids.length === 0) return new Map();
  const docs = await campaignsOf(connection)
    .find({ _id: { $in: [...ids] } })
    .project<Pick<CampaignDoc, '_id' | 'tempo'>>({ tempo: 1 })
    .toArray();
  return new Map(docs.map(({ _id, tempo }) => [_id, tempo]));
}

/** The tempos of everything that is rehearsed, by the campaigns' ids. */
export async function rehearsedTempos(connection: Connection): Promise<Map<string, Tempo>> {
  const docs = await campaignsOf(connection)
    .find({ rehearsal: true })
    .project<Pick<CampaignDoc, '_id' | 'tempo'>>({ tempo: 1 })
    .toArray();
  return new Map(docs.map(({ _id, tempo }) => [_id, tempo]));
}

/** A position in the list of campaigns. */
export type CampaignPosition = Pick<CampaignDoc, '_id' | 'createdAt'>;

/** A page of the campaigns in a sight, of one name or all, newest first. */
export function listCampaigns(
  connection: Connection,
  sight: Sight,
  filter: { name?: string | undefined },
  page: { after: CampaignPosition | null; limit: number },
): Promise<CampaignDoc[]> {
  const { after, limit } = page;
  const older =
    after === null
      ? {}
      : {
          $or: [
            { createdAt: { $lt: after.createdAt } },
            { createdAt: after.createdAt, _id: { $gt: after._id } },
          ],
        };
  const query = { ...(filter.name === undefined ? {} : { name: filter.name }), ...older };
  return campaignsOf(connection)
    .find(both(campaignsSeen(sight), query) as never)
    .sort({ createdAt: -1, _id: 1 })
    .limit(limit)
    .toArray();
}
