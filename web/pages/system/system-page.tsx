import { Link, useSearchParams } from 'react-router';
import type { Operation } from '../../../src/domain/access/permissions.ts';
import { useWords } from '../../parts/preferences.tsx';
import { useSession } from '../../parts/session.tsx';
import { pathTo } from '../../paths.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';
import { Accounts } from './accounts.tsx';
import { Calls } from './calls.tsx';
import { Clocks } from './clocks.tsx';
import { Grants } from './grants.tsx';
import { Health } from './health.tsx';
import { SigningKeys } from './signing-keys.tsx';
import { Subscriptions } from './subscriptions.tsx';
import './system.css';

const TABS = {
  accounts: { needs: 'listAccounts', Tab: Accounts },
  grants: { needs: 'listGrants', Tab: Grants },
  keys: { needs: 'listKeys', Tab: SigningKeys },
  outside: { needs: 'listSubscriptions', Tab: Subscriptions },
  calls: { needs: 'listCalls', Tab: Calls },
  clocks: { needs: 'listClockAlarms', Tab: Clocks },
  health: { needs: 'isReady', Tab: Health },
} as const satisfies Record<string, { needs: Operation; Tab: React.ComponentType }>;

type TabName = keyof typeof TABS;

/** What the administrators see to, a tab each, as far as the table of permissions lets somebody. */
export function SystemPage() {
  const { title, tabs: words } = useWords(SYSTEM_WORDS);
  const { may } = useSession();
  const [params] = useSearchParams();
  const names = (Object.keys(TABS) as TabName[]).filter((name) => may(TABS[name].needs));
  const asked = params.get('tab') as TabName;
  const shown = names.includes(asked) ? asked : (names[0] ?? 'health');
  const { Tab } = TABS[shown];
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <nav className="tabs no-print" aria-label={words.label}>
        {names.map((name) => (
          <Link
            key={name}
            to={pathTo('system', {}, { tab: name })}
            {...(name === shown ? { 'aria-current': 'true' as const } : {})}
          >
            {words[name]}
          </Link>
        ))}
      </nav>
      <Tab />
    </>
  );
}
