import { useSearchParams } from 'react-router';
import { write } from '../../api.ts';
import { TextBox } from '../../parts/forms/boxes.tsx';
import { type Close, partsOf, type RowForm, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Read } from '../../shapes.ts';
import { dayOfInstant } from '../../words/dates.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

type Account = Read<'/api/accounts'>['items'][number];

function AddForm({ close }: { close: Close }) {
  const { add } = useWords(SYSTEM_WORDS).accounts;
  return (
    <WriteForm
      isKeyed={false}
      form="accounts.add"
      title={add.title}
      fields={[
        { name: 'account', label: add.account, max: 60, hint: add.accountHint },
        { name: 'name', label: add.name, max: 60 },
        { name: 'holder', label: add.holder, max: 60, optional: true, hint: add.holderHint },
      ]}
      submit={add.submit}
      send={async ({ account = '', name = '', holder = '' }) => {
        const person = holder.trim() === '' ? {} : { holder: holder.trim() };
        const { data } = await write('post', '/api/accounts', {
          body: { account: account.trim(), name: name.trim(), ...person },
        });
        return add.done(data.account, data.firstPassword ?? '');
      }}
      close={close}
    />
  );
}

type Change = 'off' | 'on' | 'reset' | 'unlink';

const BODIES = {
  off: { disabled: true },
  on: { disabled: false },
  reset: { resetPassword: true },
  unlink: { identity: null },
} as const;

/** A change that asks for nothing but to be meant. */
function ChangeForm({ change, account, close }: { change: Change; account: string; close: Close }) {
  const { accounts } = useWords(SYSTEM_WORDS);
  const words = change === 'off' ? accounts.off_ : accounts[change];
  return (
    <WriteForm
      isKeyed={false}
      form={`accounts.${change}.${account}`}
      title={words.title(account)}
      fields={[]}
      submit={words.submit}
      isDanger={change !== 'on'}
      send={async () => {
        const { data } = await write('patch', '/api/accounts/{account}', {
          path: { account },
          body: BODIES[change],
        });
        return words.done(account, data.firstPassword ?? '');
      }}
      close={close}
    >
      <p className="muted">{words.about}</p>
    </WriteForm>
  );
}

function LinkForm({ account, close }: { account: string; close: Close }) {
  const { link } = useWords(SYSTEM_WORDS).accounts;
  return (
    <WriteForm
      isKeyed={false}
      form={`accounts.link.${account}`}
      title={link.title(account)}
      fields={[{ name: 'subject', label: link.subject, max: 255, wide: true }]}
      submit={link.submit}
      send={async ({ subject = '' }) => {
        await write('patch', '/api/accounts/{account}', {
          path: { account },
          body: { identity: { subject: subject.trim() } },
        });
        return link.done(account);
      }}
      close={close}
    />
  );
}

/** The form that an address names; none about an account that is not there. */
function formOf(items: readonly Account[]) {
  return (name: string, close: Close) => {
    const [act, account] = partsOf(name);
    if (act === 'add') return <AddForm close={close} />;
    if (!items.some((one) => one.account === account)) return null;
    if (act === 'link') return <LinkForm account={account} close={close} />;
    return act in BODIES ? (
      <ChangeForm change={act as Change} account={account} close={close} />
    ) : null;
  };
}

function State({ account: { disabled, passwordDue, demo, administrator } }: { account: Account }) {
  const { accounts: words } = useWords(SYSTEM_WORDS);
  return (
    <>
      <span className={disabled ? 'light-red' : undefined}>
        {disabled ? words.off : words.inUse}
      </span>
      {passwordDue ? <span className="cell-second">{words.due}</span> : null}
      {administrator === null ? null : (
        <span className="cell-second">{words.administrators[administrator]}</span>
      )}
      {demo ? <span className="mark">{words.demo}</span> : null}
    </>
  );
}

function Listed({ items, text }: { items: readonly Account[]; text: string }) {
  const words = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { may } = useSession();
  const { buttons, place } = useRowForms(formOf(items));
  const { accounts } = words;
  const { columns } = accounts;
  const mayChange = may('changeAccount');
  const formsOf = ({ account, administrator, disabled, identity }: Account): RowForm[] =>
    !mayChange || administrator !== null
      ? []
      : [
          disabled
            ? { name: `on.${account}`, label: accounts.on.label }
            : { name: `off.${account}`, label: accounts.off_.label },
          { name: `reset.${account}`, label: accounts.reset.label },
          identity === null
            ? { name: `link.${account}`, label: accounts.link.label }
            : { name: `unlink.${account}`, label: accounts.unlink.label },
        ];
  const found = items.filter(({ account, person }) =>
    [account, person.name, person.id].some((one) => one.includes(text)),
  );
  return (
    <>
      {may('addAccount') ? buttons([{ name: 'add', label: accounts.add.label }], 'middle') : null}
      {place}
      {found.length === 0 ? (
        <EmptyState title={accounts.none} />
      ) : (
        <PlainTable
          columns={[
            ...[columns.account, columns.name, columns.person, columns.state],
            ...[columns.identity, columns.since],
            ...(mayChange ? [words.actsColumn] : []),
          ]}
          rows={found.map((one) => ({
            key: one.account,
            cells: [
              one.account,
              one.person.name,
              <code key="id">{one.person.id}</code>,
              <State key="state" account={one} />,
              one.identity === null ? accounts.notLinked : accounts.linked,
              dayOfInstant(language, one.createdAt),
              buttons(formsOf(one)),
            ],
          }))}
        />
      )}
    </>
  );
}

/** The accounts of the house, as the system administrator keeps them. */
export function Accounts() {
  const { accounts: words } = useWords(SYSTEM_WORDS);
  const [params, setParams] = useSearchParams();
  const text = params.get('text') ?? '';
  const asked = useRead('/api/accounts');
  return (
    <>
      <p className="page-about muted system-about">{words.about}</p>
      <TextBox
        name="text"
        label={words.find}
        value={text}
        set={(value) => {
          const next = new URLSearchParams(params);
          if (value === '') next.delete('text');
          else next.set('text', value);
          setParams(next, { replace: true });
        }}
      />
      <Shown of={asked} rows={6}>
        {({ items }) => <Listed items={items} text={text.trim()} />}
      </Shown>
    </>
  );
}
