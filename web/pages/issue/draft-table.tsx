import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../parts/preferences.tsx';
import { useSession } from '../../parts/session.tsx';
import { pathTo } from '../../paths.ts';
import { useNames } from '../../words/domain-words.ts';
import { type Draft, type DryRun, isOwn } from './drafts.ts';
import { ISSUE_WORDS } from './words.ts';

/** Rows that are drawn at once. */
const DRAWN = 200;

/** What one should know of a draft before it goes out: what stands against it, and what to look at. */
function Notes({ draft, run }: { draft: Draft; run: DryRun | undefined }) {
  const words = useWords(ISSUE_WORDS);
  const { me, may } = useSession();
  if (draft.status === 'issued') return null;
  if (run === undefined) return <span className="muted">{words.reading}</span>;
  const { reasons, warnings } = run;
  const own = draft.status === 'draft' && may('approveDraft') && isOwn(draft, me.person.id);
  return (
    <>
      {reasons.length === 0 ? null : (
        <span className="light-red">{words.reasons(reasons.length)}</span>
      )}{' '}
      {warnings.length === 0 ? null : (
        <span className="light-yellow">{words.warnings(warnings.length)}</span>
      )}
      {reasons.length + warnings.length === 0 ? <span className="muted">{words.clean}</span> : null}
      {own ? <span className="cell-second">{words.own}</span> : null}
    </>
  );
}

function DraftRow({
  draft,
  run,
  isPicked,
  pick,
}: {
  draft: Draft;
  run: DryRun | undefined;
  isPicked: boolean;
  pick(isPicked: boolean): void;
}) {
  const words = useWords(ISSUE_WORDS);
  const { draftStages } = useNames();
  const [params] = useSearchParams();
  const { columns } = words;
  const to = new URLSearchParams(params);
  to.set('draft', draft.id);
  to.delete('edit');
  return (
    <tr {...(params.get('draft') === draft.id ? { className: 'row-open' } : {})}>
      <td data-name={columns.pick}>
        {draft.status === 'issued' ? null : (
          <Checkbox
            aria-label={words.pick(draft.unit.name)}
            checked={isPicked}
            onChange={(event) => pick(event.target.checked)}
          />
        )}
      </td>
      <td data-name={columns.unit}>
        <Link className="row-link" to={{ search: to.toString() }}>
          {draft.unit.name}
        </Link>
      </td>
      <td data-name={columns.title}>
        <span className="cell-title">{draft.title}</span>
      </td>
      <td data-name={columns.findings} className="number">
        {words.findings(draft.findings.length)}
      </td>
      <td data-name={columns.status}>
        {draftStages[draft.status]}
        {draft.documentNumber === null ? null : (
          <span className="cell-second">
            {draft.status === 'issued' ? (
              <Link to={pathTo('notice', { id: draft.id })}>{draft.documentNumber}</Link>
            ) : (
              draft.documentNumber
            )}
          </span>
        )}
      </td>
      <td data-name={columns.notes}>
        <Notes draft={draft} run={run} />
      </td>
    </tr>
  );
}

/** The drafts of a campaign, to be chosen for an act on several and to be opened. */
export function DraftTable({
  drafts,
  runs,
  picked,
  setPicked,
}: {
  drafts: readonly Draft[];
  runs: ReadonlyMap<string, DryRun>;
  picked: ReadonlySet<string>;
  setPicked(picked: ReadonlySet<string>): void;
}) {
  const words = useWords(ISSUE_WORDS);
  const { columns } = words;
  const [drawn, setDrawn] = useState(DRAWN);
  const open = drafts.filter(({ status }) => status !== 'issued');
  const isAll = open.length > 0 && open.every(({ id }) => picked.has(id));
  const pick = (id: string, isPicked: boolean): void => {
    const next = new Set(picked);
    if (isPicked) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  return (
    <>
      {open.length === 0 ? null : (
        <p className="pick-all no-print">
          <Checkbox
            checked={isAll}
            indeterminate={!isAll && open.some(({ id }) => picked.has(id))}
            onChange={(event) =>
              setPicked(new Set(event.target.checked ? open.map(({ id }) => id) : []))
            }
          >
            {words.pickAll(open.length)}
          </Checkbox>
        </p>
      )}
      <table className="rows drafts">
        <caption className="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.pick}</th>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.findings}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.notes}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.slice(0, drawn).map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              run={runs.get(draft.id)}
              isPicked={picked.has(draft.id)}
              pick={(isPicked) => pick(draft.id, isPicked)}
            />
          ))}
        </tbody>
      </table>
      {drafts.length > drawn ? (
        <Button onClick={() => setDrawn(drawn + DRAWN)}>{words.more(drafts.length - drawn)}</Button>
      ) : null}
    </>
  );
}
