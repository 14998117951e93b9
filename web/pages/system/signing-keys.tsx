import { write } from '../../api.ts';
import { type Close, partsOf, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Read } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

type Key = Read<'/api/keys'>['items'][number];

function RotateForm({ close }: { close: Close }) {
  const { rotate } = useWords(SYSTEM_WORDS).keys;
  return (
    <WriteForm
      isKeyed={false}
      form="keys.rotate"
      title={rotate.title}
      fields={[]}
      submit={rotate.submit}
      send={async () => rotate.done((await write('post', '/api/keys')).data.id)}
      close={close}
    >
      <p className="muted">{rotate.about}</p>
    </WriteForm>
  );
}

function RevokeForm({ id, close }: { id: string; close: Close }) {
  const { revoke } = useWords(SYSTEM_WORDS).keys;
  return (
    <WriteForm
      isKeyed={false}
      form={`keys.revoke.${id}`}
      title={revoke.title(id)}
      fields={[]}
      submit={revoke.submit}
      isDanger
      send={async () => {
        await write('delete', '/api/keys/{key}', { path: { key: id } });
        return revoke.done(id);
      }}
      close={close}
    >
      <p className="muted">{revoke.about}</p>
    </WriteForm>
  );
}

function Listed({ items }: { items: readonly Key[] }) {
  const words = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { keys } = words;
  const { columns } = keys;
  const { buttons, place } = useRowForms((name, close) => {
    const [act, id] = partsOf(name);
    if (act === 'rotate') return <RotateForm close={close} />;
    const isKnown = act === 'revoke' && items.some((key) => key.id === id);
    return isKnown ? <RevokeForm id={id} close={close} /> : null;
  });
  const moment = (at: string | null): string => (at === null ? '—' : momentText(language, at));
  return (
    <>
      {buttons([{ name: 'rotate', label: keys.rotate.label }], 'middle')}
      {place}
      <PlainTable
        columns={[
          ...[columns.id, columns.place, columns.state, columns.from, columns.until],
          words.actsColumn,
        ]}
        rows={items.map(({ id, place: kept, state, from, until }) => ({
          key: id,
          cells: [
            <code key="id">{id}</code>,
            keys.places[kept],
            keys.states[state],
            moment(from),
            moment(until),
            state === 'revoked' || state === 'past'
              ? null
              : buttons([{ name: `revoke.${id}`, label: keys.revoke.label }]),
          ],
        }))}
      />
    </>
  );
}

/** The keys that sign links, sessions and cursors; never their secrets. */
export function SigningKeys() {
  const { keys: words } = useWords(SYSTEM_WORDS);
  const asked = useRead('/api/keys');
  return (
    <>
      <p className="page-about muted system-about">{words.about}</p>
      <Shown of={asked} rows={3}>
        {({ items }) => <Listed items={items} />}
      </Shown>
    </>
  );
}
