import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import { momentText } from '../../words/dates.ts';
import { TODAY_WORDS } from './words.ts';

const SEEN = 'duban.watched-seen';

/** How far back is told where this browser does not know the last visit, in ms. */
const FIRST_MS = 7 * 86_400_000;

/** Since when news is told: the last time that this reader said he had seen it, by this browser. */
function firstSince(): string {
  try {
    const seen = localStorage.getItem(SEEN);
    if (seen !== null) return seen;
  } catch {
    // A browser that remembers nothing tells the last week.
  }
  return new Date(Date.now() - FIRST_MS).toISOString();
}

/** What is new in what one watches since one has last said so; nothing where nothing is. */
export function WatchedNews() {
  const { watched: words } = useWords(TODAY_WORDS);
  const { language } = usePreferences();
  const [since, setSince] = useState(firstSince);
  const asked = useRead('/api/watches/changes', { query: { since, limit: 20 } });
  if (asked.data === undefined || asked.data.items.length === 0) return null;
  const seen = (): void => {
    const now = new Date().toISOString();
    try {
      localStorage.setItem(SEEN, now);
    } catch {
      // It holds for this page then.
    }
    setSince(now);
  };
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="panel-more">
          <Link to={pathTo('notices', {}, { watched: true })}>{words.all}</Link>
        </span>
      </div>
      <Shown of={asked} rows={2}>
        {({ items, next }) => (
          <div className="panel-body">
            <p className="muted">{words.since(momentText(language, since))}</p>
            <ul className="tasks">
              {items.map(({ notice, seq, at, text }) => (
                <li key={`${notice.id}/${seq}`}>
                  <span className="muted number">{momentText(language, at)}</span>
                  <span className="task-subject">
                    <Link to={pathTo('notice', { id: notice.id })}>{notice.documentNumber}</Link>{' '}
                    {notice.unit.name}：{text}
                  </span>
                </li>
              ))}
            </ul>
            {next === null ? null : <p className="muted">{words.more}</p>}
            <Button size="small" onClick={seen}>
              {words.seen}
            </Button>
          </div>
        )}
      </Shown>
    </section>
  );
}
