import type { Schemas } from '../../shapes.ts';

type Explained = Schemas['ExplainedDeadline'];
type Day = Explained['days'][number];

/** Where it stands why a day counts as it does: in papers of the State Council, in a law, or in what was entered. */
export type Source =
  | { papers: readonly string[] }
  | {
      law:
        | 'offByStatute'
        | 'weekends'
        | 'start'
        | 'hours'
        | 'month'
        | 'roll'
        | 'unpublished'
        | 'entered';
    }
  | null;

/** Laws that speak of a kind of line by themselves. */
const LAWS: Partial<Record<Day['why'], Source>> = {
  afterHoursStart: { law: 'entered' },
  startDayNotCounted: { law: 'start' },
  weekend: { law: 'weekends' },
  correspondingDay: { law: 'month' },
  rolled: { law: 'roll' },
};

/** The source of one line; null where nothing but counting is done. */
export function sourceOf(day: Day, sources: Explained['sources'], rule: string): Source {
  const year = sources.find((source) => source.year === Number(day.date.slice(0, 4)));
  const papers = year?.papers ?? [];
  const isNamed = day.why === 'holiday' || day.why === 'swapWorkday';
  if (isNamed && papers.length > 0 && (year?.known === true || day.why === 'swapWorkday'))
    return { papers };
  if (day.why === 'holiday') return { law: 'offByStatute' };
  if (day.why === 'unknownYear') return { law: 'unpublished' };
  if (day.why === 'counted' && rule.endsWith('h')) return { law: 'hours' };
  return LAWS[day.why] ?? null;
}

/** Days that are passed over, by what they are: what a sentence above the table sums up. */
export function passedOver(days: readonly Day[]): { weekends: number; holidays: number } {
  const passed = days.filter(
    ({ counted, why }) =>
      !counted && (why === 'holiday' || why === 'weekend' || why === 'unknownYear'),
  );
  const holidays = passed.filter(({ why }) => why === 'holiday').length;
  return { weekends: passed.length - holidays, holidays };
}

/** Lines that say more than that a day of an ordinary week has passed, with the first and the last. */
export const notableDays = (days: readonly Day[]): readonly Day[] =>
  days.filter(
    ({ why, known }, i) =>
      i === 0 ||
      i === days.length - 1 ||
      (why !== 'counted' && why !== 'withinMonth' && why !== 'weekend' && known),
  );
