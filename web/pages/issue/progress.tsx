import { Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../parts/preferences.tsx';
import { pathTo } from '../../paths.ts';
import type { Acts, Outcome } from './use-acts.ts';
import { ISSUE_WORDS } from './words.ts';

function OutcomeRow({ outcome, act }: { outcome: Outcome; act: Acts['act'] }) {
  const words = useWords(ISSUE_WORDS);
  const { draft, state, documentNumber, fault } = outcome;
  const told = state === 'done' ? words[act].done : words.run[state];
  return (
    <li>
      <strong>{draft.unit.name}</strong>
      <span
        className={state === 'failed' ? 'light-red' : state === 'done' ? 'light-green' : 'muted'}
      >
        {told}
      </span>
      {documentNumber === null ? null : (
        <Link to={pathTo('notice', { id: draft.id })}>{documentNumber}</Link>
      )}
      {fault === null ? null : (
        <span>
          {fault.isUnknown ? words.run.unknown : fault.message}{' '}
          {fault.errors.map(({ detail }) => detail).join('；')} <code>{fault.code}</code>
        </span>
      )}
    </li>
  );
}

/** What became of each letter, as it happens; what failed can be tried again under the same keys. */
export function Progress({ acts }: { acts: Acts }) {
  const { run: words } = useWords(ISSUE_WORDS);
  const { outcomes, isRunning } = acts;
  if (outcomes.length === 0) return null;
  const count = (state: Outcome['state']) =>
    outcomes.filter((outcome) => outcome.state === state).length;
  const [done, failed] = [count('done'), count('failed')];
  const left = outcomes.length - done;
  return (
    <section className="panel form-panel" aria-label={words.progress(done, outcomes.length)}>
      <p role="status">
        {isRunning ? words.progress(done + failed, outcomes.length) : words.finished(done, left)}
      </p>
      <progress className="run-bar" max={outcomes.length} value={done + failed}>
        {words.progress(done + failed, outcomes.length)}
      </progress>
      <ul className="outcomes">
        {outcomes.map((outcome) => (
          <OutcomeRow key={outcome.draft.id} outcome={outcome} act={acts.act} />
        ))}
      </ul>
      <div className="form-end">
        {isRunning ? <Button onClick={acts.stop}>{words.stop}</Button> : null}
        {!isRunning && left > 0 ? (
          <Button type="primary" onClick={acts.retry}>
            {words.retry(left)}
          </Button>
        ) : null}
        {isRunning ? null : <Button onClick={acts.close}>{words.close}</Button>}
      </div>
    </section>
  );
}
