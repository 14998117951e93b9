import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import type { Command } from '../../src/domain/notice/commands.ts';
import { lateCommandSignal, type NoticeInput } from '../../src/workflows/contract.ts';

const FOLDER = fileURLToPath(new URL('../histories/', import.meta.url));

/** A payload as the server writes it into JSON. */
interface Payload {
  metadata: Record<string, string>;
  data: string;
}

interface StartedEvent {
  workflowExecutionStartedEventAttributes?: { input: { payloads: Payload[] } };
}

/** A command comes as an update, or late as a signal. */
interface CommandEvent {
  workflowExecutionUpdateAcceptedEventAttributes?: {
    acceptedRequest: { input: { args: { payloads: Payload[] } } };
  };
  workflowExecutionSignaledEventAttributes?: {
    signalName: string;
    input?: { payloads: Payload[] };
  };
}

const argumentOf = (event: CommandEvent): Payload | undefined => {
  const update = event.workflowExecutionUpdateAcceptedEventAttributes;
  const signal = event.workflowExecutionSignaledEventAttributes;
  if (signal?.signalName === lateCommandSignal.name) return signal.input?.payloads[0];
  return update?.acceptedRequest.input.args.payloads[0];
};

/** What of a history's JSON the tests touch. */
interface HistoryJson {
  events: object[];
}

/** A run of a recorded life, by its file name without `.json`. */
export interface Recorded {
  name: string;
  /** What the life shows. */
  shows: string;
  history: HistoryJson;
}

/** A fault planted into the bundle, and a recorded life that must not get past it. */
export interface Mutant {
  fault: string;
  /** Stands in the bundle exactly once. */
  piece: string | RegExp;
  instead: string;
  /** What the life shows. */
  caughtBy: string;
}

/** Every recorded history, in the order of their names. */
export function recordedHistories(): Recorded[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => ({
    name: file.replace(/\.json$/, ''),
    shows: file.replace(/(\.\d+)?@\d+\.json$/, ''),
    history: JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')) as HistoryJson,
  }));
}

/** Replays histories through a bundle; by name, what went wrong, or null. */
export async function replayAll(
  code: string,
  histories: Recorded[],
): Promise<Map<string, string | null>> {
  const given = histories.map(({ name, history }) => ({ workflowId: `notice/${name}`, history }));
  const results = Worker.runReplayHistories({ workflowBundle: { code } }, given);
  const failures = new Map<string, string | null>();
  for await (const { workflowId, error } of results)
    failures.set(workflowId.replace('notice/', ''), error === undefined ? null : String(error));
  return failures;
}

/** Replays one history; what went wrong, or null. */
export const replay = async (code: string, recorded: Recorded): Promise<string | null> =>
  (await replayAll(code, [recorded])).get(recorded.name) ?? null;

/** The bundle with one piece of its code changed. @throws Error unless the piece stands there once. */
export function mutantOf(code: string, piece: string | RegExp, instead: string): string {
  const parts = code.split(piece);
  if (parts.length !== 2)
    throw new Error(`${piece} stands ${parts.length - 1} times in the bundle`);
  return parts.join(instead);
}

const read = <T>({ data }: Payload): T => JSON.parse(Buffer.from(data, 'base64').toString()) as T;

const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

/** A copy of a history in which the first command of a kind says something else. */
export function forgedCommand(
  { history, ...recorded }: Recorded,
  kind: Command['kind'],
  change: Record<string, unknown>,
): Recorded {
  const forged = structuredClone(history);
  for (const event of forged.events as CommandEvent[]) {
    const payload = argumentOf(event);
    if (payload === undefined) continue;
    const command = read<Command>(payload);
    if (command.kind !== kind) continue;
    payload.data = written({ ...command, ...change });
    return { ...recorded, history: forged };
  }
  throw new Error(`${recorded.name} holds no ${kind}`);
}

interface TaskEvent {
  eventType: string;
  eventTime: string;
}

/**
 * A copy of a history in which every task has run so much later. Temporal can record what a lost task decided under a later
 * one: when it was killed while it handed out an update, and when a worker stood still for longer than its task may take.
 */
export function tasksRunLater({ history, ...recorded }: Recorded, ms: number): Recorded {
  const moved = structuredClone(history);
  for (const event of moved.events as TaskEvent[])
    if (event.eventType === 'EVENT_TYPE_WORKFLOW_TASK_STARTED')
      event.eventTime = new Date(Date.parse(event.eventTime) + ms).toISOString();
  return { ...recorded, history: moved };
}

/** A copy of a history whose start was another. */
export function forgedStart(
  { history, ...recorded }: Recorded,
  change: (input: NoticeInput) => void,
): Recorded {
  const forged = structuredClone(history);
  const [started] = forged.events as StartedEvent[];
  const [payload] = started?.workflowExecutionStartedEventAttributes?.input.payloads ?? [];
  if (payload === undefined) throw new Error(`${recorded.name} does not start`);
  const input = read<NoticeInput>(payload);
  change(input);
  payload.data = written(input);
  return { ...recorded, history: forged };
}
