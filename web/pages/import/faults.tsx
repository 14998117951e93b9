import { Button, Input } from 'antd';
import { useState } from 'react';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import {
  byRow,
  correctionAt,
  type Fault,
  type Place,
  type RowFaults,
  type Sheet,
  shownAt,
  withCorrection,
} from './entered.ts';
import type { Import } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';

/** Rows with faults that are drawn at once. */
const DRAWN = 50;

/** What is wrong, in the reader's language; its place stands beside it already. */
export function FaultText({ fault: { message, messageEn } }: { fault: Fault }) {
  const { language } = usePreferences();
  return (
    <>
      {language === 'zh'
        ? message.replace(/^第\d+行[^：]*：/, '')
        : messageEn.replace(/^row \d+(?:, column [^:]*)?: /, '')}
    </>
  );
}

/** Lines of a field for a text; a field that measures itself would bring styles that the page's policy forbids. */
const rowsFor = (text: string): number =>
  Math.min(
    6,
    text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 38), 0),
  );

/** The cell as it is, to be corrected in place. */
function CellEntry({ place, shown, state }: { place: Place; shown: string; state: Import }) {
  const { faults: words } = useWords(IMPORT_WORDS);
  const { corrections } = state.entered;
  const known = correctionAt(corrections, place);
  return (
    <>
      <Input.TextArea
        aria-label={words.value(place.letter, place.row)}
        className="cell-entry"
        rows={rowsFor(known?.text ?? shown)}
        maxLength={5000}
        value={known?.text ?? shown}
        onChange={(event) =>
          state.change({
            corrections: withCorrection(corrections, place, shown, event.target.value),
          })
        }
        onPressEnter={(event) => {
          if (event.shiftKey) return;
          event.preventDefault();
          void state.check();
        }}
      />
      {known === undefined ? null : (
        <span className="muted cell-was">
          {words.was(known.was === '' ? words.empty : known.was)}
        </span>
      )}
    </>
  );
}

function RowOfFaults({
  faults: { file, sheet, row, cells },
  sheets,
  state,
}: {
  faults: RowFaults;
  sheets: readonly Sheet[];
  state: Import;
}) {
  const { faults: words } = useWords(IMPORT_WORDS);
  return (
    <li className="fault-row">
      <span className="fault-place">{row === 0 ? words.whole : words.row(sheet, row)}</span>
      <ul>
        {cells.map(({ letter, column, faults }) => {
          const place = { file, sheet, row, letter };
          const shown = letter === '' ? null : shownAt(sheets, place);
          return (
            <li key={letter} className="fault-cell">
              {letter === '' ? null : (
                <span className="fault-column">{words.cell(letter, column)}</span>
              )}
              {faults.map((fault) => (
                <p key={`${fault.code}${fault.message}`} className="fault-text">
                  <FaultText fault={fault} />
                </p>
              ))}
              {shown === null ? (
                <p className="muted">{words.noCell}</p>
              ) : (
                <CellEntry place={place} shown={shown} state={state} />
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** Every error at its place, with the cell to be corrected; and what was corrected, to be taken back. */
export function Faults({
  errors,
  sheets,
  state,
}: {
  errors: readonly Fault[];
  sheets: readonly Sheet[];
  state: Import;
}) {
  const words = useWords(IMPORT_WORDS);
  const [drawn, setDrawn] = useState(DRAWN);
  const rows = byRow(errors);
  const { corrections } = state.entered;
  if (rows.length === 0 && corrections.length === 0)
    return <p className="import-clean">{words.faults.none}</p>;
  return (
    <section className="panel form-panel" aria-label={words.faults.title}>
      <h2>
        {words.faults.title} <span className="number muted">{errors.length}</span>
      </h2>
      <p className="muted">{words.faults.intro}</p>
      <ol className="fault-rows">
        {rows.slice(0, drawn).map((row) => (
          <RowOfFaults key={row.key} faults={row} sheets={sheets} state={state} />
        ))}
      </ol>
      {rows.length > drawn ? (
        <Button onClick={() => setDrawn(drawn + DRAWN)}>
          {words.faults.more(rows.length - drawn)}
        </Button>
      ) : null}
      {corrections.length === 0 ? null : (
        <details className="corrections">
          <summary>{words.corrections.title(corrections.length)}</summary>
          <ul>
            {corrections.map(({ file, sheet, row, letter, text }) => {
              const place = `${sheet} ${letter}${row}`;
              return (
                <li key={`${file}${place}`}>
                  {words.corrections.of(place, text)}{' '}
                  <Button
                    size="small"
                    aria-label={words.corrections.undoOf(place)}
                    onClick={() =>
                      state.change({
                        corrections: corrections.filter(
                          (one) => one.sheet !== sheet || one.row !== row || one.letter !== letter,
                        ),
                      })
                    }
                  >
                    {words.corrections.undo}
                  </Button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
