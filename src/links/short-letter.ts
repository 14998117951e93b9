import { type Instant, localOf } from '../domain/calendar/instant.ts';
import type { Message } from './message.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

/** The text up to so many bytes, cut between characters. */
function cutTo(text: string, limit: number): string {
  if (bytes(text) <= limit) return text;
  let cut = '';
  for (const sign of text) {
    if (bytes(cut) + bytes(sign) + bytes('…') > limit) break;
    cut += sign;
  }
  return `${cut}…`;
}

const FOOT = '本系统为非涉密系统。链接仅供本人使用，请勿转发。';
const rest = (count: number): string => `另有${count}项。`;

/** A line that stands alone has the first of its links, the act that it asks for; those of several are all done on the page. */
const lineOf = (
  { text, links: [link] }: Message['lines'][number],
  place: number,
  alone: boolean,
): string =>
  [
    `${place}. ${text}`,
    ...(link === undefined || !alone ? [] : [`${link.words}：${link.url}`]),
  ].join('\n');

const allOf = (page: string): string => `全部待办：${page}`;

/**
 * A time that makes a text one of its own: providers drop what says the same as another message of the day, and tell nobody. It has
 * seconds, for a reminder that an outage has delayed may leave in the minute of the next one.
 */
const stampOf = (slot: Instant): string => `［${localOf(slot).slice(5, 19).replace('T', ' ')}］`;

/** A message to its reader alone that says the same as no other one to him. @param slot when it left. */
export function stampedLetter(
  { name, slot }: { name: string; slot: Instant },
  message: Message,
  limit: number,
): string {
  const stamp = stampOf(slot);
  return `${stamp}${shortLetter(name, message, limit - bytes(stamp))}`;
}

/** A message to its reader alone, as plain text of so many bytes at the most; what does not fit is counted. */
export function shortLetter(name: string, message: Message, limit: number): string {
  const head = [`${name}同志：${message.note ?? ''}`];
  const lines = message.lines.map((line, i) => lineOf(line, i + 1, message.lines.length === 1));
  const all = allOf(message.page);
  for (let shown = lines.length; shown > 0; shown -= 1) {
    const left = lines.length - shown;
    const tail = left === 0 ? [all, FOOT] : [rest(left), all, FOOT];
    const whole = [...head, ...lines.slice(0, shown), ...tail].join('\n');
    if (bytes(whole) <= limit) return whole;
  }
  // Not even one line fits with its link: it is cut, and what fits of the links is left whole, for half a link opens nothing.
  const first = message.lines[0]?.text ?? message.subject;
  const left = lines.length > 1 ? rest(lines.length - 1) : '';
  const tails = [`\n${left}${all}`, `\n${left}请在收件箱查看。`];
  const tail = tails.find((text) => bytes(text) * 2 <= limit) ?? tails.at(-1) ?? '';
  return `${cutTo(`${head.join('')}${first}`, limit - bytes(tail))}${tail}`;
}

/** A message to a group in which others read along: whose it is and how much, and no link, which is his alone. */
export const groupLetter = (name: string, { subject }: Message, limit: number): string =>
  cutTo(`${name}同志：${subject}。请在收件箱或邮件中查看并办理。`, limit);
