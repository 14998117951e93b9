import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import type { Answer, Engine } from '../../../src/api/engine.ts';
import { wholeText } from '../../../src/api/json-body.ts';
import { commandBody } from '../../../src/api/requests/wire.ts';
import { addMs } from '../../../src/domain/calendar/instant.ts';
import { businessNow, type Tempo } from '../../../src/domain/campaign/tempo.ts';
import type { Command } from '../../../src/domain/notice/commands.ts';
import type { IssueCommand } from '../../../src/domain/notice/matters/issue.ts';
import { isFinal, type Notice } from '../../../src/domain/notice/notice.ts';
import { coreOf } from '../../../src/domain/rules/core.ts';
import { evolve } from '../../../src/domain/rules/evolve.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import type { Act } from '../acts.ts';
import { eventually } from '../live-notice.ts';
import { issueCommand } from '../story.ts';
import { senseless, sensible } from './deliveries.ts';
import { type Random, random } from './random.ts';
import { PACE, type Script, type Step } from './script.ts';
import type { Given, Trace } from './trace-difference.ts';
import { rulesFor } from './variants.ts';

/** The engines on which lives are lived. */
export interface Engines {
  connection: Connection;
  engine: Engine;
  /** Ends a notice's workflow, whatever it does. */
  end(noticeId: string): Promise<unknown>;
}

/** Real milliseconds in which a preset's usual time passes: a life of months takes some seconds. */
const PACE_MS = 100;

/** A life under way. */
interface Living extends Trace {
  engines: Engines;
  tempo: Tempo;
  notice: Notice;
}

const now = ({ tempo }: Living): string => businessNow(tempo, Date.now());

/** Reads what has been stored meanwhile. */
async function look(living: Living): Promise<void> {
  const more = await eventsOf(living.engines.connection, living.noticeId, living.events.length);
  living.events.push(...more);
  living.notice = more.reduce<Notice>(evolve, living.notice);
}

/** The letter of a script. */
function letterOf(script: Script, noticeId: string): IssueCommand {
  const { start, findings, holders, coUnits } = script;
  const names = { notice: noticeId, documentNumber: `云督整〔2026〕${noticeId}号` };
  const more = { ...names, receivedAt: start, issuedAt: start, holders, coUnits };
  return issueCommand('2026-01-01 00:00', findings, more);
}

/** True when the rules let the letter of a script out. */
export function isIssuable(script: Script): boolean {
  const rules = rulesFor(script.preset, script.variant);
  return coreOf(1).decide(letterOf(script, '0'), null, rules, script.start).accepted;
}

/** The answer, asked for with the same key until it is known. */
async function answerTo({ engines, noticeId }: Living, command: Command): Promise<Answer> {
  for (;;) {
    const answer = await engines.engine.command(noticeId, command);
    if (!['unknown', 'busy', 'away'].includes(answer.kind)) return answer;
  }
}

async function give(living: Living, command: Command): Promise<void> {
  const from = living.events.length;
  const answer = await answerTo(living, command);
  const refused = answer.kind === 'refused' ? answer.refusal : null;
  living.given.push({
    command,
    from,
    late: false,
    refused: answer.kind === 'over' ? 'over' : refused,
  });
  await look(living);
  if (answer.kind === 'done' && living.events.length < answer.outcome.seq)
    throw new Error(`${living.noticeId}: ${command.id} is answered and not stored`);
}

/** Hands a command over as an answer that nobody has decided in time, and waits for what becomes of it. */
async function giveLate(living: Living, command: Command): Promise<void> {
  const given: Given = { command, from: living.events.length, late: true, refused: null };
  living.given.push(given);
  const { engine } = living.engines;
  if (!(await engine.takeLate(living.noticeId, command))) return;
  await eventually(async () => {
    await look(living);
    return isFinal(living.notice) || living.events.some((e) => e.command === command.id);
  }, `${living.noticeId}: ${command.id} is decided`);
}

/** What somebody does now, as far as the API would let it in. */
function actOf(r: Random, { notice, rules }: Living, at: string): Act | null {
  const { by, body } = r.chance(0.15) ? senseless(r, notice, at) : sensible(r, notice, rules, at);
  return isLetIn(body) ? { by, body } : null;
}

/** True for what passes the API's door: whole characters, in the shape of the command. */
function isLetIn(body: Act['body']): boolean {
  try {
    return commandBody.safeParse(JSON.parse(JSON.stringify(body), wholeText)).success;
  } catch {
    return false;
  }
}

/** Time passes up to an instant of the letter's clock. */
async function passUntil(living: Living, at: string): Promise<void> {
  const { tempo } = living;
  const ahead = (Date.parse(at) - Date.parse(now(living))) / tempo.speed;
  if (ahead > 0) await pause(Math.ceil(ahead));
  await look(living);
}

async function step(living: Living, { gapMs, seed }: Step, place: number): Promise<void> {
  const r = random(seed);
  const next = living.events.at(-1)?.nextAlarmAt ?? null;
  const exact = r.chance(0.1) && next !== null && next > now(living);
  const at = exact ? next : addMs(now(living), gapMs);
  await passUntil(living, at);
  if (r.chance(0.15)) return;
  const act = actOf(r, living, at);
  if (act === null) return;
  // Mostly just received, sometimes before what has been decided meanwhile.
  const receivedAt = r.chance(0.7) ? at : addMs(at, -r.below(gapMs + 1));
  const command = { ...act.body, id: `c${place}`, by: act.by, issuedAt: receivedAt, receivedAt };
  const copies = r.chance(0.06) ? [command, { ...command, id: `c${place}-again` }] : [command];
  for (const one of copies) await (r.chance(0.04) ? giveLate : give)(living, one);
}

/** Lives a script on the engines, on a clock that runs. */
export async function liveOn(engines: Engines, script: Script): Promise<Trace> {
  const noticeId = `trace-${script.seed}`;
  const issue = letterOf(script, noticeId);
  const tempo = {
    realAnchor: new Date().toISOString(),
    businessAnchor: script.start,
    speed: PACE[script.preset] / PACE_MS,
  };
  const rules = rulesFor(script.preset, script.variant);
  await engines.engine.issue({ noticeId, rulesVersion: 1, rules, tempo, issue });
  const trace = { noticeId, rules, issue, given: [], events: [] };
  const living: Living = { ...trace, engines, tempo, notice: null as never };
  await eventually(async () => {
    await look(living);
    return living.events.length > 0;
  }, `${noticeId} is issued`);
  for (const [place, each] of script.steps.entries()) {
    if (isFinal(living.notice) && living.given.at(-1)?.refused === 'over') break;
    await step(living, each, place);
  }
  // No alarm is lost: everything up to here has fired. What is read ends where a recording ends, never within one.
  const end = now(living);
  await eventually(async () => {
    const view = await engines.engine.inspect(noticeId);
    await look(living);
    if (view === 'silent') return false;
    const alarm = living.events.at(-1)?.nextAlarmAt ?? null;
    const whole =
      view === null ? isFinal(living.notice) : living.events.length === view.recordedSeq;
    return whole && (alarm === null || alarm > end);
  }, `${noticeId} has fired everything`);
  // A silent letter would go on reminding behind the lives that are still to be lived.
  if (!isFinal(living.notice)) await engines.end(noticeId);
  return living;
}
