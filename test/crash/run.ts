import type { Tempo } from '../../src/domain/campaign/tempo.ts';
import { REAL_TIME } from '../../src/domain/campaign/tempo.ts';
import { holdEvidence } from '../../src/store/evidence/held-evidence.ts';
import { connect } from '../../src/store/models.ts';
import type { Api } from '../support/api/api.ts';
import { type Caller, callerOf } from '../support/api/caller.ts';
import { authorised, importLetters } from '../support/api/letters.ts';
import { staffOfficeBy } from '../support/api/office.ts';
import { type Random, random } from '../support/simulation/random.ts';
import { type Judgement, judge } from './checker.ts';
import { type Asked, GOOD_MANNERS, give, type Manners } from './clients.ts';
import { collect } from './collect.ts';
import { conduct, type KillRow, type Pace, paceOf } from './conduct.ts';
import { type LongPlan, lengthened, notesOn } from './histories/long-letters.ts';
import type { KillableHouse } from './killable-house.ts';
import { keysFor, type Letter, lifeOf, noteOn, type Order, PAPER, TIMINGS } from './lives.ts';
import { commandsOf, type KillPlan, type Size, stretchesOf } from './plan.ts';

/** What a run is made of. */
export interface RunPlan {
  seed: number;
  size: Size;
  targeted: KillPlan[];
  /** Letters that are issued and never answered, so that their reminders ring during the run. */
  silent: number;
  /** Letters of long histories; none where it is left out. */
  long?: LongPlan;
  /** The rehearsal's clock: from Monday, 2 March 2026, 09:00 to `until` in so many real milliseconds. */
  rehearsal: { until: string; realMs: number };
  manners?: Manners;
  audit: boolean;
  say: (line: string) => void;
}

/** What came of a run. */
export interface RunReport {
  seed: number;
  judgement: Judgement;
  kills: KillRow[];
  faults: { asked: number; hit: Record<string, number> };
  /** Events that the clock brought about by itself. */
  alarms: number;
  seconds: number;
}

/** For so long the letters of a run are prepared again where the house says that it cannot yet. */
const PATIENCE_MS = 60_000;

const START = '2026-03-02T01:00:00.000Z';
const CLERK = { role: 'supervisionOffice', id: 'clerk', name: '拟稿人' };
const APPROVER = { role: 'approver', id: 'leader', name: '主管领导' };

export interface Campaign {
  id: string;
  tempo: Tempo;
}

/** A campaign with approved drafts that wait for their issue. */
export async function prepared(
  client: Caller,
  name: string,
  units: number,
  rehearsal: object | null,
): Promise<{ campaign: Campaign; letters: Letter[] }> {
  // A series of numbers of its own, which must come out without gaps.
  await staffOfficeBy(client);
  const body = { name, code: name, policy: 'county-standard', rehearsal };
  const campaign = await client.post<Campaign>('/api/campaigns', { actor: CLERK, body });
  await authorised({ client } as Api, campaign, name);
  const plan = { units, findings: TIMINGS.length, timings: TIMINGS };
  const drafts = await importLetters({ client } as Api, campaign, plan);
  const letters: Letter[] = [];
  for (const id of drafts) {
    const path = `/api/drafts/${id}/approve`;
    const draft = await client.post<{ unit: { id: string } }>(path, { actor: APPROVER });
    letters.push({ id, unit: draft.unit.id, rehearsal: rehearsal !== null });
  }
  return { campaign, letters };
}

/** Has each letter hold the paper that its reports will cite. */
async function withPaper(mongoUri: string, letters: readonly Letter[]): Promise<void> {
  const connection = await connect(mongoUri);
  const limits = { letterBytes: 1e6, unitBytes: 1e9 };
  for (const { id, unit } of letters)
    await holdEvidence(
      connection,
      PAPER,
      { kind: 'pdf', notice: id, unit, holder: 'crash' },
      { limits, nowMs: Date.now() },
    );
  await connection.close();
}

/** The letters of all clients: half in real time, half on a clock that runs. */
async function lettersOf(house: KillableHouse, plan: RunPlan, name: string) {
  const { clients, letters } = plan.size;
  const count = clients * letters;
  // The house may still be getting over what the run before has done to it.
  const client = callerOf(`http://127.0.0.1:${house.port}`, 'zh', undefined, PATIENCE_MS);
  const real = await prepared(client, `${name}实时`, Math.floor(count / 2), null);
  const { until, realMs } = plan.rehearsal;
  const speed = (Date.parse(until) - Date.parse(START)) / realMs;
  const clock = { start: START, speed, until };
  const units = count - Math.floor(count / 2) + plan.silent + (plan.long?.letters ?? 0);
  const rehearsed = await prepared(client, `${name}演练`, units, clock);
  await withPaper(house.mongoUri, [...real.letters, ...rehearsed.letters]);
  return { real, rehearsed };
}

/**
 * The orders of one client: its letters one after the other. Clients leave their first letters after more or fewer orders,
 * so that letters go out all the time and not all at once.
 */
