import type { ClientActor } from '../../src/client/api-client.ts';
import { addDays, dueDateOf } from '../../src/domain/calendar/instant.ts';
import type { Finding } from '../../src/domain/notice/finding.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';

/** One way into Duban: the command line, or the HTTP API. */
export interface Hand {
  /** Gives a command, which must be accepted, and tells the stage after it. */
  give(notice: Notice, actor: ClientActor, body: Body, key: string): Promise<string>;
  /** Gives a report with a paper of that name, which is sent with it. */
  report(
    notice: Notice,
    actor: ClientActor,
    body: Body,
    sent: { key: string; paper: string },
  ): Promise<string>;
}

type Body = { kind: string } & Record<string, unknown>;

/** The places of the notices in which something out of the ordinary happens. */
export const EXTENDED = 0;
export const RETURNED = 1;

const office = (role: string, name: string): ClientActor => ({ role, id: `office-${role}`, name });
const REVIEWER = office('reviewer', '验收人');
const OFFICE = office('supervisionOffice', '督查室值班员');

/** The holder of a post of the notice's unit; a vacant post is stood in for. */
function unitActor(notice: Notice, role: 'contact' | 'handler' | 'responsibleLeader'): ClientActor {
  const holder = notice.holders.find((h) => h.post === role);
  const unit = notice.unit.id;
  return { role, id: holder?.id ?? `stand-in-${unit}`, name: holder?.name ?? '代办人', unit };
}

/** The first finding that runs for thirty days, of which ten more can be asked. */
export function extensible(notice: Notice): Finding {
  const finding = notice.findings.find((f) => f.timing === 'timeLimited' && f.due === null);
  if (finding === undefined) throw new Error(`${notice.documentNumber} has nothing to extend`);
  return finding;
}

async function extend(hand: Hand, notice: Notice): Promise<void> {
  const finding = extensible(notice);
  const leader = unitActor(notice, 'responsibleLeader');
  const until = addDays(dueDateOf(finding.dueAt), 10);
  const reason = '需提请常务会议审议';
  const ask = { kind: 'requestExtension', finding: finding.code, until, reason };
  await hand.give(notice, leader, ask, `extend-${finding.code}`);
  const grant = { kind: 'grantExtension', finding: finding.code, opinion: '同意延期十日' };
  await hand.give(notice, OFFICE, grant, `grant-${finding.code}`);
}

async function report(hand: Hand, notice: Notice, finding: Finding, round: number): Promise<void> {
  const body = {
    kind: 'reportFinding',
    finding: finding.code,
    summary: `已完成整改：${finding.recommendation.slice(0, 20)}`,
  };
  const paper = `第${finding.code}条整改情况报告${round}.pdf`;
  const sent = { key: `report-${finding.code}-${round}`, paper };
  await hand.report(notice, unitActor(notice, 'handler'), body, sent);
}

/** One letter from its receipt to its closure, through one hand. @returns the stage at the end */
async function seeThrough(hand: Hand, notice: Notice, place: number): Promise<string> {
  await hand.give(notice, unitActor(notice, 'contact'), { kind: 'acknowledge' }, 'acknowledge');
  if (notice.clocks.some((c) => c.kind === 'plan')) {
    const items = notice.findings.map((f) => ({
      finding: f.code,
      measures: `制定清单，逐项落实：${f.statement.slice(0, 12)}`,
      responsiblePerson: '承办人',
    }));
    await hand.give(notice, unitActor(notice, 'handler'), { kind: 'submitPlan', items }, 'plan');
    await hand.give(notice, REVIEWER, { kind: 'acceptPlan', opinion: '同意' }, 'plan-accepted');
  }
  if (place === EXTENDED) await extend(hand, notice);
  for (const finding of notice.findings) await report(hand, notice, finding, 1);
  const [first] = notice.findings;
  if (place === RETURNED && first !== undefined) {
    const reason = '缺少原始凭证';
    const back = { kind: 'returnFinding', finding: first.code, reason };
    await hand.give(notice, REVIEWER, back, `return-${first.code}`);
    await report(hand, notice, first, 2);
  }
  let stage = '';
  for (const { code } of notice.findings) {
    const accept = { kind: 'acceptFinding', finding: code, opinion: '材料齐全，同意销号' };
    stage = await hand.give(notice, REVIEWER, accept, `accept-${code}`);
  }
  return stage;
}

/** All letters of a campaign, four at a time. @returns their last stages */
export async function seeAllThrough(hand: Hand, notices: Notice[]): Promise<string[]> {
  const stages: string[] = [];
  const queue = [...notices.entries()];
  const hands = Array.from({ length: 4 }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [place, notice] = next;
      stages[place] = await seeThrough(hand, notice, place);
    }
  });
  await Promise.all(hands);
  return stages;
}
