import { useCallback, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useKeys } from '../../parts/keys.ts';
import { useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { neighboursOf } from '../../parts/record/neighbours.ts';
import { ScopePicker, useScope } from '../../parts/scope.tsx';
import { scopeQuery } from '../../parts/scope-in.ts';
import { EmptyState, LoadingRows, Shown } from '../../parts/states.tsx';
import { useWholeRows } from '../../parts/whole-list.ts';
import { pathTo } from '../../paths.ts';
import { type Decision, sorted } from './answers.ts';
import { DecisionCard } from './decision-card.tsx';
import { DECISION_WORDS } from './words.ts';
import '../../parts/record/record.css';
import './decisions.css';
import { QueuePlace } from '../../parts/record/queue-place.tsx';

/** All matters of the scope; the API gives them in pages, and all of them are read. */
function useQueue() {
  const scope = useScope();
  const pages = usePages('/api/decisions', { query: { ...scopeQuery(scope), limit: 100 } });
  const rows = useWholeRows<Decision>(pages);
  return { pages, rows };
}

/** The matter that is open and the answer whose form is, by the address. */
function useOpen() {
  const [params, setParams] = useSearchParams();
  const show = useCallback(
    (item: string | null, answer: string | null = null): void => {
      const next = new URLSearchParams(params);
      next.delete('item');
      next.delete('do');
      if (item !== null) next.set('item', item);
      if (answer !== null) next.set('do', answer);
      setParams(next, { replace: true });
    },
    [params, setParams],
  );
  return { item: params.get('item'), answer: params.get('do'), show };
}

function Empty() {
  const { empty } = useWords(DECISION_WORDS);
  const scope = useScope();
  return (
    <EmptyState
      title={empty.title}
      todo={empty.todo}
      actions={<Link to={pathTo('today', {}, scopeQuery(scope))}>{empty.back}</Link>}
    />
  );
}

function Queue({ rows }: { rows: readonly Decision[] }) {
  const words = useWords(DECISION_WORDS);
  const [done, setDone] = useState<string | null>(null);
  const { item, answer, show } = useOpen();
  const groups = useMemo(() => sorted(rows), [rows]);
  const ids = useMemo(
    () => [...groups.mine, ...groups.others, ...groups.suspended].map(({ id }) => id),
    [groups],
  );
  const current = item !== null && ids.includes(item) ? item : (ids[0] ?? '');
  const { previous, next } = neighboursOf(current, ids);
  const keys = useMemo(
    () => ({ j: () => next !== null && show(next), k: () => previous !== null && show(previous) }),
    [next, previous, show],
  );
  useKeys(keys);
  if (rows.length === 0) return <Empty />;
  const cards = (list: readonly Decision[]) =>
    list.map((decision) => (
      <DecisionCard
        key={decision.id}
        decision={decision}
        isCurrent={decision.id === current}
        chosen={decision.id === item ? answer : null}
        choose={(kind) => {
          setDone(null);
          show(decision.id, kind);
        }}
        close={(told) => {
          setDone(told);
          show(told === null ? decision.id : next);
        }}
      />
    ));
  const folded = (title: string, list: readonly Decision[]) =>
    list.length === 0 ? null : (
      <details className="over" open={list.some(({ id }) => id === item)}>
        <summary>{`${title}（${list.length}）`}</summary>
        {cards(list)}
      </details>
    );
  return (
    <>
      <p className="command-done" role="status">
        {done}
      </p>
      <QueuePlace label={words.title} words={words} ids={ids} id={current} show={show} />
      <h2 className="part-head">{`${words.mine}（${groups.mine.length}）`}</h2>
      {groups.mine.length === 0 ? <p className="muted">{words.noneMine}</p> : cards(groups.mine)}
      {folded(words.others, groups.others)}
      {folded(words.suspended, groups.suspended)}
    </>
  );
}

/** What waits for a decision of the office: with facts, what is asked, and what comes of yes and of no. */
export function DecisionsPage() {
  const words = useWords(DECISION_WORDS);
  const { pages, rows } = useQueue();
  return (
    <div className="decisions">
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <ScopePicker />
        </div>
      </div>
      <Shown of={pages} rows={8}>
        {() => (rows === null ? <LoadingRows rows={8} /> : <Queue rows={rows} />)}
      </Shown>
    </div>
  );
}
