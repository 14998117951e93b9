import type { Connection } from 'mongoose';
import { calendarFor } from '../src/domain/calendar/calendar.ts';
import { addMs, type Instant } from '../src/domain/calendar/instant.ts';
import { REAL_TIME } from '../src/domain/campaign/tempo.ts';
import type { Command } from '../src/domain/notice/commands.ts';
import type { Notice, Rules } from '../src/domain/notice/notice.ts';
import { append, coreOf, unborn } from '../src/domain/rules/core.ts';
import { RULES_VERSION } from '../src/domain/rules/released.ts';
import { loadCalendarYears, loadPolicies } from '../src/presets/presets.ts';
import { addCampaign } from '../src/store/campaigns.ts';
import { addDrafts } from '../src/store/drafts.ts';
import { collectionOf } from '../src/store/models.ts';
import { putUnit } from '../src/store/roster.ts';
import { keepRules } from '../src/store/rulebooks.ts';
import { type NoticeDoc, noticeDoc } from '../src/store/stored.ts';

/** Findings of each letter of the bench. */
export const FINDINGS = 5;
/** Messages that each letter has sent. */
const MESSAGES = 4;
const UNITS = 59;
const CHUNK = 500;
const HOUR_MS = 3_600_000;

const POSTS = [
  ...(['contact', 'handler', 'responsibleLeader', 'unitHead'] as const),
  ...(['supervisionOffice', 'reviewer', 'approver', 'groupLeader'] as const),
];

const codes = Array.from({ length: FINDINGS }, (_, i) => String(i + 1));

const findingOf = (code: string) => ({
  code,
  category: '依法行政',
  statement: `抽查行政处罚案卷3册，均未告知听证权利；其中第${code}册未附法制审核意见，案件集体讨论记录缺负责人签字，罚没款项未在规定期限内缴库。`,
  severity: 'minor' as const,
  criterion: '《中华人民共和国行政处罚法》第五十七条、第六十三条、第六十四条',
  recommendation:
    '对相关案卷逐一复核，依法纠正；完善法制审核和集体讨论制度，组织执法人员专题培训。',
  target: '新办案件案卷评查合格率达到百分之百',
  timing: 'timeLimited' as const,
  due: null,
  coUnits: ['县司法局'],
  remarks: '',
});

const actsOf = (code: string): [string, Record<string, unknown>][] => [
  [
    'handler',
    {
      kind: 'reportFinding',
      finding: code,
      summary: '已逐一复核案卷并重新告知，补齐法制审核意见，制度修订后印发执行。',
      evidence: [{ name: '整改报告.pdf', sha256: 'a'.repeat(64), effectiveOn: '2026-03-05' }],
    },
  ],
  ['reviewer', { kind: 'acceptFinding', finding: code, opinion: '材料齐全，同意销号' }],
];

const LIFE: [string, Record<string, unknown>][] = [
  ['contact', { kind: 'acknowledge' }],
  [
    'handler',
    {
      kind: 'submitPlan',
      items: codes.map((finding) => ({
        finding,
        measures: '成立整改专班，逐案复核，限期补正，建立台账销号管理。',
        responsiblePerson: '李四',
        milestones: [],
      })),
    },
  ],
  ['reviewer', { kind: 'acceptPlan' }],
  ...codes.flatMap(actsOf),
];

