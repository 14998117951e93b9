import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import type { Read } from '../../shapes.ts';
import { dueDayText } from '../../words/dates.ts';
import { REVIEW_WORDS } from './words.ts';

/** A result that waits for acceptance. */
export type Waiting = Read<'/api/findings'>['items'][number];

/** The queue; the one that is open is marked, and is kept in sight. */
export function QueueList({
  rows,
  open,
  to,
}: {
  rows: readonly Waiting[];
  open: string | null;
  to: (id: string) => { search: string };
}) {
  const words = useWords(REVIEW_WORDS);
  const { language } = usePreferences();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (open === null) return;
    const [box, row] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')];
    if (!box || !row) return;
    const [top, bottom] = [row.offsetTop - box.offsetTop, row.offsetHeight];
    if (top < box.scrollTop || top + bottom > box.scrollTop + box.clientHeight) box.scrollTop = top;
  }, [open]);
  return (
    <section className="panel queue no-print" aria-label={words.queue}>
      <div className="panel-head">
        <h2>{words.queue}</h2>
      </div>
      <p className="panel-body muted number queue-count">{words.count(rows.length)}</p>
      <ol ref={list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={to(row.id)} {...(row.id === open ? { 'aria-current': 'true' as const } : {})}>
              <span className="queue-head">
                <strong>{row.unit.name}</strong>
                <span className="number">
                  {words.due(dueDayText(language, row.dueAt))}
                  {row.provisional ? words.provisional : ''}
                </span>
              </span>
              <span className="cell-title">{row.statement}</span>
              <span className="cell-second">
                {row.documentNumber} {words.number(row.code)}
                {row.rehearsal ? <span className="mark">{words.rehearsal}</span> : null}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
