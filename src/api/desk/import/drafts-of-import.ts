import { setImmediate as othersFirst } from 'node:timers/promises';
import { findingText } from '../../../documents/import/finding-text.ts';
import {
  importDigest,
  type LedgerFinding,
  type NoticeDraft,
} from '../../../documents/import/ledger.ts';
import { canonical } from '../../../domain/notice/chain.ts';
import type { FindingText } from '../../../domain/notice/finding.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import { type DraftDoc, UNDECIDED, writtenBy } from '../../../store/drafts.ts';
import { type Known, knownFindings, matchRows } from './ledger-matching.ts';

/** A field of a finding that a ledger may change. */
export type ChangedField = Exclude<keyof FindingText, 'code' | 'repeatOf'>;

/** A row that says otherwise than a letter which is approved or has gone out: it is not taken over by itself. */
export interface ChangedRow {
  unit: string;
  draft: string;
  documentNumber: string | null;
  finding: string;
  sheet: string;
  row: number;
  fields: ChangedField[];
}

/** What an import does to the drafts of its campaign. */
export interface DraftChanges {
  fresh: DraftDoc[];
  /** Drafts that nobody has approved yet, with the findings that they are to have. */
  changed: { id: string; version: number; findings: FindingText[]; imported: FindingText[] }[];
  /** Letters of the ledger that are as it says already. */
  unchanged: number;
  notTaken: ChangedRow[];
}

export interface MatchingRules {
  /** From this likeness on a row corrects a finding that the ledger has lost. */
  similarFrom: number;
  /** True where corrected rows of issued letters are wanted as findings of a further letter. */
  supplement: boolean;
}

/** A row with what it is about among the drafts that are there; null: nothing yet. */
interface Row {
  finding: LedgerFinding;
  known: Known | null;
}

const FIELDS: readonly ChangedField[] = [
  'category',
  'statement',
  'severity',
  'criterion',
  'recommendation',
  'target',
  'timing',
  'due',
  'coUnits',
  'remarks',
  'ledgerEntry',
];

const differing = (a: FindingText, b: FindingText): ChangedField[] =>
  FIELDS.filter((field) => canonical(a[field] ?? null) !== canonical(b[field] ?? null));

/**
 * Compares what a ledger holds with the drafts that are there. A ledger that was imported before changes nothing. A draft that
 * nobody has approved is brought up to the ledger; what persons have written into it stays where the ledger has not
 * changed. A row that says otherwise than an approved or an issued letter is named and not taken over, and never
 * becomes a second finding by itself. Rows that no letter holds complete the unit's draft, or make a new one.
 */
export async function draftsOfImport(
  campaign: CampaignDoc,
  read: readonly NoticeDraft[],
  present: readonly DraftDoc[],
  by: Pick<Actor, 'id' | 'deputyFor'>,
  rules: MatchingRules,
): Promise<DraftChanges> {
  const changes: DraftChanges = { fresh: [], changed: [], unchanged: 0, notTaken: [] };
  for (const [order, draft] of read.entries()) {
    // Long texts of one unit take some hundred milliseconds to compare; others are answered between two units.
    await othersFirst();
    const ofUnit = present.filter((d) => d.unit.id === draft.unit);
    const known = knownFindings(ofUnit);
    const rows = matchRows(draft.findings, known, rules.similarFrom);
    const sealed = rows.filter((row) => row.known !== null && row.known.draft.status !== 'draft');
    const corrections = sealed.flatMap((row) => correctionIn(draft, row) ?? []);
    const isWanted = (row: ChangedRow) => rules.supplement && isSupplement(row);
    const wanted = new Set(corrections.filter(isWanted).map(placeOf));
    const left = corrections.filter((row) => !isWanted(row));
    const fresh = rows.filter(
      ({ known: k, finding }) => k === null || wanted.has(placeOf(finding)),
    );
    const own = ofUnit.filter((d) => rows.some((row) => row.known?.draft === d && isOpen(d)));
    const changed = own.flatMap((d, i) => changeOf(d, known, rows, i === 0 ? fresh : []) ?? []);
    const rest = own.length > 0 ? [] : fresh;
    changes.changed.push(...changed);
    changes.notTaken.push(...left);
    if (rest.length > 0) {
      const findings = rest.map((row) => row.finding);
      changes.fresh.push(draftDoc(campaign, { ...draft, findings }, by, order));
    }
    if (rest.length + changed.length + left.length === 0) changes.unchanged += 1;
  }
  return changes;
}

