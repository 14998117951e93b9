import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readArrangement } from '../../../src/domain/calendar/arrangement.ts';
import { ApiFault, freshKey, write } from '../../api.ts';
import { Failed } from '../../parts/commands/outcomes.tsx';
import { type Entries, WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { State } from '../../parts/states.tsx';
import { TableHead } from '../../parts/tables/table-head.tsx';
import { pathTo } from '../../paths.ts';
import type { Schemas } from '../../shapes.ts';
import { dueText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { CALENDAR_WORDS } from './words.ts';
import { holidaysOf } from './year-days.ts';
import { HolidayTable } from './year-view.tsx';

type Publication = Schemas['Publication'];

/** Rows of what moves that are listed; their number is said of all. */
const LISTED = 200;

/** What is published, as the API is asked. */
function bodyOf(entered: Entries, dryRun: boolean) {
  const { year = '', papers = '', basis = '', text = '' } = entered;
  const { days } = readArrangement(text, Number(year));
  return {
    year: { year: Number(year), papers: papers.split(/\s+/).filter((one) => one !== ''), days },
    region: 'CN',
    basis: basis.trim(),
    dryRun,
    query: {},
  };
}

/** What has been checked, as one text; another text has to be checked anew. */
const contentOf = (entered: Entries): string => JSON.stringify(bodyOf(entered, false));

type ClockKind = keyof ReturnType<typeof useNames>['clocks'];

function Moved({ found }: { found: Publication }) {
  const words = useWords(CALENDAR_WORDS);
  const { language } = usePreferences();
  const { clocks } = useNames();
  const { columns } = words;
  if (found.moved.length === 0) return <p>{words.noneMoves}</p>;
  return (
    <table className="rows">
      <TableHead names={[columns.notice, columns.unit, columns.clock, columns.from, columns.to]} />
      <tbody>
        {found.moved.slice(0, LISTED).flatMap(({ notice, documentNumber, unit, dates }) =>
          dates.map(({ key, from, to }) => (
            <tr key={`${notice}/${key}`}>
              <td data-name={columns.notice}>
                <Link to={pathTo('notice', { id: notice })}>{documentNumber}</Link>
              </td>
              <td data-name={columns.unit}>{unit}</td>
              <td data-name={columns.clock}>{clocks[key.split('/')[0] as ClockKind] ?? key}</td>
              <td data-name={columns.from} className="number">
                {dueText(language, from)}
              </td>
              <td data-name={columns.to} className="number">
                {dueText(language, to)}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** What the check has found: doubts about the days, and every deadline that would move. */
function Checked({ found }: { found: Publication }) {
  const words = useWords(CALENDAR_WORDS);
  const { language } = usePreferences();
  return (
    <section className="checked" aria-label={words.checked}>
      <h4>{words.doubts}</h4>
      {found.doubts.length === 0 ? (
        <p>{words.noDoubts}</p>
      ) : (
        <ul className="plain-list">
          {found.doubts.map((doubt) => (
            <li key={doubt.en}>{doubt[language]}</li>
          ))}
        </ul>
      )}
      <h4>{words.moves(found.moved.length, found.unmoved)}</h4>
      <Moved found={found} />
      {found.moved.length > LISTED ? <p className="muted">{words.listed(LISTED)}</p> : null}
    </section>
  );
}

/** What was read of the text, before anybody is asked. */
function ReadText({ entered }: { entered: Entries }) {
  const words = useWords(CALENDAR_WORDS);
  const { language } = usePreferences();
  if ((entered.text ?? '').trim() === '') return null;
  const { days, faults } = readArrangement(entered.text ?? '', Number(entered.year));
  return (
    <>
      {faults.length === 0 ? null : (
        <State tone="fault" title={words.unread}>
          <ul className="plain-list">
            {faults.map((fault) => (
              <li key={`${fault.line}${fault.en}`}>{words.inLine(fault.line, fault[language])}</li>
            ))}
          </ul>
        </State>
      )}
      {days.length === 0 ? null : (
        <>
          <h4>{words.readDays}</h4>
          <HolidayTable holidays={holidaysOf(days)} />
        </>
      )}
    </>
  );
}

/** Asks what a publication would move; what was checked is remembered with its answer. */
function useCheck() {
  const [checked, setChecked] = useState<{ content: string; found: Publication } | null>(null);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const [isChecking, setChecking] = useState(false);
  const check = async (entered: Entries): Promise<void> => {
    setChecking(true);
    setFault(null);
    try {
      const body = bodyOf(entered, true);
      const { data } = await write('post', '/api/calendars', { body, key: freshKey() });
      setChecked({ content: contentOf(entered), found: data });
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      setFault(error);
    } finally {
      setChecking(false);
    }
  };
  return { checked, check, isChecking, fault };
}

/** Publishes a year: first the days are read and checked, and what would move is listed; only then it can be published. */
export function PublishForm({
  year,
  close,
}: {
  year: number;
  close(done: { year: number; act: string } | null): void;
}) {
  const words = useWords(CALENDAR_WORDS);
  const { checked, check, isChecking, fault } = useCheck();
  const wrongIn = (entered: Entries): string | null => {
    const { days, faults } = readArrangement(entered.text ?? '', Number(entered.year));
    if (faults.length > 0) return words.mendFirst;
    if (days.length === 0) return words.noDays;
    return checked?.content === contentOf(entered) ? null : words.checkFirst;
  };
  return (
    <WriteForm
      form="calendar.publish"
      title={words.publish}
      initial={{ year: String(year), papers: '', basis: '', text: '' }}
      fields={[
        { name: 'year', label: words.year, kind: 'number' },
        { name: 'basis', label: words.basis, max: 500, hint: words.basisHint },
        { name: 'papers', label: words.papers, kind: 'long', hint: words.papersHint },
        { name: 'text', label: words.text, kind: 'long', max: 8000, hint: words.textHint },
      ]}
      submit={words.publishNow}
      fault={wrongIn}
      send={async (entered, key) => {
        await write('post', '/api/calendars', { body: bodyOf(entered, false), key });
        close({ year: Number(entered.year), act: key });
        return words.published;
      }}
      close={(done) => {
        if (done === null) close(null);
      }}
    >
      {(entered) => (
        <>
          <ReadText entered={entered} />
          {fault === null ? null : <Failed fault={fault} />}
          <p className="entry-end">
            <Button
              loading={isChecking}
              disabled={readArrangement(entered.text ?? '', Number(entered.year)).days.length === 0}
              onClick={() => void check(entered)}
            >
              {words.check}
            </Button>
            <span className="muted">{words.checkHint}</span>
          </p>
          {checked?.content === contentOf(entered) ? <Checked found={checked.found} /> : null}
        </>
      )}
    </WriteForm>
  );
}
