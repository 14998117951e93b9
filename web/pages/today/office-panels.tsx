import { Link } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayOfInstant, dayText, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { TODAY_WORDS } from './words.ts';

type Task = Read<'/api/tasks'>['items'][number];

/** What a task is about: a unit with its vacant posts, a finding, a message. */
function TaskSubject({ task }: { task: Task }) {
  const { posts } = useNames();
  const { notice, finding, unit, message } = task;
  const parts = [
    ...(unit === null ? [] : [unit.name]),
    ...(task.posts.length === 0 ? [] : [task.posts.map((post) => posts[post]).join('、')]),
    ...(message === null ? [] : [message.to.name]),
    ...(task.instruction === null ? [] : [task.instruction]),
  ];
  return (
    <>
      {parts.join('：')}
      {notice === null ? null : (
        <>
          {' '}
          <Link to={pathTo('notice', { id: notice.id })}>
            {notice.documentNumber}
            {finding === null ? '' : `#${finding}`}
          </Link>
        </>
      )}
    </>
  );
}

function TaskRow({ task }: { task: Task }) {
  const { tasks: words } = useWords(TODAY_WORDS);
  const { language } = usePreferences();
  const since = task.since.includes('T')
    ? dayOfInstant(language, task.since)
    : dayText(language, task.since);
  return (
    <li>
      <span className="task-kind">{words.kinds[task.kind]}</span>
      <span className="task-subject">
        <TaskSubject task={task} />
        {task.nobody ? <span className="cell-second">{words.nobody}</span> : null}
      </span>
      <span className="muted">{words.since(since)}</span>
      <span className="muted">{task.taken === null ? '' : words.taken(task.taken.by.name)}</span>
    </li>
  );
}

/** What the office itself has to see to; nothing where there is nothing. */
export function OfficeTasks() {
  const { tasks: words } = useWords(TODAY_WORDS);
  const tasks = useRead('/api/tasks', { query: { limit: 20 } });
  if (tasks.data?.items.length === 0) return null;
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <Link className="panel-more" to={pathTo('tasks')}>
          {words.seeTo}
        </Link>
      </div>
      <Shown of={tasks} rows={2}>
        {({ items }) => (
          <ul className="tasks">
            {items.map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}

/** Faults of clocks that the sweep has found; nothing where there is none. */
export function Alarms() {
  const { alarms: words } = useWords(TODAY_WORDS);
  const { language } = usePreferences();
  const alarms = useRead('/api/clock-alarms');
  if (alarms.data?.items.length === 0) return null;
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <Shown of={alarms} rows={1}>
        {({ items }) => (
          <ul className="tasks">
            {items.map((alarm) => (
              <li key={alarm.id}>
                <span className="task-kind light-red">{alarm.fault}</span>
                <span className="task-subject">
                  <Link to={pathTo('notice', { id: alarm.notice })}>{alarm.notice}</Link>
                  <span className="cell-second">{alarm.detail}</span>
                </span>
                <span className="muted">{words.raised(momentText(language, alarm.openedAt))}</span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}
