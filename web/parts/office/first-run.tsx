import { Link } from 'react-router';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { pathTo } from '../../paths.ts';
import { useNames } from '../../words/domain-words.ts';
import { OFFICE_WORDS } from '../../words/office-words.ts';
import { useWords } from '../preferences.tsx';
import { useRead } from '../reading.ts';
import { useSession } from '../session.tsx';

/** Posts without which the API approves and issues nothing. */
const NEEDED = ['supervisionOffice', 'reviewer', 'approver'] as const;

/** What the office has to enter before anything can be issued in earnest; nothing once all of it is there. */
export function FirstRun() {
  const { first: words } = useWords(OFFICE_WORDS);
  const { posts } = useNames();
  const { may } = useSession();
  const office = useRead('/api/office');
  const staff = useRead('/api/units/{id}', { path: { id: 'office' } });
  if (office.data === undefined || staff.data === undefined) return null;
  const today = dateOf(new Date().toISOString());
  const isHeld = (wanted: string): boolean =>
    (staff.data?.postings ?? []).some(
      ({ post, from, until }) =>
        post === wanted && from <= today && (until === null || until >= today),
    );
  const steps = [
    { name: words.issuer, isDone: office.data.issuer !== null, open: 'issuer' },
    ...NEEDED.map((post) => ({
      name: words.post(posts[post]),
      isDone: isHeld(post),
      open: `put~${post}`,
    })),
  ];
  if (steps.every(({ isDone }) => isDone)) return null;
  const mayEnter = may('putOffice') && may('putHolder');
  return (
    <section className="panel first-run" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <p className="panel-body muted">
        {words.about}
        {mayEnter ? '' : words.who}
      </p>
      <ol className="tasks">
        {steps.map(({ name, isDone, open }) => (
          <li key={open}>
            <span className={`task-kind ${isDone ? 'light-green' : 'light-red'}`}>
              {isDone ? words.done : words.missing}
            </span>
            <span className="task-subject">{name}</span>
            {mayEnter && !isDone ? (
              <Link to={pathTo('office', {}, { do: open })}>{words.go}</Link>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
