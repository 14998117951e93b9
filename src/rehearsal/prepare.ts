import { type ApiClient, at, done, every, keyed, playing } from '../client/api-client.ts';
import type { Campaign, DraftChange } from '../client/api-types.ts';
import { importApart } from '../documents/apart/import-apart.ts';
import { findingText } from '../documents/import/finding-text.ts';
import { type CalendarYear, calendarFor, isWorkingDay } from '../domain/calendar/calendar.ts';
import { addDays, addMs, dateOf, type Instant, instantOf } from '../domain/calendar/instant.ts';
import type { FindingText } from '../domain/notice/finding.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { endOfLadders } from '../domain/readings/forecast.ts';
import { append, coreOf, unborn } from '../domain/rules/core.ts';
import { RULES_VERSION } from '../domain/rules/released.ts';
import { speedFor } from './rehearse.ts';

/** A file read from disk. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What is to be rehearsed, and in how many real milliseconds at about. */
export interface Preparation {
  api: ApiClient;
  ledger: GivenFile;
  roster: GivenFile | null;
  policy: Policy;
  calendarYears: CalendarYear[];
  name: string;
  /** True for the sample that comes with the program. */
  sample?: boolean;
  realMs: number;
  /** Real time in epoch milliseconds. */
  nowMs: number;
  tell: (zh: string, en: string) => void;
}

/** Letters that are out, on a clock that is about to start. */
export interface Prepared {
  campaign: Campaign;
  horizon: Instant;
  notices: number;
  findings: number;
}

/** The ledger holds no row that makes a letter. */
class NothingToRehearse extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(why: { message: string; messageEn: string } | undefined) {
    super(why?.message ?? '台账中没有可用的行');
    this.name = 'NothingToRehearse';
    this.zh = this.message;
    this.en = why?.messageEn ?? 'the ledger holds no usable row';
  }
}

/** True for that error. */
export const isNothingToRehearse = (error: unknown): error is NothingToRehearse =>
  error instanceof NothingToRehearse;

/** Who drafts and who approves, where it is only worked out how long the ladders are. */
const AUTHOR = { id: 'office-clerk', name: '督查室拟稿人' };
const APPROVER = { id: 'office-approver' };

/** How far a rehearsal's clock runs past its ladders, for units and office that answer late. */
const SLACK_MS = 180 * 86_400_000;

/** The first working day from today on, at nine in the morning. */
function openingOf(years: CalendarYear[], nowMs: number): Instant {
  const today = dateOf(new Date(nowMs).toISOString());
  const calendar = calendarFor(years, today);
  let day = today;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return instantOf(day, '09:00');
}

/** When silence would have met every rung of every letter, worked out by the rules themselves. */
function horizonOf(
  letters: FindingText[][],
  policy: Policy,
  years: CalendarYear[],
  start: Instant,
): Instant {
  const rules = { policy, calendar: calendarFor(years, dateOf(start)) };
  const core = coreOf(RULES_VERSION);
  let horizon = start;
  for (const findings of letters) {
    const decision = core.decide(
      {
        kind: 'issue',
        rulesVersion: RULES_VERSION,
        id: 'horizon',
        by: { role: 'supervisionOffice', id: AUTHOR.id, name: AUTHOR.name },
        issuedAt: start,
        receivedAt: start,
        notice: 'horizon',
        documentNumber: '-',
        title: '-',
        issuer: { name: '-', address: '-', telephone: '-' },
        consent: null,
        authorisation: null,
        unit: { id: '-', name: '-' },
        campaign: { id: '-', name: '-' },
        rehearsal: true,
        authors: [AUTHOR.id],
        approvedBy: APPROVER.id,
        urgencyReason: '演练',
        findings,
        holders: (['contact', 'unitHead'] as const).map((post) => ({
          post,
          id: post,
          name: post,
          from: dateOf(start),
          until: null,
        })),
      },
      null,
      rules,
      start,
    );
    if (!decision.accepted) throw new Error(`a letter cannot be issued: ${decision.refusal.code}`);
    const from = unborn('horizon', RULES_VERSION, rules);
    const { notice } = append(core, 'horizon', from, decision.events).after;
    if (notice === null) continue;
    const end = endOfLadders(notice, rules);
    if (end > horizon) horizon = end;
  }
  return horizon;
}

