import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { RepeatDecision } from '../domain/campaign/repeats.ts';
import { personsIn } from '../domain/notice/acting.ts';
import type { FindingText } from '../domain/notice/finding.ts';
import type { Consent } from '../domain/notice/matters/issue.ts';
import type { DeputyFor } from '../domain/notice/posts.ts';
import { findCampaign } from './campaigns.ts';
import { collectionOf, DURABLE } from './models.ts';
import { documentNumberOf } from './register/document-numbers.ts';

/** A letter before its issue. */
export interface DraftDoc {
  _id: string;
  campaign: string;
  unit: { id: string; name: string };
  title: string;
  policy: string;
  urgencyReason: string | null;
  /** 县委、县政府同意: needed on a letter to a township. */
  consent?: Consent;
  /** The finding that another letter handed over, `notice#code`. */
  transferredFrom?: string;
  findings: FindingText[];
  /** Its findings as the ledger last said them, by their codes: what a person has changed since is told from what the ledger has. */
  imported?: FindingText[];
  /** 屡查屡犯: what persons have said of its findings and earlier ones. */
  repeats?: RepeatDecision[];
  author: string;
  /** Everybody who has changed its content since; each is an author of what is approved. */
  editors?: string[];
  status: 'draft' | 'approved' | 'issued';
  approvedBy: string | null;
  /** Whose deputy has approved it, by id. */
  approvedFor?: string;
  approvedAt: string | null;
  documentNumber: string | null;
  issuedAt: string | null;
  version: number;
  /** How many findings it has, for sums over many; kept by this file. */
  findingCount?: number;
}

/** What every draft begins with: nobody has decided about it. */
export const UNDECIDED = {
  status: 'draft',
  approvedBy: null,
  approvedAt: null,
  documentNumber: null,
  issuedAt: null,
  version: 1,
} as const satisfies Partial<DraftDoc>;

/** Who acts, and in whose place. */
type Acting = { id: string; deputyFor?: DeputyFor };

const draftsOf = (connection: Connection) => collectionOf<DraftDoc>(connection, 'drafts');

/** Adds drafts that are not there yet; importing twice changes nothing. @returns how many are new. */
export async function addDrafts(connection: Connection, drafts: DraftDoc[]): Promise<number> {
  if (drafts.length === 0) return 0;
  const { upsertedCount } = await draftsOf(connection).bulkWrite(
    drafts.map(({ _id, ...content }) => ({
      updateOne: {
        filter: { _id },
        update: { $setOnInsert: { ...content, findingCount: content.findings.length } },
        upsert: true,
      },
    })),
    DURABLE,
  );
  return upsertedCount;
}

/** What a list shows of a draft; its text stays in the store. */
const LISTED = {
  campaign: 1,
  unit: 1,
  title: 1,
  policy: 1,
  'findings.code': 1,
  author: 1,
  editors: 1,
  status: 1,
  approvedBy: 1,
  approvedAt: 1,
  documentNumber: 1,
  issuedAt: 1,
  version: 1,
} as const;

/** A draft as a list shows it. */
export type ListedDraft = Pick<DraftDoc, '_id' | Exclude<keyof typeof LISTED, 'findings.code'>> & {
  findings: Pick<FindingText, 'code'>[];
};

/** A page of a campaign's drafts, of one status or all, in the order in which they came. */
export const listDrafts = (
  connection: Connection,
  filter: { campaign: string; status?: DraftDoc['status'] | undefined },
  page: { after: string | null; limit: number },
): Promise<ListedDraft[]> => {
  const { campaign, status } = filter;
  return draftsOf(connection)
    .find({
      campaign,
      ...(status === undefined ? {} : { status }),
      ...(page.after === null ? {} : { _id: { $gt: page.after } }),
    })
    .project<ListedDraft>(LISTED)
    .sort({ _id: 1 })
    .limit(page.limit)
    .toArray();
};

