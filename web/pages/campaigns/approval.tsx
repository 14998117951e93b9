import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { write } from '../../api.ts';
import { Failed, Unknown } from '../../parts/commands/outcomes.tsx';
import { Field } from '../../parts/forms/field.tsx';
import { useSending } from '../../parts/forms/sending.ts';
import { useKeptForm } from '../../parts/kept-text.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { Facts } from '../../parts/record/facts.tsx';
import { useSession } from '../../parts/session.tsx';
import { useWhole } from '../../parts/whole-list.ts';
import type { Read } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { CAMPAIGN_WORDS } from './words.ts';
import '../../parts/record/record.css';

type Account = Read<'/api/campaigns/{id}'>;

const TEXTS = ['organ', 'document', 'subject'] as const;
const DAYS = ['on', 'from', 'until'] as const;
type Name = (typeof TEXTS)[number] | (typeof DAYS)[number];

type Entered = Record<Name, string> & { units: string[]; categories: string };

/** What the form begins with: the approval as it is entered. */
const firstOf = ({ authorisation: a, subject = '' }: Account): Entered => ({
  ...{ organ: a?.organ ?? '', document: a?.document ?? '', subject },
  ...{ on: a?.on ?? '', from: a?.from ?? '', until: a?.until ?? '' },
  ...{ units: a?.units ?? [], categories: (a?.categories ?? []).join('、') },
});

const categoriesIn = (text: string): string[] =>
  text
    .split(/[、,，;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The units that the scope can name: those of the roster that the campaign draws on. */
function UnitsEntry({
  account,
  value,
  set,
}: {
  account: Account;
  value: string[];
  set(units: string[]): void;
}) {
  const roster = account.rehearsal || account.county !== undefined ? { roster: account.id } : {};
  const pages = usePages('/api/units', { query: { limit: 200, ...roster } });
  useWhole(pages);
  const units = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Select
      id="approval-units"
      className="entry"
      mode="multiple"
      value={value}
      optionFilterProp="label"
      options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      onChange={set}
    />
  );
}

function ApprovalFacts({ account }: { account: Account }) {
  const { approval: words, facts } = useWords(CAMPAIGN_WORDS);
  const { language } = usePreferences();
  const { authorisation: a } = account;
  if (a === undefined) return <p>{account.rehearsal ? '' : facts.noApproval}</p>;
  return (
    <Facts
      facts={[
        [words.organ, a.organ],
        [words.document, a.document],
        [words.on, dayText(language, a.on)],
        [words.from, dayText(language, a.from)],
        [words.until, dayText(language, a.until)],
        [words.categories, a.categories.length === 0 ? words.unlimited : a.categories.join('、')],
      ]}
    />
  );
}

function ApprovalForm({ account }: { account: Account }) {
  const { approval: words, create } = useWords(CAMPAIGN_WORDS);
  const [isDone, setDone] = useState(false);
  const form = useKeptForm<Entered>(`approval.${account.id}`, () => firstOf(account));
  const { entered } = form.value;
  const { give, isSending, fault } = useSending(
    form,
    ({ categories, ...rest }) =>
      write('put', '/api/campaigns/{id}/authorisation', {
        path: { id: account.id },
        body: { ...rest, categories: categoriesIn(categories) },
      }),
    () => setDone(true),
  );
  const set = (part: Partial<Entered>) => {
    setDone(false);
    form.set({ entered: { ...entered, ...part }, key: null });
  };
  const missing = [...TEXTS, ...DAYS].filter((name) => entered[name].trim() === '');
  return (
    <form
      aria-label={words.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0 && !isSending) void give();
      }}
    >
      {form.isRestored ? <p className="muted">{create.restored}</p> : null}
      {TEXTS.map((name) => (
        <Field key={name} id={`approval-${name}`} label={words[name]}>
          <Input
            id={`approval-${name}`}
            value={entered[name]}
            maxLength={100}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        </Field>
      ))}
      {DAYS.map((name) => (
        <Field key={name} id={`approval-${name}`} label={words[name]}>
          <input
            id={`approval-${name}`}
            className="day-entry"
            type="date"
            value={entered[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        </Field>
      ))}
      <Field id="approval-units" label={words.units} hint={words.unitsHint}>
        <UnitsEntry account={account} value={entered.units} set={(units) => set({ units })} />
      </Field>
      <Field id="approval-categories" label={words.categories} hint={words.categoriesHint}>
        <Input
          id="approval-categories"
          value={entered.categories}
          onChange={(event) => set({ categories: event.target.value })}
        />
      </Field>
      {fault === null ? null : fault.isUnknown ? (
        <Unknown ask={() => void give()} fault={fault} />
      ) : (
        <Failed fault={fault} />
      )}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={isSending} disabled={missing.length > 0}>
          {words.save}
        </Button>
        <span className="muted" role="status">
          {isDone
            ? words.saved
            : missing.length > 0
              ? create.missing(missing.map((name) => words[name]).join('、'))
              : ''}
        </span>
      </div>
    </form>
  );
}

/** Who has approved the campaign and how far it reaches; the supervising side enters it. */
export function Approval({ account }: { account: Account }) {
  const { approval: words } = useWords(CAMPAIGN_WORDS);
  const { may } = useSession();
  return (
    <section className="panel form-panel" aria-label={words.save}>
      <p className="muted">{words.intro}</p>
      <ApprovalFacts account={account} />
      {may('putAuthorisation') ? (
        <ApprovalForm account={account} />
      ) : (
        <p className="muted">{words.readOnly}</p>
      )}
    </section>
  );
}
