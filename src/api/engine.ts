import {
  type Client,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, TypedSearchAttributes } from '@temporalio/common';
import type { Instant } from '../domain/calendar/instant.ts';
import type { Command } from '../domain/notice/commands.ts';
import type { IssueCommand } from '../domain/notice/matters/issue.ts';
import type { Rules } from '../domain/notice/notice.ts';
import type { Refusal } from '../domain/notice/refusals.ts';
import {
  ATTRIBUTES,
  COURIER_QUEUE,
  type CourierInput,
  commandUpdate,
  courierIdOf,
  lateCommandSignal,
  manyIdOf,
  NOTICE_QUEUE,
  type NoticeInput,
  noticeIdIn,
  type Outcome,
  RECEIVED_AHEAD,
  REFUSED,
  repairSignal,
  rulesQuery,
  SWEEP_ID,
  stirSignal,
  type View,
  viewQuery,
  workflowIdOf,
} from '../workflows/contract.ts';
import { endWorkflows } from './engine/end-workflows.ts';
import { notNow } from './engine/engine-faults.ts';
import { timerOf } from './engine/pending-timer.ts';

/** So long a caller waits for a sweep; one that has not come to its end goes on without him. */
const SWEEP_MS = 120_000;

/** What became of a command. `unknown` is not a failure: repeat with the same id to learn it. */
export type Answer =
  | { kind: 'done'; outcome: Outcome }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'over' }
  | { kind: 'unknown' }
  | { kind: 'busy' }
  | { kind: 'away' };

/** The way from the API to the notices. */
export interface Engine {
  /** Starts a notice; starting it again finds the same one. */
  issue(input: NoticeInput): Promise<'issued' | 'away'>;
  /** Gives a command; its id is the caller's key, by which the notice knows a repetition and answers it as at first. */
  command(noticeId: string, command: Command): Promise<Answer>;
  /** Gives a command to a notice that has ended: its workflow goes on from its recorded state, and ends again where nothing is left. */
  commandAfterEnd(input: NoticeInput, command: Command): Promise<Answer>;
  /** The outcome of a command that was done when it was received at that instant; null when no such one is known. */
  outcomeOf(noticeId: string, id: string, receivedAt: string): Promise<Outcome | null>;
  /**
   * Hands over an answer that no worker has decided in time; it is durable at once, and decided later under the same id.
   * @returns false when the notice is over or Temporal is away.
   */
  takeLate(noticeId: string, command: Command): Promise<boolean>;
  /** Starts a notice again whose workflow is lost, from its recorded state. */
  restart(input: NoticeInput): Promise<void>;
  /** Tells a running notice to aim its timer anew. */
  nudge(noticeId: string): Promise<void>;
  /**
   * Where a running notice says it stands, and the real instant at which Temporal's timer for it fires (null: none runs).
   * null: no workflow runs, 'silent': it does not answer.
   */
  inspect(
    noticeId: string,
  ): Promise<(View & { run: string; timerAt: string | null }) | 'silent' | null>;
  /** The rules under which a running notice decides; null: none runs, or it does not answer. */
  rules(noticeId: string): Promise<Rules | null>;
  /** Ids of the notices whose workflows run. */
  running(): Promise<string[]>;
  /** Starts an act on many notices; starting it again finds the same one. */
  many(id: string, count: number): Promise<void>;
  /** Sweeps the clocks now. @returns how many faults stand afterwards. */
  sweep(repair: boolean): Promise<number>;
  /** Ends the workflows of a rehearsal, letters and courier, where they run: it is removed. */
  end(rehearsal: string, notices: readonly string[]): Promise<'ended' | 'away'>;
  /**
   * Makes sure the courier of a clock runs; that of a rehearsal, which sleeps or has ended, looks at once.
   * @param anew true to put another in the place of one that runs, which may be of an older version; what it was about stands in the
   * store.
   */
  courier(input: CourierInput, anew?: boolean): Promise<void>;
}

/** Longest wait for an answer; beyond it the outcome is unknown, never failed. */
const DEADLINE_MS = 15_000;

/** The engine on Temporal. */
export const temporalEngine = (client: Client, deadlineMs = DEADLINE_MS): Engine => ({
  ...commanding(client, deadlineMs),
  ...overseeing(client, deadlineMs),
});

/**
 * Each sending of a command is an update of its own (ADR 0018). Under one update id Temporal, killed between two sendings,
 * keeps the arguments of the later one beside the decision on the earlier one. The notice knows a repetition by the command's
 * id and answers it as at first.
 */
