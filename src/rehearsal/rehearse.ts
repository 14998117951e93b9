import { fieldDifferences } from '../audit/differences.ts';
import { type ApiClient, ApiProblem, done, playing } from '../client/api-client.ts';
import type { Event, ForecastStep, Notice } from '../client/api-types.ts';
import { lettersOf } from '../client/letters.ts';
import { type CalendarYear, calendarFor, isWorkingDay } from '../domain/calendar/calendar.ts';
import { dateOf, type Instant, msBetween, timeOf } from '../domain/calendar/instant.ts';
import { businessNow, type Tempo } from '../domain/campaign/tempo.ts';
import { isFinal } from '../domain/notice/notice.ts';
import { isOfficePost } from '../domain/notice/posts.ts';
import { type Policy, RUNGS, type Rung } from '../domain/policy/policy.ts';
import { stepOfEvent } from '../domain/readings/forecast.ts';
import { type Act, officeActs, TEMPERAMENTS, type Temperament, unitActs } from './temperaments.ts';

/** What a rehearsal is asked to do. */
export interface RehearsalPlan {
  api: ApiClient;
  campaign: { id: string; tempo: Tempo };
  policy: Policy;
  calendarYears: CalendarYear[];
  units: 'silent' | 'mixed';
  /** Business instant by which silence has met every rung. */
  horizon: Instant;
  tell: (progress: RehearsalProgress) => void;
  /** Ends the rehearsal early; what has happened stays. */
  signal?: AbortSignal;
}

export interface RehearsalProgress {
  now: Instant;
  notices: number;
  closed: number;
  findings: number;
  closedFindings: number;
}

/** What a rehearsal comes to. */
export interface RehearsalOutcome {
  notices: number;
  findings: number;
  closed: number;
  messages: number;
  /** How often each rung fired or was drafted. */
  rungs: Record<string, number>;
  /** Reminders and rungs of silent letters that differ from their forecast; 0 is what is promised. */
  forecastDifferences: number;
}

const TICK_MS = 400;
const DAY_MS = 86_400_000;
/** Business time between two looks, beyond which office hours would be missed. */
const LONGEST_LOOK_MS = 4.5 * 3_600_000;
const LONGEST_WAIT_MS = 30_000;
const AT_ONCE = 6;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The temperament of a letter follows from its place, so that a rehearsal can go on after a crash. */
const temperOf = (plan: RehearsalPlan, place: number): Temperament =>
  plan.units === 'silent' ? 'silent' : (TEMPERAMENTS[place % TEMPERAMENTS.length] ?? 'prompt');

/** The highest rung that a silent letter meets under a policy. */
function topRung({ ladders }: Policy): Rung {
  const fired = Object.values(ladders).flatMap((l) => l.steps.map((s) => RUNGS.indexOf(s.rung)));
  return RUNGS[Math.max(0, ...fired)] ?? 'remind';
}

/** Refusals that a race with the clock, or a machine that is slow, explains; the next look sees the new state. */
const RACES = ['outcome-unknown', 'busy', 'engine-away', 'store-away', 'record-away', 'internal'];

async function give(api: ApiClient, notice: Notice, act: Act): Promise<void> {
  const holders = notice.holders.filter((h) => h.post === act.role);
  const holder = holders.find((h) => h.until === null) ?? holders[0];
  const office = isOfficePost(act.role);
  const actor = {
    role: act.role,
    id: holder?.id ?? `rehearsal-${act.role}`,
    name: holder?.name ?? '演练',
    ...(office ? {} : { unit: notice.unit.id }),
  };
  try {
    const evidence = 'evidence' in act.body ? (act.body.evidence ?? []) : [];
    for (const [i, { name, effectiveOn }] of evidence.entries()) {
      const params = { path: { id: notice.id }, header: playing(actor) };
      const content = Buffer.from(act.papers?.[i] ?? '').toString('base64');
      await api.POST('/api/notices/{id}/evidence', {
        params,
        body: { name, content, effectiveOn },
      });
    }
    const params = { path: { id: notice.id }, header: playing(actor, act.key) };
    await api.POST('/api/notices/{id}/commands', { params, body: act.body });
  } catch (error) {
    const known = error instanceof ApiProblem && (error.status < 500 || RACES.includes(error.code));
    if (!known) throw error;
  }
}

