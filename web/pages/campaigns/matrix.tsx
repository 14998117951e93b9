import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { STANDINGS, type Standing } from '../../../src/domain/readings/standing.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { useWhole } from '../../parts/whole-list.ts';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dueDayText } from '../../words/dates.ts';
import { CAMPAIGN_WORDS } from './words.ts';

type Row = Read<'/api/campaigns/{id}/matrix'>['items'][number];
type Cell = Row['findings'][number];

/** Signs besides the words, so that a mark is known by more than its colour. */
const SIGNS: Record<Standing, string> = {
  open: '○',
  late: '■',
  answered: '◐',
  answeredLate: '◧',
  resting: '‖',
  closed: '●',
  withdrawn: '×',
};

/** So many rows are drawn at once; more of them when they are asked for. */
const DRAWN = 200;

/** How many findings have each mark. */
function countsOf(rows: readonly Row[]): Record<Standing, number> {
  const counts = Object.fromEntries(STANDINGS.map((s) => [s, 0])) as Record<Standing, number>;
  for (const { findings } of rows) for (const { standing } of findings) counts[standing] += 1;
  return counts;
}

function Legend({ rows, shown }: { rows: readonly Row[]; shown: Standing | null }) {
  const { matrix: words } = useWords(CAMPAIGN_WORDS);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const all = STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
  const current = { 'aria-current': 'true' as const };
  return (
    <nav className="matrix-legend no-print" aria-label={words.legend}>
      <Link to={{ search: '' }} {...(shown === null ? current : {})}>
        {words.all} <span className="number">{all}</span>
      </Link>
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <Link
          key={standing}
          to={{ search: `?mark=${standing}` }}
          {...(shown === standing ? current : {})}
        >
          <span className={`standing standing-${standing}`} aria-hidden="true">
            {SIGNS[standing]}
          </span>{' '}
          {words.told[standing]} <span className="number">{counts[standing]}</span>
        </Link>
      ))}
    </nav>
  );
}

function FindingCell({ cell, notice, isFaded }: { cell: Cell; notice: string; isFaded: boolean }) {
  const { matrix: words } = useWords(CAMPAIGN_WORDS);
  const { language } = usePreferences();
  const { code, standing, statement, dueAt } = cell;
  const told = `${words.of(code, words.told[standing], dueDayText(language, dueAt))} ${statement}`;
  return (
    <Link
      className={`standing standing-${standing} ${isFaded ? 'standing-faded' : ''}`}
      to={pathTo('notice', { id: notice })}
      title={told}
    >
      <span aria-hidden="true">
        <span className="number">{code}</span> {SIGNS[standing]} {words.marks[standing]}
      </span>
      <span className="unseen">{told}</span>
    </Link>
  );
}

function MatrixRows({ rows, shown }: { rows: readonly Row[]; shown: Standing | null }) {
  const { matrix: words } = useWords(CAMPAIGN_WORDS);
  return (
    <table className="rows matrix">
      <caption className="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.caption}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, unit, documentNumber, findings }) => (
          <tr key={id}>
            <td data-name={words.unit}>{unit.name}</td>
            <td data-name={words.number}>
              <Link className="row-link" to={pathTo('notice', { id })}>
                {documentNumber}
              </Link>
            </td>
            <td>
              <ul className="matrix-cells">
                {findings.map((cell) => (
                  <li key={cell.code}>
                    <FindingCell
                      cell={cell}
                      notice={id}
                      isFaded={shown !== null && cell.standing !== shown}
                    />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The paper ledger: units and their findings, answered, late or open; each mark counts and filters. */
export function Matrix({ account: { id } }: { account: { id: string } }) {
  const words = useWords(CAMPAIGN_WORDS);
  const [params] = useSearchParams();
  const shown = STANDINGS.find((one) => one === params.get('mark')) ?? null;
  const [drawn, setDrawn] = useState(DRAWN);
  const pages = usePages('/api/campaigns/{id}/matrix', { path: { id }, query: { limit: 200 } });
  const { hasNextPage } = pages;
  // Its numbers are those of the whole campaign.
  useWhole(pages);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const wanted = useMemo(
    () =>
      shown === null
        ? rows
        : rows.filter(({ findings }) => findings.some(({ standing }) => standing === shown)),
    [rows, shown],
  );
  return (
    <Shown of={pages} rows={8}>
      {() =>
        rows.length === 0 ? (
          <EmptyState title={words.matrix.none} todo={words.matrix.noneTodo} />
        ) : (
          <>
            <Legend rows={rows} shown={shown} />
            {hasNextPage ? <p className="muted">{words.matrix.reading(rows.length)}</p> : null}
            {wanted.length === 0 ? <EmptyState title={words.matrix.noneOf} /> : null}
            {wanted.length === 0 ? null : (
              <MatrixRows rows={wanted.slice(0, drawn)} shown={shown} />
            )}
            {wanted.length > drawn ? (
              <Button onClick={() => setDrawn(drawn + DRAWN)}>{words.more}</Button>
            ) : null}
          </>
        )
      }
    </Shown>
  );
}
