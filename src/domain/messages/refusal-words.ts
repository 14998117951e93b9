import type { Refusal, RefusalCode } from '../notice/refusals.ts';
import { untilMinute, untilWords } from './date-words.ts';
import { refusalText } from './refusal-text.ts';

type Said = Record<'zh' | 'en', string>;

/** What the day or instant of a refusal is, before it. */
const TURNS_ON: Partial<Record<RefusalCode, Said>> = {
  'extension-too-long': { zh: '最迟可延至', en: 'at the latest ' },
  'extension-above-power': { zh: '该岗位最迟可批至', en: 'this post may grant until ' },
  'extension-not-later': { zh: '现期限为', en: 'the present date is ' },
  'extension-too-late': { zh: '申请时限至', en: 'it could be asked for until ' },
  'deferral-too-long': { zh: '最迟可挂账至', en: 'at the latest ' },
  'milestone-out-of-range': { zh: '最迟为', en: 'at the latest ' },
  'objection-too-late': { zh: '提出异议的时限至', en: 'it could be raised until ' },
  'formal-review-too-late': { zh: '申请复核的时限至', en: 'it could be applied for until ' },
  'already-acknowledged': { zh: '签收时间为', en: 'it was acknowledged at ' },
  'plan-already-submitted': { zh: '报送时间为', en: 'it was sent in at ' },
  'already-reported': { zh: '报送时间为', en: 'it was reported at ' },
  'milestone-reported': { zh: '报送时间为', en: 'it was reported at ' },
  'part-done': { zh: '办理时间为', en: 'it was dealt with at ' },
  'extension-pending': { zh: '申请时间为', en: 'it was asked for at ' },
};

/** What a refusal says to people: what is wrong, what to do about it, and the date on which it turns. */
export function refusalWords({ code, when }: Pick<Refusal, 'code' | 'when'>): Said {
  const { zh, en } = refusalText(code);
  const label = TURNS_ON[code];
  if (when === undefined || label === undefined) return { zh, en };
  return {
    zh: `${zh.replace(/。$/, '')}（${label.zh}${untilWords(when)}）。`,
    en: `${en.replace(/\.$/, '')} (${label.en}${untilMinute(when)}).`,
  };
}

/** A refusal as it is recorded, with the date on which it turns where it has one. */
export const turning = ({ code, when }: { code: RefusalCode; when: string | null }) =>
  when === null ? { code } : { code, when };

/** Answers of which nothing is left to be done, because it was done before, or is over. */
const DONE: readonly RefusalCode[] = [
  'already-acknowledged',
  'plan-already-submitted',
  'plan-already-accepted',
  'already-reported',
  'milestone-reported',
  'part-done',
  'extension-pending',
  'objection-pending',
  'formal-review-pending',
];

const OVER: readonly RefusalCode[] = [
  'withdrawn',
  'closed',
  'finding-closed',
  'owner-sought',
  'plan-not-needed',
  'progress-not-asked',
  'no-matter-pending',
];

/** Answers that come too late or too often, and cannot be mended. */
const LOST: readonly RefusalCode[] = [
  'extension-too-late',
  'extension-too-many',
  'objection-too-late',
  'formal-review-too-late',
];

/** What whoever has given an answer is to do once it is refused. */
export function nextStep(code: RefusalCode): string {
  if (DONE.includes(code)) return '此前已办理，无需重复办理';
  if (OVER.includes(code)) return '无需再办';
  if (LOST.includes(code)) return '不能再办理此事项';
  if (code === 'suspended') return '请待恢复计算期限后再办理';
  return '请按原因改正后重新办理';
}
