import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import pMap from 'p-map';
import { temporalEngine } from '../src/api/engine.ts';
import { calendarFor } from '../src/domain/calendar/calendar.ts';
import { businessNow, REAL_TIME, type Tempo } from '../src/domain/campaign/tempo.ts';
import type { IssueCommand } from '../src/domain/notice/matters/issue.ts';
import { RULES_VERSION } from '../src/domain/rules/released.ts';
import { loadCalendarYears, loadPolicies } from '../src/presets/presets.ts';
import { addCampaign } from '../src/store/campaigns.ts';
import { sha256Of } from '../src/store/evidence/files.ts';
import { holdEvidence } from '../src/store/evidence/held-evidence.ts';
import { collectionOf } from '../src/store/models.ts';
import { keepRules } from '../src/store/rulebooks.ts';
import { workflowIdOf } from '../src/workflows/contract.ts';
import type { Target } from './targets.ts';

const POSTS = [
  'contact',
  'handler',
  'responsibleLeader',
  'unitHead',
  'supervisionOffice',
  'reviewer',
  'approver',
  'groupLeader',
] as const;

/** What every letter's reports cite. */
const PAPER = Buffer.from('%PDF-1.7 整改报告');

/** The seven commands of one notice's life, as the route takes them. */
export const LIFE = [
  ['contact', { kind: 'acknowledge' }],
  ['handler', { kind: 'submitPlan', items: [{ finding: '2', measures: '制定清单并公示' }] }],
  ['reviewer', { kind: 'acceptPlan' }],
  ['handler', report('1')],
  ['reviewer', { kind: 'acceptFinding', finding: '1' }],
  ['handler', report('2')],
  ['reviewer', { kind: 'acceptFinding', finding: '2' }],
] as const;

function report(finding: string) {
  const evidence = [{ name: '整改报告.pdf', sha256: sha256Of(PAPER), effectiveOn: '2026-03-05' }];
  return { kind: 'reportFinding', finding, summary: '已完成整改', evidence };
}

/** A target whose workflows have not begun by then never will. */
const BEGUN_MS = 300_000;

/** Starts `count` notices (or bare workflows) and waits until all have begun. */
export async function startMany(
  target: Target,
  { client, connection }: { client: Client; connection: Connection },
  count: number,
  name: string,
  options: { tempo?: Tempo; dueAtMs: number },
): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, i) => `${name}-${i}`);
  if (target.kind === 'bare') await startBare(client, ids, options.dueAtMs);
  else await startNotices({ client, connection }, ids, name, options.tempo ?? REAL_TIME);
  return ids;
}

async function startBare(client: Client, ids: string[], dueAt: number): Promise<void> {
  await pMap(
    ids,
    (id) =>
      client.workflow.start('bare', {
        workflowId: workflowIdOf(id),
        taskQueue: 'bare',
        args: [{ id, dueAt, commands: LIFE.length }],
      }),
    { concurrency: 16 },
  );
}

/** The letter of the bench: two findings, every post held. */
function issueOf(id: string, name: string, at: string): IssueCommand {
  const finding = (code: string, timing: 'immediate' | 'timeLimited') => ({
    code,
    category: '依法行政',
    statement: '行政执法结果未按规定公示',
    severity: 'minor' as const,
    criterion: '《中华人民共和国行政处罚法》第四十八条',
    recommendation: '补充公示并完善制度',
    target: '全部公示',
    timing,
    due: null,
    coUnits: [],
    remarks: '',
  });
  return {
    kind: 'issue',
    rulesVersion: RULES_VERSION,
    id: `issue-${id}`,
    by: { role: 'supervisionOffice', id: 'bench', name: 'bench' },
    issuedAt: at,
    receivedAt: at,
    notice: id,
    documentNumber: id,
    title: '整改通知书',
    issuer: { name: '县政府办公室', address: '人民路1号', telephone: '0953-0000000' },
    consent: null,
    authorisation: null,
    unit: { id: 'u-1', name: '县教育体育局' },
    campaign: { id: name, name },
    rehearsal: true,
    authors: ['a'],
    approvedBy: 'b',
    urgencyReason: null,
    findings: [finding('1', 'immediate'), finding('2', 'timeLimited')],
    holders: POSTS.map((post) => ({
      post,
      id: `h-${post}`,
      name: post,
      from: '2020-01-01',
      until: null,
    })),
  };
}

async function startNotices(
  { client, connection }: { client: Client; connection: Connection },
  ids: string[],
  name: string,
  tempo: Tempo,
): Promise<void> {
  const policy = loadPolicies().get('county-standard');
  if (policy === undefined) throw new Error('county-standard is missing');
  const at = businessNow(tempo, Date.now());
  const calendar = calendarFor(loadCalendarYears(), at.slice(0, 10));
  const rules = { policy, calendar };
  await keepRules(connection, rules);
  await addCampaign(connection, {
    _id: name,
    name,
    code: name,
    policy: policy.id,
    rehearsal: true,
    tempo,
    createdAt: at,
    createdBy: 'bench',
  });
  const engine = temporalEngine(client);
  const limits = { letterBytes: 1e6, unitBytes: 1e9 };
  await pMap(
    ids,
    (id) =>
      holdEvidence(
        connection,
        PAPER,
        { kind: 'pdf', notice: id, unit: `u-${id}`, holder: 'bench' },
        { limits, nowMs: Date.now() },
      ),
    { concurrency: 16 },
  );
  await pMap(
    ids,
    (id) =>
      engine.issue({
        noticeId: id,
        rulesVersion: RULES_VERSION,
        rules,
        tempo,
        issue: issueOf(id, name, at),
      }),
    { concurrency: 16 },
  );
  const notices = collectionOf(connection, 'notices');
  const until = Date.now() + BEGUN_MS;
  while ((await notices.countDocuments({ 'notice.campaign.id': name } as never)) < ids.length) {
    if (Date.now() > until) throw new Error(`${name}: not all notices have begun`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs the life of every notice through the route, `hands` callers side by side. @returns latencies in ms. */
export async function runLives(target: Target, ids: string[], hands: number): Promise<number[]> {
  const took: number[] = [];
  await pMap(
    ids,
    async (id) => {
      for (const [place, [role, body]] of LIFE.entries()) {
        const token = target.tokens[role];
        const began = performance.now();
        const answer = await fetch(`${target.url}/api/notices/${id}/commands`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': `${id}-${place}`,
            ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify(body),
        });
        if (!answer.ok)
          throw new Error(
            `${target.kind} ${id} ${body.kind}: ${answer.status} ${await answer.text()}`,
          );
        await answer.arrayBuffer();
        took.push(performance.now() - began);
      }
    },
    { concurrency: hands },
  );
  return took;
}

/** Events in the history of a finished life. */
export async function historyLength(client: Client, id: string): Promise<number> {
  const history = await client.workflow.getHandle(workflowIdOf(id)).fetchHistory();
  return history.events?.length ?? 0;
}
