import { Button } from 'antd';
import { useState } from 'react';
import { refusalText } from '../../../src/domain/messages/refusal-text.ts';
import type { Read, Schemas } from '../../shapes.ts';
import { useNames } from '../../words/domain-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { useRead } from '../reading.ts';
import { Shown } from '../states.tsx';
import { useChosen } from './chosen.ts';
import { CommandForm } from './command-form.tsx';
import { COMMAND_WORDS } from './command-words.ts';
import { isKind } from './fields.ts';

type Open = Read<'/api/notices/{id}/commands'>['items'][number];

/** A command that is closed now: its button, why, and who may give it. */
export function ClosedCommand({ command: { kind, why, by } }: { command: Open }) {
  const words = useWords(COMMAND_WORDS);
  const { language } = usePreferences();
  const { commands, posts } = useNames();
  const who = by.length === 0 ? words.byNobody : words.by(by.map((post) => posts[post]).join('、'));
  return (
    <li>
      <Button disabled size="small">
        {commands[kind] ?? kind}
      </Button>
      <span className="muted">
        {why === null ? '' : refusalText(why)[language]} {who}
      </span>
    </li>
  );
}

function Buttons({ open, choose }: { open: readonly Open[]; choose: (kind: string) => void }) {
  const words = useWords(COMMAND_WORDS);
  const { commands } = useNames();
  if (open.length === 0) return <p className="muted panel-body">{words.none}</p>;
  return (
    <div className="command-buttons panel-body">
      {open.map(({ kind }) => (
        <Button key={kind} onClick={() => choose(kind)}>
          {commands[kind] ?? kind}
        </Button>
      ))}
    </div>
  );
}

/** Everything that whoever is signed in may ever do with this notice: what is open as buttons, the rest with its reason. */
export function CommandPanel({ notice }: { notice: Schemas['Notice'] }) {
  const words = useWords(COMMAND_WORDS);
  const [named, choose] = useChosen();
  const [done, setDone] = useState<string | null>(null);
  const asked = useRead('/api/notices/{id}/commands', { path: { id: notice.id } }, { keep: true });
  const chosen = named ?? '';
  return (
    <section className="panel no-print" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="command-done" role="status">
          {done}
        </span>
      </div>
      <Shown of={asked} rows={2}>
        {({ items }) => {
          const given = items.filter(({ kind }) => isKind(kind));
          const closed = given.filter(({ open }) => !open);
          return (
            <>
              <Buttons
                open={given.filter(({ open }) => open)}
                choose={(kind) => {
                  setDone(null);
                  choose(kind);
                }}
              />
              {isKind(chosen) && given.some(({ kind }) => kind === chosen) ? (
                <CommandForm
                  key={chosen}
                  kind={chosen}
                  notice={notice}
                  close={(told) => {
                    setDone(told);
                    choose(null);
                  }}
                />
              ) : null}
              {closed.length === 0 ? null : (
                <details className="over">
                  <summary>{words.closed(closed.length)}</summary>
                  <ul className="closed-commands">
                    {closed.map((command) => (
                      <ClosedCommand key={command.kind} command={command} />
                    ))}
                  </ul>
                </details>
              )}
            </>
          );
        }}
      </Shown>
    </section>
  );
}
