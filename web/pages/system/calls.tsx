import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { instantOf, isIsoDate } from '../../../src/domain/calendar/instant.ts';
import { type ApiFault, read } from '../../api.ts';
import { TextBox } from '../../parts/forms/boxes.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { ListEnd } from '../../parts/tables/list-end.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Read } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

type Call = Read<'/api/calls'>['items'][number];

/** The days of an address as instants: from the beginning of the first to the end of the last. */
function periodIn(params: URLSearchParams): { since?: string; until?: string } {
  const [since = '', until = ''] = [params.get('since') ?? '', params.get('until') ?? ''];
  return {
    ...(isIsoDate(since) ? { since: instantOf(since, '00:00') } : {}),
    ...(isIsoDate(until) ? { until: instantOf(until, '24:00') } : {}),
  };
}

const FILTERS = ['person', 'operation', 'object', 'since', 'until'] as const;

function Filters() {
  const { calls: words } = useWords(SYSTEM_WORDS);
  const [params, setParams] = useSearchParams();
  return (
    <form
      className="entry-boxes no-print"
      aria-label={words.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      {FILTERS.map((name) => (
        <TextBox
          key={name}
          name={name}
          label={words[name]}
          type={name === 'since' || name === 'until' ? 'date' : 'text'}
          value={params.get(name) ?? ''}
          set={(value) => {
            const next = new URLSearchParams(params);
            if (value === '') next.delete(name);
            else next.set(name, value);
            setParams(next, { replace: true });
          }}
        />
      ))}
    </form>
  );
}

/** Checks the hash chains of the period that the address names, when somebody asks for it. */
function ChainCheck() {
  const { calls: words } = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const [params] = useSearchParams();
  const query = periodIn(params);
  const check = useQuery<Read<'/api/calls/check'>, ApiFault>({
    queryKey: ['/api/calls/check', query, language],
    queryFn: ({ signal }) => read('/api/calls/check', { query }, signal),
    enabled: false,
    retry: false,
  });
  return (
    <div className="form-place no-print">
      <p className="entry-end">
        <Button loading={check.isFetching} onClick={() => void check.refetch()}>
          {words.check}
        </Button>
        <span className="muted">{words.checkAbout}</span>
      </p>
      {check.data === undefined && check.error === null ? null : (
        <Shown of={check} rows={1}>
          {({ ok, entries, faults, unfinished, sinks }) => (
            <div className={ok ? 'form-done' : 'state state-fault'} role="status">
              <p>{ok ? words.sound(entries) : words.faulty(entries, faults.length)}</p>
              <ul className="plain-list">
                {faults.map(({ chain, seq, fault }) => (
                  <li key={`${chain}/${seq}/${fault}`}>
                    <code>
                      {chain}/{seq}
                    </code>{' '}
                    {words.faults[fault]}
                  </li>
                ))}
                {unfinished.length === 0 ? null : <li>{words.unfinished(unfinished.length)}</li>}
                {sinks.map(({ name, awaySince, waiting }) => (
                  <li key={name}>
                    {awaySince === null
                      ? words.sinkGood(words.sinks[name])
                      : words.sinkAway(words.sinks[name], momentText(language, awaySince), waiting)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Shown>
      )}
    </div>
  );
}

function Who({ call: { person, account, role, deputyFor, isRehearsed } }: { call: Call }) {
  const { calls: words } = useWords(SYSTEM_WORDS);
  const more = [
    ...(account === null ? [] : [account]),
    ...(role === null ? [] : [role]),
    ...(deputyFor === null ? [] : [words.deputy(deputyFor.name)]),
    ...(isRehearsed ? [words.rehearsed] : []),
  ];
  return (
    <>
      {person?.name ?? words.nobody}
      {more.length === 0 ? null : <span className="cell-second">{more.join(' · ')}</span>}
    </>
  );
}

/** The record of calls, for the audit administrator alone. */
export function Calls() {
  const { calls: words } = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const [params] = useSearchParams();
  const named = (name: 'person' | 'operation' | 'object') => {
    const value = (params.get(name) ?? '').trim();
    return value === '' ? {} : { [name]: value };
  };
  const pages = usePages('/api/calls', {
    query: {
      ...{ ...named('person'), ...named('operation'), ...named('object') },
      ...periodIn(params),
      limit: 50,
    },
  });
  const { columns } = words;
  return (
    <>
      <p className="page-about muted system-about">{words.about}</p>
      <Filters />
      <ChainCheck />
      <Shown of={pages} rows={8}>
        {({ pages: listed }) => {
          const items = listed.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={words.none} />;
          return (
            <>
              <PlainTable
                className="calls"
                columns={Object.values(columns)}
                rows={items.map((call) => ({
                  key: call.id,
                  cells: [
                    momentText(language, call.at),
                    <Who key="who" call={call} />,
                    call.address,
                    <span key="operation">
                      {call.operation}
                      <span className="cell-second">{call.method}</span>
                    </span>,
                    call.object.map(({ name, value }) => `${name}=${value}`).join(' '),
                    <span key="result" className={call.status < 400 ? undefined : 'light-red'}>
                      {call.status}
                      {call.code === null ? '' : ` ${call.code}`}
                    </span>,
                  ],
                }))}
              />
              <ListEnd shown={words.shown(items.length)} more={words.next} pages={pages} />
            </>
          );
        }}
      </Shown>
    </>
  );
}
