import { keyOf, tidy } from '../../domain/text.ts';

/** A person's name: tidy, and without the spaces that clerks put between two characters. */
export function personName(text: string): string {
  const name = tidy(text);
  return /^[\p{Script=Han}\s\u3000]+$/u.test(name) ? name.replace(/[\s\u3000]+/g, '') : name;
}

/** True for what clerks write into a cell that has no value: `/`, `—`, 无. */
export function isBlankMark(text: string): boolean {
  return /^(?:[-—–―/\\.]*|无|暂无|n\/?a)$/i.test(keyOf(text));
}

/** True for a post without a holder: a blank mark, or 空缺, 暂缺, 待定. */
export function isVacant(text: string): boolean {
  return isBlankMark(text) || /^(?:空|空缺|暂缺|暂空|缺|待定|待补|待配备)$/.test(keyOf(text));
}

/** What the number of a row begins with that only shows how a form is filled in. */
export const exampleMark = '示例';
