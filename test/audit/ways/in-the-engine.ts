import { randomUUID } from 'node:crypto';
import { allLetters, missingNumbers } from '../../../src/audit/all-letters.ts';
import { auditNotice, type Replayer } from '../../../src/audit/replay.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { rebuildNotice } from '../../../src/store/notices.ts';
import type { EventDoc } from '../../../src/store/stored.ts';
import { workflowIdOf } from '../../../src/workflows/contract.ts';
import type { Api } from '../../support/api/api.ts';
import { CLERK } from '../../support/api/letters.ts';
import { eventually } from '../../support/live-notice.ts';
import { clientWith, historyOf, relinked, withPayload } from '../../support/tampering.ts';

/** What a letter's note said, and what it is made to say. */
const SAID = '已电话了解情况';
const FORGED = '单位拒不整改';

/** A letter that is tampered with in the engine, or in both at once. */
export interface InEngine {
  api: Api;
  replayer: Replayer;
  id: string;
  documentNumber: string;
  events: EventDoc[];
}

/** One way; it says what was named of it, and leaves the letter as it was unless it is the last one. */
interface EngineWay {
  name: string;
  named(of: InEngine): Promise<boolean>;
}

const put = async ({ api, id }: InEngine, docs: EventDoc[]): Promise<void> => {
  const all = collectionOf<EventDoc>(api.connection, 'events');
  await all.deleteMany({ noticeId: id } as never);
  await all.insertMany(docs);
  await rebuildNotice(api.connection, id);
};

const isNamed = async ({ api, id }: InEngine): Promise<boolean> =>
  (await auditNotice(api.temporal, api.connection, async () => null, id, 20)).differences.length >
  0;

const repairedOrNot = async ({ api, id }: InEngine): Promise<string[]> => {
  const body = { repair: true };
  const { alarms } = await api.client.post<{ alarms: { notice: string; fault: string }[] }>(
    '/api/sweep',
    { body, actor: CLERK },
  );
  return alarms.filter((a) => a.notice === id).map((a) => a.fault);
};

const noted = (docs: EventDoc[]): EventDoc[] =>
  relinked(
    docs.map((e) => (e.type === 'noteAdded' ? { ...e, text: FORGED } : e)),
    2,
  );

/** The workflow is ended, the events are others, and a repair is asked for: it has to refuse, and the audit to name. */
const laundered =
  (forge: (docs: EventDoc[]) => EventDoc[]): EngineWay['named'] =>
  async (of) => {
    const { api, id, events } = of;
    await api.temporal.workflow.getHandle(workflowIdOf(id)).terminate('tampering');
    await put(of, forge(events));
    const isRefused = (await repairedOrNot(of)).includes('history-differs');
    const named = isRefused && (await isNamed(of));
    await put(of, events);
    const left = await repairedOrNot(of);
    if (left.length > 0) throw new Error(`${id} is not repaired: ${left}`);
    return named;
  };

const auditedWith = async ({ api, replayer, id }: InEngine): Promise<boolean> => {
  const forged = withPayload(await historyOf(api.temporal, id), SAID, FORGED);
  const report = await auditNotice(clientWith(forged), api.connection, replayer, id, 20);
  return report.differences.length > 0;
};

/** Ways of tampering with the engine, in the order in which one letter can go through all of them. */
export const IN_THE_ENGINE: EngineWay[] = [
  { name: 'what was said in the history', named: auditedWith },
  {
    name: 'what was said in the history and in the events, but for the heads that are kept',
    async named(of) {
      await put(of, noted(of.events));
      const named = await auditedWith(of);
      await put(of, of.events);
      return named;
    },
  },
  { name: 'a rewritten history laundered by a repair', named: laundered(noted) },
  {
    name: 'the newest two events dropped and laundered by a repair',
    named: laundered((docs) => docs.slice(0, -2)),
  },
  {
    name: 'the workflow reset to an earlier moment',
    async named(of) {
      const { api, id } = of;
      // A run that has decided nothing is the same once more.
      await api.client.post(`/api/notices/${id}/commands`, {
        ...{ body: { kind: 'addNote', text: '重置之前' }, actor: CLERK },
      });
      const { events } = await historyOf(api.temporal, id);
      const done = events.filter((e) => 'workflowTaskCompletedEventAttributes' in e);
      await api.temporal.workflowService.resetWorkflowExecution({
        namespace: api.temporal.options.namespace,
        workflowExecution: { workflowId: workflowIdOf(id) },
        reason: 'tampering',
        requestId: randomUUID(),
        workflowTaskFinishEventId: Number(done[0]?.eventId) as never,
      });
      // What has just ended is not listed at once.
      await eventually(() => isNamed(of), `${id} is named`);
      return true;
    },
  },
  {
    name: 'the whole letter deleted with its draft and its workflow',
    async named({ api, id, documentNumber }) {
      const { connection, temporal } = api;
      for (const name of ['events', 'notices', 'drafts'] as const)
        await collectionOf(connection, name).deleteMany({
          $or: [{ _id: id }, { noticeId: id }],
        } as never);
      const workflowId = workflowIdOf(id);
      const query = `WorkflowId = '${workflowId}'`;
      for await (const { runId } of temporal.workflow.list({ query }))
        await temporal.workflowService.deleteWorkflowExecution({
          namespace: temporal.options.namespace,
          workflowExecution: { workflowId, runId },
        });
      await eventually(
        async () => !(await allLetters(temporal, connection)).includes(id),
        `${id} is gone`,
      );
      return (await missingNumbers(connection)).some((d) => d.where === documentNumber);
    },
  },
];
