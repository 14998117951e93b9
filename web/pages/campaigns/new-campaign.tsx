import { Button, Checkbox, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { dateOf, instantOf } from '../../../src/domain/calendar/instant.ts';
import { write } from '../../api.ts';
import { Failed, Unknown } from '../../parts/commands/outcomes.tsx';
import { Field } from '../../parts/forms/field.tsx';
import { useSending } from '../../parts/forms/sending.ts';
import { useKeptForm } from '../../parts/kept-text.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { pathTo } from '../../paths.ts';
import { CAMPAIGN_WORDS } from './words.ts';
import '../../parts/record/record.css';

/** How many times as fast as real time a rehearsal runs. */
const SPEEDS = { real: 1, hour: 24, minutes: 720, seconds: 8640 } as const;

interface Entered {
  name: string;
  code: string;
  policy: string;
  subject: string;
  county: string;
  region: string;
  overlapReason: string;
  isRehearsal: boolean;
  start: string;
  speed: keyof typeof SPEEDS;
}

const EMPTY = (): Entered => ({
  ...{ name: '', code: '', policy: 'county-standard', subject: '', county: '', region: '' },
  ...{ overlapReason: '', isRehearsal: false, start: dateOf(new Date().toISOString()) },
  speed: 'minutes',
});

const given = <K extends string>(name: K, text: string) =>
  (text.trim() === '' ? {} : { [name]: text.trim() }) as Partial<Record<K, string>>;

/** What the form asks of the API; what is left empty is left out. */
const bodyOf = (e: Entered) => ({
  ...{ name: e.name.trim(), code: e.code.trim(), policy: e.policy, units: [] },
  ...given('subject', e.subject),
  ...given('county', e.county),
  ...given('region', e.region),
  ...given('overlapReason', e.overlapReason),
  rehearsal: e.isRehearsal
    ? {
        ...{ start: instantOf(e.start, '08:00'), speed: SPEEDS[e.speed] },
        ...{ leadSeconds: 0, sample: false },
      }
    : null,
});

const TEXTS = ['subject', 'county', 'region', 'overlapReason'] as const;

function useNewCampaign() {
  const navigate = useNavigate();
  const form = useKeptForm<Entered>('new-campaign', EMPTY);
  const sending = useSending(
    form,
    async (entered, key) =>
      (await write('post', '/api/campaigns', { body: bodyOf(entered), key })).data,
    ({ id }) => void navigate(pathTo('campaign', { id })),
  );
  const set = (part: Partial<Entered>) =>
    form.set({ entered: { ...form.value.entered, ...part }, key: null });
  return { form, set, ...sending };
}

function RehearsalFields({
  entered,
  set,
}: {
  entered: Entered;
  set(part: Partial<Entered>): void;
}) {
  const { create: words } = useWords(CAMPAIGN_WORDS);
  return (
    <>
      <Field id="campaign-start" label={words.start}>
        <input
          id="campaign-start"
          className="day-entry"
          type="date"
          value={entered.start}
          onChange={(event) => set({ start: event.target.value })}
        />
      </Field>
      <Field id="campaign-speed" label={words.speed}>
        <Select
          id="campaign-speed"
          className="entry"
          value={entered.speed}
          options={(Object.keys(SPEEDS) as Entered['speed'][]).map((value) => ({
            value,
            label: words.speeds[value],
          }))}
          onChange={(speed) => set({ speed })}
        />
      </Field>
    </>
  );
}

/** A form for a new campaign. What is typed stays until it is added or given up. */
export function NewCampaign({ close }: { close: () => void }) {
  const { create: words } = useWords(CAMPAIGN_WORDS);
  const { language } = usePreferences();
  const policies = useRead('/api/policies');
  const { form, set, give, isSending, fault } = useNewCampaign();
  const { entered } = form.value;
  const missing = [
    ...(entered.name.trim() === '' ? [words.name] : []),
    ...(entered.code.trim() === '' ? [words.code] : []),
    ...(entered.isRehearsal && entered.start === '' ? [words.start] : []),
  ];
  return (
    <form
      className="panel form-panel"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0 && !isSending) void give();
      }}
    >
      <h2>{words.title}</h2>
      {form.isRestored ? <p className="muted">{words.restored}</p> : null}
      <Field id="campaign-name" label={words.name}>
        <Input
          id="campaign-name"
          value={entered.name}
          maxLength={200}
          placeholder={words.nameHint}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field id="campaign-code" label={words.code}>
        <Input
          id="campaign-code"
          value={entered.code}
          maxLength={40}
          placeholder={words.codeHint}
          onChange={(event) => set({ code: event.target.value })}
        />
      </Field>
      <Field id="campaign-policy" label={words.policy}>
        <Select
          id="campaign-policy"
          className="entry"
          value={entered.policy}
          options={(policies.data?.items ?? []).map(({ id, name }) => ({
            value: id,
            label: name[language],
          }))}
          onChange={(policy) => set({ policy })}
        />
      </Field>
      {TEXTS.map((name) => (
        <Field key={name} id={`campaign-${name}`} label={words[name]} hint={words.hints[name]}>
          <Input
            id={`campaign-${name}`}
            value={entered[name]}
            maxLength={name === 'overlapReason' ? 1000 : 60}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        </Field>
      ))}
      <p className="form-check">
        <Checkbox
          checked={entered.isRehearsal}
          onChange={(event) => set({ isRehearsal: event.target.checked })}
        >
          {words.rehearsal}
        </Checkbox>
      </p>
      {entered.isRehearsal ? <RehearsalFields entered={entered} set={set} /> : null}
      {fault === null ? null : fault.isUnknown ? (
        <Unknown ask={() => void give()} fault={fault} />
      ) : (
        <Failed fault={fault} />
      )}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={isSending} disabled={missing.length > 0}>
          {words.give}
        </Button>
        <Button
          disabled={isSending}
          onClick={() => {
            form.forget();
            close();
          }}
        >
          {words.cancel}
        </Button>
        <span className="muted" role="status">
          {isSending ? words.sending : missing.length > 0 ? words.missing(missing.join('、')) : ''}
        </span>
      </div>
    </form>
  );
}
