import type { EventName } from '../../../src/domain/messages/feed/event-names.ts';
import { write } from '../../api.ts';
import type { Close } from '../../parts/forms/row-forms.tsx';
import { type Entries, WriteForm } from '../../parts/forms/write-form.tsx';
import { useWords } from '../../parts/preferences.tsx';
import type { Read } from '../../shapes.ts';
import { OUTSIDE_WORDS } from '../../words/outside-words.ts';

export type Subscription = Read<'/api/subscriptions'>['items'][number];

const useTheWords = () => useWords(OUTSIDE_WORDS).subscriptions;

/** What was entered, as the API takes it; names of events may be divided by whatever people divide them by. */
const bodyOf = ({ name = '', url = '', events = '', campaign = '' }: Entries) => ({
  name: name.trim(),
  url: url.trim(),
  events: [...new Set(events.split(/[\s,，、;；]+/).filter(Boolean))] as EventName[],
  campaign: campaign.trim() === '' ? null : campaign.trim(),
});

function useFields() {
  const words = useTheWords();
  return [
    { name: 'name', label: words.name, max: 60 },
    { name: 'url', label: words.url, max: 500, wide: true },
    {
      ...{ name: 'events', label: words.events, hint: words.eventsHint },
      ...{ optional: true, wide: true },
    },
    { name: 'campaign', label: words.campaign, optional: true, max: 60 },
  ];
}

export function AddForm({ close }: { close: Close }) {
  const { add } = useTheWords();
  const fields = useFields();
  return (
    <WriteForm
      isKeyed={false}
      form="subscriptions.add"
      title={add.title}
      fields={fields}
      submit={add.submit}
      send={async (entered) => {
        const { data } = await write('post', '/api/subscriptions', { body: bodyOf(entered) });
        return add.done(data.secret);
      }}
      close={close}
    />
  );
}

interface Of {
  of: Subscription;
  close: Close;
}

export function ChangeForm({ of: { id, name, url, events, campaign }, close }: Of) {
  const { change } = useTheWords();
  const fields = useFields();
  const path = { subscription: id };
  return (
    <WriteForm
      isKeyed={false}
      form={`subscriptions.change.${id}`}
      title={change.title(name)}
      fields={fields}
      initial={{ name, url, events: events.join(', '), campaign: campaign ?? '' }}
      submit={change.submit}
      send={async (entered) => {
        await write('patch', '/api/subscriptions/{subscription}', { path, body: bodyOf(entered) });
        return change.done;
      }}
      close={close}
    />
  );
}

/** Pauses what is enabled, and enables what is not. */
export function StateForm({ of: { id, name, state }, close }: Of) {
  const { pause, enable } = useTheWords();
  const words = state === 'enabled' ? pause : enable;
  const next = state === 'enabled' ? ('paused' as const) : ('enabled' as const);
  return (
    <WriteForm
      isKeyed={false}
      form={`subscriptions.state.${id}`}
      title={words.title(name)}
      fields={[]}
      submit={words.submit}
      send={async () => {
        const path = { subscription: id };
        await write('patch', '/api/subscriptions/{subscription}', { path, body: { state: next } });
        return words.done;
      }}
      close={close}
    >
      <p className="muted">{words.about}</p>
    </WriteForm>
  );
}

export function SecretForm({ of: { id, name }, close }: Of) {
  const { secret } = useTheWords();
  return (
    <WriteForm
      isKeyed={false}
      form={`subscriptions.secret.${id}`}
      title={secret.title(name)}
      fields={[]}
      submit={secret.submit}
      send={async () => {
        const path = { subscription: id };
        const { data } = await write('post', '/api/subscriptions/{subscription}/secret', { path });
        return secret.done(data.secret);
      }}
      close={close}
    >
      <p className="muted">{secret.about}</p>
    </WriteForm>
  );
}

export function PingForm({ of: { id, name }, close }: Of) {
  const { ping } = useTheWords();
  return (
    <WriteForm
      isKeyed={false}
      form={`subscriptions.ping.${id}`}
      title={ping.title(name)}
      fields={[]}
      submit={ping.submit}
      send={async () => {
        const path = { subscription: id };
        await write('post', '/api/subscriptions/{subscription}/pings', { path });
        return ping.done;
      }}
      close={close}
    >
      <p className="muted">{ping.about}</p>
    </WriteForm>
  );
}

export function ReplayForm({ of: { id, name }, close }: Of) {
  const { replay } = useTheWords();
  return (
    <WriteForm
      isKeyed={false}
      form={`subscriptions.replay.${id}`}
      title={replay.title(name)}
      fields={[{ name: 'from', label: replay.from, hint: replay.hint, wide: true, max: 40 }]}
      submit={replay.submit}
      send={async ({ from = '' }) => {
        const path = { subscription: id };
        const body = { from: from.trim() };
        await write('post', '/api/subscriptions/{subscription}/replay', { path, body });
        return replay.done;
      }}
      close={close}
    />
  );
}

export function RemoveForm({ of: { id, name }, close }: Of) {
  const { remove } = useTheWords();
  return (
    <WriteForm
      isKeyed={false}
      form={`subscriptions.remove.${id}`}
      title={remove.title(name)}
      fields={[]}
      submit={remove.submit}
      isDanger
      send={async () => {
        const path = { subscription: id };
        await write('delete', '/api/subscriptions/{subscription}', { path });
        return remove.done;
      }}
      close={close}
    >
      <p className="muted">{remove.about}</p>
    </WriteForm>
  );
}
