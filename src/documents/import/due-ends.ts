/** A day that a text names; without its year where that has to be found. */
export type Dated = {
  year: number | null;
  month: number;
  day: number;
  assumed: 'year' | 'day' | null;
};

/** The last day of a month is written as day 0 of the next one in Date.UTC. */
export function monthEnd(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a quarter or of half a year; the year at hand where none is named. */
function partOfYear(text: string, thisYear: number): Dated | null {
  const found = /^(?:(\d{4})年)?(?:第?([1-4一二三四])季度|([上下])半年)([底末])?$/.exec(text);
  if (!found) return null;
  const [, named, quarter = '', half, end] = found;
  const year = Number(named ?? thisYear);
  const inHalf = half === '上' ? 6 : 12;
  const month =
    half === undefined ? 3 * ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) : inHalf;
  return { year, month, day: monthEnd(year, month), assumed: end === undefined ? 'day' : null };
}

/** “9月底”, “2026年9月”, “2026-9”, “三季度末”, “上半年”, “年底”, “本月底”, “3月上旬”: the last day of what is named. */
export function endOf(text: string, today: string): Dated | null {
  const thisYear = Number(today.slice(0, 4));
  if (/^(?:本|当)?月[底末]$/.test(text)) {
    const month = Number(today.slice(5, 7));
    return { year: thisYear, month, day: monthEnd(thisYear, month), assumed: null };
  }
  const yearEnd = /^(?:(\d{4})年)?年?[底末]$/.exec(text);
  if (yearEnd) return { year: Number(yearEnd[1] ?? thisYear), month: 12, day: 31, assumed: null };
  return partOfYear(text, thisYear) ?? partOfMonth(text, today);
}

/** The last day of a month or of ten days of it. */
function partOfMonth(text: string, today: string): Dated | null {
  const [, named, monthText, part] =
    /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:份)?([底末]|[上中下]旬)?$/.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})$/.exec(text) ??
    [];
  if (monthText === undefined || (named === undefined && part === undefined)) return null;
  const month = Number(monthText);
  const isWhole = part === '底' || part === '末';
  const dayIn = (year: number) => tenth[part ?? ''] ?? monthEnd(year, month);
  if (named === undefined) {
    // The month that lies ahead may be of the next year, whose February may have another last day.
    const isPast = month < Number(today.slice(5, 7));
    const day = dayIn(Number(today.slice(0, 4)) + (isPast ? 1 : 0));
    return { year: null, month, day, assumed: isWhole ? null : 'day' };
  }
  const isShort = named.length === 2;
  const year = Number(named) + (isShort ? 2000 : 0);
  const assumed = isWhole ? null : 'day';
  return { year, month, day: dayIn(year), assumed: isShort ? 'year' : assumed };
}

const tenth: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };
