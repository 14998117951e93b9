import { Button } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../parts/preferences.tsx';
import { useSession } from '../parts/session.tsx';
import { pathTo } from '../paths.ts';
import { SHELL_WORDS } from '../words/shell-words.ts';
import { groupsFor, isUnder } from './navigation.ts';

/** All pages of whoever is signed in, in groups; on a narrow screen behind one button that names the page that is open. */
export function NavigationBar() {
  const { navigation, menu, groups, pages } = useWords(SHELL_WORDS);
  const { may, roles } = useSession();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const shown = groupsFor(may, roles);
  const current = shown.flatMap(({ places }) => places).find((place) => isUnder(place, pathname));
  return (
    <nav className={`navigation ${isOpen ? 'is-open' : ''}`} aria-label={navigation}>
      <Button className="navigation-open" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {menu}
        {current === undefined ? null : <strong>{pages[current]}</strong>}
      </Button>
      <div className="navigation-groups">
        {shown.map(({ group, places }) => (
          <section key={group} aria-label={groups[group]}>
            <h2>{groups[group]}</h2>
            <ul>
              {places.map((place) => (
                <li key={place}>
                  <Link
                    to={pathTo(place)}
                    onClick={() => setOpen(false)}
                    {...(place === current ? { 'aria-current': 'page' as const } : {})}
                  >
                    {pages[place]}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
