import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useKeys } from '../../parts/keys.ts';
import { useWords } from '../../parts/preferences.tsx';
import { usePages, useRead } from '../../parts/reading.ts';
import { neighboursOf } from '../../parts/record/neighbours.ts';
import { ScopePicker, useScope } from '../../parts/scope.tsx';
import { scopeQuery } from '../../parts/scope-in.ts';
import { EmptyState, LoadingRows, Shown } from '../../parts/states.tsx';
import { useWholeRows } from '../../parts/whole-list.ts';
import { pathTo } from '../../paths.ts';
import { afterDecision, byDue, findingIn } from './queue.ts';
import { QueueList, type Waiting } from './queue-list.tsx';
import { Review } from './review.tsx';
import { REVIEW_WORDS } from './words.ts';
import '../../parts/record/record.css';
import './reviews.css';
import { QueuePlace } from '../../parts/record/queue-place.tsx';

/** All results of the scope that wait, in their order; the API gives them in pages, and all of them are read. */
function useQueue() {
  const scope = useScope();
  const query = { ...scopeQuery(scope), stage: 'underReview' as const, limit: 200 };
  const pages = usePages('/api/findings', { query });
  const whole = useWholeRows<Waiting>(pages);
  const rows = useMemo(() => (whole === null ? null : byDue(whole)), [whole]);
  return { pages, rows };
}

/** Which one is open, by the address; the first of the queue where it names none. */
function useOpen(ids: readonly string[] | null, decided: string | null) {
  const [params, setParams] = useSearchParams();
  const named = params.get('finding');
  // What was decided a moment ago may still be listed.
  const first = ids?.find((id) => id !== decided) ?? null;
  const searchOf = (id: string | null): string => {
    const next = new URLSearchParams(params);
    next.delete('do');
    if (id === null) next.delete('finding');
    else next.set('finding', id);
    return next.toString();
  };
  useEffect(() => {
    if (named === null && first !== null) setParams(searchOf(first), { replace: true });
  }, [named, first]);
  return { open: named, to: (id: string | null) => ({ search: searchOf(id) }), setParams };
}

function Empty() {
  const { empty } = useWords(REVIEW_WORDS);
  const scope = useScope();
  return (
    <EmptyState
      title={empty.title}
      todo={empty.todo}
      actions={<Link to={pathTo('today', {}, scopeQuery(scope))}>{empty.back}</Link>}
    />
  );
}

function Split({ rows }: { rows: readonly Waiting[] }) {
  const words = useWords(REVIEW_WORDS);
  const [done, setDone] = useState<{ id: string; told: string } | null>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { open, to, setParams } = useOpen(ids, done?.id ?? null);
  const head = useRef<HTMLHeadingElement>(null);
  const moves = useRef(false);
  const { previous, next } = neighboursOf(open ?? '', ids);
  const show = (id: string | null): void => {
    moves.current = true;
    setParams(to(id).search);
  };
  // What comes next is read before it is asked for, so that it is there at once.
  const coming = next === null ? null : findingIn(next).notice;
  useRead('/api/notices/{id}', { path: { id: coming ?? '' } }, { enabled: coming !== null });
  useEffect(() => {
    if (moves.current) head.current?.focus();
  }, [open]);
  const keys = useMemo(
    () => ({
      j: () => next !== null && show(next),
      k: () => previous !== null && show(previous),
    }),
    [next, previous, open],
  );
  useKeys(keys);
  return (
    <>
      <p className="command-done review-done" role="status">
        {done?.told}
      </p>
      {open === null ? (
        <Empty />
      ) : (
        <div className="review-split">
          <QueueList rows={rows} open={open} to={to} />
          <div className="review-one">
            <QueuePlace label={words.queue} words={words} ids={ids} id={open} show={show}>
              <span className="muted keys-hint">{words.keys}</span>
            </QueuePlace>
            <Review
              key={open}
              id={open}
              head={head}
              decided={(told) => {
                setDone({ id: open, told });
                show(afterDecision(open, ids));
              }}
            />
          </div>
        </div>
      )}
    </>
  );
}

/** Results that wait for acceptance, one after the other: the queue, and one of it with all that belongs to it. */
export function ReviewsPage() {
  const words = useWords(REVIEW_WORDS);
  const { pages, rows } = useQueue();
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <ScopePicker />
        </div>
      </div>
      <Shown of={pages} rows={8}>
        {() => (rows === null ? <LoadingRows rows={8} /> : <Split rows={rows} />)}
      </Shown>
    </>
  );
}
