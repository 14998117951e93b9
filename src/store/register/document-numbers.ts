/** Which document numbers count together: those of a code in a year, apart for each rehearsal. */
export interface Series {
  /** Id of the rehearsal; null for letters that are real. */
  rehearsal: string | null;
  code: string;
  year: number;
}

/** No code of a real campaign begins so, for so begins the counter of a rehearsal, whose id comes before the code. */
export const OF_REHEARSAL = /^c-[^/]*\//;

const COUNTER = /^(?:(?<rehearsal>c-[^/]*)\/)?(?<code>.+)\/(?<year>\d{4})$/s;

/** What a counter counts; null for one that counts no document numbers. A code may hold strokes, the rest of its id none. */
export function seriesIn(counter: string): Series | null {
  const { rehearsal, code, year } = COUNTER.exec(counter)?.groups ?? {};
  if (code === undefined) return null;
  return { rehearsal: rehearsal ?? null, code, year: Number(year) };
}

/** A document number (文号), as it is printed. */
export const documentNumberOf = ({ code, year }: Omit<Series, 'rehearsal'>, n: number): string =>
  `${code}〔${year}〕${n}号`;
