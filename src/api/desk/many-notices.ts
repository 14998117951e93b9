import { type Calendar, type CalendarYear, calendarFor } from '../../domain/calendar/calendar.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import { businessNow } from '../../domain/campaign/tempo.ts';
import { canonical } from '../../domain/notice/chain.ts';
import type { Command } from '../../domain/notice/commands.ts';
import { isFinal, type Notice, type Rules } from '../../domain/notice/notice.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import { coreOf } from '../../domain/rules/core.ts';
import { movedBy } from '../../domain/rules/new-rules.ts';
import { calendarYears, putYear } from '../../store/calendars.ts';
import { findCampaign, keepRules, rulesOf } from '../../store/campaigns.ts';
import { findMany, keepMany, type ManyDoc, manyItems } from '../../store/many.ts';
import { listNotices, type NoticeFilter } from '../../store/notices.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';

/** Which notices an act is about: those of a query, or those named. */
export type Chosen = NoticeFilter & { notices?: string[] | undefined };

/** The most notices one act may be about. */
const MOST = 5000;

/** Open notices that a query chooses, in the order of their ids. */
export async function choose(deps: Deps, { notices, ...filter }: Chosen): Promise<Notice[]> {
  const docs = await listNotices(deps.connection, filter, { after: null, limit: MOST + 1 });
  const wanted = notices === undefined ? null : new Set(notices);
  const open = docs
    .map((d) => d.notice)
    .filter((n) => !isFinal(n))
    .filter((n) => wanted === null || wanted.has(n.id) || wanted.has(n.documentNumber));
  if (docs.length > MOST) throw new Problem('too-many');
  return open;
}

/** One line of a dry run: what the notice would answer now. */
export interface Trial {
  notice: string;
  documentNumber: string;
  unit: string;
  would: 'done' | 'refused';
  code: string | null;
}

/** What every chosen notice would answer, without telling any of them. */
export async function trial(
  deps: Deps,
  notices: Notice[],
  said: ManyDoc['said'],
  by: Actor,
): Promise<Trial[]> {
  const rules = new Map<string, Rules>();
  const trials: Trial[] = [];
  for (const notice of notices) {
    const own = rules.get(notice.rulebook) ?? (await rulesOf(deps.connection, notice.rulebook));
    rules.set(notice.rulebook, own);
    const campaign = await findCampaign(deps.connection, notice.campaign.id);
    const at = campaign === null ? notice.issuedAt : businessNow(campaign.tempo, deps.nowMs());
    const command = {
      ...said,
      id: 'trial',
      by,
      issuedAt: at,
      receivedAt: at,
    } as unknown as Command;
    const decision = coreOf(notice.rulesVersion).decide(command, notice, own, at);
    trials.push({
      notice: notice.id,
      documentNumber: notice.documentNumber,
      unit: notice.unit.name,
      would: decision.accepted ? 'done' : 'refused',
      code: decision.accepted ? null : decision.refusal.code,
    });
  }
  return trials;
}

/** An act with what has become of it so far. */
export async function accountOf(deps: Deps, id: string) {
  const many = await findMany(deps.connection, id);
  if (many === null) throw new Problem('act-unknown', { subject: id });
  const items = await manyItems(deps.connection, id);
  const count = (status: string) => items.filter((i) => i.status === status).length;
  return {
    id,
    kind: many.said.kind,
    by: many.by,
    receivedAt: many.receivedAt,
    finishedAt: many.finishedAt,
    notices: many.notices.length,
    done: count('done'),
    refused: count('refused'),
    over: count('over'),
    items: items.map(({ notice, status, code }) => ({ notice, status, code })),
  };
}

/**
 * Starts an act on many notices under the caller's key. Repeating it finds the same act, with the notices that were
 * chosen the first time; another content under the key is refused.
 */
export async function actOnMany(
  deps: Deps,
  act: { key: string; notices: string[]; said: ManyDoc['said']; by: Actor },
) {
  const kept = await keepMany(deps.connection, {
    _id: act.key,
    said: act.said,
    by: act.by,
    receivedAt: new Date(deps.nowMs()).toISOString(),
    notices: act.notices,
    finishedAt: null,
  });
  if (canonical(kept.said) !== canonical(act.said)) throw new Problem('key-reused');
  if (kept.finishedAt === null) await deps.engine.many(act.key, kept.notices.length);
  return accountOf(deps, act.key);
}

/** What a newly published year does to the open notices (M7): before anything is done, and when it is. */
export interface Publication {
  calendar: string;
  moved: {
    notice: string;
    documentNumber: string;
    unit: string;
    dates: { key: string; from: string; to: string }[];
  }[];
  unmoved: number;
}

/** One calendar for all that are open: from the year of the oldest letter on. */
function newCalendar(deps: Deps, notices: Notice[], years: CalendarYear[]): Calendar {
  const first = notices.map((n) => dateOf(n.issuedAt)).sort()[0];
  const from = first ?? dateOf(new Date(deps.nowMs()).toISOString());
  return calendarFor(years, from);
}

/**
 * 放假安排公布: shows which open deadlines move and how; unless it is a dry run, keeps the year for notices to come and
 * moves each open notice by one recorded event.
 */
export async function publishYear(
  deps: Deps,
  p: {
    year: CalendarYear;
    region: string;
    basis: string;
    key: string;
    by: Actor;
    dryRun: boolean;
    chosen: Chosen;
  },
): Promise<Publication & { act: Awaited<ReturnType<typeof accountOf>> | null }> {
  const { year, region, basis, key, by } = p;
  const notices = await choose(deps, p.chosen);
  const known = await calendarYears(deps.connection, deps.calendarYears, region);
  const years = [...known.filter((y) => y.year !== year.year), year].sort(
    (a, b) => a.year - b.year,
  );
  const calendar = newCalendar(deps, notices, years);
  const moved: Publication['moved'] = [];
  const books = new Map<string, Rules>();
  for (const notice of notices) {
    const old = books.get(notice.rulebook) ?? (await rulesOf(deps.connection, notice.rulebook));
    books.set(notice.rulebook, old);
    const campaign = await findCampaign(deps.connection, notice.campaign.id);
    const now = campaign === null ? notice.issuedAt : businessNow(campaign.tempo, deps.nowMs());
    const { dates } = movedBy(notice, { policy: old.policy, calendar }, now);
    const { id, documentNumber, unit } = notice;
    if (dates.length > 0) moved.push({ notice: id, documentNumber, unit: unit.name, dates });
  }
  const preview = { calendar: calendar.id, moved, unmoved: notices.length - moved.length };
  if (p.dryRun) return { ...preview, act: null };
  const publishedAt = new Date(deps.nowMs()).toISOString();
  await putYear(deps.connection, { ...year, region, publishedAt, publishedBy: by.id });
  for (const { policy } of books.values()) await keepRules(deps.connection, { policy, calendar });
  const said = { kind: 'changeCalendar', calendar, basis };
  const ids = notices.map((n) => n.id);
  return { ...preview, act: await actOnMany(deps, { key, notices: ids, said, by }) };
}
