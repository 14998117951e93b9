import { Link, useSearchParams } from 'react-router';
import { partsOf, useRowForms } from '../../parts/forms/row-forms.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { pathTo } from '../../paths.ts';
import { momentText } from '../../words/dates.ts';
import { OUTSIDE_WORDS } from '../../words/outside-words.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';
import { Channels } from './channels.tsx';
import { Pushes } from './pushes.tsx';
import {
  AddForm,
  ChangeForm,
  PingForm,
  RemoveForm,
  ReplayForm,
  SecretForm,
  StateForm,
  type Subscription,
} from './subscription-forms.tsx';

const FORMS = {
  change: ChangeForm,
  state: StateForm,
  secret: SecretForm,
  ping: PingForm,
  replay: ReplayForm,
  remove: RemoveForm,
} as const;

/** How a subscription stands: its state, why the house has stopped it, and what was wrong last. */
function State({ of }: { of: Subscription }) {
  const { subscriptions: words } = useWords(OUTSIDE_WORDS);
  const { language } = usePreferences();
  const { state, why, restsUntil, fault } = of;
  return (
    <span className="push-event">
      <strong>{words.states[state]}</strong>
      {why === null ? null : <span>{words.why[why]}</span>}
      {restsUntil === null ? null : <span>{words.rests(momentText(language, restsUntil))}</span>}
      {fault === null ? null : (
        <span className="muted push-answer">
          {words.fault(momentText(language, fault.at), fault.text)}
        </span>
      )}
    </span>
  );
}

function Listed({ items }: { items: readonly Subscription[] }) {
  const { subscriptions: words } = useWords(OUTSIDE_WORDS);
  const { actsColumn } = useWords(SYSTEM_WORDS);
  const [params] = useSearchParams();
  const { buttons, place } = useRowForms((name, close) => {
    const [act, id] = partsOf(name);
    if (act === 'add') return <AddForm close={close} />;
    const of = items.find((one) => one.id === id);
    const Form = FORMS[act as keyof typeof FORMS];
    return of === undefined || Form === undefined ? null : <Form of={of} close={close} />;
  });
  const shown = items.find(({ id }) => id === params.get('log'));
  const { columns } = words;
  return (
    <>
      {buttons([{ name: 'add', label: words.add.label }], 'middle')}
      {place}
      {items.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <PlainTable
          columns={[
            ...[columns.name, columns.to, columns.what, columns.state, columns.counts],
            actsColumn,
          ]}
          rows={items.map((of) => ({
            key: of.id,
            cells: [
              <span key="name" className="push-event">
                {of.name}
                <Link to={pathTo('system', {}, { tab: 'outside', log: of.id })}>
                  {words.log.label}
                </Link>
              </span>,
              <code key="url" className="push-answer">
                {of.url}
              </code>,
              `${of.campaign ?? words.office}，${
                of.events.length === 0 ? words.all : words.some(of.events.length)
              }`,
              <State key="state" of={of} />,
              `${of.waiting} / ${of.delivered} / ${of.failed}`,
              buttons([
                { name: `ping.${of.id}`, label: words.ping.label },
                {
                  name: `state.${of.id}`,
                  label: (of.state === 'enabled' ? words.pause : words.enable).label,
                },
                { name: `change.${of.id}`, label: words.change.label },
                { name: `secret.${of.id}`, label: words.secret.label },
                { name: `replay.${of.id}`, label: words.replay.label },
                { name: `remove.${of.id}`, label: words.remove.label },
              ]),
            ],
          }))}
        />
      )}
      {shown === undefined ? null : <Pushes id={shown.id} name={shown.name} />}
    </>
  );
}

/** Other systems that are told of events, and what was pushed to them. */
export function Subscriptions() {
  const { subscriptions: words } = useWords(OUTSIDE_WORDS);
  // It goes on by itself: pushes leave while somebody looks.
  const asked = useRead('/api/subscriptions', {}, { again: () => 5000 });
  return (
    <>
      <h2 className="part-head">{words.title}</h2>
      <p className="page-about muted">{words.about}</p>
      <Shown of={asked} rows={3}>
        {({ items }) => <Listed items={items} />}
      </Shown>
      <Channels />
    </>
  );
}
