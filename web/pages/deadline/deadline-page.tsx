import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Navigate, useSearchParams } from 'react-router';
import { calendarFor } from '../../../src/domain/calendar/calendar.ts';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { readDeadlineRequest } from '../../../src/domain/calendar/request.ts';
import { limitText } from '../../../src/domain/messages/vocabulary.ts';
import { type ApiFault, write } from '../../api.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { Shown, State } from '../../parts/states.tsx';
import type { Schemas } from '../../shapes.ts';
import { dayText, dueText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import type { Language } from '../../words/words.ts';
import { DayTable } from './day-table.tsx';
import { InputForm } from './input-form.tsx';
import { addressOf, type DeadlineRequest, type Inputs, inputsIn, requestOf } from './inputs.ts';
import { notableDays, passedOver } from './sources.ts';
import { DEADLINE_WORDS } from './words.ts';
import './deadline.css';

type Explained = Schemas['ExplainedDeadline'];

/** Lines that are listed at once; more of them are asked for. */
const MANY = 200;

/** What is wrong with the form of a request, as the API would say it; null where nothing is. */
function faultIn(request: DeadlineRequest): { zh: string; en: string } | null {
  // What is entered is looked at here; the days themselves are the API's, which knows the published years.
  const read = readDeadlineRequest(request, calendarFor([], '2000-01-01'));
  return read.ok ? null : read;
}

function Days({ found, inputs }: { found: Explained; inputs: Inputs }) {
  const words = useWords(DEADLINE_WORDS);
  const [params, setParams] = useSearchParams();
  const { days, sources } = found;
  const isWhole = days.length <= MANY || params.get('days') === 'all';
  const listed = isWhole ? days : notableDays(days);
  const toggle = () => {
    const next = new URLSearchParams(params);
    if (isWhole) next.delete('days');
    else next.set('days', 'all');
    setParams(next, { replace: true });
  };
  return (
    <>
      <h2 className="part-head">{words.days}</h2>
      {days.length <= MANY ? null : (
        <p className="days-shown">
          <span className="muted">{words.shown(listed.length, days.length)}</span>
          <Button className="no-print" size="small" onClick={toggle}>
            {isWhole ? words.notable : words.all}
          </Button>
        </p>
      )}
      <DayTable days={listed} sources={sources} rule={requestOf(inputs).rule} unit={inputs.unit} />
    </>
  );
}

function Papers({ found }: { found: Explained }) {
  const words = useWords(DEADLINE_WORDS);
  return (
    <section className="papers" aria-label={words.papers}>
      <h2>{words.papers}</h2>
      <ul>
        {found.papers.map((paper) => (
          <li key={paper}>
            <a href={paper} rel="noreferrer" target="_blank">
              {paper}
            </a>
          </li>
        ))}
        {found.sources.map(({ year, known }) =>
          known ? null : <li key={year}>{words.notPublished(year)}</li>,
        )}
      </ul>
      <p className="muted">
        {words.calendar}: <code>{found.calendar}</code>
      </p>
    </section>
  );
}

/** The start as it was entered. */
const startText = (language: Language, { date, time }: Inputs): string =>
  time === '' ? dayText(language, date) : `${dayText(language, date)} ${time}`;

function Result({ found, inputs }: { found: Explained; inputs: Inputs }) {
  const words = useWords(DEADLINE_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const { weekends, holidays } = passedOver(found.days);
  return (
    <>
      <section className="panel due-panel" aria-label={words.result} role="status">
        <p className="muted">
          {words.asked(startText(language, inputs), limitText(names, requestOf(inputs).rule))}
          {language === 'zh' ? '，' : ', '}
          {words.due}
        </p>
        <p className="due-found number">
          {dueText(language, found.due)}
          {found.provisional ? <span className="mark">{words.provisional}</span> : null}
        </p>
        {found.provisional ? <p>{words.provisionalWhy}</p> : null}
        {weekends + holidays === 0 ? null : (
          <p className="muted">{words.passed(weekends, holidays)}</p>
        )}
      </section>
      <Days found={found} inputs={inputs} />
      <Papers found={found} />
    </>
  );
}

/** What the API works out; asked anew whenever an input changes. */
function Worked({ inputs }: { inputs: Inputs }) {
  const { language } = usePreferences();
  const request = requestOf(inputs);
  const asked = useQuery<Explained, ApiFault>({
    queryKey: ['/api/deadlines', request, language],
    queryFn: async () => (await write('post', '/api/deadlines', { body: request })).data,
    placeholderData: keepPreviousData,
  });
  return (
    <div className={asked.isPlaceholderData ? 'is-former' : undefined} aria-busy={asked.isFetching}>
      <Shown of={asked} rows={8}>
        {(found) => <Result found={found} inputs={inputs} />}
      </Shown>
    </div>
  );
}

/** The calculator of deadlines, for everybody: its address holds all that is entered. */
export function DeadlinePage() {
  const words = useWords(DEADLINE_WORDS);
  const { language } = usePreferences();
  const [params] = useSearchParams();
  const inputs = inputsIn(params);
  if (!params.has('start')) {
    const today = { ...inputs, date: dateOf(new Date().toISOString()) };
    return <Navigate replace to={{ search: addressOf(today).toString() }} />;
  }
  const fault = faultIn(requestOf(inputs));
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <Button onClick={() => window.print()}>{words.print}</Button>
        </div>
      </div>
      <p className="page-about muted">{words.about}</p>
      <InputForm inputs={inputs} />
      {fault === null ? <Worked inputs={inputs} /> : <State tone="plain" title={fault[language]} />}
    </>
  );
}
