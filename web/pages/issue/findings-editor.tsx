import { Button, Input, Select } from 'antd';
import { Field } from '../../parts/forms/field.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { useNames } from '../../words/domain-words.ts';
import { DueEntry } from './due-entry.tsx';
import { addedTo, type EditedFinding, TEXTS } from './edited.ts';
import { ISSUE_WORDS } from './words.ts';

interface Unit {
  id: string;
  name: string;
}

const choices = <K extends string>(names: Readonly<Record<K, string>>) =>
  (Object.keys(names) as K[]).map((value) => ({ value, label: names[value] }));

interface FieldsOf {
  draft: string;
  finding: EditedFinding;
  /** Its place in the editor, from 0: the code of one that is added may change. */
  place: number;
  units: readonly Unit[];
  set(part: Partial<EditedFinding>): void;
  /** Takes it out again; undefined where it is the last. */
  remove: (() => void) | undefined;
}

function FindingFields({ draft, finding, place, units, set, remove }: FieldsOf) {
  const { editor: words } = useWords(ISSUE_WORDS);
  const { severities, timings } = useNames();
  const id = (name: string) => `${name}-${place + 1}`;
  return (
    <fieldset className="finding-fields">
      <legend>{words.finding(finding.code)}</legend>
      {finding.mark === 'added' ? (
        <Field id={`code-${place + 1}`} label={words.codeOfAdded}>
          <Input
            id={`code-${place + 1}`}
            className="code-entry"
            maxLength={20}
            value={finding.code}
            onChange={(event) => set({ code: event.target.value.trim() })}
          />
        </Field>
      ) : null}
      {TEXTS.map((name) => (
        <Field key={name} id={id(name)} label={words[name]}>
          <Input.TextArea
            id={id(name)}
            rows={name === 'statement' || name === 'recommendation' ? 3 : 1}
            maxLength={name === 'statement' || name === 'recommendation' ? 2000 : 1000}
            value={finding[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        </Field>
      ))}
      <Field id={id('category')} label={words.category}>
        <Input
          id={id('category')}
          maxLength={200}
          value={finding.category}
          onChange={(event) => set({ category: event.target.value })}
        />
      </Field>
      <Field id={id('severity')} label={words.severity}>
        <Select
          id={id('severity')}
          className="entry"
          value={finding.severity}
          options={choices(severities)}
          onChange={(severity) => set({ severity })}
        />
      </Field>
      <Field id={id('timing')} label={words.timing}>
        <Select
          id={id('timing')}
          className="entry"
          value={finding.timing}
          options={choices(timings)}
          onChange={(timing) => set({ timing })}
        />
      </Field>
      <Field id={id('due')} label={words.due}>
        <DueEntry
          draft={draft}
          code={finding.code}
          timing={finding.timing}
          value={finding.due}
          set={(due) => set({ due })}
        />
      </Field>
      <Field id={id('coUnits')} label={words.coUnits}>
        <Select
          id={id('coUnits')}
          className="entry"
          mode="multiple"
          value={finding.coUnits}
          optionFilterProp="label"
          options={units.map(({ name }) => ({ value: name, label: name }))}
          onChange={(coUnits) => set({ coUnits })}
        />
      </Field>
      <p className="finding-removal">
        <Button
          size="small"
          disabled={remove === undefined}
          title={remove === undefined ? words.lastStays : undefined}
          onClick={remove}
        >
          {words.remove}
        </Button>
        {remove === undefined ? <span className="muted">{words.lastStays}</span> : null}
      </p>
    </fieldset>
  );
}

function Removed({ code, keep }: { code: string; keep(): void }) {
  const { editor: words } = useWords(ISSUE_WORDS);
  return (
    <div className="notice-bar" role="status">
      <span>{words.removed(code)}</span>
      <Button size="small" onClick={keep}>
        {words.keep}
      </Button>
    </div>
  );
}

/** The findings of a draft: each is changed or left out, and others are added. */
export function FindingsEditor({
  draft,
  findings,
  units,
  set,
}: {
  draft: string;
  findings: readonly EditedFinding[];
  units: readonly Unit[];
  set(findings: EditedFinding[]): void;
}) {
  const { editor: words } = useWords(ISSUE_WORDS);
  const isLast = findings.filter(({ mark }) => mark !== 'removed').length === 1;
  const put = (place: number, now: EditedFinding | null): void =>
    set(findings.flatMap((one, at) => (at !== place ? [one] : now === null ? [] : [now])));
  const without = (finding: EditedFinding): EditedFinding | null =>
    finding.mark === 'added' ? null : { ...finding, mark: 'removed' };
  const kept = ({ mark: _, ...finding }: EditedFinding): EditedFinding => finding;
  return (
    <>
      {findings.map((finding, place) => {
        // One that is added has no code of its own yet.
        const key = finding.mark === 'added' ? `added-${place}` : finding.code;
        return finding.mark === 'removed' ? (
          <Removed key={key} code={finding.code} keep={() => put(place, kept(finding))} />
        ) : (
          <FindingFields
            key={key}
            {...{ draft, finding, place, units }}
            set={(part) => put(place, { ...finding, ...part })}
            remove={isLast ? undefined : () => put(place, without(finding))}
          />
        );
      })}
      <Button className="finding-added" onClick={() => set([...findings, addedTo(findings)])}>
        {words.add}
      </Button>
    </>
  );
}
