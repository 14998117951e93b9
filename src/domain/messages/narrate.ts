import type { NoticeEvent } from '../notice/events.ts';
import type { FormalReviewOutcome, Objection } from '../notice/notice.ts';
import type { Recipient } from '../notice/posts.ts';
import type { HoldEffect } from '../policy/policy.ts';
import { refusalText } from './refusal-text.ts';
import {
  CLOCK_WORDS,
  CLOSURE_WORDS,
  limitWords,
  POST_WORDS,
  RUNG_WORDS,
  type Word,
} from './words.ts';

const numbered = (findings: string[]): Word =>
  findings.length === 0
    ? { zh: '', en: '' }
    : { zh: `（第${findings.join('、')}条）`, en: ` (finding ${findings.join(', ')})` };

const named = (to: Recipient[]): Word => ({
  zh: to.map((r) => `${POST_WORDS[r.post].zh}${r.name}`).join('、'),
  en: to.map((r) => `${POST_WORDS[r.post].en} ${r.name}`).join(', '),
});

/** Chinese first, with the sentence joined from parts in both languages. */
const both = (zh: string, en: string): Word => ({ zh, en });

type Of<T extends NoticeEvent['type']> = Extract<NoticeEvent, { type: T }>;

function rung(event: Of<'rungFired'>): Word {
  const about = numbered(event.findings);
  const to = named(event.to);
  const copy = named(event.copy);
  const word = RUNG_WORDS[event.rung];
  const clock = CLOCK_WORDS[event.kind];
  const zhTo = event.to.length === 0 ? '对应岗位空缺，已转督查室办理' : `发至${to.zh}`;
  const enTo =
    event.to.length === 0 ? 'nobody holds the post; a task for the office' : `to ${to.en}`;
  const zhCopy = event.copy.length === 0 ? '' : `，抄送${copy.zh}`;
  const enCopy = event.copy.length === 0 ? '' : `, copy to ${copy.en}`;
  return both(
    `${word.zh}：${clock.zh}${about.zh}，${zhTo}${zhCopy}`,
    `${word.en}: ${clock.en}${about.en}, ${enTo}${enCopy}`,
  );
}

function report(event: Of<'findingReported'>): Word {
  const late = event.late ? '（逾期）' : '';
  return both(
    `报送第${event.finding}条整改结果${late}：${event.summary}，佐证材料 ${event.evidence.length} 件`,
    `finding ${event.finding} reported${event.late ? ' late' : ''}: ${event.summary}, ${event.evidence.length} pieces of evidence`,
  );
}

const GROUNDS: Record<Objection['ground'], Word> = {
  notOurRemit: { zh: '不属本单位职责', en: 'not our remit' },
  wrongFact: { zh: '事实有误', en: 'wrong fact' },
};

const OUTCOMES: Record<FormalReviewOutcome, Word> = {
  maintained: { zh: '维持原结论', en: 'maintained' },
  revised: { zh: '变更原结论', en: 'revised' },
  revoked: { zh: '撤销原结论', en: 'revoked' },
};

const EFFECTS: Record<HoldEffect, Word> = {
  stop: { zh: '整改期限暂停计算', en: 'the clock stops' },
  quiet: { zh: '期间不催办，期限照常计算', en: 'no reminders meanwhile, the clock runs' },
  none: { zh: '不停止整改', en: 'the clock runs on' },
};

const listed = (findings: string[]): Word =>
  findings.length === 0
    ? { zh: '整份通知书', en: 'the whole letter' }
    : { zh: `第${findings.join('、')}条`, en: `finding ${findings.join(', ')}` };

type Teller<T extends NoticeEvent['type']> = (event: Of<T>) => Word;

