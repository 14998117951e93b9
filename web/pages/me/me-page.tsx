import { Link } from 'react-router';
import { roleWords } from '../../../src/domain/access/role-words.ts';
import { write } from '../../api.ts';
import { type Close, partsOf, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayText, momentText } from '../../words/dates.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';
import { Calendars } from './calendars.tsx';

type Session = Read<'/api/sessions'>['items'][number];
type Token = Read<'/api/tokens'>['items'][number];

/** What somebody is today; the page of his unit is one step away. */
function Roles() {
  const { me: words } = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { me, may } = useSession();
  if (me.roles.length === 0) return <p>{words.noRoles}</p>;
  return (
    <ul className="health">
      {me.roles.map(({ role, unit, deputyFor }) => (
        <li key={`${role}/${unit ?? ''}/${deputyFor?.id ?? ''}`}>
          <span>{roleWords(role)[language]}</span>
          <span>
            {unit === null ? (
              words.office
            ) : may('getUnit') ? (
              <Link to={pathTo('unit', { id: unit })}>{words.ofUnit}</Link>
            ) : (
              words.ofUnit
            )}
            {deputyFor === undefined
              ? ''
              : ` ${words.deputy(deputyFor.name, dayText(language, deputyFor.until))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function EndForm({ session, close }: { session: Session; close: Close }) {
  const { end } = useWords(SYSTEM_WORDS).me;
  return (
    <WriteForm
      isKeyed={false}
      form={`me.end.${session.id}`}
      title={end.title}
      fields={[]}
      submit={end.submit}
      isDanger
      send={async () => {
        await write('delete', '/api/sessions/{id}', { path: { id: session.id } });
        return end.done;
      }}
      close={close}
    >
      <p className="muted">{session.userAgent}</p>
      <p className="muted">{end.about}</p>
    </WriteForm>
  );
}

function Sessions({ items }: { items: readonly Session[] }) {
  const words = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { me } = words;
  const { buttons, place } = useRowForms((name, close) => {
    const [act, id] = partsOf(name);
    const session = items.find((one) => one.id === id);
    return act === 'end' && session !== undefined ? (
      <EndForm session={session} close={close} />
    ) : null;
  });
  const { where, address, since, seen, ends } = me.sessionColumns;
  return (
    <>
      {place}
      <PlainTable
        columns={[where, address, since, seen, ends, words.actsColumn]}
        rows={items.map((session) => ({
          key: session.id,
          cells: [
            session.userAgent.slice(0, 120),
            session.ip,
            momentText(language, session.createdAt),
            momentText(language, session.lastSeenAt),
            momentText(language, session.endsAt),
            session.current ? (
              <span className="muted">{me.here}</span>
            ) : (
              buttons([{ name: `end.${session.id}`, label: me.end.label }])
            ),
          ],
        }))}
      />
    </>
  );
}

function AddTokenForm({ close }: { close: Close }) {
  const { add } = useWords(SYSTEM_WORDS).me;
  return (
    <WriteForm
      isKeyed={false}
      form="me.token"
      title={add.title}
      fields={[
        { name: 'name', label: add.name, max: 60 },
        { name: 'until', label: add.until, kind: 'date' },
        { name: 'readOnly', label: add.readOnly, kind: 'check' },
      ]}
      submit={add.submit}
      send={async ({ name = '', until = '', readOnly }) => {
        const body = { name: name.trim(), until, readOnly: readOnly === 'yes' };
        return add.done((await write('post', '/api/tokens', { body })).data.token);
      }}
      close={close}
    />
  );
}

function RevokeForm({ token, close }: { token: Token; close: Close }) {
  const { revoke } = useWords(SYSTEM_WORDS).me;
  return (
    <WriteForm
      isKeyed={false}
      form={`me.revoke.${token.id}`}
      title={revoke.title(token.name)}
      fields={[]}
      submit={revoke.submit}
      isDanger
      send={async () => {
        await write('delete', '/api/tokens/{id}', { path: { id: token.id } });
        return revoke.done;
      }}
      close={close}
    >
      <p className="muted">{revoke.about}</p>
    </WriteForm>
  );
}

function Tokens({ items }: { items: readonly Token[] }) {
  const words = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { me } = words;
  const { buttons, place } = useRowForms((name, close) => {
    const [act, id] = partsOf(name);
    if (act === 'token') return <AddTokenForm close={close} />;
    const token = items.find((one) => one.id === id);
    return act === 'revoke' && token !== undefined ? (
      <RevokeForm token={token} close={close} />
    ) : null;
  });
  const { name: called, rights, until, used } = me.tokenColumns;
  return (
    <>
      {buttons([{ name: 'token', label: me.add.label }], 'middle')}
      {place}
      {items.length === 0 ? (
        <EmptyState title={me.noTokens} />
      ) : (
        <PlainTable
          columns={[called, rights, until, used, words.actsColumn]}
          rows={items.map((token) => ({
            key: token.id,
            cells: [
              token.name,
              token.readOnly ? me.readOnly : me.readWrite,
              dayText(language, token.until),
              token.lastUsedOn === null ? me.neverUsed : dayText(language, token.lastUsedOn),
              buttons([{ name: `revoke.${token.id}`, label: me.revoke.label }]),
            ],
          }))}
        />
      )}
    </>
  );
}

/** One's own account: what one is today, where one is signed in, and the tokens that act in one's name. */
export function MePage() {
  const { me: words } = useWords(SYSTEM_WORDS);
  const { me } = useSession();
  const sessions = useRead('/api/sessions');
  const tokens = useRead('/api/tokens');
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="muted">{words.who(me.person.name, me.account ?? '')}</p>
        <div className="page-tools no-print">
          <a href="/account">{words.password}</a>
        </div>
      </div>
      <h2 className="part-head">{words.roles}</h2>
      <Roles />
      <h2 className="part-head">{words.sessions}</h2>
      <Shown of={sessions} rows={2}>
        {({ items }) => <Sessions items={items} />}
      </Shown>
      <h2 className="part-head">{words.tokens}</h2>
      <p className="muted">{words.tokensAbout}</p>
      <Shown of={tokens} rows={2}>
        {({ items }) => <Tokens items={items} />}
      </Shown>
      <Calendars />
    </>
  );
}
