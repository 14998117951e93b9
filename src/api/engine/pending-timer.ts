import type { Client } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time.js';

/** Events asked for at a time; the newest timer event is nearly always among the last few. */
const PAGE = 20;

interface Execution {
  workflowId: string;
  runId: string;
}

/** A run's events, the newest first. */
async function* eventsBackwards(client: Client, execution: Execution) {
  const { namespace } = client.options;
  let nextPageToken: Uint8Array | null | undefined;
  do {
    const page = await client.workflowService.getWorkflowExecutionHistoryReverse({
      ...{ namespace, execution, maximumPageSize: PAGE },
      ...(nextPageToken ? { nextPageToken } : {}),
    });
    yield* page.history?.events ?? [];
    nextPageToken = page.nextPageToken;
  } while (nextPageToken && nextPageToken.length > 0);
}

/**
 * The real instant (ISO 8601) at which the timer of a run fires, by Temporal's own history and not by what the workflow
 * believes; null: none is running. A notice has one timer at most, so the one that was started last is the one, unless its end
 * stands behind it. A timer that takes another's place is started before the other is cancelled.
 */
export async function timerOf(client: Client, execution: Execution): Promise<string | null> {
  const ended = new Set<string>();
  for await (const event of eventsBackwards(client, execution)) {
    const end = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
    if (end?.timerId) ended.add(end.timerId);
    const timer = event.timerStartedEventAttributes;
    if (!timer) continue;
    if (ended.has(timer.timerId ?? '')) return null;
    const firesAt = tsToMs(event.eventTime) + tsToMs(timer.startToFireTimeout);
    return new Date(firesAt).toISOString();
  }
  return null;
}
