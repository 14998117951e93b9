/** Signs of one SMS; beyond it two are sent and paid. */
const MOST_SIGNS = 70;
/** Signs of one part of a template, as the strictest provider has it. */
const MOST_OF_PART = 20;

/** What a text message says: which letter, what is asked, how long there is, and the code with which it is answered. */
export interface ShortSaid {
  signature: string;
  documentNumber: string;
  /** What is asked, such as 签收. */
  asked: string;
  /** Working days that are left, below zero once it is overdue; null where nothing is due. */
  daysLeft: number | null;
  code: string;
  /** How many matters there are in all. */
  count: number;
}

const timeWords = (daysLeft: number | null): string => {
  if (daysLeft === null) return '';
  if (daysLeft < 0) return `，已逾期${-daysLeft}个工作日`;
  return daysLeft === 0 ? '，今日到期' : `，剩${daysLeft}个工作日`;
};

/** The text with its signature, and the parts of which a template is made. What does not fit into one SMS is left out: first how many there are, then the time. */
export function shortTextOf(said: ShortSaid): { whole: string; parts: Record<string, string> } {
  const { signature, documentNumber, asked, daysLeft, code, count } = said;
  const told = (more: string, time: string): string =>
    `【${signature}】${documentNumber}${more}请${asked}${time}，办理码${code}，请按通知书所附网址办理。`;
  const more = count > 1 ? `等${count}项` : '';
  const time = timeWords(daysLeft);
  const texts = [told(more, time), told('', time), told('', '')];
  const whole = texts.find((text) => text.length <= MOST_SIGNS) ?? told('', '');
  const days = String(Math.max(0, daysLeft ?? 0));
  return { whole, parts: { number: documentNumber, days, code, count: String(count), asked } };
}

/** What carriers block a text for, or a provider refuses it. */
const FAULTS: readonly [string, RegExp][] = [
  ['link', /https?|www\./i],
  ['domain', /[a-z0-9-]+\s*[.。．]\s*[a-z]{2,}/i],
  ['address', /\d{1,3}(?:\.\d{1,3}){3}/],
  ['seven-digits', /\d{7}/],
  ['special-sign', /[「」『』★☆※◆●]/],
];

/**
 * Why a text must not be sent by SMS (三大运营商引流信息规则, 2025): a link, a domain, an address, seven digits in a row, signs that are refused, a
 * text or a part of it that is too long or empty.
 */
export function smsFaults({
  whole,
  parts,
}: {
  whole: string;
  parts: Record<string, string>;
}): string[] {
  const flat = whole.normalize('NFKC');
  const faults = FAULTS.flatMap(([name, shape]) =>
    shape.test(whole) || shape.test(flat) ? [name] : [],
  );
  if (whole.length > MOST_SIGNS) faults.push('too-long');
  // A signature stands once, at the head.
  if (!/^【[^【】]{2,12}】[^【】]+$/.test(whole)) faults.push('signature');
  for (const [name, part] of Object.entries(parts))
    if (part.length === 0 || part.length > MOST_OF_PART) faults.push(`part-${name}`);
  return faults;
}