const updateIdOf = ({ id, receivedAt }: Pick<Command, 'id' | 'receivedAt'>): string =>
  `${id}@${receivedAt}`;

/** True where the engine was away, or has not said in time what came of it. */
const hasNotSaid = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || notNow(error) !== null;

type Commanding = Pick<Engine, 'issue' | 'command' | 'outcomeOf' | 'takeLate' | 'courier'>;

/** The way to one notice after the other. */
function commanding(client: Client, deadlineMs: number): Commanding {
  // A repetition of a command that is on its way waits for the same answer.
  const inFlight = new Map<string, Promise<Answer>>();
  const give = (noticeId: string, command: Command): Promise<Answer> => {
    const handle = client.workflow.getHandle(workflowIdOf(noticeId));
    const send = (given: Command) =>
      client.withDeadline(Date.now() + deadlineMs, () =>
        handle.executeUpdate(commandUpdate, { args: [given], updateId: updateIdOf(given) }),
      );
    return answered(command, send);
  };
  return {
    async issue(input) {
      try {
        await client.workflow.start('chaseNotice', {
          ...startOf(input),
          // One notice, one workflow, however often and from wherever it is issued.
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        return 'issued';
      } catch (error) {
        if (error instanceof WorkflowExecutionAlreadyStartedError) return 'issued';
        if (notNow(error) !== null) return 'away';
        throw error;
      }
    },

    command(noticeId, command) {
      const name = `${noticeId}/${command.id}`;
      const before = inFlight.get(name);
      if (before !== undefined) return before;
      const answer = give(noticeId, command).finally(() => inFlight.delete(name));
      inFlight.set(name, answer);
      return answer;
    },

    async outcomeOf(noticeId, id, receivedAt) {
      const handle = client.workflow.getHandle(workflowIdOf(noticeId));
      const update = handle.getUpdateHandle<Outcome>(updateIdOf({ id, receivedAt }));
      try {
        return await client.withDeadline(Date.now() + deadlineMs, () => update.result());
      } catch (error) {
        if (error instanceof WorkflowNotFoundError || hasNotSaid(error)) return null;
        throw error;
      }
    },

    async takeLate(noticeId, command) {
      try {
        await client.withDeadline(Date.now() + deadlineMs, () =>
          client.workflow.getHandle(workflowIdOf(noticeId)).signal(lateCommandSignal, command),
        );
        return true;
      } catch (error) {
        if (error instanceof WorkflowNotFoundError || hasNotSaid(error)) return false;
        throw error;
      }
    },

    async courier(input, anew = false) {
      const { campaign } = input;
      const started = {
        workflowId: courierIdOf(campaign),
        staticSummary:
          campaign === null ? '消息发送 courier' : `演练消息发送 courier of ${campaign}`,
        taskQueue: COURIER_QUEUE,
        args: [input],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE' as const,
        workflowIdConflictPolicy: anew
          ? ('TERMINATE_EXISTING' as const)
          : ('USE_EXISTING' as const),
      };
      if (campaign === null) await client.workflow.start('courier', started);
      else await client.workflow.signalWithStart('courier', { ...started, signal: stirSignal });
    },
  };
}

/** What looks after all of them: acts on many, the sweep, and what mends a lost workflow. */
function overseeing(client: Client, deadlineMs: number): Omit<Engine, keyof Commanding> {
  return {
    commandAfterEnd(input, command) {
      const send = (given: Command): Promise<Outcome> => {
        // One request starts the run and brings the command: a run of a letter that has ended would end before the command came.
        const startWorkflowOperation = new WithStartWorkflowOperation('chaseNotice', {
          ...startOf(input),
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        const said = { args: [given], updateId: updateIdOf(given), startWorkflowOperation };
        return client.withDeadline(Date.now() + deadlineMs, () =>
          client.workflow.executeUpdateWithStart(commandUpdate, said as never),
        );
      };
      return answered(command, send);
    },

    async restart(input) {
      await client.workflow.start('chaseNotice', {
        ...startOf(input),
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
      });
    },

    async nudge(noticeId) {
      await client.workflow.getHandle(workflowIdOf(noticeId)).signal(repairSignal);
    },

    async inspect(noticeId) {
      const handle = client.workflow.getHandle(workflowIdOf(noticeId));
      let run: string;
      try {
        const { status, runId } = await handle.describe();
        if (status.name !== 'RUNNING') return null;
        run = runId;
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return null;
        throw error;
      }
      try {
        const ask = () => handle.query(viewQuery);
        const view = await client.withDeadline(Date.now() + deadlineMs, ask);
        const timerAt = await timerOf(client, { workflowId: handle.workflowId, runId: run });
        return { ...view, run, timerAt };
      } catch {
        // Whatever keeps it from answering, a person has to look.
        return 'silent';
      }
    },

    async rules(noticeId) {
      const handle = client.workflow.getHandle(workflowIdOf(noticeId));
      try {
        return await client.withDeadline(Date.now() + deadlineMs, () => handle.query(rulesQuery));
      } catch {
        // The sweep names it as silent or missing.
        return null;
      }
    },

    async running() {
      const ids: string[] = [];
      const query = "WorkflowType = 'chaseNotice' AND ExecutionStatus = 'Running'";
      for await (const { workflowId } of client.workflow.list({ query }))
        ids.push(noticeIdIn(workflowId));
      return ids;
    },

    async many(id, count) {
      await client.workflow.start('applyToMany', {
        workflowId: manyIdOf(id),
        staticSummary: `批量办理 act on many · ${count} 份`,
        taskQueue: COURIER_QUEUE,
        args: [{ id, count }],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
      });
    },

    end: (rehearsal, notices) => endWorkflows(client, rehearsal, notices),

    sweep: (repair) => sweepOnce(client, repair),
  };
}

/** One of a kind at a time: whoever asks meanwhile hears what the one that runs finds, and nobody waits for ever where no worker is there. */
const sweepOnce = (client: Client, repair: boolean): Promise<number> =>
  client.withDeadline(Date.now() + SWEEP_MS, () =>
    client.workflow.execute('sweep', {
      workflowId: `${SWEEP_ID}/now/${repair ? 'repairing' : 'looking'}`,
      taskQueue: COURIER_QUEUE,
      args: [{ repair }],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
    }),
  );

/** How a notice's workflow is started, whatever the occasion. */
const startOf = (input: NoticeInput) => {
  const { issue } = input;
  return {
    workflowId: workflowIdOf(input.noticeId),
    taskQueue: NOTICE_QUEUE,
    args: [input],
    staticSummary: `${issue.documentNumber} ${issue.unit.name}`,
    staticDetails: staticDetailsOf(issue),
    typedSearchAttributes: new TypedSearchAttributes([
      { key: ATTRIBUTES.unit, value: issue.unit.id },
      { key: ATTRIBUTES.campaign, value: issue.campaign.id },
      { key: ATTRIBUTES.rehearsal, value: issue.rehearsal },
    ]),
  };
};

/** The answer to a command. Where the notice does not believe our clock, the command is sent once more with its own instant. */
async function answered(
  command: Command,
  send: (command: Command) => Promise<Outcome>,
): Promise<Answer> {
  try {
    return { kind: 'done', outcome: await send(command) };
  } catch (error) {
    const receivedAt = instantAgainst(error);
    if (receivedAt === null) return answerOf(error);
    return send({ ...command, receivedAt }).then(
      (outcome) => ({ kind: 'done', outcome }),
      answerOf,
    );
  }
}

/** The notice's own instant, where it does not believe ours; null: it had another reason. */
function instantAgainst(error: unknown): Instant | null {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  const isAhead = cause instanceof ApplicationFailure && cause.type === RECEIVED_AHEAD;
  return isAhead ? (cause.details?.[0] as Instant) : null;
}

/** What Temporal's own page says of a letter from its start on; where it stands follows in its current details. */
const staticDetailsOf = ({
  documentNumber,
  title,
  unit,
  campaign,
  findings,
  rehearsal,
}: IssueCommand) =>
  [
    `**${documentNumber}** ${title}`,
    `- 单位 unit: ${unit.name}`,
    `- 督查 campaign: ${campaign.name}${rehearsal ? '（演练 rehearsal）' : ''}`,
    `- 问题 findings: ${findings.length}`,
  ].join('\n');

function answerOf(error: unknown): Answer {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'unknown' };
  if (error instanceof WorkflowNotFoundError) return { kind: 'over' };
  if (error instanceof WorkflowUpdateFailedError) {
    const { cause } = error;
    if (cause instanceof ApplicationFailure && cause.type === REFUSED)
      return { kind: 'refused', refusal: cause.details?.[0] as Refusal };
    // A run that has ended, or that another has outrun.
    if (cause instanceof ApplicationFailure && cause.type === 'AcceptedUpdateCompletedWorkflow')
      return { kind: 'over' };
  }
  const says = notNow(error);
  if (says === null) throw error;
  return { kind: says === 'late' ? 'unknown' : says };
}