/** One letter after each step of a life, so that a list has every stage. */
function templates(rules: Rules, at: Instant): Notice[] {
  const core = coreOf(RULES_VERSION);
  let state = unborn('template', RULES_VERSION, rules);
  const give = (command: unknown, now: Instant) => {
    const decision = core.decide(command as Command, state.notice, rules, now);
    if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
    state = append(core, 'template', state, decision.events).after;
  };
  const by = (role: string) => ({
    role,
    id: `h-${role}`,
    name: role,
    ...(['reviewer', 'supervisionOffice'].includes(role) ? {} : { unit: 'u-0' }),
  });
  const envelope = (role: string, step: number) => {
    const now = addMs(at, step * HOUR_MS);
    return { id: `step-${step}`, by: by(role), issuedAt: now, receivedAt: now };
  };
  give(
    {
      ...envelope('supervisionOffice', 0),
      ...{ kind: 'issue', rulesVersion: RULES_VERSION, notice: 'template', documentNumber: '-' },
      title: '关于2026年法治建设专项督察反馈问题的整改通知书',
      issuer: { name: '县政府办公室', address: '人民路1号', telephone: '0953-0000000' },
      unit: { id: 'u-0', name: '-' },
      consent: null,
      campaign: { id: '-', name: '-' },
      ...{ rehearsal: false, authors: ['a'], approvedBy: 'b', urgencyReason: null },
      findings: codes.map(findingOf),
      holders: POSTS.map((post) => ({
        ...{ post, id: `h-${post}`, name: '张三', from: '2020-01-01', until: null },
      })),
    },
    at,
  );
  const letters = [state.notice as Notice];
  for (const [place, [role, said]] of LIFE.entries()) {
    give({ ...envelope(role, place + 1), ...said }, addMs(at, (place + 1) * HOUR_MS));
    letters.push(state.notice as Notice);
  }
  return letters;
}

/**
 * Fills the store with a campaign of so many letters, as their events would have left them: read model, drafts, messages,
 * roster. They were issued over the last forty days.
 */
export async function storeLetters(
  connection: Connection,
  campaign: string,
  count: number,
): Promise<void> {
  const policy = loadPolicies().get('county-standard');
  if (policy === undefined) throw new Error('county-standard is missing');
  const today = new Date().toISOString();
  const rules = { policy, calendar: calendarFor(loadCalendarYears(), today.slice(0, 10)) };
  await keepRules(connection, rules);
  await addCampaign(connection, {
    ...{ _id: campaign, name: `法治督察${count}`, code: campaign, policy: policy.id },
    ...{ rehearsal: false, tempo: REAL_TIME, createdAt: today, createdBy: 'bench' },
  });
  for (let i = 0; i < UNITS; i += 1) {
    const kind = i < 13 ? 'township' : 'department';
    await putUnit(connection, { _id: `u-${i}`, name: `单位${i}`, kind, shortNames: [] });
  }
  const all = Array.from({ length: 40 }, (_, day) =>
    templates(rules, addMs(today, -day * 24 * HOUR_MS)),
  ).flat();
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  for (let from = 0; from < count; from += CHUNK) {
    const letters = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) =>
      letterOf(all[((from + i) * 7) % all.length] as Notice, campaign, from + i),
    );
    await notices.insertMany(
      letters.map((letter) => noticeDoc(letter, 'head', letter.clocks[0]?.nextAt ?? null)),
    );
    await addDrafts(connection, letters.map(draftOf));
    await collectionOf(connection, 'dispatches').insertMany(letters.flatMap(messagesOf) as never);
  }
}

const letterOf = (template: Notice, campaign: string, place: number): Notice => ({
  ...template,
  id: `${campaign}-${String(place).padStart(6, '0')}`,
  documentNumber: `${campaign}〔2026〕${place + 1}号`,
  unit: { id: `u-${place % UNITS}`, name: `单位${place % UNITS}` },
  campaign: { id: campaign, name: campaign },
  findings: template.findings.map((f) => ({ ...f, statement: `${place + 1}：${f.statement}` })),
});

const draftOf = ({ id, campaign, unit, title, policy, findings, documentNumber }: Notice) => ({
  ...{ _id: id, campaign: campaign.id, unit, title, policy: policy.id, urgencyReason: null },
  findings: findings.map((f) => ({ ...findingOf(f.code), statement: f.statement })),
  ...{ author: 'a', status: 'issued' as const, approvedBy: 'b', approvedAt: null },
  ...{ documentNumber, issuedAt: null, version: 3 },
});

const messagesOf = ({ id, campaign, documentNumber }: Notice) =>
  Array.from({ length: MESSAGES }, (_, i) => ({
    _id: `real/${id}/${i}`,
    holder: `h-${i}`,
    name: '张三',
    ...{ side: 'unit', tempoOf: null, rehearsal: false, urgent: false },
    slot: `2026-10-${String(10 + i)}T00:30:00.000Z`,
    items: [{ noticeId: id, campaign: campaign.id, documentNumber, findings: codes, seq: i }],
    ...{ superseded: [], deliveries: [], readAt: null },
  }));
