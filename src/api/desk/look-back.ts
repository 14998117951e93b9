import { dateOf, instantOf } from '../../domain/calendar/instant.ts';
import { candidatesOf, sampleOf } from '../../domain/campaign/look-back.ts';
import type { Rules } from '../../domain/notice/notice.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import { addDrafts, type CampaignDoc, rulesOf } from '../../store/campaigns.ts';
import {
  findLookBack,
  keepLookBack,
  type LookBackDoc,
  noteLookedAt,
} from '../../store/look-backs.ts';
import { findNotice, listNotices } from '../../store/notices.ts';
import { type Deps, nowOf, policyOf } from '../deps.ts';
import { Problem } from '../problem.ts';

/**
 * 回头看: draws the sample that the policy asks for among findings closed long enough ago (S7). Drawn again on the same
 * day it is the same.
 */
export async function drawLookBack(
  deps: Deps,
  campaign: CampaignDoc,
  by: Actor,
  asOf: string | undefined,
): Promise<LookBackDoc> {
  const day = asOf ?? dateOf(nowOf(deps, campaign.tempo));
  const policy = policyOf(deps, campaign.policy);
  const page = { after: null, limit: 100_000 };
  const docs = await listNotices(deps.connection, { campaign: campaign._id }, page);
  const books = new Map<string, Rules>();
  const candidates = [];
  for (const { notice } of docs) {
    const rules = books.get(notice.rulebook) ?? (await rulesOf(deps.connection, notice.rulebook));
    books.set(notice.rulebook, rules);
    candidates.push(...candidatesOf(notice, rules, instantOf(day, '24:00')));
  }
  const id = `${campaign._id}-look-back-${day}`;
  const refs = sampleOf(candidates, policy.lookBack?.samplePercent ?? 0, id);
  return keepLookBack(deps.connection, {
    _id: id,
    campaign: campaign._id,
    asOf: day,
    candidates: candidates.length,
    by: by.id,
    sample: refs.map((ref) => ({ ref, relapsed: null, note: null, at: null })),
  });
}

/**
 * Notes what was found at one finding of the sample. A relapse never opens what is closed: it makes a draft of a new
 * finding that points back to the old one, and whose first rung goes to the unit's head too (S7).
 */
export async function noteFound(
  deps: Deps,
  id: string,
  seen: { finding: string; relapsed: boolean; note: string },
  by: Actor,
): Promise<LookBackDoc> {
  const { finding: ref, relapsed, note } = seen;
  const at = new Date(deps.nowMs()).toISOString();
  if (!(await noteLookedAt(deps.connection, id, { ref, relapsed, note, at })))
    throw new Problem('look-back-unknown', { subject: `${id} ${ref}` });
  if (relapsed) await draftRelapse(deps, ref, note, by);
  const doc = await findLookBack(deps.connection, id);
  if (doc === null) throw new Problem('look-back-unknown', { subject: id });
  return doc;
}

async function draftRelapse(deps: Deps, ref: string, note: string, by: Actor): Promise<void> {
  const place = ref.lastIndexOf('#');
  const doc = await findNotice(deps.connection, ref.slice(0, place));
  const finding = doc?.notice.findings.find((f) => f.code === ref.slice(place + 1));
  if (doc === null || finding === undefined)
    throw new Problem('look-back-unknown', { subject: ref });
  const { notice } = doc;
  const { category, statement, severity, criterion, recommendation, target, timing } = finding;
  await addDrafts(deps.connection, [
    {
      _id: `${notice.id}-relapse-${finding.code}`,
      campaign: notice.campaign.id,
      unit: notice.unit,
      title: notice.title,
      policy: notice.policy.id,
      urgencyReason: null,
      findings: [
        {
          ...{ category, statement, severity, criterion, recommendation, target, timing },
          code: '1',
          due: null,
          coUnits: [],
          remarks: `回头看发现反弹：${note}`,
          repeatOf: `${notice.documentNumber}#${finding.code}`,
        },
      ],
      author: by.id,
      status: 'draft',
      approvedBy: null,
      approvedAt: null,
      documentNumber: null,
      issuedAt: null,
      version: 1,
    },
  ]);
}
