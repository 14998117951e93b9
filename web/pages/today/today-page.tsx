import { Link } from 'react-router';
import { roleWords } from '../../../src/domain/access/role-words.ts';
import { isAdministrator } from '../../../src/domain/access/roles.ts';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import { mayReview } from '../../parts/may-review.ts';
import { useNothingYet } from '../../parts/nothing-yet.ts';
import { NoticeTable } from '../../parts/notice-table.tsx';
import { FirstRun } from '../../parts/office/first-run.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { ScopePicker, useScope } from '../../parts/scope.tsx';
import { scopeQuery } from '../../parts/scope-in.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Question, Read } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { NOTICES_WORDS } from '../../words/notices-words.ts';
import { ASKED, type Group, groupsFor } from './groups.ts';
import { Alarms, OfficeTasks } from './office-panels.tsx';
import { WatchedNews } from './watched-news.tsx';
import { TODAY_WORDS } from './words.ts';
import './today.css';
import type { NoticeColumn } from '../../../src/domain/readings/notice-columns.ts';

type Counts = Read<'/api/notice-counts'>;

/** Rows of a group on this page; all of them stand in its list. */
const SHOWN = 6;

const OWN: readonly NoticeColumn[] = ['due', 'number', 'unit', 'findings', 'office'];
const UNITS: readonly NoticeColumn[] = ['due', 'number', 'title', 'findings', 'stage'];

/** The first notices of a group, and how many there are. */
function GroupPanel({ group, counts }: { group: Group; counts: Counts }) {
  const words = useWords(TODAY_WORDS);
  const scope = useScope();
  const { roles } = useSession();
  const { count, query } = ASKED[group];
  const asked = { ...scopeQuery(scope), ...query, sort: 'due' as const };
  const total = counts[count].count;
  const rows = useRead(
    '/api/notices',
    { query: { ...asked, limit: SHOWN } as NonNullable<Question<'/api/notices'>['query']> },
    { enabled: total > 0, keep: true },
  );
  if (total === 0) return null;
  const { sort: _, ...inAddress } = asked;
  const isOffice = roles.some((role) => role === 'auditor' || isOfficePost(role));
  return (
    <section className="panel" aria-label={words.groups[group]}>
      <div className="panel-head">
        <h2 className={group === 'overdue' ? 'light-red' : undefined}>{words.groups[group]}</h2>
        <span className="panel-more">
          {group === 'reviews' && mayReview(roles) ? (
            <>
              <Link to={pathTo('reviews', {}, scopeQuery(scope))}>{words.oneByOne}</Link>
              {'　'}
            </>
          ) : null}
          {isOffice && (group === 'decisions' || group === 'proposals') ? (
            <>
              <Link to={pathTo('decisions', {}, scopeQuery(scope))}>{words.decideOneByOne}</Link>
              {'　'}
            </>
          ) : null}
          <Link className="number" to={pathTo('notices', {}, inAddress)}>
            {words.all(total)}
          </Link>
        </span>
      </div>
      <Shown of={rows} rows={Math.min(SHOWN, total)}>
        {({ items }) => (
          <NoticeTable
            rows={items}
            columns={isOffice ? OWN : UNITS}
            list={new URLSearchParams(asked).toString()}
            caption={words.groups[group]}
          />
        )}
      </Shown>
    </section>
  );
}

/** The numbers of the scope; each opens the list that it counts. */
function Numbers({ counts }: { counts: Counts }) {
  const words = useWords(TODAY_WORDS);
  const { counts: names } = useWords(NOTICES_WORDS);
  const scope = scopeQuery(useScope());
  const shown = ['open', 'overdue', 'dueSoon', 'unsigned', 'underReview', 'closed'] as const;
  const narrowed = {
    open: { open: 'true' },
    closed: { stage: 'closed' },
    overdue: ASKED.overdue.query,
    dueSoon: ASKED.dueSoon.query,
    unsigned: ASKED.unsigned.query,
    underReview: ASKED.reviews.query,
  };
  return (
    <ul className="numbers" aria-label={words.numbers}>
      {shown.map((name) => (
        <li key={name}>
          <Link to={pathTo('notices', {}, { ...scope, ...narrowed[name] })}>
            <span
              className={`numbers-count number ${name === 'overdue' && counts.overdue.count > 0 ? 'light-red' : ''}`}
            >
              {counts[name].count}
            </span>
            <span className="numbers-name">{names[name]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function GroupList({
  title,
  groups,
  counts,
}: {
  title: string;
  groups: readonly Group[];
  counts: Counts;
}) {
  if (groups.every((group) => counts[ASKED[group].count].count === 0)) return null;
  return (
    <>
      <h2 className="part-head">{title}</h2>
      {groups.map((group) => (
        <GroupPanel key={group} group={group} counts={counts} />
      ))}
    </>
  );
}

/** Nothing waits: because nothing is there at all, or because all of it is done. */
function NothingToday({ counts }: { counts: Counts }) {
  const words = useWords(TODAY_WORDS);
  const { empty } = useWords(NOTICES_WORDS);
  const nothingYet = useNothingYet();
  const { campaign, rehearsal } = useScope();
  const isBare = counts.all.count === 0;
  const scoped = campaign !== undefined || rehearsal === true;
  return (
    <EmptyState
      title={isBare ? nothingYet.title : words.noneToday}
      todo={isBare ? nothingYet.todo : words.noneTodayTodo}
      actions={
        isBare && !scoped ? (
          <Link to={pathTo('today', {}, { rehearsal: true })}>{empty.rehearsals}</Link>
        ) : undefined
      }
    />
  );
}

function Notices() {
  const words = useWords(TODAY_WORDS);
  const { roles, may } = useSession();
  const scope = useScope();
  const counts = useRead('/api/notice-counts', { query: scopeQuery(scope) }, { keep: true });
  const { mine, others } = groupsFor(roles);
  const rest = may('listTasks') ? words.office : words.unit;
  return (
    <Shown of={counts} rows={6}>
      {(numbers) => (
        <>
          {numbers.all.count === 0 ? null : <Numbers counts={numbers} />}
          <GroupList title={words.mine} groups={mine} counts={numbers} />
          <GroupList title={rest} groups={others} counts={numbers} />
          {[...mine, ...others].every((g) => numbers[ASKED[g].count].count === 0) ? (
            <NothingToday counts={numbers} />
          ) : null}
        </>
      )}
    </Shown>
  );
}

/** What waits for whoever is signed in. */
export function TodayPage() {
  const words = useWords(TODAY_WORDS);
  const { language } = usePreferences();
  const { me, roles, may } = useSession();
  const posts = roles.map((role) => roleWords(role)[language]).join('、');
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="muted">{dayText(language, dateOf(new Date().toISOString()))}</p>
        <div className="page-tools no-print">{may('listNotices') ? <ScopePicker /> : null}</div>
      </div>
      <p className="today-who muted">{posts === '' ? null : words.hello(me.person.name, posts)}</p>
      {may('listTasks') ? <FirstRun /> : null}
      {may('listTasks') ? <OfficeTasks /> : null}
      {may('listNotices') ? <Notices /> : null}
      {may('listWatchedChanges') ? <WatchedNews /> : null}
      {may('listClockAlarms') ? <Alarms /> : null}
      {roles.length === 0 ? <EmptyState title={words.noPost} todo={words.noPostTodo} /> : null}
      {roles.some(isAdministrator) ? <p className="muted">{words.administration}</p> : null}
    </>
  );
}
