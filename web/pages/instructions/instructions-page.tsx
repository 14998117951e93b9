import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { InstructionCard } from '../../parts/record/instruction-card.tsx';
import { ScopePicker, useScope } from '../../parts/scope.tsx';
import { scopeQuery } from '../../parts/scope-in.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Question } from '../../shapes.ts';
import { INSTRUCTION_WORDS } from '../../words/instruction-words.ts';
import '../../parts/record/record.css';
import { ListEnd } from '../../parts/tables/list-end.tsx';

type Query = NonNullable<Question<'/api/instructions'>['query']>;

const STATUSES = ['pending', 'answered', 'accepted', 'withdrawn', 'lapsed'] as const;

function withParam(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

function Filters() {
  const words = useWords(INSTRUCTION_WORDS);
  const [params, setParams] = useSearchParams();
  return (
    <Select
      aria-label={words.status}
      value={params.get('status') ?? ''}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: words.any },
        ...STATUSES.map((value) => ({ value, label: words.statuses[value] })),
      ]}
      onChange={(chosen: string) => setParams(withParam(params, 'status', chosen))}
    />
  );
}

function Listed() {
  const words = useWords(INSTRUCTION_WORDS);
  const [params, setParams] = useSearchParams();
  const scope = useScope();
  const [status, number] = [params.get('status'), params.get('instruction')];
  const query = {
    ...scopeQuery(scope),
    ...(status ? { status } : {}),
    ...(number ? { instruction: number } : {}),
    limit: 50,
  } as Query;
  const pages = usePages('/api/instructions', { query });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  return (
    <>
      {number ? (
        <ul className="chips">
          <li>
            <Button
              size="small"
              aria-label={words.remove(number)}
              onClick={() => setParams(withParam(params, 'instruction', ''))}
            >
              {words.number(number)}
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        </ul>
      ) : null}
      <Shown of={pages} rows={6}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={words.empty} todo={words.emptyTodo} />
          ) : (
            <>
              <div className="panel">
                {rows.map((row) => (
                  <InstructionCard key={`${row.notice.id}/${row.id}`} instruction={row}>
                    <p>
                      <strong>{row.notice.unit.name}</strong>{' '}
                      <Link to={pathTo('notice', { id: row.notice.id })}>
                        {row.notice.documentNumber}
                      </Link>
                      {row.notice.rehearsal ? (
                        <span className="mark">{words.rehearsal}</span>
                      ) : null}{' '}
                      {number ? null : (
                        <Link to={{ search: `${withParam(params, 'instruction', row.id)}` }}>
                          {words.all}
                        </Link>
                      )}
                    </p>
                  </InstructionCard>
                ))}
              </div>
              <ListEnd shown={words.shown(rows.length)} more={words.more} pages={pages} />
            </>
          )
        }
      </Shown>
    </>
  );
}

/** Leaders' instructions over all notices, the earliest due first. */
export function InstructionsPage() {
  const words = useWords(INSTRUCTION_WORDS);
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <ScopePicker />
          <Filters />
        </div>
      </div>
      <Listed />
    </>
  );
}
