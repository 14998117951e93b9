import { type Client, isGrpcServiceError } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Command } from '../domain/notice/commands.ts';
import { lateCommandSignal, type NoticeInput, workflowIdOf } from '../workflows/contract.ts';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** A workflow's history as it is archived and replayed: the server's own JSON form. */
export interface ArchivedHistory {
  workflowId: string;
  json: unknown;
  history: History;
}

/** gRPC's code for a workflow that the server does not have. */
const NOT_FOUND = 5;

/** The real history of a notice's workflow, or null when the engine has none. */
export async function fetchHistory(
  client: Client,
  noticeId: string,
): Promise<ArchivedHistory | null> {
  const workflowId = workflowIdOf(noticeId);
  try {
    const history = await client.workflow.getHandle(workflowId).fetchHistory();
    return { workflowId, history, json: historyToJSON(history) };
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === NOT_FOUND) return null;
    throw error;
  }
}

/** What a history says went in: the start, and every command that was accepted or taken late, in order. */
export interface Inputs {
  input: NoticeInput;
  commands: { command: Command; late: boolean }[];
}

/** Reads the inputs of a notice out of its history. @throws Error when it is no notice's history. */
export function inputsOf(history: History): Inputs {
  const events = history.events ?? [];
  const started = events[0]?.workflowExecutionStartedEventAttributes;
  const [payload] = started?.input?.payloads ?? [];
  if (payload === undefined) throw new Error('this history does not start a notice');
  const commands: Inputs['commands'] = [];
  for (const event of events) {
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes;
    const [argument] = accepted?.acceptedRequest?.input?.args?.payloads ?? [];
    const signalled = event.workflowExecutionSignaledEventAttributes;
    const late = signalled?.signalName === lateCommandSignal.name;
    const payload = argument ?? (late ? signalled?.input?.payloads?.[0] : undefined);
    if (payload !== undefined && payload !== null)
      commands.push({ command: defaultPayloadConverter.fromPayload<Command>(payload), late });
  }
  return { input: defaultPayloadConverter.fromPayload<NoticeInput>(payload), commands };
}

/** The last chain head that the history holds: recorded by its markers and activity results. */
export function lastHeadOf(history: History): string | null {
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
