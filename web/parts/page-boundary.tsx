import { Button } from 'antd';
import { Component, type ReactNode, useEffect, useState } from 'react';
import { withinTime } from '../within-time.ts';
import { SHELL_WORDS } from '../words/shell-words.ts';
import { useWords } from './preferences.tsx';
import { LoadingRows, State } from './states.tsx';

/** True for a part of the program that could not be fetched: nothing answers, or a newer version has taken it away meanwhile. */
const isMissing = (error: Error): boolean =>
  /dynamically imported module|Importing a module script failed|Unable to preload/i.test(
    error.message,
  );

/** So often it is looked whether the house answers again. */
const LOOK_MS = 3_000;

/** A house that takes longer to say that it lives counts as away. */
const PROBE_MS = 4_000;

const isThere = (leaving: AbortSignal): Promise<boolean> =>
  withinTime(PROBE_MS, leaving, (signal) => fetch('/livez', { signal })).then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether the house answers; null until that is known. Once it does again the page is loaded anew, with what was typed in it. */
function useThere(): boolean | null {
  const [there, setThere] = useState<boolean | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    let wasAway = false;
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const now = await isThere(leaving.signal);
      if (leaving.signal.aborted) return;
      if (now && wasAway) window.location.reload();
      wasAway ||= !now;
      setThere(now && !wasAway);
      next = setTimeout(() => void look(), LOOK_MS);
    };
    void look();
    return () => {
      leaving.abort();
      clearTimeout(next);
    };
  }, []);
  return there;
}

function Missing() {
  const { states } = useWords(SHELL_WORDS);
  const there = useThere();
  if (there === null) return <LoadingRows rows={4} />;
  const words = there ? states.outdated : states.away;
  return (
    <State
      tone="fault"
      title={words.title}
      actions={<Button onClick={() => window.location.reload()}>{states.outdated.again}</Button>}
    >
      <p>{words.todo}</p>
    </State>
  );
}

function Crashed({ error, again }: { error: Error; again: () => void }) {
  const { states } = useWords(SHELL_WORDS);
  const { title, todo, again: name } = states.crash;
  return (
    <State tone="fault" title={title} actions={<Button onClick={again}>{name}</Button>}>
      <p>{todo}</p>
      <p className="state-facts">
        <code>{error.message}</code>
      </p>
    </State>
  );
}

/** Keeps what goes wrong on one page on that page; navigation and the other pages stay. */
export class PageBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (isMissing(error)) return <Missing />;
    return <Crashed error={error} again={() => this.setState({ error: null })} />;
  }
}
