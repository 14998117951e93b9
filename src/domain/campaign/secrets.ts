import { keyOf } from '../text.ts';

/** Markings of state secrets (保守国家秘密法 第三十一条): a grade with a star, or 密级 followed by a grade. */
const MARKS = /[绝機机秘]密[★☆]|密级[:：]?(?:绝密|机密|秘密)/;

/** True where a text bears a mark of a state secret; it is refused and its content is not logged. */
export const isMarkedSecret = (text: string): boolean => MARKS.test(keyOf(text));

/** Markings of state secrets (保守国家秘密法): a grade with a star, a grade alone in a cell, or 密级 followed by one. */
export const marking =
  /[绝機机秘]密[★☆]|^[绝机秘]密(?:级|件)?(?:\d{1,2}年|长期)?$|密级[:：]?(?:绝密|机密|秘密)/;

/** True for a file name that announces a state secret. */
export function isClassifiedName(fileName: string): boolean {
  return /绝密|机密|秘密[★☆]/.test(keyOf(fileName));
}
