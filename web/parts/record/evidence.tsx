import { useEffect, useState } from 'react';
import { ApiFault, readFile } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { TAB_WORDS } from '../../words/tab-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';

type Evidence = Schemas['Evidence'];

/** True for what a browser can show where it stands. */
const isPicture = (name: string): boolean => /\.(?:jpe?g|png)$/i.test(name);

const addressOf = ({ sha256, name }: Evidence): string =>
  `/api/evidence/${sha256}?name=${encodeURIComponent(name)}`;

/** A PDF as the browser shows it: the API gives evidence out to be saved, so the page reads it and shows what it has read. */
function PdfFrame({ piece }: { piece: Evidence }) {
  const { materials: words } = useWords(TAB_WORDS);
  const [shown, setShown] = useState<string | null>(null);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const address = addressOf(piece);
  useEffect(() => {
    const leaving = new AbortController();
    let url: string | null = null;
    readFile(address, leaving.signal).then(
      (file) => {
        url = URL.createObjectURL(file);
        setShown(url);
      },
      (error: unknown) => error instanceof ApiFault && setFault(error),
    );
    return () => {
      leaving.abort();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [address]);
  if (fault !== null) return <p role="alert">{words.unshown(fault.message)}</p>;
  if (shown === null) return <p className="muted">{words.reading}</p>;
  return <iframe className="evidence-pdf" src={shown} title={piece.name} />;
}

/** A PDF that is read once it is opened. */
function Pdf({ piece }: { piece: Evidence }) {
  const { materials: words } = useWords(TAB_WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.showHere(piece.name)}</summary>
      {isOpen ? <PdfFrame piece={piece} /> : null}
    </details>
  );
}

/** Evidence, opened from the API, which hashes it again on the way out; pictures and PDF are shown here if that is asked for. */
export function EvidenceList({ of, shown }: { of: readonly Evidence[]; shown: boolean }) {
  const { materials: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  return (
    <ul className="evidence">
      {of.map((piece) => (
        <li key={`${piece.sha256}${piece.name}`}>
          <a href={addressOf(piece)}>{piece.name}</a>{' '}
          <span className="muted">{words.effective(dayText(language, piece.effectiveOn))}</span>
          {shown && isPicture(piece.name) ? (
            <img className="evidence-picture" src={addressOf(piece)} alt={piece.name} />
          ) : null}
          {shown && /\.pdf$/i.test(piece.name) ? <Pdf piece={piece} /> : null}
        </li>
      ))}
    </ul>
  );
}
