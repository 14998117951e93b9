import { Link, useSearchParams } from 'react-router';
import { write } from '../../api.ts';
import { ChoiceBox } from '../../parts/forms/boxes.tsx';
import { type Close, partsOf, type RowForm, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages, useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { ListEnd } from '../../parts/tables/list-end.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayOfInstant, dayText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { TODAY_WORDS } from '../today/words.ts';
import { TASKS_WORDS } from './words.ts';

type Task = Read<'/api/tasks'>['items'][number];

const STATUSES = ['open', 'taken', 'done'] as const;
const KINDS = ['vacancy', 'ownerSearch', 'undelivered', 'instruction', 'complaint'] as const;

function TakeForm({ task, close }: { task: Task; close: Close }) {
  const { take } = useWords(TASKS_WORDS);
  return (
    <WriteForm
      form={`tasks.take.${task.id}`}
      title={take.title}
      fields={[]}
      submit={take.submit}
      send={async (_, key) => {
        await write('post', '/api/tasks/{id}/take', { path: { id: task.id }, key });
        return take.done;
      }}
      close={close}
    >
      <p className="muted">{take.about}</p>
    </WriteForm>
  );
}

function FinishForm({ task, close }: { task: Task; close: Close }) {
  const { finish } = useWords(TASKS_WORDS);
  return (
    <WriteForm
      form={`tasks.finish.${task.id}`}
      title={finish.title}
      fields={[{ name: 'how', label: finish.how, kind: 'long', max: 500, hint: finish.howHint }]}
      submit={finish.submit}
      send={async ({ how = '' }, key) => {
        const body = { how: how.trim() };
        await write('post', '/api/tasks/{id}/done', { path: { id: task.id }, body, key });
        return finish.done;
      }}
      close={close}
    >
      <p className="muted">{finish.about}</p>
    </WriteForm>
  );
}

/** What a task is about, with the ways to where it is seen to. */
function About({ task }: { task: Task }) {
  const words = useWords(TASKS_WORDS);
  const { tasks } = useWords(TODAY_WORDS);
  const { posts } = useNames();
  const { notice, finding, unit, message, error } = task;
  return (
    <>
      {unit === null ? null : <Link to={pathTo('unit', { id: unit.id })}>{unit.name}</Link>}{' '}
      {task.posts.map((post) => posts[post]).join('、')} {message === null ? null : message.to.name}{' '}
      {notice === null ? null : (
        <Link to={pathTo('notice', { id: notice.id }, message === null ? {} : { tab: 'messages' })}>
          {notice.documentNumber}
          {finding === null ? '' : `#${finding}`}
        </Link>
      )}
      {error === null ? null : <span className="cell-second">{error}</span>}
      {task.complaint === null ? null : (
        <>
          {task.complaint.by.name}
          <span className="cell-second">
            {words.grounds[task.complaint.ground]}：{task.complaint.reason}
          </span>
          {task.complaint.told === null ? null : (
            <span className="cell-second muted">{task.complaint.told}</span>
          )}
        </>
      )}
      {task.nobody ? <span className="cell-second light-red">{tasks.nobody}</span> : null}
      {message === null ? null : (
        <Link className="cell-second" to={pathTo('messages', {}, { result: 'failed' })}>
          {words.toMessages}
        </Link>
      )}
    </>
  );
}

function Who({ task }: { task: Task }) {
  const words = useWords(TASKS_WORDS);
  const { me } = useSession();
  const { taken, done } = task;
  if (done !== null)
    return done.by === null ? words.byItself : words.doneBy(done.by.name, done.how ?? '');
  if (taken === null) return words.statuses.open;
  return taken.by.id === me.person.id ? words.mine : taken.by.name;
}

function Listed({ items }: { items: readonly Task[] }) {
  const words = useWords(TASKS_WORDS);
  const { tasks } = useWords(TODAY_WORDS);
  const { language } = usePreferences();
  const { me, may } = useSession();
  const { columns } = words;
  const { buttons, place } = useRowForms((name, close) => {
    const [act, id] = partsOf(name);
    const task = items.find((one) => one.id === id);
    if (task === undefined) return null;
    if (act === 'take') return <TakeForm task={task} close={close} />;
    return act === 'finish' ? <FinishForm task={task} close={close} /> : null;
  });
  const formsOf = ({ id, status, taken }: Task): RowForm[] => {
    if (status === 'done' || !may('noteTaskDone')) return [];
    if (taken === null)
      return [
        { name: `take.${id}`, label: words.take.label },
        { name: `finish.${id}`, label: words.finish.label },
      ];
    return taken.by.id === me.person.id
      ? [{ name: `finish.${id}`, label: words.finish.label }]
      : [];
  };
  const dayOf = (since: string): string =>
    since.includes('T') ? dayOfInstant(language, since) : dayText(language, since);
  return (
    <>
      {place}
      {items.length === 0 ? (
        <EmptyState title={words.none} todo={words.noneTodo} />
      ) : (
        <PlainTable
          columns={[columns.kind, columns.about, columns.since, columns.who, words.actsColumn]}
          rows={items.map((task) => ({
            key: task.id,
            cells: [
              tasks.kinds[task.kind],
              <About key="about" task={task} />,
              dayOf(task.since),
              <Who key="who" task={task} />,
              buttons(formsOf(task)),
            ],
          }))}
        />
      )}
    </>
  );
}

/** How many have said that a reminder was needless: the office reads it where it sees to them. */
function Complaints() {
  const words = useWords(TASKS_WORDS);
  const counts = useRead('/api/tasks/complaints', {});
  return counts.data === undefined ? null : (
    <p className="muted">{words.complaints(counts.data.all, counts.data.open)}</p>
  );
}

/** What the office itself has to see to: taken by somebody, and done with a word on how. */
export function TasksPage() {
  const words = useWords(TASKS_WORDS);
  const { tasks } = useWords(TODAY_WORDS);
  const [params, setParams] = useSearchParams();
  const status = STATUSES.find((one) => one === params.get('status'));
  const kind = KINDS.find((one) => one === params.get('kind'));
  const pages = usePages('/api/tasks', {
    query: {
      limit: 50,
      ...(status === undefined ? {} : { status }),
      ...(kind === undefined ? {} : { kind }),
    },
  });
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <p className="page-about muted">{words.about}</p>
      <Complaints />
      <div className="entry-boxes no-print">
        <ChoiceBox
          name="status"
          label={words.status}
          value={status ?? ''}
          set={(value) => set('status', value)}
          options={[
            { value: '', label: words.statuses.undone },
            ...STATUSES.map((value) => ({ value, label: words.statuses[value] })),
          ]}
        />
        <ChoiceBox
          name="kind"
          label={words.kind}
          value={kind ?? ''}
          set={(value) => set('kind', value)}
          options={[
            { value: '', label: words.anyKind },
            ...KINDS.map((value) => ({ value, label: tasks.kinds[value] })),
          ]}
        />
      </div>
      <Shown of={pages} rows={6}>
        {({ pages: read }) => {
          const items = read.flatMap((page) => page.items);
          return (
            <>
              <Listed items={items} />
              {items.length === 0 ? null : (
                <ListEnd shown={words.shown(items.length)} more={words.next} pages={pages} />
              )}
            </>
          );
        }}
      </Shown>
    </>
  );
}
