import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown, StaleNotice } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { CAMPAIGN_WORDS } from '../campaigns/words.ts';
import { askedOf } from './asked.ts';
import { CommonReasons } from './common-reasons.tsx';
import { Confirm } from './confirm.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { DraftTable } from './draft-table.tsx';
import { type Act, type Draft, fitting } from './drafts.ts';
import { DryRunView } from './dry-run.tsx';
import { Progress } from './progress.tsx';
import { useActs } from './use-acts.ts';
import { isOutdated, useDrafts, useDryRun } from './use-dry-run.ts';
import { ISSUE_WORDS } from './words.ts';
import '../../parts/record/record.css';
import '../campaigns/campaigns.css';
import './issue.css';

type Account = Read<'/api/campaigns/{id}'>;
type Dry = ReturnType<typeof useDryRun>;

const STATUSES = ['open', 'draft', 'approved', 'issued'] as const;

/** True for a draft of a status; `open`: it has not gone out yet. */
const isOf = ({ status }: Draft, asked: string | null): boolean =>
  asked === null || (asked === 'open' ? status !== 'issued' : status === asked);

function StatusTabs({ drafts }: { drafts: readonly Draft[] }) {
  const { counts } = useWords(ISSUE_WORDS);
  const [params] = useSearchParams();
  const status = params.get('status');
  const current = { 'aria-current': 'true' as const };
  return (
    <nav className="tabs counts no-print" aria-label={counts.label}>
      <Link to={{ search: '' }} {...(status === null ? current : {})}>
        {counts.all} <span className="number">{drafts.length}</span>
      </Link>
      {STATUSES.map((one) => (
        <Link key={one} to={{ search: `?status=${one}` }} {...(status === one ? current : {})}>
          {counts[one]}{' '}
          <span className="number">{drafts.filter((draft) => isOf(draft, one)).length}</span>
        </Link>
      ))}
    </nav>
  );
}

/** The acts on what is chosen, each with why it is not open where it is not. */
function ActBar({ chosen, dry, ask }: { chosen: readonly Draft[]; dry: Dry; ask(act: Act): void }) {
  const words = useWords(ISSUE_WORDS);
  const { me, may, roles } = useSession();
  const issues = roles.includes('supervisionOffice') || roles.includes('approver');
  const open: Record<Act, boolean> = { approve: may('approveDraft'), issue: issues };
  const fit = (act: Act) => fitting(act, chosen, dry.byDraft, me.person.id).length;
  const whyNot = (act: Act): string | null => {
    if (!open[act]) return words[act].notYours;
    if (chosen.length === 0) return words.none.picked;
    return fit(act) === 0 ? words.none[act] : null;
  };
  const acts: readonly Act[] = open.approve ? ['approve', 'issue'] : ['issue', 'approve'];
  return (
    <div className="act-bar no-print">
      {acts.map((act) => {
        const why = whyNot(act);
        return (
          <span key={act} className="act">
            <Button
              type={why === null ? 'primary' : 'default'}
              disabled={why !== null}
              onClick={() => ask(act)}
            >
              {words[act].button(fit(act))}
            </Button>
            {why === null ? null : <span className="muted">{why}</span>}
          </span>
        );
      })}
    </div>
  );
}

function NoDrafts({ campaign, isFiltered }: { campaign: string; isFiltered: boolean }) {
  const { empty } = useWords(ISSUE_WORDS);
  if (isFiltered) return <EmptyState title={empty.filtered} />;
  return (
    <EmptyState
      title={empty.title}
      todo={empty.todo}
      actions={<Link to={pathTo('campaignImport', { id: campaign })}>{empty.import}</Link>}
    />
  );
}

