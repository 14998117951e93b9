import type { Connection } from 'mongoose';
import pMap from 'p-map';
import { findingText } from '../../../documents/import/finding-text.ts';
import type { ImportedFiles } from '../../../documents/import/import-files.ts';
import { kindByName } from '../../../documents/import/roster/roster-import.ts';
import { addDays, dateOf } from '../../../domain/calendar/instant.ts';
import { groupedBy } from '../../../domain/grouped-by.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import { type CampaignDoc, noteUnits } from '../../../store/campaigns.ts';
import { addDrafts, changeDraft, draftsOfCampaign } from '../../../store/drafts.ts';
import { idIn, localId, registerOf } from '../../../store/register/registers.ts';
import {
  endPosting,
  listUnits,
  postsOfUnit,
  putPosting,
  putUnit,
  type UnitDoc,
} from '../../../store/roster.ts';
import { type Deps, nowOf, policyOf } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { refuseOverlap, refuseSecrets } from '../before-issue.ts';
import { type DraftChanges, draftsOfImport } from './drafts-of-import.ts';
import { placedIn } from './register-of-import.ts';
import {
  changesOfPosts,
  changesOfUnits,
  type NamedHolder,
  type PostChanges,
  type UnitChanges,
} from './roster-changes.ts';

/** All that an import does, worked out before any of it is done: a dry run tells it, a run carries it out. */
export interface ImportPlan {
  units: UnitChanges;
  posts: PostChanges;
  drafts: DraftChanges;
}

type Read = Pick<ImportedFiles, 'drafts' | 'rosterUnits'>;

/** How an import is asked for. */
interface Asked {
  campaign: CampaignDoc;
  by: Actor;
  /** True where no roster is known yet: the ledger's own units are taken as they are. */
  isFirst: boolean;
  supplement: boolean;
  /** The unit that has a unit's duties now, by the ids that files give. */
  chargedWith: (id: string) => string;
}

/**
 * Works out what an import would do. It writes nothing.
 * @throws Problem `classified`, `overlap`.
 */
export async function planImport(deps: Deps, read: Read, asked: Asked): Promise<ImportPlan> {
  const { campaign, by, isFirst, supplement, chargedWith } = asked;
  const register = registerOf(campaign);
  const { drafts, rosterUnits } = placedIn(register, read);
  refuseSecrets(drafts.flatMap((d) => d.findings.map(findingText)));
  await refuseOverlap(
    deps,
    campaign,
    drafts.map((d) => d.unit),
  );
  const present = await draftsOfCampaign(deps.connection, campaign._id);
  // What went to a unit before another took over is not drafted anew for that one.
  const now = (id: string) => idIn(register, chargedWith(localId(id)));
  const byNow = present.map((d) => ({ ...d, unit: { ...d.unit, id: now(d.unit.id) } }));
  const { similarFrom } = policyOf(deps, campaign.policy).guards;
  const units = changesOfUnits(rosterUnits, {
    known: await listUnits(deps.connection, register),
    named: isFirst ? drafts.map(({ unit, unitName }) => namedUnit(unit, unitName)) : [],
    by,
  });
  // A letter goes to no unit that the register does not hold.
  const missing = new Set(
    units.notTaken.filter((n) => n.fields.includes('unit')).map(({ unit }) => unit._id),
  );
  const addressed = drafts.filter(({ unit }) => !missing.has(unit));
  return {
    units,
    posts: await changesOfPosts(deps, rosterUnits, by),
    drafts: await draftsOfImport(campaign, addressed, byNow, by, { similarFrom, supplement }),
  };
}

/** A unit that a ledger alone names; its posts stay vacant. */
const namedUnit = (_id: string, name: string): UnitDoc => ({
  ...{ _id, name },
  kind: kindByName(name),
  shortNames: [],
});

/** Each write waits for the journal of a majority; several that wait together wait once. */
const AT_ONCE = { concurrency: 16 };

/** People of one post, one after the other. @returns true where somebody is new there, or has another address. */
async function putInTurn(
  connection: Connection,
  people: readonly NamedHolder[],
  from: string,
): Promise<boolean> {
  let changed = false;
  for (const person of people)
    changed = (await putPosting(connection, { ...person, from })) || changed;
  return changed;
}

/**
 * Does what was planned.
 * @returns ids of the units whose posts have changed.
 * @throws Problem `draft-unknown`, `draft-issued`, `version-stale` where a draft was changed meanwhile.
 */
export async function carryOut(
  deps: Deps,
  { units, posts, drafts }: ImportPlan,
  campaign: CampaignDoc,
  by: Actor,
): Promise<string[]> {
  const { connection } = deps;
  await pMap(units.taken, (unit) => putUnit(connection, unit), AT_ONCE);
  // A rehearsal may be ahead of time; its people are there today already.
  const [from = ''] = [dateOf(nowOf(deps, campaign.tempo)), dateOf(nowOf(deps))].sort();
  const taken = await pMap(
    groupedBy(posts.taken, ({ unit, post }) => `${unit}/${post}`).values(),
    async (people) => ((await putInTurn(connection, people, from)) ? (people[0]?.unit ?? []) : []),
    AT_ONCE,
  );
  const until = addDays(from, -1);
  const ended = await pMap(
    posts.ended,
    async ({ unit, post }) =>
      (await endPosting(connection, { ...postsOfUnit(unit.id), post, until })) ? unit.id : [],
    AT_ONCE,
  );
  await noteUnits(connection, campaign._id, [
    ...units.present,
    ...drafts.fresh.map(({ unit }) => unit.id),
  ]);
  await addDrafts(connection, drafts.fresh);
  for (const { id, version, ...change } of drafts.changed) {
    const { kind } = await changeDraft(connection, id, version, change, by);
    if (kind !== 'changed') throw new Problem(kind, { subject: id });
  }
  return [...new Set([...taken, ...ended].flat())];
}
