import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { useRead } from '../../../parts/reading.ts';
import { Shown } from '../../../parts/states.tsx';
import type { Schemas } from '../../../shapes.ts';
import { momentText } from '../../../words/dates.ts';
import { useNames } from '../../../words/domain-words.ts';
import { TAB_WORDS } from '../../../words/tab-words.ts';

/** Every event exactly as it is recorded, with its hash. */
export function RawEvents({ notice }: { notice: Schemas['Notice'] }) {
  const { events: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const asked = useRead('/api/notices/{id}/events', { path: { id: notice.id } });
  return (
    <Shown of={asked} rows={8}>
      {({ items }) => (
        <div className="panel">
          {items.map((event) => (
            <details key={event.seq} className="raw-event">
              <summary>
                <span className="number raw-seq">{event.seq}</span>
                <span className="number">{momentText(language, event.at)}</span>
                <span>{names.events[event.type]}</span>
                <span className="muted">{event.by?.name ?? words.clock}</span>
                <code className="muted">{event.hash.slice(0, 12)}</code>
              </summary>
              <pre>{JSON.stringify(event, null, 2)}</pre>
            </details>
          ))}
        </div>
      )}
    </Shown>
  );
}
