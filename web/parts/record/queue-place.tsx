import { Button } from 'antd';
import type { ReactNode } from 'react';
import { neighboursOf } from './neighbours.ts';

/** Which one of a queue is open, and the ways to the one before and the one behind. */
export function QueuePlace({
  label,
  words,
  ids,
  id,
  show,
  children,
}: {
  label: string;
  words: { place(at: number, of: number): string; previous: string; next: string };
  ids: readonly string[];
  id: string;
  show(id: string): void;
  children?: ReactNode;
}) {
  const { at, previous, next } = neighboursOf(id, ids);
  return (
    <nav className="list-place no-print" aria-label={label}>
      {at === null ? null : <span className="muted number">{words.place(at, ids.length)}</span>}
      <Button size="small" disabled={previous === null} onClick={() => previous && show(previous)}>
        {words.previous}
      </Button>
      <Button size="small" disabled={next === null} onClick={() => next && show(next)}>
        {words.next}
      </Button>
      {children}
    </nav>
  );
}
