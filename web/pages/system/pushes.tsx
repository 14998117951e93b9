import { write } from '../../api.ts';
import { type Close, partsOf, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Read } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { OUTSIDE_WORDS } from '../../words/outside-words.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

type Push = Read<'/api/subscriptions/{subscription}/pushes'>['items'][number];

function AgainForm({
  subscription,
  push,
  close,
}: {
  subscription: string;
  push: Push;
  close: Close;
}) {
  const { again } = useWords(OUTSIDE_WORDS).subscriptions.log;
  return (
    <WriteForm
      isKeyed={false}
      form={`pushes.again.${push.event}`}
      title={again.title(push.name)}
      fields={[]}
      submit={again.submit}
      send={async () => {
        const path = { subscription, event: push.event };
        await write('post', '/api/subscriptions/{subscription}/pushes/{event}/again', { path });
        return again.done;
      }}
      close={close}
    >
      <p className="muted">{again.about}</p>
    </WriteForm>
  );
}

/** What came of the last try: status or error, and how the answer begins. */
function LastTry({ push }: { push: Push }) {
  const { log: words } = useWords(OUTSIDE_WORDS).subscriptions;
  const { language } = usePreferences();
  const last = push.log.at(-1);
  return (
    <>
      {last === undefined ? null : (
        <span>
          {words.answer(
            momentText(language, last.at),
            last.status === null ? words.noAnswer : `HTTP ${last.status}`,
            last.ms,
          )}
        </span>
      )}
      {last === undefined || (last.error ?? last.answer) === '' ? null : (
        <code className="push-answer">{last.error ?? last.answer}</code>
      )}
      {push.state === 'waiting' && push.nextAt !== null && last !== undefined ? (
        <span className="muted">{words.next(momentText(language, push.nextAt))}</span>
      ) : null}
    </>
  );
}

function Rows({ subscription, items }: { subscription: string; items: readonly Push[] }) {
  const { log: words } = useWords(OUTSIDE_WORDS).subscriptions;
  const { actsColumn } = useWords(SYSTEM_WORDS);
  const { buttons, place } = useRowForms((name, close) => {
    const [act, event] = partsOf(name);
    const push = items.find((one) => one.event === event);
    return act === 'again' && push !== undefined ? (
      <AgainForm subscription={subscription} push={push} close={close} />
    ) : null;
  });
  const { event, number, state, tries, last } = words.columns;
  return (
    <>
      {place}
      <PlainTable
        columns={[event, number, state, tries, last, actsColumn]}
        rows={items.map((push) => ({
          key: push.event,
          cells: [
            <span key="event" className="push-event">
              {push.name}
              <code>{push.event}</code>
            </span>,
            push.documentNumber ?? '—',
            words.states[push.state],
            String(push.tries),
            <span key="last" className="push-event">
              <LastTry push={push} />
            </span>,
            buttons([{ name: `again.${push.event}`, label: words.again.label }]),
          ],
        }))}
      />
    </>
  );
}

/** What was pushed to one subscription, the newest first. */
export function Pushes({ id, name }: { id: string; name: string }) {
  const { log: words } = useWords(OUTSIDE_WORDS).subscriptions;
  const asked = useRead(
    '/api/subscriptions/{subscription}/pushes',
    { path: { subscription: id }, query: { limit: 100 } },
    { again: (read) => (read?.items.some(({ state }) => state === 'waiting') ? 2000 : 10_000) },
  );
  return (
    <section className="push-log" aria-label={words.title(name)}>
      <h2 className="part-head">{words.title(name)}</h2>
      <Shown of={asked} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} />
          ) : (
            <Rows subscription={id} items={items} />
          )
        }
      </Shown>
    </section>
  );
}