/** Gives the acts of several letters side by side, those of one letter one after the other. */
async function giveAll(api: ApiClient, work: [Notice, Act[]][]): Promise<void> {
  const queue = [...work];
  const hands = Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [notice, acts] = next;
      for (const act of acts) await give(api, notice, act);
    }
  });
  await Promise.all(hands);
}

/** What silent letters were to meet, taken from their own first event's forecast. */
async function forecastsOf(plan: RehearsalPlan, notices: Notice[]) {
  const until = dateOf(plan.horizon);
  const forecasts = new Map<string, ForecastStep[]>();
  for (const [place, notice] of notices.entries()) {
    if (temperOf(plan, place) !== 'silent') continue;
    const params = { path: { id: notice.id }, query: { until, from: 'issue' as const } };
    const { items } = await done(plan.api.GET('/api/notices/{id}/forecast', { params }));
    forecasts.set(notice.id, items);
  }
  return forecasts;
}

/** Differences of a silent letter from its forecast, up to its first answer or the horizon. */
function differencesOf(events: Event[], foreseen: ForecastStep[], horizon: Instant): number {
  const answered = events.find((e) => e.command !== null && e.type !== 'issued')?.dueAt ?? horizon;
  const until = answered < horizon ? answered : horizon;
  const real = events.flatMap((e) => stepOfEvent(e) ?? []).filter((s) => s.at < until);
  const expected = foreseen.filter((s) => s.at < until);
  return fieldDifferences(expected, real).length;
}

/**
 * True when offices are open: simulated people answer at their desks, not on a Sunday night. On a clock
 * so fast that a working day passes between two looks they answer at any hour.
 */
function openingOf({ policy, calendarYears, campaign }: RehearsalPlan): (now: Instant) => boolean {
  const { officeHours } = policy;
  if (officeHours === null || campaign.tempo.speed * TICK_MS > LONGEST_LOOK_MS) return () => true;
  const calendar = calendarFor(calendarYears, '0001-01-01');
  return (now) =>
    isWorkingDay(calendar, dateOf(now)) &&
    timeOf(now) >= officeHours.open &&
    timeOf(now) < officeHours.close;
}

/** True when every rung up to the horizon stands in the letters: on a fast clock recording lags behind by days. */
const isMet = (notices: Notice[], horizon: Instant): boolean =>
  notices.every((n) => n.clocks.every((c) => c.nextAt === null || c.nextAt > horizon));

/** Looks without any change after which a clock that stands still will see none; more where alarms are still being recorded. */
const QUIET_LOOKS = 5;
const PATIENT_LOOKS = 300;

/** Tells when nothing moves any more in letters whose clock has come to its end. */
function restOf(end: Instant | undefined): (notices: Notice[]) => boolean {
  let seen = -1;
  let looks = 0;
  return (notices) => {
    const moves = notices.reduce((sum, n) => sum + n.seq, 0);
    looks = moves === seen ? looks + 1 : 0;
    seen = moves;
    return looks >= (end !== undefined && isMet(notices, end) ? QUIET_LOOKS : PATIENT_LOOKS);
  };
}

/**
 * Runs the units and the office of a rehearsal until every letter is closed (mixed) or silence has
 * met every rung (silent). It keeps no state of its own: after a crash it goes on from the letters.
 */
