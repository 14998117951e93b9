import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { LightMark } from '../../parts/light-mark.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { ScopePicker } from '../../parts/scope.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { ListEnd } from '../../parts/tables/list-end.tsx';
import { TableHead } from '../../parts/tables/table-head.tsx';
import { SavedViews } from '../../parts/views/saved-views.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayOfInstant, dayText, dueDayText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { NARROWING, queryIn, withFilter } from './asked.ts';
import { FINDINGS_WORDS } from './words.ts';

type Row = Read<'/api/findings'>['items'][number];

/** Stages by which the list can be narrowed, in the order of a finding's life. */
const STAGES = [
  'open',
  'planned',
  'underReview',
  'returned',
  'deferred',
  'closed',
  'withdrawn',
] as const;

function StagePickers() {
  const words = useWords(FINDINGS_WORDS);
  const { findingStages } = useNames();
  const [params, setParams] = useSearchParams();
  return (
    <>
      <Select
        aria-label={words.open.label}
        value={params.get('open') ?? ''}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: words.open.all },
          { value: 'true', label: words.open.open },
          { value: 'false', label: words.open.over },
        ]}
        onChange={(chosen: string) => setParams(withFilter(params, 'open', chosen))}
      />
      <Select
        aria-label={words.stages.label}
        value={params.get('stage') ?? ''}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: words.stages.any },
          ...STAGES.map((value) => ({ value, label: findingStages[value] })),
        ]}
        onChange={(chosen: string) => setParams(withFilter(params, 'stage', chosen))}
      />
    </>
  );
}

/** Filters that came with an address and have no picker of their own, each to be taken away. */
function Chips() {
  const words = useWords(FINDINGS_WORDS);
  const { language } = usePreferences();
  const [params, setParams] = useSearchParams();
  const [dueOn, unit, bare] = ['dueOn', 'unit', 'withoutEvidence'].map((name) => params.get(name));
  const chips = [
    ...(dueOn ? [['dueOn', words.dueOn(dayText(language, dueOn))] as const] : []),
    ...(unit ? [['unit', words.unit(unit)] as const] : []),
    ...(bare === 'true' ? [['withoutEvidence', words.withoutEvidence] as const] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.filters}>
      {chips.map(([name, text]) => (
        <li key={name}>
          <Button
            size="small"
            aria-label={words.remove(text)}
            onClick={() => setParams(withFilter(params, name, ''))}
          >
            {text}
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function FindingRow({ row }: { row: Row }) {
  const words = useWords(FINDINGS_WORDS);
  const { language } = usePreferences();
  const { findingStages, closures, rungs } = useNames();
  const { columns } = words;
  const anchor = `#finding-${row.code}`;
  return (
    <tr>
      <td data-name={columns.due}>
        <LightMark light={row.light} />
        <span className="cell-second number">
          {dueDayText(language, row.dueAt)}
          {row.provisional ? words.provisional : ''}
        </span>
      </td>
      <td data-name={columns.unit}>{row.unit.name}</td>
      <td data-name={columns.statement}>
        <Link to={`${pathTo('notice', { id: row.notice })}${anchor}`}>{row.statement}</Link>
        <span className="cell-second">{row.category}</span>
      </td>
      <td data-name={columns.stage}>
        {findingStages[row.stage]}
        {row.level === null ? null : <span className="cell-second">{rungs[row.level]}</span>}
        {row.closedAt === null || row.closedFor === null ? null : (
          <span className="cell-second">
            {words.closed(dayOfInstant(language, row.closedAt), closures[row.closedFor])}
            {row.withoutEvidence ? <span className="mark">{words.withoutEvidence}</span> : null}
          </span>
        )}
      </td>
      <td data-name={columns.number}>
        {row.documentNumber}
        <span className="cell-second">
          {words.of(row.code)}
          {row.rehearsal ? <span className="mark">{words.rehearsal}</span> : null}
        </span>
      </td>
    </tr>
  );
}

function Listed() {
  const words = useWords(FINDINGS_WORDS);
  const [params] = useSearchParams();
  const pages = usePages('/api/findings', { query: { ...queryIn(params), limit: 50 } });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const { due, unit, statement, stage, number } = words.columns;
  return (
    <Shown of={pages} rows={8}>
      {() =>
        rows.length === 0 ? (
          <EmptyState
            title={words.empty}
            todo={words.emptyTodo}
            actions={
              NARROWING.some((name) => params.has(name)) ? (
                <Link to={pathTo('findings')}>{words.open.all}</Link>
              ) : undefined
            }
          />
        ) : (
          <>
            <table className="rows">
              <caption className="unseen">{words.caption}</caption>
              <TableHead names={[due, unit, statement, stage, number]} />
              <tbody>
                {rows.map((row) => (
                  <FindingRow key={row.id} row={row} />
                ))}
              </tbody>
            </table>
            <ListEnd shown={words.shown(rows.length)} more={words.more} pages={pages} />
          </>
        )
      }
    </Shown>
  );
}

/** Findings over all notices, narrowed by what stands in the address. */
export function FindingsPage() {
  const words = useWords(FINDINGS_WORDS);
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <ScopePicker />
          <SavedViews list="findings" />
          <StagePickers />
        </div>
      </div>
      <Chips />
      <Listed />
    </>
  );
}
