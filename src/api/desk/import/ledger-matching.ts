import type { LedgerFinding } from '../../../documents/import/ledger.ts';
import { similarity } from '../../../domain/campaign/likeness.ts';
import type { FindingText } from '../../../domain/notice/finding.ts';
import { keyOf } from '../../../domain/text.ts';
import type { DraftDoc } from '../../../store/drafts.ts';

/** A finding of a draft or of an issued letter, with the row of a ledger that it was made of. */
export interface Known {
  draft: DraftDoc;
  finding: FindingText;
  imported: FindingText;
}

/** The findings of drafts; those that may still be changed come first. */
export function knownFindings(drafts: readonly DraftDoc[]): Known[] {
  const inOrder = [
    ...drafts.filter((d) => d.status === 'draft'),
    ...drafts.filter((d) => d.status !== 'draft'),
  ];
  return inOrder.flatMap((draft) => {
    const rows = new Map(draft.imported?.map((f) => [f.code, f]));
    return draft.findings.map((finding) => ({
      draft,
      finding,
      imported: rows.get(finding.code) ?? finding,
    }));
  });
}

/** A row with the finding that it is about; null: none is known. */
interface Matched {
  finding: LedgerFinding;
  known: Known | null;
}

/** So many pairs of a unit are compared one by one; a correction of more rows at once is looked for at its own place alone. */
const COMPARED = 400;

function pushTo(lists: Map<string, Known[]>, text: string, known: Known): void {
  const list = lists.get(text);
  if (list === undefined) lists.set(text, [known]);
  else list.push(known);
}

/** The known findings by their texts, the one that is to be taken first at the end of its list. */
function byText(known: readonly Known[]): Map<string, Known[]> {
  const lists = new Map<string, Known[]>();
  for (const k of known.toReversed())
    for (const text of new Set([keyOf(k.finding.statement), keyOf(k.imported.statement)]))
      pushTo(lists, text, k);
  return lists;
}

/** Rows and findings that neither side has the same text of, the most alike first. */
function alikePairs(
  rows: readonly LedgerFinding[],
  left: readonly Known[],
  similarFrom: number,
): { finding: LedgerFinding; known: Known }[] {
  const pairs =
    rows.length * left.length <= COMPARED
      ? rows.flatMap((finding) => left.map((known) => ({ finding, known })))
      : rows.flatMap((finding, at) => {
          const known = left[at];
          return known === undefined ? [] : [{ finding, known }];
        });
  return pairs
    .map((pair) => ({
      ...pair,
      alike: similarity(pair.known.finding.statement, pair.finding.statement),
    }))
    .filter(({ alike }) => alike >= similarFrom)
    .sort((a, b) => b.alike - a.alike);
}

/**
 * What each row of a ledger is about among the findings of its unit: the one of the same text, or the most alike of those that
 * the ledger does not hold any more, for a corrected row is the finding that it corrects.
 */
export function matchRows(
  findings: readonly LedgerFinding[],
  known: readonly Known[],
  similarFrom: number,
): Matched[] {
  const taken = new Set<Known>();
  const found = new Map<LedgerFinding, Known>();
  const take = (finding: LedgerFinding, k: Known) => {
    found.set(finding, k);
    taken.add(k);
  };
  const lists = byText(known);
  for (const finding of findings) {
    const list = lists.get(keyOf(finding.statement)) ?? [];
    let same = list.pop();
    while (same !== undefined && taken.has(same)) same = list.pop();
    if (same !== undefined) take(finding, same);
  }
  const rows = findings.filter((finding) => !found.has(finding));
  const left = known.filter((k) => !taken.has(k));
  for (const pair of alikePairs(rows, left, similarFrom))
    if (!found.has(pair.finding) && !taken.has(pair.known)) take(pair.finding, pair.known);
  return findings.map((finding) => ({ finding, known: found.get(finding) ?? null }));
}
