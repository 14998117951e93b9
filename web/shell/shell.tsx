import { Button, type InputRef } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { roleWords } from '../../src/domain/access/role-words.ts';
import { useKeys } from '../parts/keys.ts';
import { useLive } from '../parts/live.tsx';
import { usePreferences, useWords } from '../parts/preferences.tsx';
import { useSession } from '../parts/session.tsx';
import { pathTo } from '../paths.ts';
import { SHELL_WORDS } from '../words/shell-words.ts';
import { KeyHelp } from './key-help.tsx';
import { NavigationBar } from './navigation-bar.tsx';
import { SearchBox } from './search-box.tsx';
import { Switches } from './switches.tsx';
import { useWindowTitle } from './window-title.ts';

/** Who is signed in and at which posts, and the way to his account. */
function WhoIsHere() {
  const words = useWords(SHELL_WORDS);
  const { language } = usePreferences();
  const { me, roles } = useSession();
  const posts = roles.map((role) => roleWords(role)[language]).join('、');
  return (
    <Link className="who" to={pathTo('me')} title={words.account}>
      <span className="unseen">{words.signedInAs(me.person.name)}</span>
      <span aria-hidden="true">{me.person.name}</span>
      <span className="who-posts">{posts === '' ? words.noRole : posts}</span>
    </Link>
  );
}

function LiveBar() {
  const { live } = useWords(SHELL_WORDS);
  const { state, resume } = useLive();
  if (state === 'live') return null;
  return (
    <div className={`notice-bar live-${state}`} role="status">
      <span>{live[state]}</span>
      {state === 'paused' ? (
        <Button size="small" onClick={resume}>
          {live.resume}
        </Button>
      ) : null}
    </div>
  );
}

/** The frame around every page: navigation, search, switches, keys. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords(SHELL_WORDS);
  const { may } = useSession();
  const content = useWindowTitle(words.product);
  const field = useRef<InputRef>(null);
  const [helps, setHelps] = useState(false);
  const keys = useMemo(
    () => ({
      '/': (event: KeyboardEvent) => {
        event.preventDefault();
        field.current?.focus();
      },
      '?': () => setHelps(true),
    }),
    [],
  );
  useKeys(keys);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="top">
        <Link className="brand" to={pathTo('today')}>
          {words.product}
        </Link>
        {may('listNotices') ? <SearchBox field={field} /> : null}
        <div className="top-right">
          <Switches />
          <Button aria-label={words.keys.open} onClick={() => setHelps(true)}>
            ?
          </Button>
          <WhoIsHere />
        </div>
      </header>
      <NavigationBar />
      <main id="content" tabIndex={-1} ref={content}>
        <LiveBar />
        {children}
      </main>
      <footer className="bottom">{words.nonSecret}</footer>
      {helps ? <KeyHelp close={() => setHelps(false)} /> : null}
    </div>
  );
}
