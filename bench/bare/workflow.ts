import {
  allHandlersFinished,
  CancellationScope,
  condition,
  isCancellation,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { Command } from '../../src/domain/notice/commands.ts';
import { commandUpdate } from '../../src/workflows/contract.ts';
import type { BareActivities } from './activities.ts';

const { write } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '5s' });

/** What a bare workflow starts with: when its one timer is due, and how many commands end it. */
export interface BareInput {
  id: string;
  dueAt: number;
  commands: number;
}

/**
 * The yardstick: takes the same Updates, keeps one timer, writes one document per command by a
 * local activity, and does nothing else.
 */
export async function bare(input: BareInput): Promise<number> {
  let seq = 0;
  let written = 0;
  let rang = false;
  setHandler(
    commandUpdate,
    async (command: Command) => {
      seq += 1;
      const mine = seq;
      await write({ id: input.id, seq: mine, kind: command.kind });
      written += 1;
      return { seq: mine, stage: 'issued' as const, digest: command.id, events: [command.kind] };
    },
    { validator: (_command: Command) => undefined },
  );
  await write({ id: input.id, seq: 0, kind: 'start' });
  const scope = new CancellationScope();
  scope
    .run(() => sleep(Math.max(1, input.dueAt - Date.now())))
    .then(
      () => {
        rang = true;
      },
      (error) => {
        if (!isCancellation(error)) throw error;
      },
    );
  await condition(() => rang || written >= input.commands);
  if (rang) await write({ id: input.id, seq: -1, kind: 'alarm' });
  await condition(() => written >= input.commands);
  scope.cancel();
  await condition(allHandlersFinished);
  return seq;
}
