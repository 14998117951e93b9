import { type Sight, WHOLE } from '../../domain/access/identity.ts';
import { type Calendar, type CalendarYear, calendarFor } from '../../domain/calendar/calendar.ts';
import { type Doubt, doubtsAbout } from '../../domain/calendar/doubts.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import { businessNow } from '../../domain/campaign/tempo.ts';
import type { Command } from '../../domain/notice/commands.ts';
import type { CommandKind } from '../../domain/notice/kinds.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import type { RefusalCode } from '../../domain/notice/refusals.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { coreOf } from '../../domain/rules/core.ts';
import { movedBy } from '../../domain/rules/new-rules.ts';
import { calendarYears, putYear, regionalYear } from '../../store/calendars.ts';
import { temposOf } from '../../store/campaigns.ts';
import {
  countItems,
  findMany,
  keepMany,
  type ManyDoc,
  type ManyItem,
  manyItems,
} from '../../store/many.ts';
import {
  eachNotice,
  type ListedNotice,
  listNotices,
  type NoticeFilter,
  noticeIdsOf,
} from '../../store/notice-lists.ts';
import { idsNamed } from '../../store/notices.ts';
import { keepRules, rulebooksOf } from '../../store/rulebooks.ts';
import { type Paging, pageOf } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { rehearsalAsked } from './lists/rehearsals.ts';

/** Which notices an act is about. */
export type Chosen = Omit<NoticeFilter, 'open'>;

/**
 * What a caller chooses: the notices of these ids or document numbers, or those of a query, without rehearsals as in lists.
 */
export async function chosenBy(
  { connection }: Deps,
  sight: Sight,
  { notices, ...query }: Omit<Chosen, 'ids'> & { notices?: string[] | undefined },
): Promise<Chosen> {
  if (notices === undefined) return { ...query, rehearsal: rehearsalAsked(query) };
  return { ...query, ids: await idsNamed(connection, sight, notices) };
}

/** The most notices one act may be about. */
const MOST = 5000;

/** Only what is open can be acted on. */
const openOf = (chosen: Chosen): NoticeFilter => ({ ...chosen, open: true });

/** Open notices that a query chooses, in the order of their ids. @throws Problem `too-many`. */
export async function choose(deps: Deps, sight: Sight, chosen: Chosen): Promise<ListedNotice[]> {
  const page = { after: null, limit: MOST + 1 };
  const docs = await listNotices(deps.connection, sight, openOf(chosen), page);
  if (docs.length > MOST) throw new Problem('too-many');
  return docs;
}

/** One line of a dry run: what the notice would answer now. */
export interface Trial {
  notice: string;
  documentNumber: string;
  unit: string;
  would: 'done' | 'refused';
  code: RefusalCode | null;
}

