import { Button, type InputRef, Select } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { roleWords } from '../../src/domain/access/role-words.ts';
import { useKeys } from '../parts/keys.ts';
import { useLive } from '../parts/live.tsx';
import { usePreferences, useWords } from '../parts/preferences.tsx';
import { useSession } from '../parts/session.tsx';
import { pathTo } from '../paths.ts';
import { SHELL_WORDS } from '../words/shell-words.ts';
import { KeyHelp } from './key-help.tsx';
import { entriesFor, isUnder } from './navigation.ts';
import { SearchBox } from './search-box.tsx';

function Navigation() {
  const { navigation, pages } = useWords(SHELL_WORDS);
  const { may, roles } = useSession();
  const { pathname } = useLocation();
  return (
    <nav className="navigation" aria-label={navigation}>
      <ul>
        {entriesFor(may, roles).map(({ place }) => (
          <li key={place}>
            <Link
              to={pathTo(place)}
              {...(isUnder(place, pathname) ? { 'aria-current': 'page' as const } : {})}
            >
              {pages[place]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Switches() {
  const { language: words, scheme: colours } = useWords(SHELL_WORDS);
  const { language, setLanguage, scheme, setScheme } = usePreferences();
  return (
    <>
      <Select
        aria-label={colours.label}
        className="scheme"
        value={scheme}
        onChange={setScheme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: colours[value],
        }))}
      />
      <Button
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.other}
      </Button>
    </>
  );
}

/** Who is signed in and at which posts; his account is a page that works without a script as well. */
function WhoIsHere() {
  const words = useWords(SHELL_WORDS);
  const { language } = usePreferences();
  const { me, roles } = useSession();
  const posts = roles.map((role) => roleWords(role)[language]).join('、');
  return (
    <a className="who" href="/account" title={words.account}>
      <span className="unseen">{words.signedInAs(me.person.name)}</span>
      <span aria-hidden="true">{me.person.name}</span>
      <span className="who-posts">{posts === '' ? words.noRole : posts}</span>
    </a>
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
      <Navigation />
      <main id="content" tabIndex={-1}>
        <LiveBar />
        {children}
      </main>
      <footer className="bottom">{words.nonSecret}</footer>
      {helps ? <KeyHelp close={() => setHelps(false)} /> : null}
    </div>
  );
}
