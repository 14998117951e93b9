import type { Connection } from 'mongoose';
import type { EarlierFinding } from '../domain/campaign/guards.ts';
import { isOpen } from '../domain/notice/finding.ts';
import { collectionOf } from './models.ts';
import type { NoticeDoc } from './stored.ts';

/** Findings of a unit in every letter that counts, for similar and repeated ones; rehearsals only among themselves. */
export async function earlierFindings(
  connection: Connection,
  unit: string,
  rehearsalOf: string | null,
): Promise<EarlierFinding[]> {
  const counted =
    rehearsalOf === null ? { 'notice.rehearsal': false } : { 'notice.campaign.id': rehearsalOf };
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ 'notice.unit.id': unit, ...counted } as never)
    .sort({ _id: 1 })
    .toArray();
  return docs.flatMap(({ notice }) =>
    notice.findings.map((f) => ({
      ref: `${notice.documentNumber}#${f.code}`,
      category: f.category,
      statement: f.statement,
      open: isOpen(f),
      closedAt: f.stage === 'closed' ? (f.closure?.at ?? null) : null,
    })),
  );
}

/** Letters and drafts of other campaigns on the same subject to these units since a day (政府督查工作条例 第十五条). */
export async function overlapsOf(
  connection: Connection,
  about: { campaign: string; subject: string; units: readonly string[]; since: string },
): Promise<{ campaign: string; unit: string; id: string }[]> {
  const campaigns = await collectionOf(connection, 'campaigns')
    .find({
      _id: { $ne: about.campaign },
      subject: about.subject,
      rehearsal: false,
      createdAt: { $gte: about.since },
    } as never)
    .toArray();
  if (campaigns.length === 0) return [];
  const drafts = await collectionOf(connection, 'drafts')
    .find({
      campaign: { $in: campaigns.map((c) => c._id) },
      'unit.id': { $in: [...about.units] },
    } as never)
    .sort({ _id: 1 })
    .toArray();
  return drafts.map((d) => ({
    campaign: String(d.campaign),
    unit: (d.unit as { name: string }).name,
    id: d._id,
  }));
}
