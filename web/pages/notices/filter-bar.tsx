import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { scopeIn } from '../../parts/scope-in.ts';
import { pathTo } from '../../paths.ts';
import { useNames } from '../../words/domain-words.ts';
import { NOTICES_WORDS } from '../../words/notices-words.ts';
import { type CountName, countIn, OF_COUNT, withCount } from './filters.ts';

const ORDER = Object.keys(OF_COUNT) as CountName[];

/** What is counted: the scope and the text of the address, without what a number narrows by itself. */
function countedIn(params: URLSearchParams) {
  const { campaign, rehearsal } = scopeIn(params);
  const [text, unit] = [params.get('text'), params.get('unit')];
  return {
    ...(campaign === undefined ? {} : { campaign }),
    ...(rehearsal ? { rehearsal: 'true' as const } : {}),
    ...(text ? { text } : {}),
    ...(unit ? { unit } : {}),
  };
}

/** The numbers of a scope, each a filter of the list. */
export function CountTabs() {
  const { counts, countsLabel } = useWords(NOTICES_WORDS);
  const [params] = useSearchParams();
  const numbers = useRead('/api/notice-counts', { query: countedIn(params) }, { keep: true });
  const current = countIn(params);
  return (
    <nav className="tabs counts no-print" aria-label={countsLabel}>
      {ORDER.map((name) => (
        <Link
          key={name}
          to={{ search: withCount(params, name).toString() }}
          className={name === 'overdue' && (numbers.data?.overdue.count ?? 0) > 0 ? 'urgent' : ''}
          {...(current === name ? { 'aria-current': 'true' as const } : {})}
        >
          {counts[name]}
          <span className="number"> {numbers.data?.[name].count ?? '…'}</span>
        </Link>
      ))}
    </nav>
  );
}

interface Chip {
  name: string;
  without: readonly string[];
}

/** What narrows the list, each to be taken away by itself. */
export function FilterChips() {
  const { filters, counts } = useWords(NOTICES_WORDS);
  const [params, setParams] = useSearchParams();
  const { noticeStages } = useNames();
  const [text, unit, stage] = [params.get('text'), params.get('unit'), params.get('stage')];
  const current = countIn(params);
  const chips: Chip[] = [
    ...(text ? [{ name: filters.text(text), without: ['text'] }] : []),
    ...(unit ? [{ name: filters.unit(unit), without: ['unit'] }] : []),
    ...(params.get('watched') === 'true' ? [{ name: filters.watched, without: ['watched'] }] : []),
    ...(current === undefined || current === 'all'
      ? []
      : [{ name: counts[current], without: Object.keys(OF_COUNT[current]) }]),
    ...(stage !== null && current === undefined && stage in noticeStages
      ? [{ name: noticeStages[stage as keyof typeof noticeStages], without: ['stage'] }]
      : []),
  ];
  if (chips.length === 0) return null;
  const remove = ({ without }: Chip) => {
    const next = new URLSearchParams(params);
    for (const key of without) next.delete(key);
    setParams(next);
  };
  return (
    <ul className="chips" aria-label={filters.label}>
      {chips.map((chip) => (
        <li key={chip.name}>
          <Button size="small" aria-label={filters.remove(chip.name)} onClick={() => remove(chip)}>
            {chip.name}
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link to={pathTo('notices', {}, { ...scopeIn(params) })}>{filters.clear}</Link>
        </li>
      ) : null}
    </ul>
  );
}
