import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../parts/preferences.tsx';
import { SHELL_WORDS } from '../words/shell-words.ts';
import { Switches } from './switches.tsx';
import { useWindowTitle } from './window-title.ts';

/** The frame around a page that is open to everybody, for somebody who has not signed in. */
export function OpenFrame({ children }: { children: ReactNode }) {
  const words = useWords(SHELL_WORDS);
  const { pathname, search } = useLocation();
  const content = useWindowTitle(words.product);
  return (
    <div className="shell shell-open">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="top">
        <span className="brand">{words.product}</span>
        <div className="top-right">
          <Switches />
          <Button href={`/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`}>
            {words.signIn}
          </Button>
        </div>
      </header>
      <main id="content" tabIndex={-1} ref={content}>
        {children}
      </main>
      <footer className="bottom">{words.nonSecret}</footer>
    </div>
  );
}
