import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { Shown, State } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Schemas } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { PublishForm } from './publish-form.tsx';
import { CALENDAR_WORDS } from './words.ts';
import { holidaysOf, monthsOf } from './year-days.ts';
import { HolidayTable, YearView } from './year-view.tsx';
import './calendar.css';

type Year = Schemas['CalendarYear'];

const yearIn = (params: URLSearchParams): number => {
  const year = Number(params.get('year'));
  return Number.isInteger(year) && year >= 2000 && year <= 2999
    ? year
    : Number(dateOf(new Date().toISOString()).slice(0, 4));
};

/** How far the notices of a publication have been told. */
function Progress({ act }: { act: string }) {
  const words = useWords(CALENDAR_WORDS);
  const { language } = usePreferences();
  const asked = useRead(
    '/api/many/{id}',
    { path: { id: act }, query: { limit: 1 } },
    { again: (data) => (data?.finishedAt == null ? 2000 : undefined) },
  );
  return (
    <Shown of={asked} rows={1}>
      {({ notices, done, refused, over, finishedAt }) => (
        <div className="form-done" role="status">
          {words.progress(done + over, notices)}
          {refused === 0 ? '' : words.refused(refused)}
          {finishedAt === null ? '' : words.finished(momentText(language, finishedAt))}
        </div>
      )}
    </Shown>
  );
}

/** What it means that a year is not published. */
function NotPublished({ year }: { year: Year }) {
  const words = useWords(CALENDAR_WORDS);
  if (year.papers.length > 0) return null;
  return (
    <div className="not-published">
      <State tone="plain" title={words.notPublished(year.year)}>
        <p>{words.notPublishedMeans}</p>
      </State>
    </div>
  );
}

/** Where it stands which days are off. */
function Sources({ year }: { year: Year }) {
  const words = useWords(CALENDAR_WORDS);
  if (year.papers.length === 0) return null;
  return (
    <section className="papers" aria-label={words.sources}>
      <h2>{words.sources}</h2>
      <ul>
        {year.papers.map((paper) => (
          <li key={paper}>
            <a href={paper} rel="noreferrer" target="_blank">
              {paper}
            </a>
          </li>
        ))}
      </ul>
      <HolidayTable holidays={holidaysOf(year.days)} />
    </section>
  );
}

/** Whether a year may be published, the form, and how far the last publication is. */
function Publishing({ year }: { year: number }) {
  const words = useWords(CALENDAR_WORDS);
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const act = params.get('act');
  const isOpen = params.get('do') === 'publish';
  const go = (named: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(params);
    for (const name of ['do', 'act']) next.delete(name);
    for (const [name, value] of Object.entries(named)) next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <div className="form-place no-print">
      {act === null ? null : <Progress act={act} />}
      {may('publishCalendar') ? (
        <Button aria-expanded={isOpen} onClick={() => go(isOpen ? {} : { do: 'publish' })}>
          {words.publish}
        </Button>
      ) : (
        <p className="muted">{words.whoPublishes}</p>
      )}
      {isOpen && may('publishCalendar') ? (
        <PublishForm
          year={year}
          close={(done) => go(done === null ? {} : { year: String(done.year), act: done.act })}
        />
      ) : null}
    </div>
  );
}

/** The calendar of a year: which days are off or worked, by which paper, and its publication. */
export function CalendarPage() {
  const words = useWords(CALENDAR_WORDS);
  const [params] = useSearchParams();
  const year = yearIn(params);
  const own = useRead('/api/calendars/{year}', { path: { year: String(year) } });
  const after = useRead('/api/calendars/{year}', { path: { year: String(year + 1) } });
  return (
    <>
      <div className="page-head">
        <h1>{words.title(year)}</h1>
        <div className="page-tools no-print">
          <Link to={pathTo('calendar', {}, { year: year - 1 })}>{words.yearOf(year - 1)}</Link>
          <Link to={pathTo('calendar', {}, { year: year + 1 })}>{words.yearOf(year + 1)}</Link>
          <Link to={pathTo('deadline')}>{words.calculator}</Link>
          <Button onClick={() => window.print()}>{words.print}</Button>
        </div>
      </div>
      <Publishing year={year} />
      <Shown of={own} rows={8}>
        {(found) => (
          <>
            <NotPublished year={found} />
            <YearView
              months={monthsOf(year, after.data === undefined ? [found] : [found, after.data])}
            />
            <Sources year={found} />
          </>
        )}
      </Shown>
    </>
  );
}