const isOpen = ({ status }: DraftDoc): boolean => status === 'draft';

const placeOf = ({ sheet, row }: { sheet: string; row: number }): string => `${sheet}/${row}`;

/** A correction of the text itself may go out as a finding of its own; another date or measure is a matter of the old one. */
const isSupplement = ({ documentNumber, fields }: ChangedRow): boolean =>
  documentNumber !== null && fields.includes('statement');

/** What a row says otherwise than the sealed letter that it is about; null where the ledger has not changed. */
function correctionIn(draft: NoticeDraft, { finding, known }: Row): ChangedRow | null {
  if (known === null) return null;
  const said = findingText(finding, 0);
  const fields = differing(said, known.finding);
  if (fields.length === 0 || differing(said, known.imported).length === 0) return null;
  const { draft: letter } = known;
  return {
    unit: draft.unitName,
    draft: letter._id,
    documentNumber: letter.documentNumber,
    finding: known.finding.code,
    ...{ sheet: finding.sheet, row: finding.row, fields },
  };
}

/** What a draft that nobody has approved becomes by the rows about it and by new ones; null where it stays. */
function changeOf(
  draft: DraftDoc,
  known: readonly Known[],
  rows: readonly Row[],
  added: readonly Row[],
): DraftChanges['changed'][number] | null {
  const about = new Map(
    rows.flatMap((row) => (row.known?.draft === draft ? [[row.known, row] as const] : [])),
  );
  const isComplete = about.size === draft.findings.length;
  const taken = new Set([...about.values(), ...added]);
  const merged = isComplete
    ? rows.filter((row) => taken.has(row)).map((row) => mergedWith(row))
    : [
        ...known
          .filter((k) => k.draft === draft)
          .map((k) => {
            const row = about.get(k);
            return row === undefined ? { now: k.finding, imported: k.imported } : mergedWith(row);
          }),
        ...added.map((row) => mergedWith(row)),
      ];
  const coded = merged.map(({ now, imported }, place) => {
    const code = String(place + 1);
    return { now: { ...now, code }, imported: { ...imported, code } };
  });
  const findings = coded.map(({ now }) => now);
  const imported = coded.map((one) => one.imported);
  if (canonical(findings) === canonical(draft.findings)) return null;
  return { id: draft._id, version: draft.version, findings, imported };
}

/** The finding that a row makes: what a person has written stays where the ledger says what it said before. */
function mergedWith({ finding, known }: Row): { now: FindingText; imported: FindingText } {
  const imported = findingText(finding, 0);
  if (known === null) return { now: imported, imported };
  const isAsBefore = differing(imported, known.imported).length === 0;
  return { now: isAsBefore ? known.finding : withRepeatOf(imported, known.finding), imported };
}

/**
 * A finding of the ledger with the repetition that a person has confirmed of it; a ledger alone confirms none. What was
 * confirmed was a fault of that category and text: with another one it is another question.
 */
function withRepeatOf(finding: FindingText, old: FindingText): FindingText {
  const isSame = old.statement === finding.statement && old.category === finding.category;
  const repeatOf = isSame ? old.repeatOf : undefined;
  return repeatOf === undefined ? finding : { ...finding, repeatOf };
}

/** The title of a letter, unless somebody writes another. */
export const titleFor = (campaign: string): string => `关于${campaign}反馈问题的整改通知书`;

function draftDoc(
  campaign: CampaignDoc,
  draft: NoticeDraft,
  by: Pick<Actor, 'id' | 'deputyFor'>,
  order: number,
): DraftDoc {
  const place = String(order + 1).padStart(3, '0');
  const findings = draft.findings.map(findingText);
  return {
    _id: `${campaign._id}-${place}-${importDigest(draft).slice(0, 8)}`,
    campaign: campaign._id,
    unit: { id: draft.unit, name: draft.unitName },
    title: titleFor(campaign.name),
    policy: campaign.policy,
    urgencyReason: null,
    findings,
    imported: findings,
    ...writtenBy(by),
    ...UNDECIDED,
  };
}