const sent = ({ name, bytes }: GivenFile) => ({
  name,
  content: Buffer.from(bytes).toString('base64'),
});

/** Drafts that are approved side by side. */
const HANDS = 4;

/** What the drafts of a rehearsal still lack: the reason of an urgent one, the county's consent of one to a township. */
async function lackedBy(
  api: ApiClient,
  campaign: string,
  { urgent }: Policy,
  day: string,
): Promise<(unit: string) => DraftChange> {
  const townships = await every((part) =>
    api.GET('/api/units', { params: { query: { campaign, township: 'true', ...part } } }),
  );
  const ids = new Set(townships.map((unit) => unit.id));
  const consent = { by: '演练县人民政府', document: '演练1号', on: day };
  return (unit) => ({
    ...(urgent ? { urgencyReason: '演练' } : {}),
    ...(ids.has(unit) ? { consent } : {}),
  });
}

/** Whoever approves in the office of a rehearsal. */
async function approverOf(api: ApiClient, campaign: string) {
  const params = { path: { id: `${campaign}.office` } };
  const { postings } = await done(api.GET('/api/units/{id}', { params }));
  const found = postings.find(({ post, until }) => post === 'approver' && until === null);
  if (found === undefined) throw new Error(`nobody approves in ${campaign}`);
  return { role: 'approver', id: found.holder, name: found.name };
}

/** Has drafts approved by a second person, whom the office plays, with what they still lack. */
async function approveAll(
  api: ApiClient,
  campaign: string,
  drafts: readonly { id: string; version: number; unit: { id: string } }[],
  changeFor: (unit: string) => DraftChange,
): Promise<void> {
  const queue = [...drafts];
  const approver = await approverOf(api, campaign);
  const hands = Array.from({ length: HANDS }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const path = { id: next.id };
      const body = changeFor(next.unit.id);
      if (Object.keys(body).length > 0) {
        const header = { ...keyed(), ...at(next.version) };
        await api.PATCH('/api/drafts/{id}', { params: { path, header }, body });
      }
      await api.POST('/api/drafts/{id}/approve', { params: { path, header: playing(approver) } });
    }
  });
  await Promise.all(hands);
}

/**
 * Imports a ledger into a campaign of its own on a rehearsal's clock, has it approved and issued, all
 * through the API as a user would. The clock stands still until the letters are out.
 * @throws ApiProblem where the API refuses; NothingToRehearse where the ledger holds no usable row.
 */
export async function prepareRehearsal(p: Preparation): Promise<Prepared> {
  const { api, policy, tell } = p;
  const start = openingOf(p.calendarYears, p.nowMs);
  const read = await importApart({
    ledger: p.ledger,
    ...(p.roster === null ? {} : { roster: p.roster }),
    today: dateOf(start),
  });
  if (read.drafts.length === 0) throw new NothingToRehearse(read.errors[0]);
  const letters = read.drafts.map((d) => d.findings.map(findingText));
  const horizon = horizonOf(letters, policy, p.calendarYears, start);
  const speed = speedFor(start, horizon, p.realMs);
  const leadSeconds = 6 + Math.ceil(letters.length / 4);
  const body = {
    name: `${p.name}（演练）`,
    code: '云督整',
    policy: policy.id,
    rehearsal: {
      ...{ start, speed, leadSeconds, until: addMs(horizon, SLACK_MS) },
      sample: p.sample ?? false,
    },
  };
  const campaign = await done(api.POST('/api/campaigns', { params: { header: keyed() }, body }));
  const { id } = campaign;
  await api.POST('/api/campaigns/{id}/ledger', {
    params: { path: { id }, header: keyed() },
    body: { ledger: sent(p.ledger), roster: p.roster === null ? null : sent(p.roster) },
  });
  const items = await every((part) =>
    api.GET('/api/drafts', { params: { query: { campaign: id, ...part } } }),
  );
  tell(
    `导入 ${items.length} 份草稿，正在审签、签发`,
    `${items.length} drafts imported; approving, issuing`,
  );
  await approveAll(api, id, items, await lackedBy(api, id, policy, dateOf(start)));
  // One after the other, so that the numbers follow the ledger.
  for (const { id } of items)
    await api.POST('/api/drafts/{id}/issue', { params: { path: { id }, header: keyed() } });
  return {
    campaign,
    horizon,
    notices: items.length,
    findings: letters.flat().length,
  };
}
