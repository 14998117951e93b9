import { Button, Select } from 'antd';
import { useWords } from '../../parts/preferences.tsx';
import { namedColumn, type Sheet, unknownMeanings, withMeaning } from './entered.ts';
import type { Import } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';

type Meaning = Import['entered']['map'][number]['as'];

const NONE = 'none';
/** Rows below the heads that are shown; the others are shown where something is wrong with them. */
const SHOWN = 5;

function ColumnHead({
  sheet,
  column,
  state,
}: {
  sheet: Sheet;
  column: Sheet['columns'][number];
  state: Import;
}) {
  const { columns: words } = useWords(IMPORT_WORDS);
  const { head, letter, as, how } = column;
  const names = words.names as Readonly<Record<string, string>>;
  const named = namedColumn(sheet, column);
  const set = (chosen: string): void => {
    const meaning = (chosen === NONE ? null : chosen) as Meaning;
    state.change({ map: withMeaning(state.entered.map, named, meaning) });
  };
  return (
    <th scope="col" className={as === null ? 'column-unread' : undefined}>
      <span className="column-head">
        <span className="muted">{letter}</span> {head === '' ? words.noHead : head}
      </span>
      <Select
        className="column-meaning"
        aria-label={words.label(letter, head)}
        value={as ?? NONE}
        showSearch
        optionFilterProp="label"
        popupMatchSelectWidth={false}
        options={[
          { value: NONE, label: words.none },
          { value: 'automatic', label: words.automatic },
          ...Object.entries(names).map(([value, label]) => ({ value, label })),
        ]}
        onChange={set}
      />
      <span className={`column-how ${how === 'suggested' ? 'light-yellow' : 'muted'}`}>
        {words.how[how]}
      </span>
    </th>
  );
}

function SheetPreview({ sheet, state }: { sheet: Sheet; state: Import }) {
  const { columns: words } = useWords(IMPORT_WORDS);
  const { headRow } = sheet;
  const rows = sheet.rows.filter(({ row }) => row > (headRow ?? 0)).slice(0, SHOWN);
  return (
    <>
      <h3>{words.sheet(sheet.sheet)}</h3>
      {headRow === null ? <p role="status">{words.noHeads}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys. */}
      <section className="preview" tabIndex={0} aria-label={words.sheet(sheet.sheet)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {sheet.columns.map((column) => (
                <ColumnHead key={column.letter} sheet={sheet} column={column} state={state} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className="number">
                  {row}
                </th>
                {sheet.columns.map(({ letter, as }, at) => (
                  <td key={letter} className={as === null ? 'column-unread' : undefined}>
                    <span className="preview-cell">{cells[at] ?? ''}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What each column of the ledger is read as, over its first rows, to be corrected there. */
export function Columns({ sheets, state }: { sheets: readonly Sheet[]; state: Import }) {
  const words = useWords(IMPORT_WORDS);
  const { map } = state.entered;
  const gone = unknownMeanings(map, sheets);
  return (
    <section className="panel form-panel" aria-label={words.columns.title}>
      <h2>{words.columns.title}</h2>
      <p className="muted">{words.columns.intro}</p>
      {gone.map(({ column }) => (
        <p key={column}>
          {column}{' '}
          <Button
            size="small"
            aria-label={words.corrections.undoOf(column)}
            onClick={() => state.change({ map: map.filter((one) => one.column !== column) })}
          >
            {words.corrections.undo}
          </Button>
        </p>
      ))}
      {sheets
        .filter(({ file }) => file === 'ledger')
        .map((sheet) => (
          <SheetPreview key={sheet.sheet} sheet={sheet} state={state} />
        ))}
    </section>
  );
}
