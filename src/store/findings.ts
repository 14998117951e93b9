import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { EarlierFinding } from '../domain/campaign/repeats.ts';
import { type Finding, isOpen, RECTIFIED } from '../domain/notice/finding.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Summary } from '../domain/readings/summary.ts';
import { both, lettersSeen, lettersTouched } from './access/sight.ts';
import { collectionOf } from './models.ts';
import type { NoticeDoc } from './stored.ts';

/** Which findings a list asks for. */
export interface FindingFilter {
  campaign?: string | undefined;
  unit?: string | undefined;
  stage?: Finding['stage'] | undefined;
  /** True: neither closed nor withdrawn; false: one of the two. */
  open?: boolean | undefined;
  rehearsal?: boolean | undefined;
  /** Only those that were closed without evidence. */
  withoutEvidence?: boolean | undefined;
  /** Due after the first of these instants, and at the second at the latest. */
  dueIn?: readonly [after: string, until: string] | undefined;
}

/** A position in the list of findings: a letter, and a finding's place in it from 0. */
export interface FindingPosition {
  notice: string;
  place: number;
}

/** A finding as a list shows it, with what its light needs of its letter. */
export interface ListedFinding {
  _id: string;
  place: number;
  documentNumber: string;
  summary: Pick<Summary, 'watched'>;
  notice: Pick<Notice, 'unit' | 'campaign' | 'rehearsal' | 'rulebook'>;
  finding: Pick<
    Finding,
    | 'code'
    | 'category'
    | 'statement'
    | 'severity'
    | 'timing'
    | 'stage'
    | 'dueAt'
    | 'provisional'
    | 'level'
    | 'closure'
  > & { reports: Finding['reports'] };
}

/** Characters of a statement that a list shows. */
const SHOWN = 120;

/** What each finding has to fit. */
function wantedOf({
  stage,
  open,
  dueIn,
  withoutEvidence,
}: FindingFilter): Record<string, unknown>[] {
  const wanted: Record<string, unknown>[] = [];
  if (stage !== undefined) wanted.push({ 'finding.stage': stage });
  if (open !== undefined)
    wanted.push({ 'finding.stage': { [open ? '$nin' : '$in']: ['closed', 'withdrawn'] } });
  if (withoutEvidence === true)
    wanted.push({
      'finding.stage': 'closed',
      'finding.closure.reason': { $nin: RECTIFIED },
      'finding.reports.0.evidence.0': { $exists: false },
    });
  if (dueIn !== undefined) wanted.push({ 'finding.dueAt': { $gt: dueIn[0], $lte: dueIn[1] } });
  return wanted;
}

/** The stages of a pipeline that finds a page of findings. */
function findingPage(
  sight: Sight,
  filter: FindingFilter,
  { after, limit }: { after: FindingPosition | null; limit: number },
): Record<string, unknown>[] {
  const { campaign, unit, stage, open, rehearsal, withoutEvidence } = filter;
  const letters: Record<string, unknown> = {};
  if (campaign !== undefined) letters['notice.campaign.id'] = campaign;
  if (unit !== undefined) letters['notice.unit.id'] = unit;
  if (rehearsal !== undefined) letters['notice.rehearsal'] = rehearsal;
  // A letter without any is passed over before it is taken apart.
  if (open === true) letters['summary.open'] = { $gt: 0 };
  if (stage === 'closed' || withoutEvidence === true) letters['summary.closed'] = { $gt: 0 };
  if (after !== null) letters._id = { $gte: after.notice };
  const wanted = wantedOf(filter);
  // Of a letter in which a unit co-operates it sees its own part alone.
  if (sight.of === 'units')
    wanted.push({ $or: [lettersSeen(sight), { 'finding.helping': { $in: sight.units } }] });
  if (after !== null)
    wanted.push({ $or: [{ _id: { $gt: after.notice } }, { place: { $gt: after.place } }] });
  return [
    { $match: both(lettersTouched(sight), letters) },
    { $sort: { _id: 1 } },
    { $project: { ...LETTER, ...FINDING } },
    { $unwind: { path: '$finding', includeArrayIndex: 'place' } },
    ...(wanted.length === 0 ? [] : [{ $match: { $and: wanted } }]),
    { $limit: limit },
    { $set: { 'finding.statement': { $substrCP: ['$finding.statement', 0, SHOWN] } } },
  ];
}

const LETTER = {
  documentNumber: 1,
  'summary.watched': 1,
  'notice.unit': 1,
  'notice.campaign': 1,
  'notice.rehearsal': 1,
  'notice.rulebook': 1,
} as const;

