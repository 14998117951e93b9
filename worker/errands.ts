import type { Client } from '@temporalio/client';
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Connection } from 'mongoose';
import type { ErrandDeps } from '../src/activities/index.ts';
import { temporalEngine } from '../src/api/engine.ts';
import type { RecordedEvent } from '../src/domain/notice/events.ts';
import type { IssueCommand } from '../src/domain/notice/matters/issue.ts';
import { COURIER_QUEUE, SWEEP_ID } from '../src/workflows/contract.ts';

/** Real time between two sweeps of the clocks. */
const SWEEP_EVERY = '10m';

/** The command that a notice's first event came from, for a workflow that is started again. */
function issueOf(first: RecordedEvent): IssueCommand {
  if (first.type !== 'issued' || first.by === null)
    throw new Error('a notice begins with its issue');
  const { command, by, dueAt, findings, coUnits, ...rest } = first;
  const { notice, documentNumber, title, unit, campaign, rehearsal, rulesVersion } = rest;
  const { author, approvedBy, urgencyReason, holders } = rest;
  return {
    kind: 'issue',
    id: command ?? '',
    by,
    issuedAt: dueAt,
    receivedAt: dueAt,
    ...{ notice, documentNumber, title, unit, campaign, rehearsal, rulesVersion },
    ...{ author, approvedBy, urgencyReason, holders, coUnits },
    findings: findings.map(({ dueAt: _due, provisional: _provisional, ...text }) => text),
  };
}

/** What the errands do to the notices' workflows, through Temporal. */
export function errandsOf(client: Client, connection: Connection): ErrandDeps {
  const engine = temporalEngine(client);
  return {
    connection,
    give: engine.command,
    async inspect(noticeId) {
      const view = await engine.inspect(noticeId);
      if (view === null || view === 'silent') return view;
      const { run, recordedSeq: seq, head, armedAt, notice } = view;
      return { run, seq, head, armedAt, idle: notice?.seq === seq };
    },
    running: engine.running,
    async restart(state) {
      if ('nudge' in state) return engine.nudge(state.nudge);
      const { notice, head, rules, tempo, first, last } = state;
      const { id: noticeId, rulesVersion } = notice;
      const carry = { notice, head, handledAt: last.at, answered: [] };
      await engine.restart({ noticeId, rulesVersion, rules, tempo, issue: issueOf(first), carry });
    },
  };
}

/** Makes sure that the clocks are swept, by Temporal's own schedule. */
export async function scheduleSweep(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: SWEEP_ID,
      spec: { intervals: [{ every: SWEEP_EVERY }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP },
      action: {
        type: 'startWorkflow',
        workflowType: 'sweep',
        workflowId: SWEEP_ID,
        taskQueue: COURIER_QUEUE,
        args: [{ repair: false }],
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
