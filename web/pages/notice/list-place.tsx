import { useMemo } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useKeys } from '../../parts/keys.ts';
import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { neighboursOf } from '../../parts/record/neighbours.ts';
import { pathTo } from '../../paths.ts';
import type { Question } from '../../shapes.ts';
import { NOTICE_WORDS } from '../../words/notice-words.ts';

/** As much of the list as is read to know what stands before and behind. */
const READ = 200;

/** Where a notice stands in the list that it was opened from, and the way to the one before and the next. */
export function ListPlace({ id }: { id: string }) {
  const words = useWords(NOTICE_WORDS);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const list = params.get('list');
  const query = Object.fromEntries(new URLSearchParams(list ?? ''));
  const asked = { query: { ...query, limit: READ } } as Question<'/api/notices'>;
  const rows = useRead('/api/notices', asked, { enabled: list !== null });
  const { at, previous, next } = neighboursOf(
    id,
    (rows.data?.items ?? []).map((row) => row.id),
  );
  const tab = params.get('tab') ?? undefined;
  const to = (other: string) => pathTo('notice', { id: other }, { tab, list: list ?? undefined });
  const keys = useMemo(
    () => ({
      j: () => next !== null && void navigate(to(next)),
      k: () => previous !== null && void navigate(to(previous)),
    }),
    [next, previous, list, tab],
  );
  useKeys(keys);
  if (list === null) return null;
  const total = rows.data?.items.length ?? 0;
  return (
    <nav className="list-place no-print" aria-label={words.back}>
      <Link to={`${pathTo('notices')}?${list}`}>{words.back}</Link>
      {at === null ? null : (
        <span className="muted number">
          {rows.data?.next === null ? words.place(at, total) : words.placeOfMore(at)}
        </span>
      )}
      {previous === null ? null : <Link to={to(previous)}>{words.previous}</Link>}
      {next === null ? null : <Link to={to(next)}>{words.next}</Link>}
    </nav>
  );
}
