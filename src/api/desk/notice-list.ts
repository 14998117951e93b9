import { z } from 'zod';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { Rules } from '../../domain/notice/notice.ts';
import { worstLight } from '../../domain/readings/light.ts';
import { findCampaign, temposOf } from '../../store/campaigns.ts';
import { type ListedNotice, listNotices, type NoticeFilter } from '../../store/notice-lists.ts';
import { rulebooksOf } from '../../store/rulebooks.ts';
import { pageOf } from '../cursor.ts';
import { type Deps, nowOf } from '../deps.ts';
import { flag, paging } from '../wire.ts';

const instant = z.string();
/** A unit or a campaign by id and name. */
export const named = z.strictObject({ id: z.string(), name: z.string() });
const count = z.number().int();

/** 亮灯. */
export const light = z.enum(['green', 'yellow', 'red', 'grey']);

/** A letter in a list: where it stands and what comes next, without its text. */
const listedNotice = z.strictObject({
  id: z.string(),
  seq: count,
  documentNumber: z.string(),
  title: z.string(),
  unit: named,
  campaign: named,
  rehearsal: z.boolean(),
  stage: z.string(),
  light,
  /** Findings: all, not closed, closed, waiting for the unit, under review, and of those waiting the ones past their date. */
  counts: z.strictObject({
    findings: count,
    open: count,
    closed: count,
    awaiting: count,
    underReview: count,
    overdue: count,
  }),
  /** Gated rungs that wait for approval, and what else the office has to decide. */
  pending: z.strictObject({ proposals: count, decisions: count }),
  /** The earliest date among what waits for the unit. */
  dueAt: instant.nullable(),
  nextAlarmAt: instant.nullable(),
  issuedAt: instant,
  acknowledgedAt: instant.nullable(),
  closedAt: instant.nullable(),
});

/** A page of letters. */
export const noticePage = z.strictObject({
  items: z.array(listedNotice),
  next: z.string().nullable(),
});

/** What a list of letters may be asked for. */
export const noticeQuery = paging.extend({
  campaign: z.string().optional(),
  unit: z.string().optional(),
  stage: z.string().optional(),
  rehearsal: flag.optional(),
  overdue: flag.optional(),
});

function itemOf(doc: ListedNotice, rules: Rules, now: Instant): z.infer<typeof listedNotice> {
  const { _id: id, seq, documentNumber, nextAlarmAt, summary, notice } = doc;
  const { title, unit, campaign, rehearsal, stage } = notice;
  const { issuedAt, acknowledgedAt, closedAt } = notice;
  const { findings, open, closed, awaiting, underReview, watched, dueAt } = summary;
  const { proposals, decisions } = summary;
  const overdue = watched.filter((w) => w.dueAt < now).length;
  return {
    ...{ id, seq, documentNumber, title, unit, campaign, rehearsal, stage },
    light: worstLight(watched, rules, now),
    counts: { findings, open, closed, awaiting, underReview, overdue },
    pending: { proposals, decisions },
    ...{ dueAt, nextAlarmAt, issuedAt, acknowledgedAt, closedAt },
  };
}

/** Lists letters, each with its light as it is now in its campaign's tempo. */
export function noticeLister(deps: Deps) {
  const rulesOf = rulebooksOf(deps.connection);
  return async (query: z.infer<typeof noticeQuery>): Promise<z.infer<typeof noticePage>> => {
    const { campaign, unit, stage, overdue } = query;
    // A rehearsal never counts: without a campaign named, only real letters are listed.
    const rehearsal = query.rehearsal ?? (campaign === undefined ? false : undefined);
    const at =
      campaign === undefined ? undefined : (await findCampaign(deps.connection, campaign))?.tempo;
    const overdueAt = overdue ? nowOf(deps, at) : undefined;
    const filter: NoticeFilter = { campaign, unit, stage, rehearsal, overdueAt };
    const page = await pageOf(deps.secret, query, (part) =>
      listNotices(deps.connection, filter, part),
    );
    const tempos = await temposOf(deps.connection, [
      ...new Set(page.items.map((doc) => doc.notice.campaign.id)),
    ]);
    const items = await Promise.all(
      page.items.map(async (doc) => {
        const { campaign, rulebook } = doc.notice;
        const now = nowOf(deps, tempos.get(campaign.id));
        return itemOf(doc, await rulesOf(rulebook), now);
      }),
    );
    return { items, next: page.next };
  };
}
