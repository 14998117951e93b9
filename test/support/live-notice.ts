import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { type Answer, temporalEngine } from '../../src/api/engine.ts';
import type { Command } from '../../src/domain/notice/commands.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import { isFinal } from '../../src/domain/notice/notice.ts';
import {
  type NoticeInput,
  repairSignal,
  type View,
  viewQuery,
  workflowIdOf,
} from '../../src/workflows/contract.ts';
import type { Act } from './acts.ts';
import type { MemoryStore } from './memory-store.ts';
import type { LateAnswer, Repetition } from './notice-lives/script.ts';
import { beijing } from './rules.ts';

/** A notice on the time-skipping server, led by Beijing times of its own campaign clock. */
export interface LiveNotice {
  id: string;
  handle: WorkflowHandle;
  input: NoticeInput;
  /** True while no worker is there: then nothing is waited for. */
  unattended: boolean;
  /** What has been recorded. */
  events(): RecordedEvent[];
  /** The instant of a Beijing time. */
  at(text: string): string;
  /** Moves time to a Beijing time; never back. */
  moveTo(at: string): Promise<void>;
  /** Waits until everything due by a Beijing time is recorded. */
  settled(at: string): Promise<void>;
  /** Both. */
  until(at: string): Promise<void>;
  /** Where it stands, once it has taken all that was sent to it. */
  reached(): Promise<View>;
  /** Waits until its workflow is over; its events must have ended already. */
  over(): Promise<void>;
  /** Ends it while it is still being chased. */
  end(): Promise<void>;
  /** Moves time there and gives a command. */
  give(at: string, act: Act, id?: string): Promise<Answer>;
  /** Moves time there and hands over an answer received earlier, as a signal. */
  giveLate(at: string, late: LateAnswer): Promise<void>;
  /** Moves time there and gives a command once more. @throws Error when its answer is not the first one. */
  giveAgain(at: string, repetition: Repetition): Promise<void>;
  /** Gives a command now, without moving time. */
  send(at: string, act: Act, id: string): Promise<Answer>;
  command(at: string, act: Act, id: string): Command;
  repair(): Promise<void>;
}

/** Waits until a claim holds; real time, for the server's time stands still meanwhile. */
export async function eventually(
  claim: () => boolean | Promise<boolean>,
  what: string,
): Promise<void> {
  const until = Date.now() + 300_000;
  while (!(await claim())) {
    if (Date.now() > until) throw new Error(`within 300 s not: ${what}`);
    await pause(5);
  }
}

/** True when nothing that was due at `at` is left to be recorded: each event says when the next alarm is. */
function isSettled(events: RecordedEvent[], at: string): boolean {
  const last = events.at(-1);
  return last !== undefined && (last.nextAlarmAt === null || last.nextAlarmAt > at);
}

/** The last event of a run whose workflow task or recording is still under way, or whose next run is about to begin. */
const UNDER_WAY = [
  'workflowExecutionStartedEventAttributes',
  'workflowTaskScheduledEventAttributes',
  'workflowTaskStartedEventAttributes',
  'activityTaskScheduledEventAttributes',
  'activityTaskStartedEventAttributes',
  'workflowExecutionContinuedAsNewEventAttributes',
] as const;

/** True when a workflow waits for nothing but its timer and the next command. */
async function isAtRest(handle: WorkflowHandle): Promise<boolean> {
  const { events } = await handle.fetchHistory();
  const last = events?.at(-1);
  return last !== undefined && UNDER_WAY.every((attributes) => !last[attributes]);
}

/** The command of an act, received at a Beijing time. */
const commandOf = (at: string, { by, body }: Act, id: string): Command => {
  const receivedAt = beijing(at);
  return { ...body, id, by, issuedAt: receivedAt, receivedAt };
};

/** Leads a notice that has been issued. */
export function liveNotice(
  env: TestWorkflowEnvironment,
  store: MemoryStore,
  input: NoticeInput,
): LiveNotice {
  const { noticeId, tempo } = input;
  const handle = env.client.workflow.getHandle(workflowIdOf(noticeId));
  const engine = temporalEngine(env.client);
  const given: { command: Command; answer: Answer | null }[] = [];
  const nextId = () => `command-${given.length + 1}`;

  const moveTo = async (at: string): Promise<void> => {
    const ahead = Date.parse(beijing(at)) - Date.parse(tempo.businessAnchor);
    const real = Date.parse(tempo.realAnchor) + ahead - (await env.currentTimeMs());
    if (real > 0) await env.sleep(real);
  };
  const settled = async (at: string): Promise<void> => {
    try {
      await eventually(() => isSettled(store.eventsOf(noticeId), beijing(at)), `settled at ${at}`);
    } catch (error) {
      const { status } = await handle.describe();
      throw new Error(`${noticeId}, ${status.name}: ${String(error)}`);
    }
  };
  const until = async (at: string): Promise<void> => {
    await moveTo(at);
    await settled(at);
  };
  const reached = (): Promise<View> => handle.query(viewQuery);
  const give = async (at: string, act: Act, id = nextId()): Promise<Answer> => {
    await until(at);
    const command = commandOf(at, act, id);
    const answer = await engine.command(noticeId, command);
    given.push({ command, answer });
    return answer;
  };
  const takeLate = async (at: string, command: Command): Promise<void> => {
    if (!(await engine.takeLate(noticeId, command))) throw new Error(`${at}: not taken`);
    if (notice.unattended) return;
    const { notice: state } = await reached();
    if (state !== null && !isFinal(state)) await settled(at);
  };

  const notice: LiveNotice = {
    id: noticeId,
    handle,
    input,
    unattended: false,
    events: () => store.eventsOf(noticeId),
    at: beijing,
    moveTo,
    settled,
    until,
    reached,
    give,
    command: commandOf,
    send: (at, act, id) => engine.command(noticeId, commandOf(at, act, id)),
    repair: () => handle.signal(repairSignal),
    async over() {
      await eventually(async () => (await handle.describe()).status.name === 'COMPLETED', 'over');
    },
    // A task that is open when its workflow is terminated keeps its hold on the test server's time: nothing is skipped any
    // more. And what is recorded is known to the store before its task has ended.
    async end() {
      await eventually(() => isAtRest(handle), `${noticeId} is at rest`);
      await handle.terminate('its test is over');
    },
    async giveLate(at, { late, receivedAt }) {
      await (notice.unattended ? moveTo(at) : until(at));
      const command = commandOf(receivedAt, late, nextId());
      given.push({ command, answer: null });
      await takeLate(at, command);
    },
    async giveAgain(at, { again, by }) {
      const first = given[again - 1];
      if (first === undefined) throw new Error(`${at}: no command ${again}`);
      await until(at);
      if (by === 'signal') return takeLate(at, first.command);
      const answer = await engine.command(noticeId, first.command);
      const same = JSON.stringify(answer) === JSON.stringify(first.answer ?? answer);
      if (answer.kind !== 'done' || !same) throw new Error(`${at}: ${JSON.stringify(answer)}`);
    },
  };
  return notice;
}
