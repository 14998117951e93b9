import { findingText } from '../../../documents/import/finding-text.ts';
import { importDigest, type NoticeDraft } from '../../../documents/import/ledger.ts';
import { canonical } from '../../../domain/notice/chain.ts';
import type { FindingText } from '../../../domain/notice/finding.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import type { DraftDoc } from '../../../store/drafts.ts';

/** What an import does to the drafts of its campaign. */
export interface DraftChanges {
  fresh: DraftDoc[];
  /** Drafts that nobody has approved yet, with the findings that they are to have. */
  changed: { id: string; version: number; findings: FindingText[] }[];
}

const statements = (findings: readonly { statement: string }[]): Set<string> =>
  new Set(findings.map((f) => f.statement));

const isWithin = (part: Set<string>, whole: Set<string>): boolean =>
  [...part].every((one) => whole.has(one));

/**
 * Compares what a ledger holds with the drafts that are there. A ledger that was imported before
 * changes nothing; with rows mended it completes the unit's draft, or, where that is approved or
 * issued, brings only the findings that no letter of the campaign holds yet. Findings are the same
 * when their statement is.
 */
export function draftsOfImport(
  campaign: CampaignDoc,
  read: readonly NoticeDraft[],
  present: readonly DraftDoc[],
  author: string,
): DraftChanges {
  const changes: DraftChanges = { fresh: [], changed: [] };
  for (const [order, draft] of read.entries()) {
    const ofUnit = present.filter((d) => d.unit.id === draft.unit);
    const said = statements(draft.findings);
    const own = ofUnit.find((d) => d.status === 'draft' && isWithin(statements(d.findings), said));
    const elsewhere = statements(ofUnit.filter((d) => d !== own).flatMap((d) => d.findings));
    const rows = draft.findings.filter((f) => !elsewhere.has(f.statement));
    const findings = rows.map(findingText).map((f) => withRepeatOf(f, own));
    if (own === undefined) {
      const rest = { ...draft, findings: rows };
      if (rows.length > 0) changes.fresh.push(draftDoc(campaign, rest, author, order));
    } else if (canonical(findings) !== canonical(own.findings))
      changes.changed.push({ id: own._id, version: own.version, findings });
  }
  return changes;
}

/**
 * A finding of the ledger with the repetition that a person has confirmed of it; a ledger alone confirms none. What was
 * confirmed was a fault of that category and text: with another one it is another question.
 */
function withRepeatOf(finding: FindingText, own: DraftDoc | undefined): FindingText {
  const { statement, category } = finding;
  const same = own?.findings.find((f) => f.statement === statement && f.category === category);
  const repeatOf = same?.repeatOf;
  return repeatOf === undefined ? finding : { ...finding, repeatOf };
}

/** The title of a letter, unless somebody writes another. */
export const titleFor = (campaign: string): string => `关于${campaign}反馈问题的整改通知书`;

function draftDoc(
  campaign: CampaignDoc,
  draft: NoticeDraft,
  author: string,
  order: number,
): DraftDoc {
  const place = String(order + 1).padStart(3, '0');
  return {
    _id: `${campaign._id}-${place}-${importDigest(draft).slice(0, 8)}`,
    campaign: campaign._id,
    unit: { id: draft.unit, name: draft.unitName },
    title: titleFor(campaign.name),
    policy: campaign.policy,
    urgencyReason: null,
    findings: draft.findings.map(findingText),
    author,
    status: 'draft',
    approvedBy: null,
    approvedAt: null,
    documentNumber: null,
    issuedAt: null,
    version: 1,
  };
}
