import { expect } from 'chai';
import { calendarFor } from '../../../src/domain/calendar/calendar.ts';
import { dueOf } from '../../../src/domain/calendar/deadline.ts';
import { dateOf, dueDateOf } from '../../../src/domain/calendar/instant.ts';
import { REAL_TIME } from '../../../src/domain/campaign/tempo.ts';
import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import type { Finding } from '../../../src/domain/notice/finding.ts';
import type { Notice, Rules } from '../../../src/domain/notice/notice.ts';
import { append, coreOf, unborn } from '../../../src/domain/rules/core.ts';
import { evolve } from '../../../src/domain/rules/evolve.ts';
import { stopOf } from '../../../src/domain/rules/holds.ts';
import { loadCalendarYears } from '../../../src/presets/presets.ts';
import { addCampaign } from '../../../src/store/campaigns.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { recorderOf } from '../../../src/store/record/record.ts';
import { keepRules } from '../../../src/store/rulebooks.ts';
import { type EventDoc, eventIn } from '../../../src/store/stored.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { type Lived, live } from '../../support/simulation/live.ts';
import { scriptOf } from '../../support/simulation/script.ts';

/** Random letters; `DUBAN_RECOUNT=5000 npm test -- --spec test/api/desk/recount.test.ts` looks at more. */
const LETTERS = Number(process.env.DUBAN_RECOUNT ?? 160);
const CAMPAIGNS = ['c-one', 'c-two', 'c-three'];
const UNITS = 17;
const NOW = '2026-03-18T02:00:00.000Z';
/** The days on which the list of what is due soon looks ahead. */
const AHEAD = '40wd';

const CLERK = { role: 'supervisionOffice', id: 'clerk', name: '王科' };

type Counted = Record<string, { count: number; list: string }>;
interface Account {
  counts: Record<string, number> & { stages: Record<string, number> };
  lists: Record<string, string> & { stages: Record<string, string> };
}

/** An event of a random life as one of another letter of these campaigns. */
const placed = (event: NoticeEvent, n: number): NoticeEvent =>
  event.type === 'issued'
    ? {
        ...event,
        ...{ notice: idOf(n), documentNumber: `重数〔2026〕${n}号` },
        campaign: { id: CAMPAIGNS[n % CAMPAIGNS.length] ?? '', name: '重数' },
        unit: { id: `u-${n % UNITS}`, name: `单位${n % UNITS}` },
      }
    : event;

const idOf = (n: number): string => `n-${String(n).padStart(6, '0')}`;

/** Records a random life as its workflow would; false where it was never issued. */
async function recordLife(
  record: ReturnType<typeof recorderOf>,
  keep: (rules: Rules) => Promise<unknown>,
  n: number,
): Promise<boolean> {
  const lived: Lived[] = [];
  live(scriptOf(n), coreOf(1), (one) => void lived.push(one));
  const [life] = lived;
  if (life === undefined || life.events.length === 0) return false;
  const { rules, rulesNow } = life;
  // Of every fourth the later part has not happened yet.
  const events = n % 4 === 0 ? life.events.slice(0, 1 + (n % life.events.length)) : life.events;
  const start = unborn(idOf(n), 1, rules);
  const turn = events.map((event) => placed(event, n));
  const { after, recorded } = append(coreOf(1), idOf(n), start, turn);
  await keep(rules);
  await keep(rulesNow);
  await record({ noticeId: idOf(n), head: after.head, events: recorded, messages: [] });
  return true;
}

/** Every letter as its raw events tell it. */
async function lettersByEvents(api: Api): Promise<Notice[]> {
  const letters = new Map<string, Notice>();
  const events = collectionOf<EventDoc>(api.connection, 'events');
  for await (const doc of events.find({}).sort({ noticeId: 1, seq: 1 }))
    letters.set(doc.noticeId, evolve(letters.get(doc.noticeId) ?? null, eventIn(doc)));
  return [...letters.values()];
}

const isOver = ({ stage }: { stage: string }) => stage === 'closed' || stage === 'withdrawn';
const hasPending = (asked: readonly { status: string }[]) =>
  asked.some(({ status }) => status === 'pending');

/** True while the unit owes a result of it, and nothing holds its date. */
const isOwed = (letter: Notice, finding: Finding): boolean =>
  ['open', 'planned', 'returned'].includes(finding.stage) &&
  stopOf(letter, finding.code) === undefined &&
  !hasPending(finding.extensions);

const owes = (letter: Notice, when: (dueAt: string) => boolean) =>
  letter.findings.some((f) => isOwed(letter, f) && when(f.dueAt));

/** The end of the days that the list of what is due soon looks ahead. */
function aheadEnd(): string {
  const start = dateOf(NOW);
  const calendar = calendarFor(loadCalendarYears(), start);
  return dueOf({ start, rule: AHEAD, cutoff: '24:00', roll: 'none', calendar }).due;
}

