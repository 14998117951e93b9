import { Button } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { useChosen } from '../../parts/commands/chosen.ts';
import { CommandForm } from '../../parts/commands/command-form.tsx';
import { ClosedCommand } from '../../parts/commands/command-panel.tsx';
import { COMMAND_WORDS } from '../../parts/commands/command-words.ts';
import { useKeys } from '../../parts/keys.ts';
import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import type { Schemas } from '../../shapes.ts';
import { useNames } from '../../words/domain-words.ts';
import { REVIEW_WORDS } from './words.ts';

/** What is decided here, each with its key. */
const DECISIONS = [
  ['acceptFinding', 'a'],
  ['returnFinding', 'r'],
] as const;

type Decision = (typeof DECISIONS)[number][0];

/** The form that is open, with the focus where the next key goes: the reason of a return, else what confirms. */
function DecisionForm(props: {
  kind: Decision;
  notice: Schemas['Notice'];
  about: string;
  close: (done: string | null) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { kind } = props;
  useEffect(() => {
    const first = kind === 'returnFinding' ? 'textarea' : 'button[type="submit"]';
    box.current?.querySelector<HTMLElement>(first)?.focus();
  }, [kind]);
  return (
    <div ref={box}>
      <CommandForm {...props} />
    </div>
  );
}

/** Accepting and returning one result: what is open as buttons, what is closed with its reason and who may. */
export function DecisionPanel({
  notice,
  code,
  decided,
}: {
  notice: Schemas['Notice'];
  code: string;
  decided: (done: string) => void;
}) {
  const words = useWords(REVIEW_WORDS);
  const { none } = useWords(COMMAND_WORDS);
  const { commands } = useNames();
  const [named, choose] = useChosen();
  const asked = useRead('/api/notices/{id}/commands', { path: { id: notice.id } }, { keep: true });
  const given = (asked.data?.items ?? []).filter(({ kind }) =>
    DECISIONS.some(([known]) => known === kind),
  );
  const open = DECISIONS.filter(([kind]) => given.some((one) => one.kind === kind && one.open));
  const chosen = open.find(([kind]) => kind === named)?.[0];
  const keys = useMemo(
    () =>
      Object.fromEntries(
        open.map(([kind, key]) => [
          key,
          (event: KeyboardEvent) => {
            event.preventDefault();
            choose(kind);
          },
        ]),
      ),
    [asked.data, choose],
  );
  useKeys(keys);
  return (
    <section className="panel no-print" aria-label={words.decision}>
      <div className="panel-head">
        <h2>{words.decision}</h2>
      </div>
      <Shown of={asked} rows={2}>
        {() => (
          <>
            {given.length === 0 ? <p className="panel-body muted">{none}</p> : null}
            {open.length === 0 ? null : (
              <div className="command-buttons panel-body">
                {open.map(([kind, key]) => (
                  <Button
                    key={kind}
                    type={kind === 'acceptFinding' ? 'primary' : 'default'}
                    onClick={() => choose(kind)}
                  >
                    {words.decisionKey(commands[kind] ?? kind, key)}
                  </Button>
                ))}
              </div>
            )}
            {open.length === given.length ? null : (
              <ul className="closed-commands">
                {given
                  .filter((one) => !one.open)
                  .map((command) => (
                    <ClosedCommand key={command.kind} command={command} />
                  ))}
              </ul>
            )}
            {chosen === undefined ? null : (
              <DecisionForm
                key={chosen}
                kind={chosen}
                notice={notice}
                about={code}
                close={(done) => (done === null ? choose(null) : decided(done))}
              />
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
