import { Link } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { RULES_WORDS } from './words.ts';
import './rules.css';

type Policy = Read<'/api/policies'>['items'][number];
type Campaign = Read<'/api/campaigns'>['items'][number];

/** The campaigns whose notices are issued under a policy; each leads to its notices. */
function Users({ campaigns }: { campaigns: readonly Campaign[] }) {
  const words = useWords(RULES_WORDS);
  if (campaigns.length === 0) return <span className="muted">{words.noCampaigns}</span>;
  return (
    <ul className="cell-list">
      {campaigns.map(({ id, name, rehearsal }) => (
        <li key={id}>
          <Link to={pathTo('notices', {}, { campaign: id })}>
            {name}
            {rehearsal ? words.rehearsal : ''}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Listed({ items }: { items: readonly Policy[] }) {
  const words = useWords(RULES_WORDS);
  const { language } = usePreferences();
  const { may } = useSession();
  const sees = may('listCampaigns');
  const campaigns = useRead('/api/campaigns', { query: { limit: 200 } }, { enabled: sees });
  const { columns } = words;
  return (
    <PlainTable
      columns={[
        ...[columns.name, columns.id, columns.version, columns.urgent],
        ...(sees ? [columns.campaigns] : []),
      ]}
      rows={items.map((policy) => ({
        key: policy.id,
        cells: [
          <Link key="name" className="row-link" to={pathTo('policy', { id: policy.id })}>
            {policy.name[language]}
          </Link>,
          <code key="id">{policy.id}</code>,
          policy.version,
          policy.urgent ? <span className="mark">{words.urgent}</span> : '—',
          <Users
            key="users"
            campaigns={(campaigns.data?.items ?? []).filter((one) => one.policy === policy.id)}
          />,
        ],
      }))}
    />
  );
}

/** The policies of the house, and which campaigns run under each. */
export function RulesPage() {
  const words = useWords(RULES_WORDS);
  const asked = useRead('/api/policies');
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <p className="page-about muted">{words.about}</p>
      <Shown of={asked} rows={3}>
        {({ items }) => <Listed items={items} />}
      </Shown>
    </>
  );
}
