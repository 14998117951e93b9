import { Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ApiFault } from '../api.ts';
import { SHELL_WORDS } from '../words/shell-words.ts';
import { useWords } from './preferences.tsx';

type Kind = 'away' | 'store' | 'denied' | 'gone' | 'wrong' | 'broken';

/** What a fault means to a reader. */
function kindOf({ status, code }: ApiFault): Kind {
  if (status === 0) return 'away';
  if (status === 503 || code === 'outcome-unknown') return 'store';
  if (status === 403) return 'denied';
  if (status === 404) return 'gone';
  return status < 500 ? 'wrong' : 'broken';
}

/** A state of a page or of a part of it: what is so, and what to do. */
export function State({
  tone,
  title,
  children,
  actions,
}: {
  tone: 'plain' | 'fault';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={`state state-${tone}`} role={tone === 'fault' ? 'alert' : 'status'}>
      <p className="state-title">{title}</p>
      {children}
      {actions === undefined ? null : <div className="state-actions">{actions}</div>}
    </div>
  );
}

/** Nothing is there, with what to do about it. */
export function EmptyState({
  title,
  todo,
  actions,
}: {
  title: string;
  todo?: string;
  actions?: ReactNode;
}) {
  return (
    <State tone="plain" title={title} actions={actions}>
      {todo === undefined ? null : <p>{todo}</p>}
    </State>
  );
}

/** The code of a fault, and the number under which the log has it. */
export function FaultFacts({ fault }: { fault: ApiFault }) {
  const { states } = useWords(SHELL_WORDS);
  return (
    <p className="state-facts">
      {states.code}: <code>{fault.code}</code>
      {fault.requestId === null ? null : (
        <>
          {'　'}
          {states.request}: <code>{fault.requestId}</code>
        </>
      )}
    </p>
  );
}

/** It could not be read: why, what to do, its code, and the number under which the log has it. */
function FaultState({ fault, retry }: { fault: ApiFault; retry?: () => void }) {
  const { states } = useWords(SHELL_WORDS);
  const { title, todo } = states[kindOf(fault)];
  const again =
    retry === undefined ? undefined : <Button onClick={() => retry()}>{states.retry}</Button>;
  return (
    <State tone="fault" title={title} actions={again}>
      {fault.message === '' ? null : <p>{fault.message}</p>}
      <p>{todo}</p>
      <FaultFacts fault={fault} />
    </State>
  );
}

/** Rows that are still being read, in the shape that they will have. */
export function LoadingRows({ rows }: { rows: number }) {
  const { states } = useWords(SHELL_WORDS);
  return (
    <div className="loading" role="status" aria-busy="true">
      <span className="unseen">{states.loading}</span>
      <Skeleton active={false} title={false} paragraph={{ rows, width: '100%' }} />
    </div>
  );
}

/** What is shown is not the newest any more; the reader says when it changes under his eyes. */
export function StaleNotice({ show, text }: { show: () => void; text?: string }) {
  const { states } = useWords(SHELL_WORDS);
  return (
    <div className="notice-bar" role="status">
      <span>{text ?? states.stale}</span>
      <Button size="small" onClick={show}>
        {states.reload}
      </Button>
    </div>
  );
}

interface Asked<T> {
  data: T | undefined;
  error: ApiFault | null;
  /** So often it could not be read. */
  errorUpdateCount?: number;
  refetch: () => unknown;
}

/** Why it could not be read. It stays while it is tried again: a silent house would else be told of for seconds in a minute. */
function useFault<T>({ data, error, errorUpdateCount = 0 }: Asked<T>): ApiFault | null {
  const [last, setLast] = useState(error);
  if (error !== null && error !== last) setLast(error);
  const isTriedAgain = data === undefined && errorUpdateCount > 0;
  return error ?? (isTriedAgain ? last : null);
}

/**
 * What was read, or the state that it is in instead. What was read before stays where it cannot be read anew, with a word
 * on that above it.
 */
export function Shown<T>({
  of,
  rows = 4,
  children,
}: {
  of: Asked<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}) {
  const retry = () => void of.refetch();
  const fault = useFault(of);
  if (of.data === undefined)
    return fault === null ? (
      <LoadingRows rows={rows} />
    ) : (
      <FaultState fault={fault} retry={retry} />
    );
  return (
    <>
      {fault === null ? null : <FaultState fault={fault} retry={retry} />}
      {children(of.data)}
    </>
  );
}
