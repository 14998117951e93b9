import { useWords } from '../../../parts/preferences.tsx';
import { useRead } from '../../../parts/reading.ts';
import { ClockRow } from '../../../parts/record/clock-row.tsx';
import { EmptyState, Shown } from '../../../parts/states.tsx';
import type { Schemas } from '../../../shapes.ts';
import { TAB_WORDS } from '../../../words/tab-words.ts';

/** The clocks that run, each explained day by day. */
export function Deadlines({ notice }: { notice: Schemas['Notice'] }) {
  const { deadlines: words } = useWords(TAB_WORDS);
  const asked = useRead('/api/notices/{id}/deadlines', { path: { id: notice.id } });
  return (
    <Shown of={asked} rows={6}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <div className="panel">
            {items.map((clock) => (
              <ClockRow key={clock.key} notice={notice.id} clock={clock} />
            ))}
          </div>
        )
      }
    </Shown>
  );
}