/** What each number of letters is to count, said once more and on the letter itself. */
const MEANT: Record<string, (letter: Notice) => boolean> = {
  all: () => true,
  open: (l) => !isOver(l),
  overdue: (l) => owes(l, (dueAt) => dueAt < NOW),
  dueSoon: (l) => owes(l, (dueAt) => dueAt >= NOW && dueAt <= aheadEnd()),
  unsigned: (l) => l.stage === 'issued',
  underReview: (l) => l.findings.some((f) => f.stage === 'underReview'),
  decisions: (l) =>
    [l.objections, l.formalReviews, ...l.findings.map((f) => f.extensions)].some(hasPending) ||
    l.findings.some((f) => f.stage === 'ownerSought') ||
    l.clocks.some((c) => c.kind === 'planCheck'),
  proposals: (l) => hasPending(l.proposals),
  closed: (l) => l.stage === 'closed',
  withdrawn: (l) => l.stage === 'withdrawn',
};

/** What the account of a campaign is to say of its letters. */
function accountOf(own: Notice[]) {
  const findings = own.flatMap((l) => l.findings);
  const stages: Record<string, number> = {};
  for (const { stage } of own) stages[stage] = (stages[stage] ?? 0) + 1;
  return {
    stages,
    issued: own.length,
    closedFindings: findings.filter((f) => f.stage === 'closed').length,
    openFindings: findings.filter((f) => !isOver(f)).length,
    overdue: own.filter((l) => MEANT.overdue?.(l)).length,
  };
}

describe('every number of letters and findings, over random lives', function () {
  this.timeout(Math.max(120_000, LETTERS * 1000));
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi({ nowMs: () => Date.parse(NOW) });
    const { connection } = api;
    for (const id of CAMPAIGNS)
      await addCampaign(connection, {
        ...{ _id: id, name: id, code: id, policy: 'county-standard', rehearsal: false },
        ...{ tempo: REAL_TIME, createdAt: NOW, createdBy: 'clerk' },
      });
    const record = recorderOf(connection);
    const kept = new Set<Rules>();
    const keep = async (rules: Rules) => {
      if (!kept.has(rules)) await keepRules(connection, rules);
      kept.add(rules);
    };
    let lives = 0;
    for (let n = 1; lives < LETTERS; n += 1) if (await recordLife(record, keep, n)) lives += 1;
    letters = await lettersByEvents(api);
  });
  after(() => api.stop());

  const get = <T>(path: string) => api.client.get<T>(path, { actor: CLERK });
  const rows = (list: string) =>
    api.client.all<{ id: string }>(`${list}${list.includes('?') ? '&' : '?'}limit=200`);

  it('are of letters of every stage, with something behind each number', () => {
    expect(letters).to.have.length(LETTERS);
    for (const [name, isMeant] of Object.entries(MEANT))
      expect(letters.filter(isMeant), name).to.not.have.length(0);
    const both = letters.filter((l) => MEANT.overdue?.(l) && MEANT.dueSoon?.(l));
    expect(both).to.not.have.length(0);
  });

  for (const [scope, query, isIn] of [
    ['everywhere', '', () => true],
    ['of a campaign', '&campaign=c-two', (l: Notice) => l.campaign.id === 'c-two'],
    ['of a unit', '&unit=u-3', (l: Notice) => l.unit.id === 'u-3'],
  ] as [string, string, (letter: Notice) => boolean][])
    it(`are the letters that the raw events give, and its list has the same: ${scope}`, async () => {
      const told = await get<Counted>(`/api/notice-counts?dueWithin=${AHEAD}${query}`);
      expect(Object.keys(told)).to.have.members(Object.keys(MEANT));
      for (const [name, isMeant] of Object.entries(MEANT)) {
        const meant = letters.filter((l) => isIn(l) && isMeant(l)).map((l) => l.id);
        expect(told[name]?.count, name).to.equal(meant.length);
        const listed = (await rows(told[name]?.list ?? '')).map(({ id }) => id);
        expect(listed, name).to.deep.equal(meant.sort());
      }
    });

  it('of a campaign’s account are those of the raw events, and their lists have as many', async () => {
    for (const campaign of CAMPAIGNS) {
      const own = letters.filter((l) => l.campaign.id === campaign);
      const { counts, lists } = await get<Account>(`/api/campaigns/${campaign}`);
      const { stages, ...numbers } = accountOf(own);
      expect(counts).to.deep.include(numbers);
      for (const [stage, count] of Object.entries(counts.stages)) {
        expect(count, stage).to.equal(stages[stage] ?? 0);
        expect(await rows(lists.stages[stage] ?? ''), stage).to.have.length(count);
      }
      for (const [name, count] of Object.entries(numbers))
        expect(await rows(lists[name] ?? ''), name).to.have.length(count);
    }
  });

  it('of the days on which findings are due are those of the raw events, and each day lists them', async () => {
    const days = new Map<string, number>();
    for (const { campaign, findings } of letters)
      for (const f of findings)
        if (campaign.id === 'c-one' && !isOver(f))
          days.set(dueDateOf(f.dueAt), (days.get(dueDateOf(f.dueAt)) ?? 0) + 1);
    const { items } = await get<{ items: { on: string; findings: number; list: string }[] }>(
      '/api/campaigns/c-one/due-days',
    );
    expect(Object.fromEntries(items.map((d) => [d.on, d.findings]))).to.deep.equal(
      Object.fromEntries(days),
    );
    for (const { findings, list } of items.slice(0, 50))
      expect(await rows(list), list).to.have.length(findings);
  });
});
