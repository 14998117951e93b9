import { Button } from 'antd';
import { useState } from 'react';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { ApiFault, write } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { COMMAND_WORDS } from './command-words.ts';
import './evidence-entry.css';

type Evidence = Schemas['Evidence'];

interface Props {
  id: string;
  notice: Schemas['Notice'];
  value: unknown;
  set(value: unknown): void;
}

/** The bytes of a file in base64, as the API takes them. @throws DOMException where it cannot be read. */
async function contentOf(file: File): Promise<string> {
  const text = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
  return text.slice(text.indexOf(',') + 1);
}

/** Why a file was not sent, in the API's words. */
const whyOf = (error: unknown, unreadable: string): string =>
  error instanceof ApiFault ? (error.errors[0]?.detail ?? error.message) : unreadable;

/** What is attached already, each with a way to take it off again. */
function Attached({ all, set }: { all: readonly Evidence[]; set(next: Evidence[]): void }) {
  const { evidence: words } = useWords(COMMAND_WORDS);
  const { language } = usePreferences();
  return (
    <ul className="attached">
      {all.map((piece) => (
        <li key={piece.sha256}>
          <span>
            {piece.name}{' '}
            <span className="muted">{words.effective(dayText(language, piece.effectiveOn))}</span>
          </span>
          <Button
            size="small"
            aria-label={words.remove(piece.name)}
            onClick={() => set(all.filter(({ sha256 }) => sha256 !== piece.sha256))}
          >
            {words.removeShort}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Files that prove a report; each is sent once it is chosen, so that what was sent survives whatever happens to the form. */
export function EvidenceEntry({ id, notice, value, set }: Props) {
  const { evidence: words } = useWords(COMMAND_WORDS);
  const [on, setOn] = useState(() => dateOf(new Date().toISOString()));
  const [sending, setSending] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const attached = Array.isArray(value) ? (value as Evidence[]) : [];
  const send = async (files: readonly File[]): Promise<void> => {
    const failed: string[] = [];
    let all = attached;
    for (const file of files) {
      setSending(file.name);
      try {
        const body = { name: file.name, content: await contentOf(file), effectiveOn: on };
        const { data } = await write('post', '/api/notices/{id}/evidence', {
          path: { id: notice.id },
          body,
        });
        all = [...all.filter(({ sha256 }) => sha256 !== data.sha256), data];
        set(all);
      } catch (error) {
        failed.push(words.failed(file.name, whyOf(error, words.unreadable)));
      }
    }
    setSending(null);
    setFaults(failed);
  };
  return (
    <div className="evidence-entry">
      <label htmlFor={`${id}-on`}>{words.on}</label>
      <input
        id={`${id}-on`}
        className="day-entry"
        type="date"
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.ofd,.zip"
        disabled={sending !== null || on === ''}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void send(files);
        }}
      />
      <p id={`${id}-hint`} className="muted">
        {words.choose}
      </p>
      <p role="status">
        {sending === null
          ? attached.length === 0
            ? ''
            : words.sent(attached.length)
          : words.sending(sending)}
      </p>
      {faults.map((fault) => (
        <p key={fault} className="light-red" role="alert">
          {fault}
        </p>
      ))}
      <Attached all={attached} set={set} />
    </div>
  );
}
