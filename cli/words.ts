import type { Lang } from './output.ts';

/** Codes of findings as a letter names them, `第1、2条`. */
export function findingsText(codes: readonly string[], lang: Lang): string {
  if (codes.length === 0) return '';
  return lang === 'zh' ? `第${codes.join('、')}条` : codes.join(', ');
}
