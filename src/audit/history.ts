import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Command } from '../domain/notice/commands.ts';
import { type NoticeInput, workflowIdOf } from '../workflows/contract.ts';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** A workflow's history as it is archived and replayed: the server's own JSON form. */
export interface ArchivedHistory {
  workflowId: string;
  json: unknown;
  history: History;
}

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
    if ((error as { name?: string }).name === 'WorkflowNotFoundError') return null;
    throw error;
  }
}

/** What a history says went in: the start, and every command that was accepted, in order. */
export interface Inputs {
  input: NoticeInput;
  commands: Command[];
}

/** Reads the inputs of a notice out of its history. @throws Error when it is no notice's history. */
export function inputsOf(history: History): Inputs {
  const events = history.events ?? [];
  const started = events[0]?.workflowExecutionStartedEventAttributes;
  const [payload] = started?.input?.payloads ?? [];
  if (payload === undefined) throw new Error('this history does not start a notice');
  const commands: Command[] = [];
  for (const event of events) {
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes;
    const [argument] = accepted?.acceptedRequest?.input?.args?.payloads ?? [];
    if (argument !== undefined && argument !== null)
      commands.push(defaultPayloadConverter.fromPayload<Command>(argument));
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