const field = (name: string) => `$$f.${name}`;
const FINDING = {
  finding: {
    $map: {
      input: '$notice.findings',
      as: 'f',
      in: {
        helping: '$$f.parts.unit.id',
        // Of the reports only whether the last has any evidence.
        reports: {
          $map: {
            input: { $slice: [{ $ifNull: ['$$f.reports', []] }, -1] },
            as: 'r',
            in: { evidence: { $slice: [{ $ifNull: ['$$r.evidence', []] }, 1] } },
          },
        },
        ...Object.fromEntries(
          [
            ...['code', 'category', 'statement', 'severity', 'timing', 'stage', 'dueAt'],
            ...['provisional', 'level', 'closure'],
          ].map((name) => [name, field(name)]),
        ),
      },
    },
  },
};

/** A page of the findings in a sight, in the order of their letters and of their places in them. */
export const listFindings = (
  connection: Connection,
  sight: Sight,
  filter: FindingFilter,
  page: { after: FindingPosition | null; limit: number },
): Promise<ListedFinding[]> =>
  collectionOf<NoticeDoc>(connection, 'notices')
    .aggregate<ListedFinding>(findingPage(sight, filter, page))
    .toArray();

/** A letter with its findings as a row of the ledger shows them. */
export interface MatrixLetter {
  _id: string;
  documentNumber: string;
  summary: Pick<Summary, 'watched'>;
  notice: Pick<Notice, 'unit' | 'rulebook' | 'stage'>;
  findings: (Pick<
    Finding,
    'code' | 'category' | 'statement' | 'stage' | 'dueAt' | 'provisional'
  > & {
    /** Whether the newest report came late; absent where there is none. */
    late?: boolean;
  })[];
}

/** A page of a campaign's letters in a sight in the order of their ids, each with its findings and without its text. */
export const listMatrix = (
  connection: Connection,
  sight: Sight,
  campaign: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<MatrixLetter[]> =>
  collectionOf<NoticeDoc>(connection, 'notices')
    .aggregate<MatrixLetter>([
      {
        $match: both(lettersSeen(sight), {
          'notice.campaign.id': campaign,
          ...(after === null ? {} : { _id: { $gt: after } }),
        }),
      },
      { $sort: { _id: 1 } },
      { $limit: limit },
      {
        $project: {
          ...LETTER,
          'notice.stage': 1,
          findings: {
            $map: {
              input: '$notice.findings',
              as: 'f',
              in: {
                ...Object.fromEntries(
                  ['code', 'category', 'stage', 'dueAt', 'provisional'].map((n) => [n, field(n)]),
                ),
                statement: { $substrCP: ['$$f.statement', 0, SHOWN] },
                late: { $arrayElemAt: ['$$f.reports.late', -1] },
              },
            },
          },
        },
      },
    ])
    .toArray();

/** How many open findings of a campaign in a sight are due at which instant, the earliest first. */
export const countByDue = (
  connection: Connection,
  sight: Sight,
  campaign: string,
): Promise<{ _id: string; findings: number }[]> =>
  collectionOf<NoticeDoc>(connection, 'notices')
    .aggregate<{ _id: string; findings: number }>([
      {
        $match: both(lettersSeen(sight), {
          'notice.campaign.id': campaign,
          'summary.open': { $gt: 0 },
        }),
      },
      { $project: FINDING },
      { $unwind: '$finding' },
      { $match: { 'finding.stage': { $nin: ['closed', 'withdrawn'] } } },
      { $group: { _id: '$finding.dueAt', findings: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray();

/** Findings of a unit in every letter that counts, for similar and repeated ones; rehearsals only among themselves. */
export async function earlierFindings(
  connection: Connection,
  unit: string,
  rehearsalOf: string | null,
): Promise<EarlierFinding[]> {
  const counted =
    rehearsalOf === null ? { 'notice.rehearsal': false } : { 'notice.campaign.id': rehearsalOf };
  const docs = collectionOf<NoticeDoc>(connection, 'notices')
    .find({ 'notice.unit.id': unit, ...counted } as never)
    .project<EarlierDoc>(EARLIER)
    .sort({ _id: 1 });
  const earlier: EarlierFinding[] = [];
  for await (const { documentNumber, notice } of docs)
    for (const f of notice.findings)
      earlier.push({
        ref: `${documentNumber}#${f.code}`,
        category: f.category,
        statement: f.statement,
        open: isOpen(f as Finding),
        closure:
          f.stage === 'closed' && f.closure !== null
            ? { reason: f.closure.reason, at: f.closure.at }
            : null,
      });
  return earlier;
}

const EARLIER = {
  documentNumber: 1,
  'notice.findings.code': 1,
  'notice.findings.category': 1,
  'notice.findings.statement': 1,
  'notice.findings.stage': 1,
  'notice.findings.closure': 1,
} as const;

interface EarlierDoc {
  documentNumber: string;
  notice: { findings: Pick<Finding, 'code' | 'category' | 'statement' | 'stage' | 'closure'>[] };
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
