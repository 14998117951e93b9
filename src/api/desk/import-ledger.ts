import { importApart } from '../../documents/apart/import-apart.ts';
import { type RowOfDraft, rowsOfDrafts } from '../../documents/import/finding-text.ts';
import type { ImportedFiles } from '../../documents/import/import-files.ts';
import type { SeveralUnits } from '../../documents/import/row-cells.ts';
import type { Correction } from '../../documents/import/seen/corrections.ts';
import type { Seen } from '../../documents/import/seen/seen-sheet.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import { inCharge } from '../../domain/campaign/succeeding.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import type { CampaignDoc } from '../../store/campaigns.ts';
import { registerOf } from '../../store/register/registers.ts';
import { postsOfUnit } from '../../store/roster.ts';
import { type Deps, nowOf, rulesAt } from '../deps.ts';
import { Problem } from '../problem.ts';
import type { Commander } from './give-command.ts';
import { type AskedHead, headsFor, keepAsked } from './import/heads-of-import.ts';
import { carryOut, planImport } from './import/import-plan.ts';
import { type NotTaken, notTakenOf } from './import/not-taken.ts';
import { unitsFor } from './import/register-of-import.ts';
import type { EndedHolder } from './import/roster-changes.ts';
import { spread } from './spread-holders.ts';

/** A file as it came over the wire. */
export interface SentFile {
  name: string;
  content: string;
}

/** A file with its bytes. */
export const fileOf = ({ name, content }: SentFile) => ({
  name,
  bytes: new Uint8Array(Buffer.from(content, 'base64')),
});

/** What is to be imported, and how. */
export interface ImportedBody {
  ledger: SentFile;
  roster: SentFile | null;
  dryRun: boolean;
  supplement: boolean;
  severalUnits: SeveralUnits;
  /** What columns are said to mean; what is said of heads is kept for the next ledgers. */
  map: AskedHead[];
  /** What cells hold instead of what the files say. */
  corrections: Correction[];
}

/** What an import says back: counts, row errors and cells that are left out; of a dry run also the rows as they were read. */
export interface ImportReport {
  campaign: string | null;
  units: number;
  notices: number;
  findings: number;
  /** How many drafts are new; 0 when the same ledger has been imported before. */
  added: number;
  /** How many drafts nobody has approved yet have been brought up to the ledger. */
  updated: number;
  /** How many letters are as the ledger says already. */
  unchanged: number;
  /** What is read and not taken over by itself, and how it is. */
  notTaken: NotTaken[];
  /** Whose time at a post ends, because the roster does not name him there any more. */
  ended: EndedHolder[];
  cells: ImportedFiles['cells'];
  notImported: ImportedFiles['notImported'];
  rows?: RowOfDraft[];
  /** Columns as they were understood, and rows to look at; of a dry run alone. */
  seen?: Seen;
  errors: ImportedFiles['errors'];
  warnings: ImportedFiles['warnings'];
}

/**
 * Reads ledger and roster as the campaign's rules, roster and known heads have it. It writes nothing.
 * @throws Problem `imports-busy`.
 */
export async function readFiles(deps: Deps, campaign: CampaignDoc, files: ImportedBody) {
  const at = nowOf(deps, campaign.tempo);
  const today = dateOf(at);
  const rules = await rulesAt(deps, campaign.policy, at, campaign.region ?? 'CN');
  const register = registerOf(campaign);
  const units = await unitsFor(deps, register);
  const known = units.map(({ _id, name, shortNames }) => ({ id: _id, name, shortNames }));
  const chargedWith = (id: string): string => inCharge(units, id, today)?._id ?? id;
  const heads = await headsFor(deps, register, files.map);
  const read = await importApart({
    ledger: fileOf(files.ledger),
    ...(files.roster === null ? {} : { roster: fileOf(files.roster) }),
    ...(known.length === 0 ? {} : { knownUnits: known }),
    charged: Object.fromEntries(units.map(({ _id }) => [_id, chargedWith(_id)])),
    today,
    issue: { rules, at },
    severalUnits: files.severalUnits,
    ...{ heads, asked: files.map.map(({ column }) => column) },
    ...{ corrections: files.corrections, isShown: files.dryRun },
  });
  if (read.errors.some(({ code }) => code === 'reader-busy')) throw new Problem('imports-busy');
  return { read, register, chargedWith, isFirst: known.length === 0 };
}

/**
 * 台账导入: reads ledger and roster, names every bad row, and makes drafts of the good ones. Nothing
 * is issued. Importing twice changes nothing, importing again with rows mended adds only what is new.
 */
export async function importLedger(
  deps: Deps,
  commander: Commander,
  campaign: CampaignDoc,
  { actor, files }: { actor: Actor; files: ImportedBody },
): Promise<ImportReport> {
  const { read, register, chargedWith, isFirst } = await readFiles(deps, campaign, files);
  const report = {
    campaign: read.campaign,
    units: read.units,
    notices: read.notices,
    findings: read.findings,
    cells: read.cells,
    notImported: read.notImported,
    ...(files.dryRun
      ? {
          rows: rowsOfDrafts(read.drafts),
          seen: { columns: read.seenColumns, rows: read.seenRows },
        }
      : {}),
    errors: read.errors,
    warnings: read.warnings,
  };
  const plan = await planImport(deps, read, {
    ...{ campaign, by: actor, chargedWith, supplement: files.supplement, isFirst },
  });
  if (!files.dryRun) {
    const moved = await carryOut(deps, plan, campaign, actor);
    // What is open learns who holds the posts now, as from every other change of them.
    for (const unit of moved) await spread(deps, commander, postsOfUnit(unit));
    await keepAsked(deps, register, files.map, actor);
  }
  const { fresh, changed, unchanged } = plan.drafts;
  const counts = { added: fresh.length, updated: changed.length, unchanged };
  return { ...report, ...counts, notTaken: notTakenOf(plan), ended: plan.posts.ended };
}
