import { Button } from 'antd';
import { useRef } from 'react';
import { write } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';
import { useNames } from '../../words/domain-words.ts';
import { useSending } from '../forms/sending.ts';
import { useKeptForm } from '../kept-text.ts';
import { useWords } from '../preferences.tsx';
import { useSession } from '../session.tsx';
import { findingsFor, instructionsFor, pendingIn, suspensionsIn } from './choices.ts';
import { COMMAND_WORDS } from './command-words.ts';
import { ENTRIES } from './entries.tsx';
import {
  bodyOf,
  type CommandKind,
  type Entered,
  type Field,
  fieldsOf,
  missingIn,
} from './fields.ts';
import { Foresight } from './foresight.tsx';
import { Changed, Failed, Unknown } from './outcomes.tsx';

type Notice = Schemas['Notice'];

interface Props {
  kind: CommandKind;
  notice: Notice;
  /** Code of the finding that the page is about; it is not asked for then. */
  about?: string;
  /** What the page has settled already; it is not asked for. */
  given?: Entered;
  /** What stands in the form when it is opened. */
  filled?: Entered;
  close(done: string | null): void;
}

/** What can be only one thing is filled in already. */
function firstEntered({ kind, notice, about, given, filled }: Props): Entered {
  const { proposals, objections, formalReviews } = pendingIn(notice);
  const choices: Readonly<Record<string, readonly string[]>> = {
    finding: about === undefined ? findingsFor(kind, notice).map(({ code }) => code) : [about],
    proposal: proposals.map(({ id }) => id),
    objection: objections.map(({ id }) => id),
    formalReview: formalReviews.map(({ id }) => id),
    suspension: suspensionsIn(notice),
    instruction: instructionsFor(kind, notice).map(({ id }) => id),
  };
  const only = fieldsOf(kind).flatMap(([name, { entry }]) => {
    const [one, ...more] = choices[entry] ?? [];
    return one === undefined || more.length > 0 ? [] : [[name, one] as const];
  });
  const reason = kind === 'acceptFinding' ? { reason: 'implemented' } : {};
  return { ...Object.fromEntries(only), ...reason, ...filled, ...given };
}

/** What a field is called in this form. */
function useLabel(kind: CommandKind): (name: string, field: Field) => string {
  const words = useWords(COMMAND_WORDS);
  return (name, { optional, entry }) => {
    if (entry === 'closure') return words.closureReason;
    if (kind === 'grantExtension' && name === 'until') return words.grantedUntil;
    const known = words.fields[name as keyof typeof words.fields] ?? name;
    const told = /[（(]/.test(known) || entry === 'check' || entry === 'evidence';
    return optional && !told ? `${known}${words.optional}` : known;
  };
}

/** Sends a command under a key that stays the same until it is known what became of it. */
function useGiving(props: Props) {
  const { kind, notice, about, given = {}, close } = props;
  const words = useWords(COMMAND_WORDS);
  const { commands } = useNames();
  const form = useKeptForm<Entered>(
    [notice.id, kind, ...(about === undefined ? [] : [about]), ...Object.values(given)].join('.'),
    () => firstEntered(props),
  );
  const name = commands[kind] ?? kind;
  const { give, isSending, fault } = useSending(
    form,
    (entered, key) =>
      write('post', '/api/notices/{id}/commands', {
        path: { id: notice.id },
        body: bodyOf(kind, entered),
        key,
      }),
    ({ status }) => close(status === 202 ? words.taken(name) : words.done(name)),
  );
  return { form, give, isGiving: isSending, fault, name };
}

/** The form of one command. What is typed stays until it is done or given up. */
export function CommandForm(props: Props) {
  const { kind, notice, about, given = {}, close } = props;
  const { may } = useSession();
  const words = useWords(COMMAND_WORDS);
  const { form, give, isGiving, fault, name } = useGiving(props);
  const label = useLabel(kind);
  const opened = useRef(notice.seq);
  const { entered } = form.value;
  const fields = fieldsOf(kind);
  const shown = fields.filter(
    ([id, { entry }]) => !(id in given) && (about === undefined || entry !== 'finding'),
  );
  const missing = missingIn(kind, entered);
  const missingNames = fields.flatMap(([id, field]) =>
    missing.includes(id) ? [label(id, field)] : [],
  );
  return (
    <form
      className="command-form"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0 && !isGiving) void give();
      }}
    >
      <h3>{name}</h3>
      {form.isRestored ? <p className="muted">{words.restored}</p> : null}
      <Changed notice={notice} since={opened.current} />
      {shown.map(([id, field]) => (
        <div key={id} className={`field field-${field.entry}`}>
          <label htmlFor={`${kind}-${id}`}>{label(id, field)}</label>
          {ENTRIES[field.entry]({
            ...{ id: `${kind}-${id}`, kind, notice, entered },
            value: entered[id],
            set: (value) => form.set({ entered: { ...entered, [id]: value }, key: null }),
          })}
        </div>
      ))}
      {may('foreseeCommand') && missing.length === 0 ? (
        <Foresight notice={notice} body={bodyOf(kind, entered)} />
      ) : null}
      {fault === null ? null : fault.isUnknown ? (
        <Unknown ask={() => void give()} fault={fault} />
      ) : (
        <Failed fault={fault} />
      )}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={isGiving} disabled={missing.length > 0}>
          {words.give(name)}
        </Button>
        <Button
          disabled={isGiving}
          onClick={() => {
            form.forget();
            close(null);
          }}
        >
          {words.cancel}
        </Button>
        <span className="muted" role="status">
          {isGiving
            ? words.giving
            : missing.length > 0
              ? words.missing(missingNames.join('、'))
              : ''}
        </span>
      </div>
    </form>
  );
}
