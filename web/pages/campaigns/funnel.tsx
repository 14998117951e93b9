import { Link } from 'react-router';
import { useWords } from '../../parts/preferences.tsx';
import { useSession } from '../../parts/session.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { CAMPAIGN_WORDS } from './words.ts';

type Account = Read<'/api/campaigns/{id}'>;

const STEPS = ['issued', 'acknowledged', 'inRectification', 'underReview', 'closed'] as const;
/** Beside the way: shown where there are any. */
const BESIDE = ['disputed', 'withdrawn'] as const;

/** Where the letters of a campaign stand, step by step; each number opens the letters that it counts. */
export function Funnel({ account }: { account: Account }) {
  const { funnel } = useWords(CAMPAIGN_WORDS);
  const { may } = useSession();
  const { counts, id } = account;
  const notices = (asked: Record<string, string>) =>
    pathTo('notices', {}, { campaign: id, ...asked });
  const stages = [...STEPS, ...BESIDE.filter((stage) => (counts.stages[stage] ?? 0) > 0)];
  const drafts = (
    <>
      <span className="funnel-count number">{counts.notices - counts.issued}</span>
      <span className="funnel-name">{funnel.drafts}</span>
    </>
  );
  return (
    <ol className="funnel" aria-label={funnel.label}>
      <li>
        {may('listDrafts') ? (
          <Link to={pathTo('campaignIssue', { id }, { status: 'open' })}>{drafts}</Link>
        ) : (
          <span className="funnel-plain">{drafts}</span>
        )}
      </li>
      {stages.map((stage) => (
        <li key={stage}>
          <Link to={notices({ stage })}>
            <span className="funnel-count number">{counts.stages[stage] ?? 0}</span>
            <span className="funnel-name">{funnel[stage]}</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to={notices({ overdue: 'true' })}>
          <span className={`funnel-count number ${counts.overdue > 0 ? 'light-red' : ''}`}>
            {counts.overdue}
          </span>
          <span className="funnel-name">{funnel.overdue}</span>
        </Link>
      </li>
    </ol>
  );
}
