import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { Failed, Unknown } from '../../parts/commands/outcomes.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { EmptyState, LoadingRows, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import { CAMPAIGN_WORDS } from '../campaigns/words.ts';
import { Columns } from './columns.tsx';
import type { Report } from './entered.ts';
import { Faults } from './faults.tsx';
import { FileChooser } from './file-chooser.tsx';
import { Found, Notes } from './found.tsx';
import { ReadRows } from './read-rows.tsx';
import { type Import, useImport } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';
import '../campaigns/campaigns.css';
import '../../parts/record/record.css';
import './import.css';

/** What the run would do, and the button that does it; a closed one says why. */
function MakeDrafts({ report, state }: { report: Report; state: Import }) {
  const words = useWords(IMPORT_WORDS);
  const { drafts } = words;
  const { errors, added, updated, unchanged, findings } = report;
  const { isChecking, isMaking, isStale } = state;
  const isEmpty = findings === 0 && report.units === 0;
  const why = isStale ? drafts.wait : isEmpty ? drafts.nothing : null;
  const left = errors.length > 0 ? drafts.without(errors.length) : '';
  return (
    <div className="make-drafts no-print">
      <span>{drafts.plan(added, updated, unchanged)}</span>
      <Button
        loading={isChecking}
        disabled={isMaking}
        type={isStale ? 'primary' : 'default'}
        onClick={() => void state.check()}
      >
        {words.again}
      </Button>
      <Button
        type={isStale || errors.length > 0 ? 'default' : 'primary'}
        loading={isMaking}
        disabled={why !== null || isChecking}
        onClick={() => void state.make()}
      >
        {errors.length > 0 ? drafts.makeWithout : drafts.make}
      </Button>
      <span className="muted" role="status">
        {isMaking ? drafts.making : isChecking ? words.checking : (why ?? left)}
      </span>
    </div>
  );
}

function Done({ campaign, report, again }: { campaign: string; report: Report; again(): void }) {
  const { drafts } = useWords(IMPORT_WORDS);
  const { added, updated, unchanged, errors } = report;
  return (
    <EmptyState
      title={drafts.done(added, updated, unchanged)}
      {...(errors.length === 0 ? {} : { todo: drafts.left(errors.length) })}
      actions={
        <>
          <Link to={pathTo('campaignIssue', { id: campaign })}>{drafts.issue}</Link>
          <Button onClick={again}>{drafts.next}</Button>
        </>
      }
    />
  );
}

function Checked({ campaign, state }: { campaign: string; state: Import }) {
  const { report, fault, isChecking } = state;
  return (
    <>
      {fault === null ? null : fault.isUnknown ? (
        <Unknown ask={() => void (report === null ? state.check() : state.make())} fault={fault} />
      ) : (
        <Failed fault={fault} />
      )}
      {report === null ? (
        isChecking ? (
          <LoadingRows rows={6} />
        ) : null
      ) : (
        <>
          <Found campaign={campaign} report={report} state={state} />
          <Columns sheets={report.sheets ?? []} state={state} />
          <Faults errors={report.errors} sheets={report.sheets ?? []} state={state} />
          <Notes report={report} />
          <ReadRows rows={report.rows ?? []} />
          <MakeDrafts report={report} state={state} />
        </>
      )}
    </>
  );
}

function OneImport({ campaign }: { campaign: string }) {
  const state = useImport(campaign);
  if (state.done !== null)
    return <Done campaign={campaign} report={state.done} again={state.again} />;
  return (
    <>
      <FileChooser state={state} />
      <Checked campaign={campaign} state={state} />
    </>
  );
}

/** A ledger becomes drafts: its columns are looked over, its errors corrected in place, until it is clean. */
export function ImportPage() {
  const { id = '' } = useParams();
  const words = useWords(IMPORT_WORDS);
  const marks = useWords(CAMPAIGN_WORDS);
  const campaign = useRead('/api/campaigns/{id}', { path: { id } });
  return (
    <Shown of={campaign} rows={6}>
      {({ name, rehearsal }) => (
        <>
          <p className="no-print">
            <Link to={pathTo('campaign', { id })}>{words.back}</Link>
          </p>
          <div className="page-head">
            <h1>
              {words.title}：{name}
              {rehearsal ? <span className="mark">{marks.rehearsal}</span> : null}
            </h1>
          </div>
          <OneImport campaign={id} />
        </>
      )}
    </Shown>
  );
}
