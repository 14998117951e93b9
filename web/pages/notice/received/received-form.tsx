import { Button } from 'antd';
import { write } from '../../../api.ts';
import { COMMAND_WORDS } from '../../../parts/commands/command-words.ts';
import { ENTRIES } from '../../../parts/commands/entries.tsx';
import { EvidenceEntry } from '../../../parts/commands/evidence-entry.tsx';
import { type CommandKind, fieldsOf, isKind } from '../../../parts/commands/fields.ts';
import { Failed, Unknown } from '../../../parts/commands/outcomes.tsx';
import { ChoiceBox, LongBox, TextBox } from '../../../parts/forms/boxes.tsx';
import { useSending } from '../../../parts/forms/sending.ts';
import { useKeptForm } from '../../../parts/kept-text.ts';
import { useWords } from '../../../parts/preferences.tsx';
import type { Schemas } from '../../../shapes.ts';
import { useNames } from '../../../words/domain-words.ts';
import {
  kindsFor,
  nothingReceived,
  peopleOf,
  type Received,
  receivedBody,
  unitsOf,
} from './entered.ts';
import { RECEIVED_WORDS } from './words.ts';

type Notice = Schemas['Notice'];

interface Part {
  notice: Notice;
  entered: Received;
  put(change: Partial<Received>): void;
}

/** How it came: the way, whose it is, when, and what proves it. */
function Arrival({ notice, entered, put }: Part) {
  const words = useWords(RECEIVED_WORDS);
  const { posts } = useNames();
  const choose = { value: '', label: words.choose };
  return (
    <>
      <div className="entry-boxes">
        <ChoiceBox
          name="way"
          label={words.way}
          value={entered.way}
          set={(way) => put({ way: way === 'phone' ? 'phone' : 'paper' })}
          options={(['paper', 'phone'] as const).map((value) => ({
            value,
            label: words.ways[value],
          }))}
        />
        <ChoiceBox
          name="unit"
          label={words.unit}
          value={entered.unit}
          set={(unit) => put({ unit, who: '', kind: '', answer: {} })}
          options={unitsOf(notice).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ChoiceBox
          name="who"
          label={words.who}
          value={entered.who}
          set={(who) => put({ who })}
          options={[
            choose,
            ...peopleOf(notice, entered.unit).map(({ post, id, name }) => ({
              value: `${post}|${id}`,
              label: `${name}（${posts[post]}）`,
            })),
          ]}
        />
        <TextBox
          name="day"
          label={words.day}
          type="date"
          value={entered.day}
          set={(day) => put({ day })}
        />
        <TextBox
          name="time"
          label={words.time}
          type="time"
          value={entered.time}
          set={(time) => put({ time })}
        />
      </div>
      {entered.way === 'paper' ? (
        <div className="field">
          <label htmlFor="received-scan">{words.scan}</label>
          <EvidenceEntry
            id="received-scan"
            notice={notice}
            value={entered.scan}
            set={(scan) => put({ scan: scan as Received['scan'] })}
          />
        </div>
      ) : null}
      <LongBox
        name="note"
        label={words.note[entered.way]}
        value={entered.note}
        set={(note) => put({ note })}
        max={1000}
      />
    </>
  );
}

/** What was answered: which command of the unit, and its fields. */
function Answered({ notice, entered, put }: Part) {
  const words = useWords(RECEIVED_WORDS);
  const { fields: names } = useWords(COMMAND_WORDS);
  const { commands } = useNames();
  const { kind, answer } = entered;
  const label = (name: string): string => names[name as keyof typeof names] ?? name;
  return (
    <>
      <ChoiceBox
        name="kind"
        label={words.kind}
        value={kind}
        set={(chosen) => put({ kind: isKind(chosen) ? chosen : '', answer: {} })}
        options={[
          { value: '', label: words.choose },
          ...kindsFor(notice, entered.unit).map((value) => ({
            value,
            label: commands[value] ?? value,
          })),
        ]}
      />
      {(kind === '' ? [] : fieldsOf(kind)).map(([name, field]) => (
        <div key={`${kind}.${name}`} className={`field field-${field.entry}`}>
          <label htmlFor={`received-${name}`}>{label(name)}</label>
          {ENTRIES[field.entry]({
            ...{ id: `received-${name}`, kind: kind as CommandKind, notice, entered: answer },
            value: answer[name],
            set: (value) => put({ answer: { ...answer, [name]: value } }),
          })}
        </div>
      ))}
    </>
  );
}

/** The form in which a clerk enters what a unit has sent on paper or has said by telephone. What is typed stays until it is done or given up. */
export function ReceivedForm({
  notice,
  close,
}: {
  notice: Notice;
  close(done: string | null): void;
}) {
  const words = useWords(RECEIVED_WORDS);
  const general = useWords(COMMAND_WORDS);
  const { commands } = useNames();
  const form = useKeptForm<Received>(`${notice.id}.received`, () => nothingReceived(notice));
  const { entered } = form.value;
  const put = (change: Partial<Received>): void =>
    form.set({ entered: { ...entered, ...change }, key: null });
  const body = receivedBody(entered);
  const name = entered.kind === '' ? words.open : (commands[entered.kind] ?? entered.kind);
  const { give, isSending, fault } = useSending(
    form,
    async (_, key) => {
      if (body === null) throw new Error('the form is not complete');
      return write('post', '/api/notices/{id}/received-answers', {
        path: { id: notice.id },
        body,
        key,
      });
    },
    () => close(general.done(name)),
  );
  return (
    <form
      className="command-form"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (body !== null && !isSending) void give();
      }}
    >
      <h3>{words.title}</h3>
      <p className="muted">{form.isRestored ? general.restored : words.about}</p>
      <Arrival notice={notice} entered={entered} put={put} />
      <Answered notice={notice} entered={entered} put={put} />
      {fault === null ? null : fault.isUnknown ? (
        <Unknown ask={() => void give()} fault={fault} />
      ) : (
        <Failed fault={fault} />
      )}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={isSending} disabled={body === null}>
          {general.give(name)}
        </Button>
        <Button
          disabled={isSending}
          onClick={() => {
            form.forget();
            close(null);
          }}
        >
          {general.cancel}
        </Button>
      </div>
    </form>
  );
}
