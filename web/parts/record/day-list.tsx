import type { Read } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { TAB_WORDS } from '../../words/tab-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';

type Explained = Read<'/api/drafts/{id}/dry-run'>['explained'][number]['deadline'];

/** Day by day why a date is what it is. */
export function DayList({ days }: { days: Explained['days'] }) {
  const { deadlines: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  return (
    <ol className="days">
      {days.map((day) => (
        <li key={day.date} className={day.counted ? undefined : 'muted'}>
          <span className="number">{dayText(language, day.date)}</span>
          <span>
            {words.why[day.why]}
            {day.name === undefined ? '' : `（${day.name}）`}
          </span>
          <span className="number">{day.counted ? words.counted(day.count) : ''}</span>
        </li>
      ))}
    </ol>
  );
}
