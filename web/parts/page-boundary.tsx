import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { SHELL_WORDS } from '../words/shell-words.ts';
import { useWords } from './preferences.tsx';

/** True for a part of the program that a newer version has taken away while the page was open. */
const isOutdated = (error: Error): boolean =>
  /dynamically imported module|Importing a module script failed/i.test(error.message);

function Crashed({ error, again }: { error: Error; again: () => void }) {
  const { states } = useWords(SHELL_WORDS);
  const outdated = isOutdated(error);
  const words = outdated ? states.outdated : states.crash;
  return (
    <div className="state state-fault" role="alert">
      <p className="state-title">{words.title}</p>
      <p>{words.todo}</p>
      {outdated ? null : (
        <p className="state-facts">
          <code>{error.message}</code>
        </p>
      )}
      <div className="state-actions">
        <Button onClick={outdated ? () => window.location.reload() : again}>{words.again}</Button>
      </div>
    </div>
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
    return <Crashed error={error} again={() => this.setState({ error: null })} />;
  }
}
