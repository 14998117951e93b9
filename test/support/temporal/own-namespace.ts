import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { registerAttributes } from '../../../worker/temporal.ts';

/** How long a server may take to know a namespace. */
const KNOWN_MS = 300_000;

/**
 * Registers a namespace and waits until every service of the server knows it. Whoever runs workers on the suite's server does so
 * in a namespace of its own: the lanes of `npm test` share that server, and a worker takes any task of its namespace and queue.
 * @throws what the server says after five minutes.
 */
export async function registerNamespace(connection: Connection, namespace: string): Promise<void> {
  const { workflowService } = connection;
  const workflowExecutionRetentionPeriod = msToTs('1d');
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  const until = Date.now() + KNOWN_MS;
  for (;;) {
    try {
      await workflowService.countWorkflowExecutions({ namespace, query: '' });
      await registerAttributes(connection, namespace);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(50);
    }
  }
}
