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
  return inOrder.flatMap((draft) =>
    draft.findings.map((finding) => ({
      draft,
      finding,
      imported: draft.imported?.find((f) => f.code === finding.code) ?? finding,
    })),
  );
}

/** A row with the finding that it is about; null: none is known. */
interface Matched {
  finding: LedgerFinding;
  known: Known | null;
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
  const left = new Set(known);
  const found = new Map<LedgerFinding, Known>();
  for (const finding of findings) {
    const text = keyOf(finding.statement);
    const same = [...left].find(
      (k) => keyOf(k.finding.statement) === text || keyOf(k.imported.statement) === text,
    );
    if (same === undefined) continue;
    found.set(finding, same);
    left.delete(same);
  }
  const pairs = findings
    .filter((finding) => !found.has(finding))
    .flatMap((finding) =>
      [...left].map((k) => ({
        finding,
        k,
        alike: similarity(k.finding.statement, finding.statement),
      })),
    )
    .filter(({ alike }) => alike >= similarFrom)
    .sort((a, b) => b.alike - a.alike);
  for (const { finding, k } of pairs) {
    if (found.has(finding) || !left.has(k)) continue;
    found.set(finding, k);
    left.delete(k);
  }
  return findings.map((finding) => ({ finding, known: found.get(finding) ?? null }));
}
