import { keyOf, tidy } from '../../domain/text.ts';

const isChinese = (text: string): boolean => /^[\p{Script=Han}\s]+$/u.test(text);

/** A word or label: line breaks and spaces between Chinese characters are only there to fit the column. */
export function label(text: string): string {
  const word = tidy(text);
  return isChinese(word) ? word.replace(/\s+/g, '') : word;
}

/**
 * A person's name: tidy, and without the spaces that clerks put between single characters (王　敏). Longer parts may be the names
 * of several people, and stay apart.
 */
export function personName(text: string): string {
  const name = tidy(text);
  if (!isChinese(name)) return name;
  const parts = name.split(/\s+/);
  const isSingle = (part: string) => [...part].length === 1;
  const isSpread = parts.length <= 3 && parts.every(isSingle);
  const isOne = isSpread || (parts.length === 2 && parts.some(isSingle));
  return parts.join(isOne ? '' : ' ');
}

/** True for what clerks write into a cell that has no value: `/`, `—`, 无. */
export function isBlankMark(text: string): boolean {
  return /^(?:[-—–―/\\.]*|无|暂无|n\/?a)$/i.test(keyOf(text));
}

/** True for what clerks write instead of repeating the cell above: 同上, 〃. */
export function isDitto(text: string): boolean {
  return /^(?:同上|同前|同左|〃|″|"|”|“)$/.test(tidy(text));
}

/** True for what a failed formula leaves behind. */
export function isFailure(text: string): boolean {
  return /^(?:#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!)|Err:\d+)$/.test(text);
}

/** True for a post without a holder: a blank mark, or 空缺, 暂缺, 待定. */
export function isVacant(text: string): boolean {
  return isBlankMark(text) || /^(?:空|空缺|暂缺|暂空|缺|待定|待补|待配备)$/.test(keyOf(text));
}

/** What the number of a row begins with that only shows how a form is filled in. */
export const exampleMark = '示例';
