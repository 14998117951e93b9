import { isDeepStrictEqual } from 'node:util';
import { isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { addMs, dateOf, type Instant, localOf } from '../../../src/domain/calendar/instant.ts';
import { canonical, chainFaults } from '../../../src/domain/notice/chain.ts';
import type { Command } from '../../../src/domain/notice/commands.ts';
import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import { isOpen } from '../../../src/domain/notice/finding.ts';
import { isFinal } from '../../../src/domain/notice/notice.ts';
import { canGive } from '../../../src/domain/readings/can.ts';
import { forecast, stepOfEvent } from '../../../src/domain/readings/forecast.ts';
import { append, type Core, coreOf, rulesAfter, unborn } from '../../../src/domain/rules/core.ts';
import type { Act } from '../acts.ts';
import { resume, suspend } from '../acts.ts';
import { senseless, sensible } from './deliveries.ts';
import { EVENT_INVARIANTS } from './event-invariants.ts';
import { type Random, random } from './random.ts';
import { remember } from './remembering.ts';
import { PACE, type Script, type Step } from './script.ts';
import { STATE_INVARIANTS } from './state-invariants.ts';
import { HOUR, issueOf, nowAndThenLater, receiveLater } from './time/later.ts';
import { planUnderStop } from './time/planning.ts';
import { rightOfReview } from './time/right-of-review.ts';
import { rulesFor } from './variants.ts';
import { frozen, hold, InvariantBroken, listed, type Moment, type World } from './world.ts';

/** What a life came to. */
export interface Life {
  broken: InvariantBroken | null;
  steps: number;
  commands: number;
  refusals: number;
  events: number;
  /** What happened, one line each, for whoever has to understand a failure. */
  log: string[];
}

const OF_EVENTS = listed(EVENT_INVARIANTS);
const OF_STATE = listed(STATE_INVARIANTS);

/** Names of the invariants that are held here and not by the two lists. */
export const STEP_INVARIANTS = [
  'decide never throws',
  'a decision repeats',
  'what can says is shut is refused',
  'nothing is accepted after the end',
  'an accepted command names itself',
  'a late answer is decided like any other',
  'what is left of a clock survives a stop',
  'a later receipt never gives an earlier date',
  'a plan with stages may be handed in under a stop',
  'a formal review may be applied for on each of thirty days',
  'settling leaves nothing due',
  'alarms come in order',
  'the forecast foretells silence',
  'the chain is unbroken',
  'the events fold to the state',
] as const;
const broken = (name: (typeof STEP_INVARIANTS)[number], detail: string): never => {
  throw new InvariantBroken(name, detail);
};

/** Takes events into the world, one by one, and holds every invariant. */
function take(world: World, events: NoticeEvent[], command: Moment['command']): void {
  const kept = world.thorough ? frozen : <T>(value: T): T => value;
  for (const event of events) {
    const notice = kept(world.core.evolve(world.notice, kept(event)));
    const moment = { world, before: world.notice ?? notice, event, after: notice, command };
    remember(world, moment);
    hold(OF_EVENTS, moment);
    world.notice = notice;
    world.events.push(event);
  }
  if (events.length > 0) hold(OF_STATE, world);
}

function settle(world: World, foretell: boolean): void {
  const { core, notice, rules, now } = world;
  const foretold = foretell ? forecast(notice, rules, now, 500) : null;
  const events = core.settle(notice, rules, now, now);
  if (foretold !== null && events.length <= 500) {
    const came = events.flatMap((e) => stepOfEvent(e) ?? []);
    if (canonical(foretold) !== canonical(came))
      broken('the forecast foretells silence', `${foretold.length} foretold, ${came.length} came`);
  }
  let last = '';
  for (const { dueAt, command, by } of events) {
    if (dueAt < last || dueAt > now || command !== null || by !== null)
      broken('alarms come in order', `${dueAt} after ${last}, now ${now}`);
    last = dueAt;
  }
  take(world, events, null);
  const next = core.nextAlarm(world.notice);
  if (next !== null && next <= now) broken('settling leaves nothing due', `${next} at ${now}`);
}

/** The rules' decision; whatever is thrown breaks the invariant that nothing is. */
function decide(world: World, command: Command) {
  try {
    return world.core.decide(command, world.notice, world.rules, world.now);
  } catch (error) {
    return broken('decide never throws', `${command.kind}: ${String(error)}`);
  }
}

/** Delivers an answer that could not be decided when it came; true when the rules accepted it. */
function deliverLate(world: World, command: Command): boolean {
  const events = world.core.decideLate(command, world.notice, world.rules, world.now);
  const decision = decide(world, command);
  const like = decision.accepted
    ? canonical(decision.events) === canonical(events)
    : events.length === 1 && events[0]?.type === 'answerRefused';
  if (!like) broken('a late answer is decided like any other', command.kind);
  if (decision.accepted) return deliver(world, command, false);
  take(world, events, command);
  return false;
}

/** What a letter that has ended still takes: what belongs to its record, and what opens it again. */
const AFTER_THE_END = [
  'addNote',
  'replaceHolders',
  'applyForFormalReview',
  'establishBadFaith',
  'acceptAnswer',
];

/** Delivers a command; true when it was accepted. */
function deliver(world: World, command: Command, again: boolean): boolean {
  const { notice } = world;
  const door = canGive(command.kind, command.by.role, notice, world.rules, command.receivedAt);
  const decision = decide(world, command);
  if (again && canonical(decide(world, command)) !== canonical(decision))
    broken('a decision repeats', command.kind);
  if (!decision.accepted) return false;
  if (isFinal(notice) && !AFTER_THE_END.includes(command.kind))
    broken('nothing is accepted after the end', command.kind);
  // Before the command stands what fell due before it; `can` speaks of the notice after that.
  const own = decision.events.filter((e) => e.command !== null);
  if (own.length === 0 || own.some((e) => e.command !== command.id))
    broken('an accepted command names itself', command.kind);
  const waited = own.length < decision.events.length;
  if (!waited && !door?.open) broken('what can says is shut is refused', `${command.kind}`);
  take(world, decision.events, command);
  world.rules = rulesAfter(world.rules, command, decision.events);
  return true;
}

/** Stops the whole letter, lets it go at once and stops it again: what is left of each clock is the same. */
function stopAndGo(world: World): void {
  const { notice, rules, now, core } = world;
  if (!notice.findings.some(isOpen) || notice.holds.some((h) => h.endedAt === null)) return;
  const left = (before: typeof notice, act: Act, id: string) => {
    const at = { issuedAt: now, receivedAt: now };
    const decision = core.decide({ ...act.body, ...at, id, by: act.by }, before, rules, now);
    if (!decision.accepted)
      return broken('what is left of a clock survives a stop', decision.refusal.code);
    return decision.events.reduce<typeof notice>((n, e) => core.evolve(n, e), before);
  };
  const once = left(notice, suspend('trial-1'), 'trial-1');
  const going = left(once, resume('trial-1'), 'trial-2');
  const twice = left(going, suspend('trial-2'), 'trial-3');
  // A named time of day becomes the end of its day, and on a named day off itself the next working day.
  const today = dateOf(now);
  const endsToday = (dueOn: string) => dueOn === today && !isWorkingDay(rules.calendar, dueOn);
  const named = [...notice.clocks, ...notice.resting]
    .filter((c) => c.rule.includes('T') || endsToday(c.dueOn))
    .map((c) => c.key);
  const told = (n: typeof notice) =>
    n.stopped
      .filter((s) => !named.includes(s.key))
      .map((s) => `${s.key} ${s.remaining}`)
      .sort();
  if (told(once).join() !== told(twice).join())
    broken('what is left of a clock survives a stop', `${told(once)} / ${told(twice)} at ${now}`);
}

const moment = (at: Instant): string => localOf(at).slice(0, 19).replace('T', ' ');
const line = (at: Instant, { by, body }: Act): string => {
  const { kind, ...said } = body;
  const told = kind === 'replaceHolders' || kind === 'changeCalendar' ? '…' : JSON.stringify(said);
  return `${moment(at)} ${by.role} ${kind} ${told.slice(0, 140)}`;
};

/** The instant at which a command was received: mostly just now, sometimes long before it is handled. */
function receipt(r: Random, now: Instant, pace: number): Instant {
  const kind = r.below(10);
  if (kind < 7) return addMs(now, -r.below(5000));
  return addMs(now, -r.below(kind < 9 ? pace : 4 * pace));
}

function step(world: World, script: Script, { gapMs, seed }: Step, place: number, life: Life) {
  const r = random(seed);
  const next = world.core.nextAlarm(world.notice);
  // Now and then time stops exactly at the next alarm: the hardest instant of all.
  const exact = r.chance(0.1) && next !== null && next > world.now;
  world.now = exact ? next : addMs(world.now, gapMs);
  if (r.chance(0.15)) {
    life.log.push(`${moment(world.now)} settle`);
    return settle(world, true);
  }
  if (r.chance(0.6)) settle(world, r.chance(0.1));
  const act = r.chance(0.15)
    ? senseless(r, world.notice, world.now)
    : sensible(r, world.notice, world.rules, world.now);
  const receivedAt = exact ? world.now : receipt(r, world.now, PACE[script.preset]);
  const command = { ...act.body, id: `c${place}`, by: act.by, issuedAt: receivedAt, receivedAt };
  nowAndThenLater(world, command, place + script.seed);
  planUnderStop(world);
  rightOfReview(world, place);
  const copies = r.chance(0.06) ? [command, { ...command, id: `c${place}-again` }] : [command];
  for (const one of copies) {
    const accepted = r.chance(0.04) ? deliverLate(world, one) : deliver(world, one, r.chance(0.05));
    life.commands += 1;
    life.refusals += accepted ? 0 : 1;
    life.log.push(`${line(receivedAt, act)} ${accepted ? '' : '(refused)'}`);
  }
  settle(world, false);
  if (r.chance(0.02)) stopAndGo(world);
}

/** What is stored of a life gives the same notice. */
function judgeFold({ core, events, notice }: World): void {
  const stored = JSON.parse(JSON.stringify(events)) as NoticeEvent[];
  const folded = stored.reduce<World['notice'] | null>((n, e) => core.evolve(n, e), null);
  if (!isDeepStrictEqual(folded, notice)) broken('the events fold to the state', '');
}

/** The chain of what is stored of a life is whole, and covers the next alarm. */
function judgeChain({ core, events, notice }: World, rules: World['rules']): void {
  const start = unborn('n1', 1, rules);
  const { recorded } = append(core, 'n1', start, events);
  const [fault] = chainFaults(recorded, start.head);
  if (fault !== undefined) broken('the chain is unbroken', `${fault.fault} at ${fault.seq}`);
  const alarms = recorded.at(-1)?.nextAlarmAt;
  if (alarms !== core.nextAlarm(notice)) broken('the chain is unbroken', 'another next alarm');
}

/** Every fourth life is; under a core that is not the released one every life. */
const isThorough = (core: Core, { seed }: Script): boolean => core !== coreOf(1) || seed % 4 === 0;

/** What a life has left: its events, the rules under which it began, and those by which it ended. */
export interface Lived {
  events: readonly NoticeEvent[];
  rules: World['rules'];
  rulesNow: World['rules'];
}

/**
 * Lives a script under a core; it ends with the script, two steps after the end, or at a breach.
 * @param look sees what it has left.
 */
export function live(
  script: Script,
  core: Core = coreOf(1),
  look: (lived: Lived) => void = () => undefined,
): Life {
  const rules = rulesFor(script.preset, script.variant);
  const life: Life = { broken: null, steps: 0, commands: 0, refusals: 0, events: 0, log: [] };
  const world: World = {
    core,
    thorough: isThorough(core, script),
    rules,
    events: [],
    notice: null as never,
    now: script.start,
    roster: script.holders,
    coRosters: new Map(script.coUnits.map((u) => [u.id, u.holders])),
    firstDue: new Map(),
    reminders: new Map(),
    told: new Set(),
    fired: new Set(),
    chased: new Map(),
    rowKeys: new Set(),
    digests: new Map(),
    messages: 0,
    climbed: new Map(),
    deferred: new Map(),
    kept: new Map(),
    planDue: null,
    planned: new Set(),
  };
  try {
    const { start, findings, holders } = script;
    const more = { receivedAt: start, issuedAt: start, holders, coUnits: script.coUnits };
    const { command, issued } = issueOf(core, rules, findings, more);
    life.log.push(
      `${moment(start)} issue ${script.preset}/${script.variant} ${findings.map((f) => `${f.timing} ${f.due}`).join(', ')}`,
    );
    if (issued.accepted) take(world, issued.events, command);
    receiveLater(
      { core, rules, notice: null as never },
      command,
      (script.seed % 97) * HOUR,
      issued,
    );
    let after = 0;
    for (const [place, each] of issued.accepted ? script.steps.entries() : []) {
      if (isFinal(world.notice)) after += 1;
      if (after > 2) break;
      step(world, script, each, place, life);
      life.steps += 1;
    }
    // Folding again costs much, and hashing costs as much as living: they are matters of some lives.
    if (issued.accepted && script.seed % 8 === 0) judgeFold(world);
    if (issued.accepted && script.seed % 80 === 0) judgeChain(world, rules);
  } catch (error) {
    if (!(error instanceof InvariantBroken)) throw error;
    life.broken = error;
  }
  life.events = world.events.length;
  look({ events: world.events, rules, rulesNow: world.rules });
  return life;
}