export async function rehearse(plan: RehearsalPlan): Promise<RehearsalOutcome> {
  const { api, campaign } = plan;
  const top = topRung(plan.policy);
  const isOpen = openingOf(plan);
  const isAtRest = restOf(campaign.tempo.until);
  const known = new Map<string, Notice>();
  let notices = await lettersOf(api, campaign.id, known);
  for (;;) {
    plan.signal?.throwIfAborted();
    const now = businessNow(campaign.tempo, Date.now());
    const all = notices.flatMap((n) => n.findings);
    plan.tell({
      now,
      notices: notices.length,
      closed: notices.filter(isFinal).length,
      findings: all.length,
      closedFindings: all.filter((f) => f.stage === 'closed').length,
    });
    if (notices.every(isFinal) || (plan.units === 'silent' && isMet(notices, plan.horizon))) break;
    // A clock that has come to its end stands still; on a slow machine there is still something to be answered then.
    const isOver = now === campaign.tempo.until;
    if (isOver && isAtRest(notices)) break;
    if (plan.units === 'mixed' && (isOver || isOpen(now)))
      await giveAll(
        api,
        notices.map((notice, place) => {
          const temper = temperOf(plan, place);
          const acts = isFinal(notice)
            ? []
            : [...unitActs(notice, temper, top, now), ...officeActs(notice, temper, now)];
          return [notice, acts];
        }),
      );
    await pause(TICK_MS);
    notices = await lettersOf(api, campaign.id, known);
  }
  return account(plan, notices);
}

async function account(plan: RehearsalPlan, notices: Notice[]): Promise<RehearsalOutcome> {
  const { api, horizon } = plan;
  const forecasts = await forecastsOf(plan, notices);
  const rungs: Record<string, number> = {};
  let differences = 0;
  for (const notice of notices) {
    const params = { path: { id: notice.id } };
    const answer = await done(api.GET('/api/notices/{id}/events', { params }));
    // openapi-fetch leaves out of its types what can only be null, such as the subject of a letter's own clock.
    const items = answer.items as Event[];
    for (const step of items.flatMap((e) => stepOfEvent(e) ?? []))
      rungs[step.rung] = (rungs[step.rung] ?? 0) + 1;
    const foreseen = forecasts.get(notice.id);
    if (foreseen !== undefined) differences += differencesOf(items, foreseen, horizon);
  }
  return {
    notices: notices.length,
    findings: notices.flatMap((n) => n.findings).length,
    closed: notices.flatMap((n) => n.findings).filter((f) => f.stage === 'closed').length,
    messages: await messagesOf(plan, notices.every(isFinal)),
    rungs,
    forecastDifferences: differences,
  };
}

/** The last digests leave on a later morning: after so many business days without one there is none left. */
const lastDigestDays = ({ quiet }: Policy): number => (quiet?.daysOff ? 4 : 1);

/** How many messages have left; of a rehearsal that is over, when the last have. */
async function messagesOf(plan: RehearsalPlan, over: boolean): Promise<number> {
  const { api, campaign, policy, signal } = plan;
  const count = async () => {
    const params = { path: { id: campaign.id } };
    return (await done(api.GET('/api/campaigns/{id}', { params }))).counts.dispatches;
  };
  let sent = await count();
  const quietMs = (lastDigestDays(policy) * DAY_MS) / campaign.tempo.speed;
  if (!over || quietMs > LONGEST_WAIT_MS) return sent;
  for (let since = Date.now(); Date.now() - since < quietMs + TICK_MS; ) {
    signal?.throwIfAborted();
    await pause(TICK_MS);
    const now = await count();
    if (now !== sent) since = Date.now();
    sent = now;
  }
  return sent;
}

/** Withdraws what a rehearsal has left open, so that nothing of it goes on ticking. */
export async function endRehearsal(api: ApiClient, campaign: string): Promise<number> {
  const notices = await lettersOf(api, campaign);
  const open = notices.filter((n) => !isFinal(n));
  const act: Act = {
    role: 'supervisionOffice',
    key: 'rehearsal-end',
    body: { kind: 'withdrawNotice', reason: '演练结束' },
  };
  await giveAll(
    api,
    open.map((notice) => [notice, [act]]),
  );
  return open.length;
}

/** Business days of a rehearsal and the speed at which it takes about `realMs`. */
export const speedFor = (start: Instant, horizon: Instant, realMs: number): number =>
  Math.min(500_000, Math.max(1, Math.ceil(msBetween(start, horizon) / realMs)));
