import { CancellationScope, continueAsNew, setHandler } from '@temporalio/workflow';
import { isFinal } from '../domain/notice/notice.ts';
import {
  commandUpdate,
  lateCommandSignal,
  type NoticeInput,
  type NoticeResult,
  repairSignal,
  rulesQuery,
  viewQuery,
} from './contract.ts';
import { lifeOf } from './life.ts';

/**
 * Chases one notice from its issue to its closure: command or alarm → decide → record → evolve.
 * All rules are calls into the domain; here stands only the order in which things happen.
 */
export async function chaseNotice(input: NoticeInput): Promise<NoticeResult> {
  // State first, handlers second, and no await before them: a buffered command runs inside setHandler.
  const life = lifeOf(input);
  life.begin();
  setHandler(viewQuery, life.view);
  setHandler(rulesQuery, life.rules);
  setHandler(repairSignal, life.repair);
  setHandler(lateCommandSignal, life.receiveLate);
  setHandler(
    commandUpdate,
    (command) => life.recorded(life.accept(command)),
    // Synchronous on purpose: nobody awaits the refusal of an async validator.
    { validator: life.check },
  );

  // A notice is withdrawn by a command; a cancel request must not stop the chase halfway.
  return CancellationScope.nonCancellable(async () => {
    for (;;) {
      if (life.hasDue()) await life.settle();
      life.arm();
      if (life.isIdle() && isFinal(life.notice())) break;
      if (life.isIdle() && life.isTooLong()) await handOver(input, life);
      await life.stirred();
    }
    await life.answered();
    const { notice, head } = life.view();
    return { seq: notice?.seq ?? 0, head, stage: life.notice().stage };
  });
}

/** Continues as new once every answer is given; a command that came meanwhile is recorded first. */
async function handOver(input: NoticeInput, life: ReturnType<typeof lifeOf>): Promise<void> {
  await life.answered();
  if (!life.isIdle()) return;
  life.disarm();
  await continueAsNew<typeof chaseNotice>({ ...input, rules: life.rules(), carry: life.carry() });
}