const TELL: { [T in NoticeEvent['type']]: Teller<T> } = {
  issued: (e) =>
    both(
      `签发 ${e.documentNumber}，送达${e.unit.name}，整改意见 ${e.findings.length} 条`,
      `${e.documentNumber} issued and delivered to ${e.unit.name}, ${e.findings.length} findings`,
    ),
  acknowledged: (e) =>
    both(
      `${e.implied ? '以答复代签收' : '签收'}${e.late ? '（逾期）' : ''}`,
      `${e.implied ? 'acknowledged by an answer' : 'acknowledged'}${e.late ? ', late' : ''}`,
    ),
  planSubmitted: (e) =>
    both(
      `报送整改方案${e.late ? '（逾期）' : ''}，措施 ${e.items.length} 条`,
      `plan submitted${e.late ? ' late' : ''}, ${e.items.length} items`,
    ),
  planAccepted: () => both('整改方案审核通过', 'plan accepted'),
  planReturned: (e) => both(`整改方案退回：${e.reason}`, `plan returned: ${e.reason}`),
  progressReported: (e) =>
    both(
      `报送第${e.finding}条阶段进展：${e.noChange ? '无变化' : e.text}`,
      `progress on finding ${e.finding}: ${e.noChange ? 'no change' : e.text}`,
    ),
  findingReported: report,
  findingAccepted: (e) =>
    both(
      `第${e.finding}条销号（${CLOSURE_WORDS[e.reason].zh}）${e.opinion ? `：${e.opinion}` : ''}`,
      `finding ${e.finding} closed (${CLOSURE_WORDS[e.reason].en})${e.opinion ? `: ${e.opinion}` : ''}`,
    ),
  findingReturned: (e) =>
    both(`第${e.finding}条退回：${e.reason}`, `finding ${e.finding} returned: ${e.reason}`),
  extensionRequested: (e) =>
    both(
      `申请第${e.finding}条延期至 ${e.until}：${e.reason}`,
      `extension of finding ${e.finding} to ${e.until} requested: ${e.reason}`,
    ),
  extensionGranted: (e) =>
    both(`同意第${e.finding}条延期`, `extension of finding ${e.finding} granted`),
  extensionRefused: (e) =>
    both(
      `不同意第${e.finding}条延期：${e.reason}`,
      `extension of finding ${e.finding} refused: ${e.reason}`,
    ),
  noticeWithdrawn: (e) => both(`通知书撤回：${e.reason}`, `notice withdrawn: ${e.reason}`),
  findingWithdrawn: (e) =>
    both(`第${e.finding}条撤回：${e.reason}`, `finding ${e.finding} withdrawn: ${e.reason}`),
  rungFired: rung,
  rungProposed: (e) =>
    both(
      `拟${RUNG_WORDS[e.rung].zh}${numbered(e.findings).zh}，报${POST_WORDS[e.needs].zh}批准`,
      `${RUNG_WORDS[e.rung].en} proposed${numbered(e.findings).en}, waiting for the ${POST_WORDS[e.needs].en}`,
    ),
  proposalLapsed: (e) =>
    both(
      `第${e.proposal}号拟办事项因所涉问题已答复或已了结而失效`,
      `proposal ${e.proposal} lapsed, for its findings are answered or gone`,
    ),
  rungApproved: (e) =>
    both(
      `批准${RUNG_WORDS[e.rung].zh}${numbered(e.findings).zh}，依据：${e.basis}`,
      `${RUNG_WORDS[e.rung].en} approved${numbered(e.findings).en}, basis: ${e.basis}`,
    ),
  rungRefused: (e) =>
    both(
      `不批准${RUNG_WORDS[e.rung].zh}：${e.reason}`,
      `${RUNG_WORDS[e.rung].en} refused: ${e.reason}`,
    ),
  remindedByHand: (e) =>
    both(
      `人工催办${numbered(e.findings).zh}${e.text ? `：${e.text}` : ''}`,
      `reminded by hand${numbered(e.findings).en}${e.text ? `: ${e.text}` : ''}`,
    ),
  noteAdded: (e) => both(`备注：${e.text}`, `note: ${e.text}`),
  holdersReplaced: () => both('岗位人员名册更新', 'the holders of posts were replaced'),
  closed: () =>
    both(
      '整改意见已全部销号或撤回，通知书办结',
      'every finding is closed or withdrawn; the notice is closed',
    ),
  objectionRaised: (e) =>
    both(
      `对第${e.finding}条提出异议（${GROUNDS[e.ground].zh}）：${e.reasons}；${EFFECTS[e.effect].zh}`,
      `objection to finding ${e.finding} (${GROUNDS[e.ground].en}): ${e.reasons}; ${EFFECTS[e.effect].en}`,
    ),
  objectionDecided: (e) =>
    both(
      `第${e.finding}条异议${e.upheld ? '成立' : '不成立'}：${e.opinion}${e.toUnit ? `，转${e.toUnit.name}` : ''}`,
      `objection to finding ${e.finding} ${e.upheld ? 'upheld' : 'rejected'}: ${e.opinion}${e.toUnit ? `, to ${e.toUnit.name}` : ''}`,
    ),
  formalReviewApplied: (e) =>
    both(
      `对${listed(e.findings).zh}申请复核：${e.grounds}；${EFFECTS[e.effect].zh}`,
      `formal review of ${listed(e.findings).en} applied for: ${e.grounds}; ${EFFECTS[e.effect].en}`,
    ),
  formalReviewerAssigned: (e) =>
    both(
      `指定${e.reviewer.name}复核，原结论作出人员回避`,
      `${e.reviewer.name} assigned to the formal review; the makers of the conclusion step aside`,
    ),
  formalReviewDecided: (e) =>
    both(
      `复核决定：${OUTCOMES[e.outcome].zh}${e.revoked.length > 0 ? `（${listed(e.revoked).zh}）` : ''}，${e.opinion}`,
      `formal review decided: ${OUTCOMES[e.outcome].en}${e.revoked.length > 0 ? ` (${listed(e.revoked).en})` : ''}, ${e.opinion}`,
    ),
  suspended: ({ hold }) =>
    both(
      `${listed(hold.findings).zh}暂停计时：${hold.reason}${hold.estimate ? `，预计 ${limitWords(hold.estimate).zh}` : ''}`,
      `${listed(hold.findings).en} suspended: ${hold.reason}${hold.estimate ? `, expected ${limitWords(hold.estimate).en}` : ''}`,
    ),
  resumed: (e) => both(`恢复计时：${e.reason}`, `resumed: ${e.reason}`),
  milestoneReported: (e) =>
    both(
      `第${e.finding}条第${e.milestone}阶段完成${e.late ? '（逾期）' : ''}：${e.text}`,
      `stage ${e.milestone} of finding ${e.finding} reported${e.late ? ' late' : ''}: ${e.text}`,
    ),
  coUnitAcknowledged: () => both('配合单位签收', 'acknowledged by a co-operating unit'),
  partReported: (e) =>
    both(
      `配合单位报送第${e.finding}条任务完成情况${e.late ? '（逾期）' : ''}：${e.summary}`,
      `a co-operating unit reports its part of finding ${e.finding}${e.late ? ' late' : ''}: ${e.summary}`,
    ),
  partDeclined: (e) =>
    both(
      `配合单位不承担第${e.finding}条任务：${e.reason}`,
      `a co-operating unit declines its part of finding ${e.finding}: ${e.reason}`,
    ),
  checkRecorded: (e) =>
    both(
      `第${e.finding}条现场核查（${e.place}，${e.people.join('、')}）${e.passed ? '通过' : '未通过'}：${e.result}`,
      `finding ${e.finding} checked on site (${e.place}, ${e.people.join(', ')}), ${e.passed ? 'passed' : 'not passed'}: ${e.result}`,
    ),
  findingPassed: (e) =>
    both(
      `第${e.finding}条经${POST_WORDS[e.level].zh}验收同意，报${POST_WORDS[e.next].zh}`,
      `finding ${e.finding} agreed by the ${POST_WORDS[e.level].en}, now with the ${POST_WORDS[e.next].en}`,
    ),
  findingDeferred: (e) =>
    both(`第${e.finding}条挂账：${e.reason}`, `finding ${e.finding} deferred: ${e.reason}`),
  deferralExpired: (e) =>
    both(
      `第${e.finding}条挂账期满，重新计时整改`,
      `the deferral of finding ${e.finding} has run out; it is open again`,
    ),
  findingTransferred: (e) =>
    both(
      `第${e.finding}条转${e.toUnit.name}办理：${e.reason}；移交记录：${e.record}`,
      `finding ${e.finding} transferred to ${e.toUnit.name}: ${e.reason}; hand-over: ${e.record}`,
    ),
  unitSucceeded: (e) =>
    both(
      `责任单位由${e.unit.name}变更为${e.successor.name}（自 ${e.on}，依据：${e.basis}）`,
      `${e.successor.name} takes over from ${e.unit.name} (from ${e.on}, basis: ${e.basis})`,
    ),
  coUnitSucceeded: (e) =>
    both(
      `配合单位由${e.unit.name}变更为${e.successor.name}（自 ${e.on}，依据：${e.basis}）`,
      `${e.successor.name} takes over from ${e.unit.name}, which co-operated (from ${e.on}, basis: ${e.basis})`,
    ),
  calendarChanged: (e) =>
    both(
      `按新的放假安排重新计算期限，${e.dates.length} 项变动；依据：${e.basis}`,
      `deadlines recounted by the new calendar, ${e.dates.length} moved; basis: ${e.basis}`,
    ),
  rulesMigrated: (e) =>
    both(
      `督办规则由第${e.previous}版改用第${e.rulesVersion}版：${e.reason}`,
      `rules moved from version ${e.previous} to ${e.rulesVersion}: ${e.reason}`,
    ),
  answerRefused: (e) =>
    both(
      `系统中断期间收到的答复未被接受：${refusalText(e.code).zh}`,
      `an answer received during an outage was refused: ${refusalText(e.code).en}`,
    ),
};

/** What an event says in business words, in both languages. */
export const narrate = (event: NoticeEvent): Word =>
  (TELL[event.type] as Teller<NoticeEvent['type']>)(event as never);
