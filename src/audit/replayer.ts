import { DefaultLogger, IllegalStateError, Runtime, Worker } from '@temporalio/worker';
import type { Replayer } from './replay.ts';

/** Keeps the SDK's own chatter off the reader's screen; a process that has a runtime keeps its own. */
export function quietRuntime(): void {
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      shutdownSignals: [],
      telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' } } },
    });
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error;
  }
}

/** Replays histories through a workflow bundle, one after the other. */
export function replayerOf(bundle: { code: string }): Replayer {
  return async ({ history, workflowId }) => {
    try {
      await Worker.runReplayHistory({ workflowBundle: bundle }, history, workflowId);
      return null;
    } catch (error) {
      return messageOf(error);
    }
  };
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