function Drafts({
  account,
  drafts,
  dry,
}: {
  account: Account;
  drafts: readonly Draft[];
  dry: Dry;
}) {
  const words = useWords(ISSUE_WORDS);
  const { me } = useSession();
  const [params] = useSearchParams();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<{ act: Act; ids: readonly string[] } | null>(null);
  const acts = useActs();
  const status = params.get('status');
  const shown = drafts.filter((draft) => isOf(draft, status));
  const chosen = shown.filter(({ id }) => picked.has(id));
  const opened = params.get('draft');
  const roster = account.rehearsal || account.county !== undefined ? { roster: account.id } : {};
  const meant = drafts.filter(({ id }) => asked?.ids.includes(id) === true);
  const fit = asked === null ? [] : fitting(asked.act, meant, dry.byDraft, me.person.id);
  const begin = (): void => {
    if (asked === null) return;
    acts.start(asked.act, fit);
    setAsked(null);
    setPicked(new Set());
  };
  return (
    <>
      {isOutdated(drafts, dry) && !acts.isRunning && !dry.pages.isFetching ? (
        <StaleNotice text={words.outdated} show={() => void dry.pages.refetch()} />
      ) : null}
      {dry.isWhole ? <CommonReasons campaign={account.id} runs={dry.runs} /> : null}
      <StatusTabs drafts={drafts} />
      <Progress acts={acts} />
      {asked === null || fit.length === 0 ? null : (
        <Confirm
          act={asked.act}
          drafts={fit}
          skipped={meant.length - fit.length}
          runs={dry.byDraft}
          yes={begin}
          no={() => setAsked(null)}
        />
      )}
      {opened === null ? null : (
        <DraftPanel
          key={opened}
          id={opened}
          roster={roster}
          ask={(act, id) => setAsked({ act, ids: [id] })}
        />
      )}
      {shown.length === 0 ? (
        <NoDrafts campaign={account.id} isFiltered={drafts.length > 0} />
      ) : (
        <>
          {shown.some((draft) => isOf(draft, 'open')) ? (
            <ActBar
              chosen={chosen}
              dry={dry}
              ask={(act) => setAsked({ act, ids: chosen.map(({ id }) => id) })}
            />
          ) : null}
          <DraftTable drafts={shown} runs={dry.byDraft} picked={picked} setPicked={setPicked} />
        </>
      )}
    </>
  );
}

function OneIssue({ account }: { account: Account }) {
  const words = useWords(ISSUE_WORDS);
  const [params] = useSearchParams();
  const isDry = params.get('tab') === 'dry-run';
  const { pages, drafts } = useDrafts(account.id);
  const dry = useDryRun(account.id, account.tempo, askedOf(params).months);
  const current = { 'aria-current': 'true' as const };
  return (
    <>
      <nav className="tabs no-print" aria-label={words.tabs.label}>
        <Link to={{ search: '' }} {...(isDry ? {} : current)}>
          {words.tabs.drafts}
        </Link>
        <Link to={{ search: '?tab=dry-run' }} {...(isDry ? current : {})}>
          {words.tabs.dryRun}
        </Link>
      </nav>
      {isDry ? (
        <DryRunView dry={dry} />
      ) : (
        <Shown of={pages} rows={8}>
          {() => <Drafts account={account} drafts={drafts ?? []} dry={dry} />}
        </Shown>
      )}
    </>
  );
}

/** The drafts of a campaign on their way out: looked over, changed, run ahead, approved by a second person, and issued. */
export function IssuePage() {
  const { id = '' } = useParams();
  const words = useWords(ISSUE_WORDS);
  const marks = useWords(CAMPAIGN_WORDS);
  const account = useRead('/api/campaigns/{id}', { path: { id } });
  return (
    <Shown of={account} rows={8}>
      {(known) => (
        <>
          <p className="no-print">
            <Link to={pathTo('campaign', { id })}>{words.back}</Link>
          </p>
          <div className="page-head">
            <h1>
              {words.title}：{known.name}
              {known.rehearsal ? <span className="mark">{marks.rehearsal}</span> : null}
            </h1>
          </div>
          <OneIssue account={known} />
        </>
      )}
    </Shown>
  );
}
