import { type Client, isGrpcServiceError } from '@temporalio/client';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Command } from '../domain/notice/commands.ts';
import {
  KEEP_INSTANT,
  lateCommandSignal,
  type NoticeInput,
  OUTRUN,
  workflowIdOf,
} from '../workflows/contract.ts';
import { attempt } from './differences.ts';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** A workflow's history as it is archived and replayed: the server's own JSON form. */
export interface ArchivedHistory {
  workflowId: string;
  runId: string;
  json: unknown;
  history: History;
}

/** gRPC's code for a workflow that the server does not have. */
const NOT_FOUND = 5;

/** The history of a notice's newest run, or of a named one; null when the engine has none. */
export async function fetchHistory(
  client: Client,
  noticeId: string,
  run?: string,
): Promise<ArchivedHistory | null> {
  const workflowId = workflowIdOf(noticeId);
  try {
    const history = await client.workflow.getHandle(workflowId, run).fetchHistory();
    const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
    const runId = run ?? started?.originalExecutionRunId ?? '';
    return { workflowId, runId, history, json: historyToJSON(history) };
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === NOT_FOUND) return null;
    throw error;
  }
}

/** The histories of a notice's other runs that the engine still has, oldest first. What has just ended may not be listed yet. */
export async function otherRunsOf(
  client: Client,
  noticeId: string,
  newest: string,
): Promise<ArchivedHistory[]> {
  const query = `WorkflowId = '${workflowIdOf(noticeId).replaceAll("'", "''")}'`;
  const listed: { runId: string; startTime: Date }[] = [];
  for await (const one of client.workflow.list({ query })) listed.push(one);
  listed.sort((a, b) => a.startTime.getTime() - b.startTime.getTime());
  const others = listed.filter(({ runId }) => runId !== newest);
  const runs = await Promise.all(others.map(({ runId }) => fetchHistory(client, noticeId, runId)));
  return runs.filter((run) => run !== null);
}

/** True for a run that ended because another had gone on from the same end; it has recorded nothing. */
export function isOutrun(history: History): boolean {
  const failed = history.events?.at(-1)?.workflowExecutionFailedEventAttributes;
  return failed?.failure?.applicationFailureInfo?.type === OUTRUN && lastHeadOf(history) === null;
}

/** What a history says went in: the start, and every command that was accepted or taken late, in order. */
export interface Inputs {
  input: NoticeInput;
  /** `eventId`: where the history has it; empty for a late one. */
  commands: { command: Command; late: boolean; eventId: string }[];
}

/** True for the marker of the instant at which a notice took its late answers and what had fallen due. */
function keepsInstant(details: Record<string, { payloads?: unknown[] | null }> | null | undefined) {
  const [payload] = details?.data?.payloads ?? [];
  if (payload === undefined || payload === null) return false;
  const { activity_type: type } = defaultPayloadConverter.fromPayload<{ activity_type?: string }>(
    payload as Payload,
  );
  return type === KEEP_INSTANT;
}

/**
 * Reads the inputs of a notice out of its history, in the order in which the notice took them: an update when it was accepted, a
 * late answer with the next instant that was kept. One answer may have come in both ways, and the signal is older in the history
 * than the update that was taken before it. @throws Error when it is no notice's history.
 */
export function inputsOf(history: History): Inputs {
  const events = history.events ?? [];
  const started = events[0]?.workflowExecutionStartedEventAttributes;
  const [payload] = started?.input?.payloads ?? [];
  if (payload === undefined) throw new Error('this history does not start a notice');
  const commands: Inputs['commands'] = [];
  const kept: Command[] = [];
  const takeLateOnes = (): void => {
    for (const command of kept.splice(0)) commands.push({ command, late: true, eventId: '' });
  };
  for (const event of events) {
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes;
    const [update] = accepted?.acceptedRequest?.input?.args?.payloads ?? [];
    if (update !== undefined)
      commands.push({
        ...{ command: defaultPayloadConverter.fromPayload<Command>(update), late: false },
        eventId: String(event.eventId),
      });
    const signalled = event.workflowExecutionSignaledEventAttributes;
    const [signal] = signalled?.input?.payloads ?? [];
    if (signalled?.signalName === lateCommandSignal.name && signal !== undefined)
      kept.push(defaultPayloadConverter.fromPayload<Command>(signal));
    if (keepsInstant(event.markerRecordedEventAttributes?.details)) takeLateOnes();
  }
  // A run that was ended from outside may not have come to take them.
  takeLateOnes();
  return { input: defaultPayloadConverter.fromPayload<NoticeInput>(payload), commands };
}

/**
 * The commands that a letter has taken, by their ids, as the histories of its runs hold them; of what came twice under one id the first was
 * taken. What no history holds any more is left out.
 * @param runs oldest first.
 */
export function commandsById(runs: readonly ArchivedHistory[]): ReadonlyMap<string, Command> {
  const commands = new Map<string, Command>();
  for (const { history } of runs) {
    if (isOutrun(history)) continue;
    const inputs = attempt(() => inputsOf(history));
    if (!inputs.ok) continue;
    const refused = refusedIn(history);
    for (const { command, eventId } of inputs.value.commands)
      if (!refused.has(eventId) && !commands.has(command.id)) commands.set(command.id, command);
  }
  return commands;
}

/**
 * Places of updates that were let in and refused after all, as where two of one task ask for the same: under the id of one a later
 * command may have come that says something else.
 */
function refusedIn(history: History): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const { workflowExecutionUpdateCompletedEventAttributes: done } of history.events ?? [])
    if (done?.outcome?.failure) refused.add(String(done.acceptedEventId));
  return refused;
}

/** The last chain head that the history holds: recorded by its markers and activity results. */
function lastHeadOf(history: History): string | null {
  let head: string | null = null;
  for (const event of history.events ?? []) {
    const marker = event.markerRecordedEventAttributes?.details?.result?.payloads?.[0];
    const result = event.activityTaskCompletedEventAttributes?.result?.payloads?.[0];
    const payload = marker ?? result;
    if (payload === undefined || payload === null) continue;
    const value: unknown = defaultPayloadConverter.fromPayload(payload);
    if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) head = value;
  }
  return head;
}

/** The head to which a run has come; one that has recorded nothing yet stands where it began. Null for what is no notice's history. */
export function headOf(history: History): string | null {
  const head = lastHeadOf(history);
  const payload =
    history.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
  if (head !== null || payload === undefined || payload === null) return head;
  return defaultPayloadConverter.fromPayload<NoticeInput>(payload).carry?.head ?? null;
}

/** True while a task of the workflow waits or is being worked on: what it records is not in the history yet. */
export function hasOpenTask(history: History): boolean {
  let open = false;
  for (const event of history.events ?? []) {
    if (event.workflowTaskScheduledEventAttributes) open = true;
    if (event.workflowTaskCompletedEventAttributes || isEnd(event)) open = false;
  }
  return open;
}

/** True for an event after which a workflow does nothing any more. */
const isEnd = (event: NonNullable<History['events']>[number]): boolean =>
  [
    event.workflowExecutionCompletedEventAttributes,
    event.workflowExecutionFailedEventAttributes,
    event.workflowExecutionTimedOutEventAttributes,
    event.workflowExecutionCanceledEventAttributes,
    event.workflowExecutionTerminatedEventAttributes,
    event.workflowExecutionContinuedAsNewEventAttributes,
  ].some((attributes) => attributes !== undefined && attributes !== null);
