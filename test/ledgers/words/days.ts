/** Days as clerks count them, written anew here so that the import is not measured by its own rule. */
export const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

export const after = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const partsOf = (day: string): { y: number; m: number; d: number } => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  return { y, m, d };
};

/** The last day of a month; month 13 is January of the next year. */
export const monthEnd = (year: number, month: number): string => dayOf(year, month + 1, 0);

/** 日 to 六. */
export const weekday = (day: string): string =>
  '日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** The number by which a workbook knows a day. */
export const serial = (day: string, from1904: boolean): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000 - (from1904 ? 1462 : 0);

const DIGITS = '〇一二三四五六七八九';

/** A number from 1 to 99 as it is spoken. */
export function spoken(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ten + (ones === 0 ? '' : DIGITS[ones]);
}

/** 2026 → 二〇二六. */
export const spokenYear = (year: number): string =>
  [...String(year)].map((digit) => DIGITS[Number(digit)]).join('');

export const two = (n: number): string => String(n).padStart(2, '0');

/** ASCII in full width, as some keyboards give it. */
export const wide = (text: string): string =>
  text.replace(/[!-~]/g, (mark) => String.fromCodePoint(mark.charCodeAt(0) + 0xfee0));
