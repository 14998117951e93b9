import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { ApiFault } from '../../api.ts';
import { COMMAND_WORDS } from '../commands/command-words.ts';
import { Failed, Unknown } from '../commands/outcomes.tsx';
import { useKeptForm } from '../kept-text.ts';
import { useWords } from '../preferences.tsx';
import { FaultFacts, State } from '../states.tsx';
import { CheckBox, ChoiceBox, LongBox, TextBox } from './boxes.tsx';
import { useSending } from './sending.ts';

/** What is entered, by the names of the fields; a box that is ticked holds `yes`. */
export type Entries = Readonly<Record<string, string>>;

/** One field of a form. */
interface FormField {
  name: string;
  label: string;
  kind?: 'text' | 'long' | 'date' | 'time' | 'number' | 'tel' | 'email' | 'choice' | 'check';
  /** It may stay empty. */
  optional?: boolean;
  options?: readonly { value: string; label: string; disabled?: boolean }[];
  hint?: string;
  wide?: boolean;
  max?: number;
  suggested?: readonly string[];
}

interface Props {
  /** Under which name its text is kept; also what else belongs to it, such as the id of what it changes. */
  form: string;
  title: string;
  fields: readonly FormField[];
  initial?: Entries;
  submit: string;
  isDanger?: boolean;
  /** False where the API takes no key: what is unknown cannot be asked about, but is looked up in the list. */
  isKeyed?: boolean;
  /** Why it cannot be sent as it stands; null where it can. */
  fault?(entered: Entries): string | null;
  /** Sends it. @returns what is said then. */
  send(entered: Entries, key: string): Promise<string>;
  /** What is said once it is done; null where it was given up. */
  close(done: string | null): void;
  /** What stands between the fields and the button, such as what it will do. */
  children?: ReactNode | ((entered: Entries) => ReactNode);
}

function Entry({
  field,
  value,
  set,
  optional,
}: {
  field: FormField;
  value: string;
  set(value: string): void;
  optional: string;
}) {
  const { kind = 'text', name, hint } = field;
  const label = field.optional && kind !== 'check' ? `${field.label}${optional}` : field.label;
  const told = { name, label, value, set, ...(hint === undefined ? {} : { hint }) };
  const max = field.max === undefined ? {} : { max: field.max };
  if (kind === 'check')
    return (
      <CheckBox
        name={name}
        label={label}
        value={value === 'yes'}
        set={(isSet) => set(isSet ? 'yes' : '')}
      />
    );
  if (kind === 'choice') return <ChoiceBox {...told} options={field.options ?? []} />;
  if (kind === 'long') return <LongBox {...told} {...max} />;
  const more = field.suggested === undefined ? {} : { suggested: field.suggested };
  return <TextBox {...told} {...max} {...more} type={kind} wide={field.wide ?? false} />;
}

/** What is entered, what is missing, and the way to send it. */
function useEntered({ form, fields, initial = {}, isKeyed = true, send, close }: Props) {
  const client = useQueryClient();
  const kept = useKeptForm<Entries>(form, () => initial);
  const entered: Entries = { ...initial, ...kept.value.entered };
  const set = (name: string, value: string): void =>
    kept.set({ entered: { ...kept.value.entered, [name]: value }, key: null });
  const missing = fields.filter(
    ({ name, kind, optional }) =>
      optional !== true && kind !== 'check' && (entered[name] ?? '').trim() === '',
  );
  const { give, isSending, fault } = useSending(
    kept,
    (_, key) => send(entered, key),
    close,
    // Without a key it is not asked about again, but looked up in the list.
    () => isKeyed || void client.invalidateQueries(),
  );
  return { kept, entered, set, missing, submit: give, isSending, fault };
}

/** Why it was not done, or that nobody knows; by its key it is asked about, without one it is looked up. */
function Outcome({ fault, ask }: { fault: ApiFault; ask: (() => Promise<void>) | null }) {
  const { unknown } = useWords(COMMAND_WORDS);
  if (!fault.isUnknown) return <Failed fault={fault} />;
  if (ask !== null) return <Unknown ask={() => void ask()} fault={fault} />;
  return (
    <State tone="fault" title={unknown.title}>
      <p>{unknown.look}</p>
      <FaultFacts fault={fault} />
    </State>
  );
}

/** A form that changes something by the API. What is typed stays until it is done or given up; what is missing is named. */
export function WriteForm(props: Props) {
  const { title, fields, submit: label, isDanger = false, isKeyed = true, close } = props;
  const { children } = props;
  const words = useWords(COMMAND_WORDS);
  const { kept, entered, set, missing, submit, isSending, fault } = useEntered(props);
  const wrong = missing.length > 0 ? null : (props.fault?.(entered) ?? null);
  const isReady = missing.length === 0 && wrong === null;
  const names = missing.map((field) => field.label).join('、');
  return (
    <form
      className="write-form"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isSending) void submit();
      }}
    >
      <h3>{title}</h3>
      {kept.isRestored ? <p className="muted">{words.restored}</p> : null}
      <div className="entry-boxes">
        {fields.map((field) => (
          <Entry
            key={field.name}
            field={field}
            value={entered[field.name] ?? ''}
            set={(value) => set(field.name, value)}
            optional={words.optional}
          />
        ))}
      </div>
      {typeof children === 'function' ? children(entered) : children}
      {fault === null ? null : <Outcome fault={fault} ask={isKeyed ? submit : null} />}
      <div className="entry-end">
        <Button
          type="primary"
          htmlType="submit"
          danger={isDanger}
          loading={isSending}
          disabled={!isReady}
        >
          {label}
        </Button>
        <Button
          disabled={isSending}
          onClick={() => {
            kept.forget();
            close(null);
          }}
        >
          {words.cancel}
        </Button>
        <span className="muted" role="status">
          {isSending ? words.giving : missing.length > 0 ? words.missing(names) : wrong}
        </span>
      </div>
    </form>
  );
}
