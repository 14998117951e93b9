import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import { write } from '../../api.ts';
import { Failed, Unknown } from '../../parts/commands/outcomes.tsx';
import { Field } from '../../parts/forms/field.tsx';
import { useSending } from '../../parts/forms/sending.ts';
import { useKeptForm } from '../../parts/kept-text.ts';
import { useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { useWhole } from '../../parts/whole-list.ts';
import type { Read } from '../../shapes.ts';
import { CAMPAIGN_WORDS } from '../campaigns/words.ts';
import { changesIn, type Edited, editedOf } from './edited.ts';
import { FindingsEditor } from './findings-editor.tsx';
import { ISSUE_WORDS } from './words.ts';

type Draft = Read<'/api/drafts/{id}'>;

interface Unit {
  id: string;
  name: string;
}

/** The units of the roster that the campaign draws on. */
function useUnits(roster: { roster?: string }): readonly Unit[] {
  const pages = usePages('/api/units', { query: { limit: 200, ...roster } });
  useWhole(pages);
  return useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? [], [pages.data]);
}

function HeadFields({
  entered,
  units,
  set,
}: {
  entered: Edited;
  units: readonly Unit[];
  set(part: Partial<Edited>): void;
}) {
  const { editor: words } = useWords(ISSUE_WORDS);
  const { consent } = entered;
  const named = units.some(({ id }) => id === entered.unit.id) ? units : [entered.unit, ...units];
  return (
    <>
      <Field id="draft-title" label={words.name}>
        <Input
          id="draft-title"
          maxLength={200}
          value={entered.title}
          onChange={(event) => set({ title: event.target.value })}
        />
      </Field>
      <Field id="draft-unit" label={words.unit} hint={words.unitHint}>
        <Select
          id="draft-unit"
          className="entry"
          showSearch
          optionFilterProp="label"
          value={entered.unit.id}
          options={named.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen: string) => {
            const unit = named.find(({ id }) => id === chosen);
            if (unit !== undefined) set({ unit: { id: unit.id, name: unit.name } });
          }}
        />
      </Field>
      <Field id="draft-urgency" label={words.urgencyReason} hint={words.urgencyHint}>
        <Input
          id="draft-urgency"
          maxLength={500}
          value={entered.urgencyReason}
          onChange={(event) => set({ urgencyReason: event.target.value })}
        />
      </Field>
      <Field id="consent-by" label={words.consent} hint={words.consentHint}>
        <div className="consent-entry">
          <Input
            id="consent-by"
            placeholder={words.consentBy}
            maxLength={100}
            value={consent.by}
            onChange={(event) => set({ consent: { ...consent, by: event.target.value } })}
          />
          <Input
            aria-label={words.consentDocument}
            placeholder={words.consentDocument}
            maxLength={100}
            value={consent.document}
            onChange={(event) => set({ consent: { ...consent, document: event.target.value } })}
          />
          <input
            className="day-entry"
            type="date"
            aria-label={words.consentOn}
            value={consent.on}
            onChange={(event) => set({ consent: { ...consent, on: event.target.value } })}
          />
        </div>
      </Field>
    </>
  );
}

function useEditing(draft: Draft, close: () => void) {
  const form = useKeptForm<Edited>(`draft.${draft.id}`, () => editedOf(draft));
  const { entered } = form.value;
  const change = changesIn(draft, entered);
  const sending = useSending(
    form,
    ({ version }) =>
      write('patch', '/api/drafts/{id}', {
        path: { id: draft.id },
        body: changesIn(draft, entered) ?? {},
        version,
      }),
    close,
  );
  const set = (part: Partial<Edited>): void =>
    form.set({ entered: { ...entered, ...part }, key: null });
  return { form, entered, change, set, ...sending };
}

/** A draft is changed: findings, dates with their explanation, unit. What is typed stays until it is saved or given up. */
export function DraftEditor({
  draft,
  roster,
  close,
}: {
  draft: Draft;
  roster: { roster?: string };
  close(): void;
}) {
  const { editor: words } = useWords(ISSUE_WORDS);
  const { create } = useWords(CAMPAIGN_WORDS);
  const { form, entered, change, set, give, isSending, fault } = useEditing(draft, close);
  const units = useUnits(roster);
  const isStale = entered.version !== draft.version;
  return (
    <form
      className="draft-editor"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (change !== null && !isSending && !isStale) void give();
      }}
    >
      <p className="muted">{words.warn}</p>
      {form.isRestored ? <p className="muted">{create.restored}</p> : null}
      {isStale ? (
        <div className="notice-bar" role="status">
          <span>{words.stale}</span>
          <Button size="small" onClick={() => set({ version: draft.version })}>
            {words.saveAnyway}
          </Button>
        </div>
      ) : null}
      <HeadFields entered={entered} units={units} set={set} />
      <FindingsEditor
        draft={draft.id}
        findings={entered.findings}
        units={units}
        set={(findings) => set({ findings })}
      />
      {fault === null ? null : fault.isUnknown ? (
        <Unknown ask={() => void give()} fault={fault} />
      ) : (
        <Failed fault={fault} />
      )}
      <div className="form-end">
        <Button
          type="primary"
          htmlType="submit"
          loading={isSending}
          disabled={change === null || isStale}
        >
          {words.save}
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
          {change === null ? words.unchanged : ''}
        </span>
      </div>
    </form>
  );
}
