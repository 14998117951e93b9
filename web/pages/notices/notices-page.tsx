import { Select } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useNothingYet } from '../../parts/nothing-yet.ts';
import { NoticeTable } from '../../parts/notice-table.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { ScopePicker } from '../../parts/scope.tsx';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown, StaleNotice } from '../../parts/states.tsx';
import { useSteadyRows } from '../../parts/steady-rows.ts';
import { SavedViews } from '../../parts/views/saved-views.tsx';
import { pathTo } from '../../paths.ts';
import { NOTICES_WORDS } from '../../words/notices-words.ts';
import { CountTabs, FilterChips } from './filter-bar.tsx';
import { columnsIn, countIn, listText, queryIn, sheetOf, withColumns } from './filters.ts';
import './notices.css';
import { NOTICE_COLUMNS, type NoticeColumn } from '../../../src/domain/readings/notice-columns.ts';
import { ListEnd } from '../../parts/tables/list-end.tsx';

function ColumnPicker() {
  const { columns, columnsLabel } = useWords(NOTICES_WORDS);
  const [params, setParams] = useSearchParams();
  return (
    <Select
      className="columns"
      mode="multiple"
      aria-label={columnsLabel}
      value={[...columnsIn(params)]}
      maxTagCount={0}
      maxTagPlaceholder={columnsLabel}
      popupMatchSelectWidth={false}
      options={NOTICE_COLUMNS.map((value) => ({
        value,
        label: columns[value],
        disabled: value === 'number',
      }))}
      onChange={(chosen: NoticeColumn[]) =>
        setParams(withColumns(params, chosen), { replace: true })
      }
    />
  );
}

function OrderPicker() {
  const { sort } = useWords(NOTICES_WORDS);
  const [params, setParams] = useSearchParams();
  return (
    <Select
      className="order"
      aria-label={sort.label}
      value={params.get('sort') === 'id' ? 'id' : 'due'}
      options={(['due', 'id'] as const).map((value) => ({ value, label: sort[value] }))}
      onChange={(chosen: string) => {
        const next = new URLSearchParams(params);
        if (chosen === 'id') next.set('sort', 'id');
        else next.delete('sort');
        setParams(next);
      }}
    />
  );
}

/** Nothing is listed: because of a filter, or because there is nothing real yet. */
function NothingListed() {
  const { empty, filters } = useWords(NOTICES_WORDS);
  const nothingYet = useNothingYet();
  const [params] = useSearchParams();
  const scoped = params.has('campaign') || params.has('rehearsal');
  const text = params.get('text') ?? '';
  const isFiltered = countIn(params) !== 'all' || text !== '' || params.has('unit');
  const rehearsals = pathTo('notices', {}, { rehearsal: true, text });
  return (
    <EmptyState
      title={isFiltered ? empty.filtered : nothingYet.title}
      todo={isFiltered ? empty.filteredTodo : nothingYet.todo}
      actions={
        <>
          {isFiltered ? <Link to={pathTo('notices')}>{filters.clear}</Link> : null}
          {scoped ? null : <Link to={rehearsals}>{empty.rehearsals}</Link>}
        </>
      }
    />
  );
}

function Listed() {
  const words = useWords(NOTICES_WORDS);
  const [params] = useSearchParams();
  const query = queryIn(params);
  const pages = usePages('/api/notices', { query: { ...query, limit: 50 } });
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items), [pages.data]);
  const key = listText(query);
  const fresh = pages.isPlaceholderData ? undefined : items;
  const { rows, isMoved, renew } = useSteadyRows(key, fresh);
  return (
    <Shown of={pages} rows={8}>
      {() =>
        rows.length === 0 && !pages.isPlaceholderData ? (
          <NothingListed />
        ) : (
          <>
            {isMoved ? <StaleNotice text={words.moved} show={renew} /> : null}
            <NoticeTable
              keys
              rows={rows}
              columns={columnsIn(params)}
              list={key}
              caption={words.title}
            />
            <ListEnd shown={words.shown(rows.length)} more={words.more} pages={pages}>
              <span className="muted no-print keys-hint">{words.keys}</span>
            </ListEnd>
          </>
        )
      }
    </Shown>
  );
}

/** The list of notices: what is asked for stands in the address, so that copying it shows the same list. */
export function NoticesPage() {
  const words = useWords(NOTICES_WORDS);
  const { may } = useSession();
  const [params] = useSearchParams();
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <ScopePicker />
          <SavedViews list="notices" />
          <OrderPicker />
          <ColumnPicker />
          <a href={sheetOf(params)} download>
            {words.sheet}
          </a>
          {may('actOnMany') ? <Link to={`${pathTo('many')}?${params}`}>{words.many}</Link> : null}
        </div>
      </div>
      <CountTabs />
      <FilterChips />
      <Listed />
    </>
  );
}
