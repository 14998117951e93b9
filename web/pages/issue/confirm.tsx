import { Button } from 'antd';
import { useWords } from '../../parts/preferences.tsx';
import { useNames } from '../../words/domain-words.ts';
import type { Act, Draft, DryRun } from './drafts.ts';
import { ISSUE_WORDS } from './words.ts';

function LetterRow({ draft, run }: { draft: Draft; run: DryRun | undefined }) {
  const words = useWords(ISSUE_WORDS);
  const { posts } = useNames();
  const told = run?.steps[0]?.to.map(({ name, post }) => `${name}（${posts[post]}）`) ?? [];
  const notes = run?.warnings.length ?? 0;
  return (
    <li>
      <strong>{draft.unit.name}</strong>
      <span>{draft.title}</span>
      <span className="muted">{words.findings(draft.findings.length)}</span>
      <span className={told.length === 0 ? 'light-red' : undefined}>
        {told.length === 0 ? words.nobody : words.recipients(told.join('、'))}
      </span>
      {notes === 0 ? null : <span className="light-yellow">{words.warnings(notes)}</span>}
    </li>
  );
}

/** Names what is about to be done, letter by letter with who gets it, before it is done. */
export function Confirm({
  act,
  drafts,
  skipped,
  runs,
  yes,
  no,
}: {
  act: Act;
  drafts: readonly Draft[];
  /** How many of the choice are not among them. */
  skipped: number;
  runs: ReadonlyMap<string, DryRun>;
  yes(): void;
  no(): void;
}) {
  const words = useWords(ISSUE_WORDS);
  const title = words[act].title(drafts.length);
  return (
    <section className="panel form-panel confirm" aria-label={title}>
      <h2>{title}</h2>
      {act === 'issue' ? <p>{words.issue.warn}</p> : null}
      {skipped === 0 ? null : <p className="muted">{words.skipped(skipped)}</p>}
      <ul className="outcomes">
        {drafts.map((draft) => (
          <LetterRow key={draft.id} draft={draft} run={runs.get(draft.id)} />
        ))}
      </ul>
      <div className="form-end">
        <Button type="primary" onClick={yes}>
          {words[act].yes(drafts.length)}
        </Button>
        <Button onClick={no}>{words.cancel}</Button>
      </div>
    </section>
  );
}
