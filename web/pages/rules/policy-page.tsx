import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import { Ladders } from './ladders.tsx';
import { Numbers } from './numbers.tsx';
import { TryPolicy } from './try-policy.tsx';
import { RULES_WORDS } from './words.ts';
import './rules.css';

const TABS = { ladders: Ladders, numbers: Numbers, try: TryPolicy } as const;
type TabName = keyof typeof TABS;

function Tabs({ id, shown }: { id: string; shown: TabName }) {
  const { tabs } = useWords(RULES_WORDS);
  const { may } = useSession();
  const names = (Object.keys(TABS) as TabName[]).filter(
    (name) => name !== 'try' || may('checkPolicy'),
  );
  return (
    <nav className="tabs no-print" aria-label={tabs.label}>
      {names.map((name) => (
        <Link
          key={name}
          to={pathTo('policy', { id }, { tab: name })}
          {...(name === shown ? { 'aria-current': 'true' as const } : {})}
        >
          {tabs[name]}
        </Link>
      ))}
    </nav>
  );
}

/** One policy: its ladders drawn, its limits, and a place to try changes. */
export function PolicyPage() {
  const words = useWords(RULES_WORDS);
  const { language } = usePreferences();
  const { may } = useSession();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const asked = useRead('/api/policies/{id}', { path: { id } });
  const wanted = params.get('tab') as TabName;
  const isOpen = wanted in TABS && (wanted !== 'try' || may('checkPolicy'));
  const shown = isOpen ? wanted : 'ladders';
  const Tab = TABS[shown];
  return (
    <Shown of={asked} rows={8}>
      {(policy) => (
        <>
          <div className="page-head">
            <h1>{policy.name[language]}</h1>
            <p className="muted">{words.version(policy.id, policy.version)}</p>
            <div className="page-tools no-print">
              <Link to={pathTo('rules')}>{words.back}</Link>
              <Button onClick={() => window.print()}>{words.print}</Button>
            </div>
          </div>
          <Tabs id={id} shown={shown} />
          <Tab policy={policy as unknown as Policy} />
        </>
      )}
    </Shown>
  );
}