function ordersOf(r: Random, { seed, size }: RunPlan, client: number, own: Letter[]): Order[] {
  const nextKey = keysFor(seed, client);
  const { orders, clients } = size;
  const shift = own.length < 2 ? 0 : Math.floor((client * (orders - 2)) / clients);
  const counts = own.map((_letter, n) => {
    if (n === 0) return orders - shift;
    return n === own.length - 1 ? orders + shift : orders;
  });
  return own.flatMap((letter, n) => lifeOf(r, letter, counts[n] ?? orders, nextKey));
}

/** Of ten notes three go to a letter of somebody else: two clients' updates then meet in one workflow task. */
function perhapsElsewhere(r: Random, order: Order, orders: Order[], issued: string[]): Order {
  if (order.kind !== 'addNote' || order.repeats !== undefined || order.steals !== undefined)
    return order;
  const followed = orders.some((o) => o.steals === order.key || o.repeats === order.key);
  if (followed || issued.length === 0 || !r.chance(0.3)) return order;
  return noteOn(r.pick(issued), String(order.body.text), order.key);
}

/** What the clients know of all letters together. */
interface Known {
  /** Letters that are out. */
  issued: string[];
  stuck: Set<string>;
}

async function drive(
  parts: {
    house: KillableHouse;
    plan: RunPlan;
    client: number;
    pace: Pace;
    random: Random;
    letters: Known;
  },
  orders: Order[],
): Promise<Asked[]> {
  const { house, plan, client, pace, letters, random: r } = parts;
  const manners = plan.manners ?? GOOD_MANNERS;
  const log: Asked[] = [];
  for (const order of orders) {
    await pace.enter();
    // A letter that has once not answered is known to be stuck; the others must not wait for it.
    if (letters.stuck.has(order.letter)) {
      pace.skip();
      continue;
    }
    const placed = perhapsElsewhere(r, order, orders, letters.issued);
    const asked = await give({ port: house.port, client, manners, random: r }, placed);
    if (order.kind === 'issue' && asked.answer.is === 'done') letters.issued.push(order.letter);
    if (asked.answer.is === 'unknown') {
      letters.stuck.add(placed.letter);
      letters.issued = letters.issued.filter((id) => id !== placed.letter);
    }
    log.push(asked);
    pace.left(asked);
  }
  return log;
}

/** Runs clients, kills and faults of a seed on a house, waits for rest, and judges what is left. */
export async function crashRun(
  house: KillableHouse,
  plan: RunPlan,
  name: string,
): Promise<RunReport> {
  const began = Date.now();
  const { clients, letters: each } = plan.size;
  const { real, rehearsed } = await lettersOf(house, plan, name);
  const silent = rehearsed.letters.splice(0, plan.silent);
  const { long } = plan;
  const longOnes = rehearsed.letters.splice(0, long?.letters ?? 0);
  const r = random(plan.seed);
  const before = await lengthened(
    { port: house.port, client: clients + 1, seed: plan.seed, random: random(plan.seed + 1) },
    longOnes,
    long?.notes ?? 0,
  );
  if (before.length > 0) plan.say(`${before.length} orders have made histories long`);
  const shuffled = [real.letters, rehearsed.letters];
  const owners = Array.from({ length: clients }, () =>
    Array.from({ length: each }, (_, n) => {
      const from = shuffled[n % 2]?.length ? shuffled[n % 2] : shuffled[(n + 1) % 2];
      return from?.shift() as Letter;
    }),
  );
  const all = owners.flat();
  const known: Known = { issued: [], stuck: new Set() };
  const onLong = notesOn(longOnes, long?.orders ?? 0, { seed: plan.seed, client: clients + 2 });
  const pace = paceOf(commandsOf(plan.size) + plan.silent + onLong.length);
  const logs = owners.map((own, client) =>
    drive(
      { house, plan, client, pace, letters: known, random: random(r.seed()) },
      ordersOf(random(r.seed()), plan, client, own),
    ),
  );
  const nextKey = keysFor(plan.seed, clients);
  const quiet = silent.map((letter) => lifeOf(r, letter, 1, nextKey));
  const silence = drive(
    { house, plan, client: clients, pace, letters: { ...known, issued: [] }, random: r },
    quiet.flat(),
  );
  const lengthening = drive(
    {
      house,
      plan,
      client: clients + 2,
      pace,
      letters: { ...known, issued: [] },
      random: random(plan.seed + 2),
    },
    onLong,
  );
  const stretches = stretchesOf(plan.seed, plan.size, plan.targeted);
  const conducted = conduct({ house, stretches, pace, say: plan.say });
  const [given, { kills, faults }] = await Promise.all([
    Promise.all([...logs, silence, lengthening]),
    conducted,
  ]);
  const asked = [...before, ...given.flat()];
  plan.say(`clients done after ${((Date.now() - began) / 1000).toFixed(0)} s`);
  const traces = await collect({
    house,
    letters: [...all, ...silent, ...longOnes],
    tempos: { real: REAL_TIME, rehearsal: rehearsed.campaign.tempo },
    campaign: rehearsed.campaign.id,
    audit: plan.audit,
  });
  return {
    seed: plan.seed,
    judgement: judge(asked, traces),
    kills,
    faults,
    alarms: traces.letters.flatMap((t) => t.events.filter((e) => e.command === null)).length,
    seconds: (Date.now() - began) / 1000,
  };
}
