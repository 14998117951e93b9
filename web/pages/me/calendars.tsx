import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import { write } from '../../api.ts';
import { type Close, partsOf, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Read } from '../../shapes.ts';
import { dayText, momentText } from '../../words/dates.ts';
import { OUTSIDE_WORDS } from '../../words/outside-words.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

type Address = Read<'/api/calendar-addresses'>['items'][number];

function AddForm({ close }: { close: Close }) {
  const { add, of } = useWords(OUTSIDE_WORDS).calendars;
  const { me } = useSession();
  const isOffice = me.roles.some(({ role }) => isOfficePost(role));
  const scopes = (isOffice ? (['own', 'all'] as const) : (['own'] as const)).map((value) => ({
    value,
    label: of[value],
  }));
  const languages = (['zh', 'en'] as const).map((value) => ({
    value,
    label: add.languages[value],
  }));
  return (
    <WriteForm
      isKeyed={false}
      form="me.calendar"
      title={add.title}
      fields={[
        { name: 'name', label: add.name, max: 60 },
        { name: 'of', label: add.of, kind: 'choice', options: scopes },
        { name: 'language', label: add.language, kind: 'choice', options: languages },
      ]}
      submit={add.submit}
      send={async ({ name = '', of: chosen, language }) => {
        const body = {
          name: name.trim(),
          of: chosen === 'all' ? ('all' as const) : ('own' as const),
          language: language === 'en' ? ('en' as const) : ('zh' as const),
        };
        return add.done((await write('post', '/api/calendar-addresses', { body })).data.url);
      }}
      close={close}
    />
  );
}

function RevokeForm({ address, close }: { address: Address; close: Close }) {
  const { revoke } = useWords(OUTSIDE_WORDS).calendars;
  return (
    <WriteForm
      isKeyed={false}
      form={`me.calendar.${address.id}`}
      title={revoke.title(address.name)}
      fields={[]}
      submit={revoke.submit}
      isDanger
      send={async () => {
        const path = { address: address.id };
        await write('delete', '/api/calendar-addresses/{address}', { path });
        return revoke.done;
      }}
      close={close}
    >
      <p className="muted">{revoke.about}</p>
    </WriteForm>
  );
}

function Listed({ items }: { items: readonly Address[] }) {
  const { calendars: words } = useWords(OUTSIDE_WORDS);
  const { actsColumn } = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { buttons, place } = useRowForms((name, close) => {
    const [act, id] = partsOf(name);
    if (act === 'calendar') return <AddForm close={close} />;
    const address = items.find((one) => one.id === id);
    return act === 'void' && address !== undefined ? (
      <RevokeForm address={address} close={close} />
    ) : null;
  });
  const { name: called, of, made, used } = words.columns;
  return (
    <>
      {buttons([{ name: 'calendar', label: words.add.label }], 'middle')}
      {place}
      {items.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <PlainTable
          columns={[called, of, made, used, actsColumn]}
          rows={items.map((address) => ({
            key: address.id,
            cells: [
              address.name,
              words.of[address.of],
              momentText(language, address.createdAt),
              address.lastUsedOn === null ? words.never : dayText(language, address.lastUsedOn),
              buttons([{ name: `void.${address.id}`, label: words.revoke.label }]),
            ],
          }))}
        />
      )}
    </>
  );
}

/** The calendars that subscribe to one's dates. */
export function Calendars() {
  const { calendars: words } = useWords(OUTSIDE_WORDS);
  const addresses = useRead('/api/calendar-addresses');
  return (
    <>
      <h2 className="part-head">{words.title}</h2>
      <p className="muted">{words.about}</p>
      <Shown of={addresses} rows={2}>
        {({ items }) => <Listed items={items} />}
      </Shown>
    </>
  );
}
