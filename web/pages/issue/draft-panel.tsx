import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Facts } from '../../parts/record/facts.tsx';
import { useSession } from '../../parts/session.tsx';
import { Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { DraftEditor } from './draft-editor.tsx';
import { type Act, isOwn } from './drafts.ts';
import { LetterPreview } from './letter-preview.tsx';
import { RepeatDecision } from './repeat-decision.tsx';
import { ISSUE_WORDS } from './words.ts';

type Draft = Read<'/api/drafts/{id}'>;
type Run = Read<'/api/drafts/{id}/dry-run'>;

/** What stands against a draft, and what to look at. */
function Notes({ run }: { run: Run }) {
  const { panel: words } = useWords(ISSUE_WORDS);
  const { language } = usePreferences();
  const { reasons, warnings } = run;
  if (reasons.length + warnings.length === 0) return <p className="muted">{words.noNotes}</p>;
  return (
    <>
      {reasons.length === 0 ? null : (
        <>
          <h3 className="light-red">{words.reasons}</h3>
          <ul className="note-list">
            {reasons.map(({ code, subject, details, zh, en }) => (
              <li key={`${code}${subject ?? ''}`}>
                {language === 'zh' ? zh : en} {details.length > 0 ? details.join('；') : subject}
              </li>
            ))}
          </ul>
        </>
      )}
      {warnings.length === 0 ? null : (
        <>
          <h3>{words.warnings}</h3>
          <ul className="note-list">
            {warnings.map((warning) => (
              <li key={`${warning.code}${warning.finding ?? ''}${warning.zh}`}>
                {language === 'zh' ? warning.zh : warning.en}{' '}
                <RepeatDecision draft={run.draft} version={run.version} warning={warning} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function DraftFacts({ draft }: { draft: Draft }) {
  const { panel: words } = useWords(ISSUE_WORDS);
  const { draftStages } = useNames();
  const { language } = usePreferences();
  const { me } = useSession();
  return (
    <Facts
      facts={[
        [words.status, `${draftStages[draft.status]}，${words.version(draft.version)}`],
        [words.author, isOwn(draft, me.person.id) ? words.you : words.other],
        [
          words.approvedAt,
          draft.approvedAt === null ? null : momentText(language, draft.approvedAt),
        ],
        [
          words.noticed,
          draft.status !== 'issued' ? null : (
            <Link to={pathTo('notice', { id: draft.id })}>{draft.documentNumber}</Link>
          ),
        ],
      ]}
    />
  );
}

/** Why this act on this draft is not open to whoever looks at it; null: it is. */
function useClosed(draft: Draft, run: Run | undefined): Record<Act, string | null> {
  const words = useWords(ISSUE_WORDS);
  const { me, may, roles } = useSession();
  const against = (run?.reasons.length ?? 0) > 0 ? words.panel.reasons : null;
  const approve = !may('approveDraft')
    ? words.approve.notYours
    : isOwn(draft, me.person.id)
      ? words.own
      : against;
  const issues = roles.includes('supervisionOffice') || roles.includes('approver');
  return { approve, issue: issues ? against : words.issue.notYours };
}

function PanelActs({
  draft,
  run,
  ask,
}: {
  draft: Draft;
  run: Run | undefined;
  ask(act: Act): void;
}) {
  const words = useWords(ISSUE_WORDS);
  const [params, setParams] = useSearchParams();
  const closed = useClosed(draft, run);
  if (draft.status === 'issued') return null;
  const act: Act = draft.status === 'draft' ? 'approve' : 'issue';
  const why = closed[act];
  const edit = (): void => {
    const next = new URLSearchParams(params);
    next.set('edit', 'true');
    setParams(next);
  };
  return (
    <div className="form-end no-print">
      <Button type="primary" disabled={why !== null} onClick={() => ask(act)}>
        {words[act].one}
      </Button>
      <Button onClick={edit} disabled={draft.documentNumber !== null}>
        {words.panel.edit}
      </Button>
      {why === null ? null : <span className="muted">{why}</span>}
    </div>
  );
}

/** One draft: the letter as it will be, what stands against it, what to look at, and what can be done with it. */
export function DraftPanel({
  id,
  roster,
  ask,
}: {
  id: string;
  roster: { roster?: string };
  ask(act: Act, id: string): void;
}) {
  const { panel: words } = useWords(ISSUE_WORDS);
  const [params, setParams] = useSearchParams();
  const draft = useRead('/api/drafts/{id}', { path: { id } });
  const isOpen = draft.data !== undefined && draft.data.status !== 'issued';
  const run = useRead('/api/drafts/{id}/dry-run', { path: { id } }, { enabled: isOpen });
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id !== '') place.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const without = (...names: string[]): void => {
    const next = new URLSearchParams(params);
    for (const name of names) next.delete(name);
    setParams(next);
  };
  return (
    <section className="panel draft-panel" ref={place} aria-label={draft.data?.unit.name}>
      <Shown of={draft} rows={6}>
        {(known) => (
          <>
            <div className="panel-head">
              <h2>{known.unit.name}</h2>
              <span className="panel-more">
                <Button size="small" onClick={() => without('draft', 'edit')}>
                  {words.close}
                </Button>
              </span>
            </div>
            {params.get('edit') === 'true' && known.documentNumber === null ? (
              <DraftEditor
                key={known.id}
                draft={known}
                roster={roster}
                close={() => without('edit')}
              />
            ) : (
              <div className="draft-columns">
                <LetterPreview draft={known} run={run.data} roster={roster} />
                <div className="draft-side">
                  <DraftFacts draft={known} />
                  {isOpen ? (
                    <Shown of={run} rows={3}>
                      {(foreseen) => <Notes run={foreseen} />}
                    </Shown>
                  ) : null}
                  <PanelActs draft={known} run={run.data} ask={(act) => ask(act, known.id)} />
                </div>
              </div>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
