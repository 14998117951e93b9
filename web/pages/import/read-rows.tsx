import { Button } from 'antd';
import { useState } from 'react';
import { limitText } from '../../../src/domain/messages/vocabulary.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { dayText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import type { Report } from './entered.ts';
import { IMPORT_WORDS } from './words.ts';

const DRAWN = 100;

/** A limit as it was read: a day in full, an hour behind it, or an amount in words. */
function useLimitText(): (due: string | null) => string {
  const { dates } = useWords(IMPORT_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  return (due) => {
    if (due === null) return dates.policy;
    if (!/^\d{4}-/.test(due)) return limitText(names, due);
    const day = dayText(language, due.slice(0, 10));
    return due.length > 10 ? `${day} ${due.slice(11, 16)}` : day;
  };
}

/** The rows that will be findings: dates as they were read beside dates as they are written. */
export function ReadRows({ rows }: { rows: NonNullable<Report['rows']> }) {
  const { dates: words } = useWords(IMPORT_WORDS);
  const [drawn, setDrawn] = useState(DRAWN);
  const textOf = useLimitText();
  if (rows.length === 0) return null;
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="muted">{words.intro}</span>
      </div>
      <table className="rows">
        <caption className="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.statement}</th>
            <th scope="col">{words.written}</th>
            <th scope="col">{words.read}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <tr key={`${row.sheet}/${row.row}`}>
              <td data-name={words.place} className="number">
                {words.of(row.sheet, row.row)}
              </td>
              <td data-name={words.unit}>
                {row.unit}
                {row.coUnits.length === 0 ? null : (
                  <span className="cell-second">{words.together(row.coUnits.join('、'))}</span>
                )}
              </td>
              <td data-name={words.statement}>
                <span className="cell-title">{row.statement}</span>
              </td>
              <td data-name={words.written}>{row.dueText === '' ? '—' : row.dueText}</td>
              <td data-name={words.read} className="number">
                {textOf(row.due)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > drawn ? (
        <Button onClick={() => setDrawn(drawn + DRAWN)}>{words.more(rows.length - drawn)}</Button>
      ) : null}
    </section>
  );
}
