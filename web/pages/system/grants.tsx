import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { write } from '../../api.ts';
import { type Close, partsOf, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Read } from '../../shapes.ts';
import { dayText, momentText } from '../../words/dates.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

type Grant = Read<'/api/grants'>['items'][number];

const today = (): string => dateOf(new Date().toISOString());

const idsIn = (text: string): string[] => text.split(/[\s,，、]+/).filter((id) => id !== '');

function AddForm({ close }: { close: Close }) {
  const { add } = useWords(SYSTEM_WORDS).grants;
  return (
    <WriteForm
      isKeyed={false}
      form="grants.add"
      title={add.title}
      initial={{ from: today() }}
      fields={[
        { name: 'account', label: add.account, max: 60 },
        { name: 'campaigns', label: add.campaigns, wide: true, max: 2000, hint: add.idsHint },
        { name: 'units', label: add.units, wide: true, max: 2000, optional: true },
        { name: 'from', label: add.from, kind: 'date' },
        { name: 'until', label: add.until, kind: 'date' },
      ]}
      submit={add.submit}
      send={async ({ account = '', campaigns = '', units = '', from = '', until = '' }) => {
        const of = idsIn(units);
        const body = { account: account.trim(), campaigns: idsIn(campaigns), from, until };
        await write('put', '/api/grants', {
          body: { ...body, units: of.length === 0 ? null : of },
        });
        return add.done(account.trim());
      }}
      close={close}
    />
  );
}

function EndForm({ grant, close }: { grant: Grant; close: Close }) {
  const { end } = useWords(SYSTEM_WORDS).grants;
  return (
    <WriteForm
      isKeyed={false}
      form={`grants.end.${grant.id}`}
      title={end.title(grant.account)}
      fields={[]}
      submit={end.submit}
      isDanger
      send={async () => {
        await write('delete', '/api/grants/{id}', { path: { id: grant.id } });
        return end.done;
      }}
      close={close}
    >
      <p className="muted">{end.about}</p>
    </WriteForm>
  );
}

const isOpen = ({ endedAt, until }: Grant): boolean => endedAt === null && until >= today();

function stateOf({ endedAt, from, until }: Grant): 'ended' | 'over' | 'coming' | 'good' {
  if (endedAt !== null) return 'ended';
  if (until < today()) return 'over';
  return from > today() ? 'coming' : 'good';
}

function Listed({ items }: { items: readonly Grant[] }) {
  const words = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { grants } = words;
  const { columns } = grants;
  const { buttons, place } = useRowForms((name, close) => {
    const [act, id] = partsOf(name);
    if (act === 'add') return <AddForm close={close} />;
    const grant = items.find((one) => one.id === id);
    return act === 'end' && grant !== undefined ? <EndForm grant={grant} close={close} /> : null;
  });
  const said = (grant: Grant): string => {
    const state = stateOf(grant);
    return state === 'ended'
      ? grants.ended(momentText(language, grant.endedAt ?? ''))
      : grants[state];
  };
  return (
    <>
      {buttons([{ name: 'add', label: grants.add.label }], 'middle')}
      {place}
      {items.length === 0 ? (
        <EmptyState title={grants.none} />
      ) : (
        <PlainTable
          columns={[
            ...[columns.account, columns.campaigns, columns.units, columns.days, columns.state],
            words.actsColumn,
          ]}
          rows={items.map((grant) => ({
            key: grant.id,
            cells: [
              grant.account,
              grant.campaigns.join(' '),
              grant.units === null ? grants.allUnits : grant.units.join(' '),
              `${dayText(language, grant.from)} – ${dayText(language, grant.until)}`,
              said(grant),
              isOpen(grant)
                ? buttons([{ name: `end.${grant.id}`, label: grants.end.label }])
                : null,
            ],
          }))}
        />
      )}
    </>
  );
}

/** What auditors were granted, as the security administrator gives it. */
export function Grants() {
  const { grants: words } = useWords(SYSTEM_WORDS);
  const asked = useRead('/api/grants');
  return (
    <>
      <p className="page-about muted system-about">{words.about}</p>
      <Shown of={asked} rows={4}>
        {({ items }) => <Listed items={items} />}
      </Shown>
    </>
  );
}