/** What every chosen notice would answer, without telling any of them. @throws Problem `too-many`. */
export async function trial(
  deps: Deps,
  sight: Sight,
  chosen: Chosen,
  said: ManyDoc['said'],
  by: Actor,
): Promise<Trial[]> {
  const docs = await choose(deps, sight, chosen);
  const times = await timesOf(deps, docs);
  const rulesOf = rulebooksOf(deps.connection);
  const trials: Trial[] = [];
  for await (const { notice } of eachNotice(deps.connection, sight, openOf(chosen))) {
    const at = times(notice);
    const command = {
      ...said,
      id: 'trial',
      by,
      issuedAt: at,
      receivedAt: at,
    } as unknown as Command;
    const rules = await rulesOf(notice.rulebook);
    const decision = coreOf(notice.rulesVersion).decide(command, notice, rules, at);
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

/** What business time it is for each of these notices. */
async function timesOf(deps: Deps, docs: readonly ListedNotice[]) {
  const campaigns = [...new Set(docs.map((d) => d.notice.campaign.id))];
  const tempos = await temposOf(deps.connection, campaigns);
  return ({ campaign, issuedAt }: Pick<Notice, 'campaign' | 'issuedAt'>): string => {
    const tempo = tempos.get(campaign.id);
    return tempo === undefined ? issuedAt : businessNow(tempo, deps.nowMs());
  };
}

/** Items of an act that one answer tells at most; the rest follows page by page. */
const ITEMS = 200;

/** An act with what has become of it so far, and a page of what has become of each notice. */
export interface ManyAccount {
  id: string;
  kind: CommandKind;
  by: Actor;
  receivedAt: string;
  finishedAt: string | null;
  notices: number;
  done: number;
  refused: number;
  over: number;
  items: Pick<ManyItem, 'notice' | 'status' | 'code'>[];
  next: string | null;
}

/** The first of these ids that an act has; the last where none has. */
export async function actNamed({ connection }: Deps, ids: string[]): Promise<string> {
  const found = await Promise.all(ids.map((id) => findMany(connection, id)));
  return found.find((many) => many !== null)?._id ?? ids.at(-1) ?? '';
}

/** True if every one of these letters lies in that sight. */
async function seesAll(deps: Deps, sight: Sight, notices: string[]): Promise<boolean> {
  if (sight.of === 'office') return true;
  const seen = await noticeIdsOf(deps.connection, sight, { ids: notices });
  return seen.length === new Set(notices).size;
}

/** Tells of an act whose letters lie in that sight. @throws Problem `act-unknown`, `invalid-query`. */
export async function accountOf(
  deps: Deps,
  sight: Sight,
  id: string,
  query: Paging & { status?: ManyItem['status'] | undefined } = { limit: ITEMS },
): Promise<ManyAccount> {
  const many = await findMany(deps.connection, id);
  if (many === null || !(await seesAll(deps, sight, many.notices)))
    throw new Problem('act-unknown', { subject: id });
  const counts = await countItems(deps.connection, id);
  const { items, next } = await pageOf({ keys: deps.keys, list: 'acts on many' }, query, (part) =>
    manyItems(deps.connection, id, { status: query.status, ...part }),
  );
  return {
    id,
    kind: many.said.kind as CommandKind,
    by: many.by,
    receivedAt: many.receivedAt,
    finishedAt: many.finishedAt,
    notices: many.notices.length,
    ...counts,
    items: items.map(({ notice, status, code }) => ({ notice, status, code })),
    next,
  };
}

/** An act as it is asked for: under an id of the caller's own, and by which request. */
export type AskedAct = Pick<ManyDoc, 'asked' | 'by'> & { id: string };

/** The act that a caller has begun under this id; null: none yet. @throws Problem `key-reused` where it came from another request. */
export async function begunBy(
  { connection }: Deps,
  { id, asked }: Omit<AskedAct, 'by'>,
): Promise<ManyDoc | null> {
  const begun = await findMany(connection, id);
  if (begun !== null && begun.asked !== asked) throw new Problem('key-reused');
  return begun;
}

/**
 * Starts an act on many notices. Repeating its request finds the same act, with the notices that were chosen the first time;
 * another request under the key is refused.
 */
export async function actOnMany(
  deps: Deps,
  { id, ...act }: AskedAct & Pick<ManyDoc, 'notices' | 'said'>,
): Promise<ManyAccount> {
  const kept = await keepMany(deps.connection, {
    _id: id,
    ...act,
    receivedAt: new Date(deps.nowMs()).toISOString(),
    finishedAt: null,
  });
  if (kept.asked !== act.asked) throw new Problem('key-reused');
  if (kept.finishedAt === null) await deps.engine.many(id, kept.notices.length);
  return accountOf(deps, WHOLE, id);
}

/** What a newly published year does to the open notices: before anything is done, and when it is. */
export interface Publication {
  calendar: string;
  /** What a person should look at before the year is used. */
  doubts: Doubt[];
  moved: {
    notice: string;
    documentNumber: string;
    unit: string;
    dates: { key: string; from: string; to: string }[];
  }[];
  unmoved: number;
  /** The act that moves them; null in a dry run. */
  act: ManyAccount | null;
}

/** One calendar for all that are open: from the year of the oldest letter on. */
function newCalendar(
  deps: Deps,
  docs: readonly ListedNotice[],
  years: CalendarYear[],
  region: string,
): Calendar {
  const first = docs.map((d) => dateOf(d.notice.issuedAt)).sort()[0];
  const from = first ?? dateOf(new Date(deps.nowMs()).toISOString());
  return calendarFor(years, from, region);
}

/**
 * The years of a region with a newly published one among them, and that year as it is counted. A region's own days
 * stand on the national arrangement and leave the year unknown without one.
 */
async function withYear(deps: Deps, year: CalendarYear, region: string) {
  const { connection, calendarYears: shipped } = deps;
  const known = await calendarYears(connection, shipped, region);
  if (region === 'CN') return { years: replaced(known, year), whole: year };
  const nation = await calendarYears(connection, shipped);
  const national = nation.find((y) => y.year === year.year && y.papers.length > 0);
  if (national === undefined) return { years: known, whole: { ...year, papers: [] } };
  const whole = regionalYear(national, year);
  return { years: replaced(known, whole), whole };
}

const replaced = (years: CalendarYear[], year: CalendarYear): CalendarYear[] =>
  [...years.filter((y) => y.year !== year.year), year].sort((a, b) => a.year - b.year);

/**
 * 放假安排公布: shows which open deadlines move and how; unless it is a dry run, keeps the year for notices to come and
 * moves each open notice by one recorded event.
 */
export async function publishYear(
  deps: Deps,
  sight: Sight,
  p: {
    year: CalendarYear;
    region: string;
    basis: string;
    act: AskedAct;
    dryRun: boolean;
    chosen: Chosen;
  },
): Promise<Publication> {
  const { year, region, basis, act } = p;
  const docs = await choose(deps, sight, p.chosen);
  const times = await timesOf(deps, docs);
  const { years, whole } = await withYear(deps, year, region);
  const calendar = newCalendar(deps, docs, years, region);
  const moved: Publication['moved'] = [];
  const policies = new Map<string, Policy>();
  const rulesOf = rulebooksOf(deps.connection);
  for await (const { notice } of eachNotice(deps.connection, sight, openOf(p.chosen))) {
    const { policy } = await rulesOf(notice.rulebook);
    policies.set(notice.rulebook, policy);
    const { dates } = movedBy(notice, { policy, calendar }, times(notice));
    const { id, documentNumber, unit } = notice;
    if (dates.length > 0) moved.push({ notice: id, documentNumber, unit: unit.name, dates });
  }
  const preview = {
    ...{ calendar: calendar.id, doubts: doubtsAbout(whole) },
    ...{ moved, unmoved: docs.length - moved.length },
  };
  if (p.dryRun) return { ...preview, act: null };
  const begun = await begunBy(deps, act);
  // A repetition publishes nothing anew: the year may have been published otherwise since.
  if (begun !== null) return { ...preview, act: await actOnMany(deps, { ...begun, ...act }) };
  const publishedAt = new Date(deps.nowMs()).toISOString();
  await putYear(deps.connection, { ...year, region, publishedAt, publishedBy: act.by.id });
  for (const policy of policies.values()) await keepRules(deps.connection, { policy, calendar });
  const said = { kind: 'changeCalendar', calendar, basis };
  const ids = docs.map((d) => d._id);
  return { ...preview, act: await actOnMany(deps, { ...act, notices: ids, said }) };
}
