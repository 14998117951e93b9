import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { ScopePicker } from '../../parts/scope.tsx';
import { scopeIn, scopeQuery } from '../../parts/scope-in.ts';
import { EmptyState, LoadingRows, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { useWhole } from '../../parts/whole-list.ts';
import { pathTo } from '../../paths.ts';
import { dueDayText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { Bars } from './bars.tsx';
import {
  BANDS,
  type Band,
  type Chosen,
  chosenOf,
  type Group,
  groupsOf,
  type Row,
  rowsOf,
  SHARES,
  timeOf,
} from './sums.ts';
import { STATISTICS_WORDS } from './words.ts';
import './statistics.css';

const TONES: Record<Band, 'green' | 'accent' | 'amber' | 'red'> = {
  closed: 'green',
  unproven: 'amber',
  onTime: 'accent',
  upTo5: 'amber',
  upTo20: 'red',
  over20: 'red',
};

const CHOICES = ['band', 'unit', 'category', 'share'] as const;

/** Days are counted: numbers of some minutes ago are those of now, and reading every letter anew costs the house. */
const FRESH_MS = 5 * 60_000;

/** The number whose findings are shown; null where none is. */
function chosenIn(params: URLSearchParams): Chosen | null {
  const named = CHOICES.filter((name) => params.has(name));
  if (named.length === 0) return null;
  return Object.fromEntries(named.map((name) => [name, params.get(name) ?? ''])) as Chosen;
}

/** The same address with another number opened. */
function useOpening(): (chosen: Chosen) => { search: string } {
  const [params] = useSearchParams();
  return (chosen) => {
    const next = new URLSearchParams(params);
    for (const name of CHOICES) next.delete(name);
    for (const [name, value] of Object.entries(chosen))
      if (value !== undefined) next.set(name, value);
    return { search: next.toString() };
  };
}

/** Every page of the letters in scope, read one after the other. */
function useLetters() {
  const [params] = useSearchParams();
  const query = { ...scopeQuery(scopeIn(params)), limit: 100 };
  const pages = usePages('/api/delays', { query }, { freshMs: FRESH_MS });
  useWhole(pages);
  return pages;
}

function GroupTable({
  title,
  groups,
  chosen,
}: {
  title: string;
  groups: readonly Group[];
  chosen: (id: string) => Chosen;
}) {
  const { columns } = useWords(STATISTICS_WORDS);
  const opening = useOpening();
  const number = (group: Group, value: number, more: Chosen) =>
    value === 0 ? (
      <span className="muted number">0</span>
    ) : (
      <Link className="number" to={opening({ ...chosen(group.id), ...more })}>
        {value}
      </Link>
    );
  return (
    <section className="panel" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      <PlainTable
        columns={[columns.group, columns.all, columns.closed, columns.onTime, columns.late]}
        rows={groups.map((group) => ({
          key: group.id,
          cells: [
            group.name,
            number(group, group.all, {}),
            number(group, group.closed, { band: 'over' }),
            number(group, group.onTime, { band: 'onTime' }),
            number(group, group.late, { band: 'late' }),
          ],
        }))}
      />
    </section>
  );
}

/** The findings that a number counts, as many as it says. */
function Counted({ rows, chosen }: { rows: readonly Row[]; chosen: Chosen }) {
  const words = useWords(STATISTICS_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const opening = useOpening();
  const counted = chosenOf(rows, chosen);
  const { band, unit, category, share } = chosen;
  const said = [
    ...(unit === undefined ? [] : [counted[0]?.unit.name ?? unit]),
    ...(category === undefined ? [] : [category]),
    ...(band === undefined ? [] : [band === 'late' ? words.columns.late : words.bands[band]]),
    ...(share === undefined ? [] : [words.shares[share]]),
  ].join(' · ');
  const { rowColumns } = words;
  return (
    <section className="panel" aria-label={words.rows}>
      <div className="panel-head">
        <h2>{words.rowsOf(said, counted.length)}</h2>
        <Link className="panel-more no-print" to={opening({})}>
          {words.close}
        </Link>
      </div>
      <PlainTable
        className="counted"
        columns={Object.values(rowColumns)}
        rows={counted.map((row) => ({
          key: `${row.notice}/${row.finding}`,
          cells: [
            <Link key="notice" to={pathTo('notice', { id: row.notice })}>
              {row.documentNumber}#{row.finding}
            </Link>,
            row.unit.name,
            row.category,
            names.findingStages[row.stage],
            dueDayText(language, row.dueAt),
            row.overdue ? (
              <span key="late" className="light-red">
                {words.late(row.overdueDays)}
              </span>
            ) : (
              '—'
            ),
            words.days(share === undefined ? row.days : row.shares[share]),
          ],
        }))}
      />
    </section>
  );
}

function Sums({ rows }: { rows: readonly Row[] }) {
  const words = useWords(STATISTICS_WORDS);
  const [params] = useSearchParams();
  const opening = useOpening();
  const chosen = chosenIn(params);
  const { total, shares } = timeOf(rows);
  return (
    <>
      {chosen === null ? null : <Counted rows={rows} chosen={chosen} />}
      <div className="statistics-pair">
        <section className="panel" aria-label={words.state}>
          <div className="panel-head">
            <h2>{words.state}</h2>
          </div>
          <Bars
            label={words.state}
            bars={BANDS.map((band) => {
              const value = chosenOf(rows, { band }).length;
              return {
                ...{ key: band, name: words.bands[band], value, text: String(value) },
                ...{ to: opening({ band }), tone: TONES[band] },
              };
            })}
          />
        </section>
        <section className="panel" aria-label={words.time}>
          <div className="panel-head">
            <h2>{words.time}</h2>
            <span className="muted panel-more">{words.timeAbout(total)}</span>
          </div>
          <Bars
            label={words.time}
            bars={SHARES.map((share) => ({
              ...{ key: share, name: words.shares[share], value: shares[share] },
              text: words.days(shares[share]),
              to: opening({ share }),
              tone: share === 'nonWorking' ? ('muted' as const) : ('accent' as const),
            }))}
          />
        </section>
      </div>
      <GroupTable
        title={words.byUnit}
        groups={groupsOf(rows, ({ unit }) => unit)}
        chosen={(unit) => ({ unit })}
      />
      <GroupTable
        title={words.byCategory}
        groups={groupsOf(rows, ({ category }) => ({ id: category, name: category }))}
        chosen={(category) => ({ category })}
      />
    </>
  );
}

/** How things stand, in numbers that rank nobody and open what they count. */
export function StatisticsPage() {
  const words = useWords(STATISTICS_WORDS);
  const letters = useLetters();
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <ScopePicker />
          <Button onClick={() => window.print()}>{words.print}</Button>
        </div>
      </div>
      <p className="page-about muted">{words.about}</p>
      <Shown of={letters} rows={8}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          // A sum of a part would be taken for the whole.
          if (letters.hasNextPage || letters.isPlaceholderData)
            return (
              <>
                <p role="status">{words.reading(items.length)}</p>
                <LoadingRows rows={8} />
              </>
            );
          const rows = rowsOf(items);
          if (rows.length === 0) return <EmptyState title={words.none} todo={words.noneTodo} />;
          return (
            <>
              <p className="statistics-of">{words.of(rows.length, items.length)}</p>
              <Sums rows={rows} />
            </>
          );
        }}
      </Shown>
    </>
  );
}
