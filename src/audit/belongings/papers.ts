import type { Connection } from 'mongoose';
import type { RecordedEvent } from '../../domain/notice/events.ts';
import type { DraftDoc } from '../../store/drafts.ts';
import { EvidenceAltered, readEvidence } from '../../store/evidence/files.ts';
import { collectionOf } from '../../store/models.ts';
import { type Difference, differencesOf } from '../differences.ts';

/** Every SHA-256 of evidence that an event names. */
function cited(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(cited);
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'sha256' && typeof one === 'string' ? [one] : cited(one),
  );
}

/** Looks for each file that the events cite, and reads it: it must be there, and be what its name says. */
export async function compareEvidence(
  connection: Connection,
  stored: RecordedEvent[],
): Promise<Difference[]> {
  const differences: Difference[] = [];
  const first = new Map<string, number>();
  for (const event of stored)
    for (const sha256 of cited(event)) if (!first.has(sha256)) first.set(sha256, event.seq);
  for (const [sha256, seq] of first) {
    const found = await readEvidence(connection, sha256).then(
      (file) => (file === null ? '—' : sha256),
      (error: unknown) => {
        if (!(error instanceof EvidenceAltered)) throw error;
        return error.message;
      },
    );
    if (found !== sha256)
      differences.push({ kind: 'evidence-differs', seq, where: sha256, expected: sha256, found });
  }
  return differences;
}

/** Compares the draft from which a letter was issued with what was issued: with its number it is sealed. */
export async function compareDraft(
  connection: Connection,
  noticeId: string,
  stored: RecordedEvent[],
): Promise<Difference[]> {
  const [issued] = stored;
  if (issued?.type !== 'issued') return [];
  const about = { kind: 'draft-differs' as const, seq: 1, where: 'drafts' };
  const draft = await collectionOf<DraftDoc>(connection, 'drafts').findOne({ _id: noticeId });
  if (draft === null) return [{ ...about, expected: noticeId, found: '—' }];
  const { documentNumber, title, unit, campaign, approvedBy } = issued;
  const findings = issued.findings.map(({ dueAt: _due, provisional: _mark, ...text }) => text);
  const expected = { documentNumber, title, unit: unit.id, campaign: campaign.id, approvedBy };
  const found = {
    documentNumber: draft.documentNumber,
    title: draft.title,
    unit: draft.unit.id,
    campaign: draft.campaign,
    approvedBy: draft.approvedBy,
  };
  return differencesOf(about, { ...expected, findings }, { ...found, findings: draft.findings });
}
