import type { HoldEffect, Objection, ReviewOutcome } from '../notice/matters.ts';
import type { RareFact } from '../notice/rare-events.ts';
import { refusalText } from './refusal-text.ts';
import { limitWords, POST_WORDS, type Word } from './words.ts';

const both = (zh: string, en: string): Word => ({ zh, en });

const GROUNDS: Record<Objection['ground'], Word> = {
  notOurRemit: { zh: '不属本单位职责', en: 'not our remit' },
  wrongFact: { zh: '事实有误', en: 'wrong fact' },
};

const OUTCOMES: Record<ReviewOutcome, Word> = {
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

type Teller<T extends RareFact['type']> = (event: Extract<RareFact, { type: T }>) => Word;

/** What happens on the ways out of the plain course, in business words. */
export const TELL_RARE: { [T in RareFact['type']]: Teller<T> } = {
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
  reviewApplied: (e) =>
    both(
      `对${listed(e.findings).zh}申请复核：${e.grounds}；${EFFECTS[e.effect].zh}`,
      `formal review of ${listed(e.findings).en} applied for: ${e.grounds}; ${EFFECTS[e.effect].en}`,
    ),
  reviewerAssigned: (e) =>
    both(
      `指定${e.reviewer.name}复核，原结论作出人员回避`,
      `${e.reviewer.name} assigned to the review; the makers of the conclusion step aside`,
    ),
  reviewDecided: (e) =>
    both(
      `复核决定：${OUTCOMES[e.outcome].zh}${e.revoked.length > 0 ? `（${listed(e.revoked).zh}）` : ''}，${e.opinion}`,
      `review decided: ${OUTCOMES[e.outcome].en}${e.revoked.length > 0 ? ` (${listed(e.revoked).en})` : ''}, ${e.opinion}`,
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