/** A page of a campaign's drafts that have not gone out yet, whole, in the order in which they came. */
export const unissuedDrafts = (
  connection: Connection,
  campaign: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<DraftDoc[]> =>
  draftsOf(connection)
    .find({
      campaign,
      status: { $ne: 'issued' },
      ...(after === null ? {} : { _id: { $gt: after } }),
    })
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();

/** All drafts of a campaign, whole, in the order in which they came. */
export const draftsOfCampaign = (connection: Connection, campaign: string): Promise<DraftDoc[]> =>
  draftsOf(connection).find({ campaign }).sort({ _id: 1 }).toArray();

/**
 * Drafts that still have no number and are for a unit whose duties another has: addressed to it, or with findings in which
 * it co-operates under a name that is not its successor's.
 */
export const unsentDraftsOf = (
  connection: Connection,
  old: { _id: string; name: string },
  next: { name: string },
): Promise<DraftDoc[]> => {
  const helps = old.name === next.name ? [] : [{ 'findings.coUnits': old.name }];
  return draftsOf(connection)
    .find({ documentNumber: null, $or: [{ 'unit.id': old._id }, ...helps] })
    .sort({ _id: 1 })
    .toArray();
};

/** Who begins a draft: whoever he is a deputy for has written it as well. */
export const writtenBy = (by: Acting): Pick<DraftDoc, 'author' | 'editors'> => ({
  author: by.id,
  ...(by.deputyFor === undefined ? {} : { editors: [by.deputyFor.id] }),
});

/** Everybody who has written a draft; none of them approves it, or judges it later. */
export const authorsOf = ({ author, editors }: Pick<DraftDoc, 'author' | 'editors'>): string[] => [
  ...new Set([author, ...(editors ?? [])]),
];

/** A draft of a campaign in a sight, or null. */
export async function findDraft(
  connection: Connection,
  sight: Sight,
  id: string,
): Promise<DraftDoc | null> {
  const draft = await draftsOf(connection).findOne({ _id: id });
  if (draft === null || sight.of === 'office') return draft;
  const campaign = await findCampaign(connection, sight, draft.campaign);
  return campaign === null ? null : draft;
}

/**
 * Approves a draft (审签) as it stood when it was read.
 * @returns the draft as it stands now; not approved when it was changed meanwhile, unchanged when it was approved before.
 */
export async function approveDraft(
  connection: Connection,
  { _id, version }: Pick<DraftDoc, '_id' | 'version'>,
  by: Acting,
  at: string,
): Promise<DraftDoc | null> {
  const drafts = draftsOf(connection);
  const nobodyOf = { $nin: personsIn(by) };
  const approved = {
    ...{ status: 'approved' as const, approvedBy: by.id, approvedAt: at },
    ...(by.deputyFor === undefined ? {} : { approvedFor: by.deputyFor.id }),
  };
  await drafts.updateOne(
    { _id, version, status: 'draft', author: nobodyOf, editors: nobodyOf },
    { $set: approved, $inc: { version: 1 } },
    DURABLE,
  );
  return drafts.findOne({ _id });
}

/**
 * Gives an approved draft its document number, once: per issuing body and year, without gaps and
 * without reuse (GB/T 9704 7.2.5). Fifty calls at once give one number. From here on its content is sealed.
 * @param read the draft as its issuer has read it.
 * @param series the numbers to take from: a code's, or those of one rehearsal.
 * @returns null when it was changed since, and so is not approved any more.
 */
export async function numberDraft(
  connection: Connection,
  read: Pick<DraftDoc, '_id' | 'version'>,
  { series, code }: { readonly series: string; readonly code: string },
  year: number,
): Promise<DraftDoc | null> {
  const { _id, version } = read;
  const session = await connection.startSession();
  try {
    return await session.withTransaction(async () => {
      const drafts = draftsOf(connection);
      const draft = await drafts.findOne({ _id }, { session });
      if (draft === null) throw new Error(`draft ${_id} is gone`);
      if (draft.documentNumber !== null) return draft;
      if (draft.status !== 'approved' || draft.version !== version) return null;
      const counters = collectionOf<{ _id: string; last: number }>(connection, 'counters');
      const counter = await counters.findOneAndUpdate(
        { _id: `${series}/${year}` },
        { $inc: { last: 1 } },
        { upsert: true, returnDocument: 'after', session },
      );
      const documentNumber = documentNumberOf({ code, year }, counter?.last ?? 0);
      await drafts.updateOne({ _id }, { $set: { documentNumber } }, { session });
      return { ...draft, documentNumber };
    });
  } finally {
    await session.endSession();
  }
}

/** The id of a draft that has its number, by its id or that number; null: there is none. */
export async function numberedDraft(connection: Connection, named: string): Promise<string | null> {
  const found = await draftsOf(connection).findOne(
    { $or: [{ _id: named }, { documentNumber: named }], documentNumber: { $ne: null } } as never,
    { projection: { _id: 1 } },
  );
  return found?._id ?? null;
}

/** Marks a draft as issued; its text can no longer be changed. */
export async function markIssued(connection: Connection, id: string, at: string): Promise<void> {
  await draftsOf(connection).updateOne(
    { _id: id, status: 'approved' },
    { $set: { status: 'issued', issuedAt: at }, $inc: { version: 1 } },
    DURABLE,
  );
}

/** What of a draft can be changed; what is not named stays. */
export type DraftChange = Partial<
  Pick<
    DraftDoc,
    'unit' | 'title' | 'policy' | 'urgencyReason' | 'findings' | 'imported' | 'consent' | 'repeats'
  >
>;

/**
 * Changes a draft that still stands at the given version; approval falls away with the change.
 * @param by who changes it: an author from now on, who cannot approve it, and so is whoever he is a deputy for.
 */
export async function changeDraft(
  connection: Connection,
  id: string,
  version: number,
  change: DraftChange,
  by: Acting,
): Promise<
  | { kind: 'changed'; draft: DraftDoc }
  | { kind: 'draft-unknown' | 'draft-issued' | 'version-stale' }
> {
  const drafts = draftsOf(connection);
  const unapproved = { status: 'draft' as const, approvedBy: null, approvedAt: null };
  const counted = change.findings === undefined ? {} : { findingCount: change.findings.length };
  const draft = await drafts.findOneAndUpdate(
    { _id: id, version, status: { $ne: 'issued' }, documentNumber: null },
    {
      $set: { ...change, ...counted, ...unapproved },
      $unset: { approvedFor: '' },
      $addToSet: { editors: { $each: personsIn(by) } },
      $inc: { version: 1 },
    },
    { returnDocument: 'after', ...DURABLE },
  );
  if (draft !== null) return { kind: 'changed', draft };
  const present = await drafts.findOne({ _id: id });
  if (present === null) return { kind: 'draft-unknown' };
  return { kind: present.documentNumber !== null ? 'draft-issued' : 'version-stale' };
}
