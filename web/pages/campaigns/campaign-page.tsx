import { Link, useParams, useSearchParams } from 'react-router';
import { businessNow } from '../../../src/domain/campaign/tempo.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Facts } from '../../parts/record/facts.tsx';
import { WatchButton } from '../../parts/record/watch-button.tsx';
import { useSession } from '../../parts/session.tsx';
import { Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayText, momentText } from '../../words/dates.ts';
import { Approval } from './approval.tsx';
import { DueCalendar } from './due-calendar.tsx';
import { Funnel } from './funnel.tsx';
import { Matrix } from './matrix.tsx';
import { RemoveCampaign } from './remove-campaign.tsx';
import { CAMPAIGN_WORDS } from './words.ts';
import './campaigns.css';

type Account = Read<'/api/campaigns/{id}'>;

const TABS = ['matrix', 'calendar', 'approval'] as const;
type Tab = (typeof TABS)[number];

const PARTS: Record<Tab, (props: { account: Account }) => React.ReactNode> = {
  matrix: (props) => <Matrix {...props} />,
  calendar: (props) => <DueCalendar {...props} />,
  approval: (props) => <Approval {...props} />,
};

function CampaignFacts({ account }: { account: Account }) {
  const { facts: words, approval } = useWords(CAMPAIGN_WORDS);
  const { language } = usePreferences();
  const policies = useRead('/api/policies');
  const { authorisation, tempo, rehearsal, policy, counts } = account;
  const approved =
    authorisation === undefined
      ? rehearsal
        ? null
        : words.noApproval
      : `${authorisation.organ} ${authorisation.document}，${approval.period(
          dayText(language, authorisation.from),
          dayText(language, authorisation.until),
        )}`;
  const name = policies.data?.items.find((one) => one.id === policy)?.name[language] ?? policy;
  return (
    <Facts
      facts={[
        [words.code, account.code],
        [words.policy, name],
        [words.subject, account.subject ?? null],
        [words.county, account.county ?? null],
        [words.region, account.region ?? null],
        [words.approval, approved],
        [
          words.clock,
          rehearsal
            ? `${momentText(language, businessNow(tempo, Date.now()))}，${words.speed(tempo.speed)}`
            : null,
        ],
        [words.messages, counts.dispatches],
      ]}
    />
  );
}

function Links({ account }: { account: Account }) {
  const { links } = useWords(CAMPAIGN_WORDS);
  const { may } = useSession();
  const { id, counts, rehearsal } = account;
  return (
    <div className="page-tools no-print campaign-links">
      <WatchButton kind="campaign" id={id} />
      {may('importLedger') ? (
        <Link className="link-button" to={pathTo('campaignImport', { id })}>
          {links.import}
        </Link>
      ) : null}
      {may('listDrafts') ? (
        <Link className="link-button" to={pathTo('campaignIssue', { id })}>
          {links.issue}
        </Link>
      ) : null}
      <Link className="link-button" to={pathTo('notices', {}, { campaign: id })}>
        {links.notices}
      </Link>
      {rehearsal && may('listRehearsedReaders') ? (
        <Link className="link-button" to={pathTo('campaignReaders', { id })}>
          {links.readers}
        </Link>
      ) : null}
      {counts.issued > 0 ? (
        <a className="link-button" href={`/api/campaigns/${encodeURIComponent(id)}/ledger.xlsx`}>
          {links.export}
        </a>
      ) : null}
    </div>
  );
}

function Tabs({ current }: { current: Tab }) {
  const { tabs } = useWords(CAMPAIGN_WORDS);
  return (
    <nav className="tabs no-print" aria-label={tabs.label}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          to={{ search: tab === 'matrix' ? '' : `?tab=${tab}` }}
          {...(tab === current ? { 'aria-current': 'true' as const } : {})}
        >
          {tabs[tab]}
        </Link>
      ))}
    </nav>
  );
}

function OneCampaign({ account }: { account: Account }) {
  const words = useWords(CAMPAIGN_WORDS);
  const { may } = useSession();
  const [params] = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'matrix';
  return (
    <>
      <p className="no-print">
        <Link to={pathTo('campaigns')}>{words.links.back}</Link>
      </p>
      <div className="page-head">
        <h1>
          {account.name}
          {account.rehearsal ? (
            <span className="mark">{account.sample === true ? words.sample : words.rehearsal}</span>
          ) : null}
        </h1>
        <Links account={account} />
      </div>
      <div className="campaign-facts">
        <CampaignFacts account={account} />
      </div>
      <Funnel account={account} />
      <Tabs current={tab} />
      {PARTS[tab]({ account })}
      {may('removeCampaign') && account.counts.issued === 0 ? (
        <RemoveCampaign account={account} />
      ) : null}
    </>
  );
}

/** One campaign: where its letters stand, who has answered what, when what is due, and who has approved it. */
export function CampaignPage() {
  const { id = '' } = useParams();
  const account = useRead('/api/campaigns/{id}', { path: { id } });
  return (
    <Shown of={account} rows={8}>
      {(known) => <OneCampaign key={known.id} account={known} />}
    </Shown>
  );
}
