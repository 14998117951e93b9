import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages, useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayOfInstant } from '../../words/dates.ts';
import { Funnel } from './funnel.tsx';
import { NewCampaign } from './new-campaign.tsx';
import { CAMPAIGN_WORDS } from './words.ts';
import './campaigns.css';

type Campaign = Read<'/api/campaigns'>['items'][number];

/** A campaign with its numbers; these are read when its card is shown. */
function CampaignCard({ campaign }: { campaign: Campaign }) {
  const words = useWords(CAMPAIGN_WORDS);
  const { language } = usePreferences();
  const { id, name, code, rehearsal, sample } = campaign;
  const account = useRead('/api/campaigns/{id}', { path: { id } });
  return (
    <li className="panel campaign-card">
      <div className="panel-head">
        <h2>
          <Link to={pathTo('campaign', { id })}>{name}</Link>
          {rehearsal ? (
            <span className="mark">{sample === true ? words.sample : words.rehearsal}</span>
          ) : null}
        </h2>
        <span className="muted">
          {code}　{dayOfInstant(language, campaign.createdAt)}
        </span>
      </div>
      <Shown of={account} rows={2}>
        {(numbers) => <Funnel account={numbers} />}
      </Shown>
    </li>
  );
}

function Campaigns() {
  const words = useWords(CAMPAIGN_WORDS);
  const { may } = useSession();
  const pages = usePages('/api/campaigns', { query: { limit: 20 } });
  return (
    <Shown of={pages} rows={8}>
      {({ pages: read }) => {
        const items = read.flatMap((page) => page.items);
        if (items.length === 0)
          return (
            <EmptyState
              title={words.empty.title}
              todo={may('addCampaign') ? words.empty.todo : words.empty.others}
              actions={
                may('addCampaign') ? (
                  <Link to={pathTo('campaigns', {}, { new: true })}>{words.add}</Link>
                ) : undefined
              }
            />
          );
        return (
          <>
            <ul>
              {items.map((campaign) => (
                <CampaignCard key={campaign.id} campaign={campaign} />
              ))}
            </ul>
            {pages.hasNextPage ? (
              <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {words.more}
              </Button>
            ) : null}
          </>
        );
      }}
    </Shown>
  );
}

/** All campaigns, newest first, each with where its letters stand; and a form for a new one. */
export function CampaignsPage() {
  const words = useWords(CAMPAIGN_WORDS);
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const isAdding = params.get('new') === 'true' && may('addCampaign');
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          {may('addCampaign') && !isAdding ? (
            <Button type="primary" onClick={() => setParams({ new: 'true' })}>
              {words.add}
            </Button>
          ) : null}
        </div>
      </div>
      {isAdding ? <NewCampaign close={() => setParams({})} /> : null}
      <Campaigns />
    </>
  );
}
