import { Input, Select } from 'antd';
import { useState } from 'react';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { DayList } from '../../parts/record/day-list.tsx';
import type { Schemas } from '../../shapes.ts';
import { dueText } from '../../words/dates.ts';
import { ISSUE_WORDS } from './words.ts';

const KINDS = ['policy', 'day', 'wd', 'd', 'm', 'h'] as const;
type Kind = (typeof KINDS)[number];

/** The kind of a limit and what it says: an amount, or a day. */
function partsOf(due: string | null): { kind: Kind; value: string } {
  if (due === null) return { kind: 'policy', value: '' };
  const [, amount = '', unit = ''] = /^(\d+)(wd|d|m|h)$/.exec(due) ?? [];
  return unit === '' ? { kind: 'day', value: due } : { kind: unit as Kind, value: amount };
}

/** The limit of a kind and a value; undefined while it is not whole. */
function limitOf(kind: Kind, value: string): string | null | undefined {
  if (kind === 'policy') return null;
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(value) ? value : undefined;
  return /^[1-9]\d{0,2}$/.test(value) ? `${value}${kind}` : undefined;
}

interface Supposed {
  draft: string;
  code: string;
  timing: Schemas['FindingText']['timing'];
}

/** When it would be due, with the reasons day by day, before it is saved. */
function Foreseen({ draft, code, due, timing }: Supposed & { due: string | null }) {
  const words = useWords(ISSUE_WORDS);
  const { language } = usePreferences();
  const asked = { code, due: due ?? 'policy', timing };
  const run = useRead(
    '/api/drafts/{id}/dry-run',
    { path: { id: draft }, query: asked },
    { keep: true },
  );
  if (run.error !== null && run.data === undefined) return <p role="alert">{run.error.message}</p>;
  const foreseen = run.data?.findings.find((one) => one.code === code);
  const explained = run.data?.explained.find((one) => one.code === code);
  const reason = run.data?.reasons.find(({ subject }) => subject === code);
  return (
    <>
      {foreseen?.dueAt == null ? null : (
        <p className="muted">{words.editor.dueResult(dueText(language, foreseen.dueAt))}</p>
      )}
      {reason === undefined ? null : (
        <p className="light-red">{language === 'zh' ? reason.zh : reason.en}</p>
      )}
      {explained === undefined || explained.deadline.days.length === 0 ? null : (
        <details>
          <summary>{words.letter.explain}</summary>
          <DayList days={explained.deadline.days} />
        </details>
      )}
    </>
  );
}

/** The limit of a finding, entered by kind, with what it comes to. */
export function DueEntry({
  value,
  set,
  ...supposed
}: Supposed & {
  value: string | null;
  set(due: string | null): void;
}) {
  const { editor: words } = useWords(ISSUE_WORDS);
  const [parts, setParts] = useState(() => partsOf(value));
  const change = (next: { kind: Kind; value: string }): void => {
    setParts(next);
    const due = limitOf(next.kind, next.value);
    if (due !== undefined) set(due);
  };
  return (
    <>
      <div className="due-entry">
        <Select
          id={`due-${supposed.code}`}
          value={parts.kind}
          popupMatchSelectWidth={false}
          options={KINDS.map((kind) => ({ value: kind, label: words.dueKinds[kind] }))}
          onChange={(kind: Kind) => {
            const known = partsOf(value);
            change({ kind, value: kind === known.kind ? known.value : '' });
          }}
        />
        {parts.kind === 'policy' ? null : parts.kind === 'day' ? (
          <input
            className="day-entry"
            type="date"
            aria-label={words.dueDay}
            value={parts.value.slice(0, 10)}
            onChange={(event) => change({ kind: 'day', value: event.target.value })}
          />
        ) : (
          <Input
            className="due-amount"
            inputMode="numeric"
            aria-label={words.dueAmount}
            value={parts.value}
            maxLength={3}
            onChange={(event) => change({ kind: parts.kind, value: event.target.value.trim() })}
          />
        )}
      </div>
      <Foreseen {...supposed} due={value} />
    </>
  );
}
