import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../../parts/preferences.tsx';
import type { ChosenFile } from './kept-files.ts';
import type { Import } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const KINDS = '.xlsx,.xls,.et,.ods,.csv';

interface Props {
  which: 'ledger' | 'roster';
  state: Import;
}

/** What stands in the place of a file: its name and size, or how one gets there. */
function FileName({ which, file }: { which: Props['which']; file: ChosenFile | null }) {
  const { choose: words } = useWords(IMPORT_WORDS);
  const hint = which === 'ledger' ? <span className="muted">{words.drop}</span> : null;
  return (
    <p className="drop-name">
      <strong>{words[which]}</strong>
      {file === null ? (
        hint
      ) : (
        <span>
          {file.name}{' '}
          <span className="muted number">
            {words.size(Math.ceil(file.content.size / 1024).toLocaleString('en'))}
          </span>
        </span>
      )}
    </p>
  );
}

/** One file: dropped here or chosen, with its name once it is. */
function OneFile({ which, state }: Props) {
  const { choose: words } = useWords(IMPORT_WORDS);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);
  const { files } = state;
  const file = files === 'reading' ? null : files[which];
  const take = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    setTooLarge(chosen.size > MOST_BYTES);
    if (chosen.size <= MOST_BYTES) state.choose(which, { name: chosen.name, content: chosen });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const isLedger = which === 'ledger';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more than the button within.
    <div
      className={`drop ${isOver ? 'drop-over' : ''} ${isLedger ? '' : 'drop-small'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileName which={which} file={file} />
      <input
        ref={input}
        id={`file-${which}`}
        className="unseen"
        type="file"
        tabIndex={-1}
        aria-label={isLedger ? words.pick : words.pickRoster}
        accept={KINDS}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className="drop-buttons">
        <Button
          type={isLedger && file === null ? 'primary' : 'default'}
          onClick={() => input.current?.click()}
        >
          {file === null ? (isLedger ? words.pick : words.pickRoster) : words.other}
        </Button>
        {file === null || isLedger ? null : (
          <Button onClick={() => state.choose('roster', null)}>{words.remove}</Button>
        )}
      </div>
      {isTooLarge ? <p role="alert">{words.tooLarge}</p> : null}
    </div>
  );
}

/** The files of an import, and what was kept of the last time. */
export function FileChooser({ state }: { state: Import }) {
  const { choose: words } = useWords(IMPORT_WORDS);
  const { files, entered, isRestored } = state;
  const isLost = files !== 'reading' && files.ledger === null && entered.names.ledger !== null;
  const hasFile = files !== 'reading' && files.ledger !== null;
  return (
    <section className="panel form-panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="muted">{words.intro}</p>
      {isLost ? <p role="status">{words.lost}</p> : null}
      {isRestored && hasFile ? <p className="muted">{words.restored}</p> : null}
      <OneFile which="ledger" state={state} />
      <OneFile which="roster" state={state} />
      <p className="muted import-links">
        {words.templates}
        <a href="/api/templates/ledger.xlsx">{words.templateLedger}</a>
        <a href="/api/templates/roster.xlsx">{words.templateRoster}</a>
        {hasFile ? <Button onClick={state.forget}>{words.over}</Button> : null}
      </p>
    </section>
  );
}
