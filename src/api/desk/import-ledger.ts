import { importApart } from '../../documents/apart/import-apart.ts';
import { findingText } from '../../documents/import/finding-text.ts';
import type { ImportedFiles } from '../../documents/import/import-files.ts';
import type { NoticeDraft, RosterUnit } from '../../documents/import/ledger.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import { inCharge } from '../../domain/campaign/succeeding.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import { type CampaignDoc, noteUnits } from '../../store/campaigns.ts';
import { addDrafts, changeDraft, draftsOfCampaign } from '../../store/drafts.ts';
import { idIn, localId, registerOf } from '../../store/register/registers.ts';
import { holderId, postsOfUnit, putPosting, putUnit } from '../../store/roster.ts';
import { type Deps, nowOf, rulesAt } from '../deps.ts';
import { Problem } from '../problem.ts';
import { refuseOverlap, refuseSecrets } from './before-issue.ts';
import { draftsOfImport } from './import/drafts-of-import.ts';
import { placedIn, unitsFor } from './import/register-of-import.ts';

/** A file as it came over the wire. */
export interface SentFile {
  name: string;
  content: string;
}

const fileOf = ({ name, content }: SentFile) => ({
  name,
  bytes: new Uint8Array(Buffer.from(content, 'base64')),
});

/** What an import says back: counts and row errors; never the contents. */
export interface ImportReport {
  campaign: string | null;
  units: number;
  notices: number;
  findings: number;
  /** How many drafts are new; 0 when the same ledger has been imported before. */
  added: number;
  /** How many drafts nobody has approved yet have been brought up to the ledger. */
  updated: number;
  errors: ImportedFiles['errors'];
  warnings: ImportedFiles['warnings'];
}

/**
 * 台账导入: reads ledger and roster, names every bad row, and makes drafts of the good ones. Nothing
 * is issued. Importing twice changes nothing, importing again with rows mended adds only what is new.
 */
export async function importLedger(
  deps: Deps,
  campaign: CampaignDoc,
  actor: Actor,
  files: { ledger: SentFile; roster: SentFile | null; dryRun: boolean },
): Promise<ImportReport> {
  const at = nowOf(deps, campaign.tempo);
  const today = dateOf(at);
  const rules = await rulesAt(deps, campaign.policy, at, campaign.region ?? 'CN');
  const register = registerOf(campaign);
  const units = await unitsFor(deps, register);
  const known = units.map(({ _id, name, shortNames }) => ({ id: _id, name, shortNames }));
  const chargedWith = (id: string): string => inCharge(units, id, today)?._id ?? id;
  const read = await importApart({
    ledger: fileOf(files.ledger),
    ...(files.roster === null ? {} : { roster: fileOf(files.roster) }),
    ...(known.length === 0 ? {} : { knownUnits: known }),
    charged: Object.fromEntries(units.map(({ _id }) => [_id, chargedWith(_id)])),
    today,
    issue: { rules, at },
  });
  if (read.errors.some(({ code }) => code === 'reader-busy')) throw new Problem('imports-busy');
  const report = {
    campaign: read.campaign,
    units: read.units,
    notices: read.notices,
    findings: read.findings,
    errors: read.errors,
    warnings: read.warnings,
  };
  if (files.dryRun) return { ...report, added: 0, updated: 0 };
  const { drafts, rosterUnits } = placedIn(register, read);
  refuseSecrets(drafts.flatMap((d) => d.findings.map(findingText)));
  await refuseOverlap(
    deps,
    campaign,
    drafts.map((d) => d.unit),
  );
  // A rehearsal may be ahead of time; its people are there today already.
  const [since = today] = [today, dateOf(nowOf(deps))].sort();
  for (const unit of rosterUnits) await keepUnit(deps, unit, since);
  if (known.length === 0 && rosterUnits.length === 0) await keepNamed(deps, drafts);
  await noteUnits(deps.connection, campaign._id, [
    ...rosterUnits.map(({ id }) => id),
    ...drafts.map(({ unit }) => unit),
  ]);
  const present = await draftsOfCampaign(deps.connection, campaign._id);
  // What went to a unit before another took over is not drafted anew for that one.
  const now = (id: string) => idIn(register, chargedWith(localId(id)));
  const byNow = present.map((d) => ({ ...d, unit: { ...d.unit, id: now(d.unit.id) } }));
  const { fresh, changed } = draftsOfImport(campaign, drafts, byNow, actor.id);
  const added = await addDrafts(deps.connection, fresh);
  for (const { id, version, findings } of changed) {
    const { kind } = await changeDraft(deps.connection, id, version, { findings }, actor.id);
    if (kind !== 'changed') throw new Problem(kind, { subject: id });
  }
  return { ...report, added, updated: changed.length };
}

async function keepUnit(deps: Deps, unit: RosterUnit, from: string): Promise<void> {
  const { id, name, kind, posts } = unit;
  const shortNames = [...unit.shortNames, ...unit.aliases];
  await putUnit(deps.connection, { _id: id, name, kind, shortNames });
  const people = [
    ['unitHead', posts.unitHead],
    ['responsibleLeader', posts.responsibleLeader],
    ['handler', posts.handler ?? null],
    ['contact', posts.contact?.name ?? null],
  ] as const;
  for (const [post, person] of people) {
    if (person === null) continue;
    const reach = post === 'contact' ? posts.contact : null;
    await putPosting(deps.connection, {
      ...postsOfUnit(id),
      post,
      holder: holderId(id, person),
      name: person,
      phone: reach?.phone ?? null,
      email: reach?.email ?? null,
      from,
    });
  }
}

/** Without any roster the ledger's own units are taken as they are; their posts stay vacant. */
async function keepNamed(deps: Deps, drafts: readonly NoticeDraft[]): Promise<void> {
  for (const { unit, unitName } of drafts)
    await putUnit(deps.connection, {
      _id: unit,
      name: unitName,
      kind: /[乡镇]$|街道办事处$/.test(unitName) ? 'township' : 'department',
      shortNames: [],
    });
}
