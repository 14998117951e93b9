import type { NoticeEvent } from '../notice/events.ts';
import type { Recipient } from '../notice/notice.ts';
import { TELL_RARE } from './narrate-rare.ts';
import { CLOCK_WORDS, CLOSURE_WORDS, POST_WORDS, RUNG_WORDS, type Word } from './words.ts';

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
  draftPrepared: (e) =>
    both(
      `拟${RUNG_WORDS[e.rung].zh}${numbered(e.findings).zh}，报${POST_WORDS[e.needs].zh}批准`,
      `${RUNG_WORDS[e.rung].en} drafted${numbered(e.findings).en}, waiting for the ${POST_WORDS[e.needs].en}`,
    ),
  draftLapsed: (e) =>
    both(
      `第${e.draft}号拟办事项因所涉问题已答复或已了结而失效`,
      `draft ${e.draft} lapsed, for its findings are answered or gone`,
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
  ...TELL_RARE,
};

/** What an event says in business words, in both languages. */
export const narrate = (event: NoticeEvent): Word =>
  (TELL[event.type] as Teller<NoticeEvent['type']>)(event as never);
