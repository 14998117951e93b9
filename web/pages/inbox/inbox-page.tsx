import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { freshKey, write } from '../../api.ts';
import { ChoiceBox } from '../../parts/forms/boxes.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Schemas } from '../../shapes.ts';
import { dueText, momentText } from '../../words/dates.ts';
import { INBOX_WORDS } from './words.ts';
import './inbox.css';
import { ListEnd } from '../../parts/tables/list-end.tsx';

type Message = Schemas['Message'];

/** Marks a message as read once it is open; that it could not be noted keeps nobody from reading it. */
function useMarkedRead(message: Message): void {
  const client = useQueryClient();
  const { id, readAt } = message;
  useEffect(() => {
    if (readAt !== null) return;
    write('post', '/api/inbox/read', { body: { id }, key: freshKey() })
      .then(() => client.invalidateQueries({ queryKey: ['/api/inbox/{holder}'] }))
      .catch(() => undefined);
  }, [id, readAt, client]);
}

function Lines({ message }: { message: Message }) {
  const words = useWords(INBOX_WORDS);
  const { language } = usePreferences();
  useMarkedRead(message);
  return (
    <ul className="inbox-lines">
      {message.note === null ? null : <li>{message.note}</li>}
      {message.lines.map((line) => (
        <li key={`${line.notice}/${line.text}`}>
          <p>
            <Link to={pathTo('notice', { id: line.notice })}>{line.documentNumber}</Link>
          </p>
          <p>{line.text}</p>
          {line.dueAt === null ? null : (
            <p className="muted number">{words.due(dueText(language, line.dueAt))}</p>
          )}
          <p className="inbox-links">
            {line.links.map(({ act, words: on, url }) => (
              <a key={`${act}/${url}`} href={url}>
                {on}
              </a>
            ))}
          </p>
        </li>
      ))}
      <li className="inbox-links">
        <a href={message.page}>{words.all}</a>
      </li>
    </ul>
  );
}

function Entry({ message, isOpen, toggle }: { message: Message; isOpen: boolean; toggle(): void }) {
  const words = useWords(INBOX_WORDS);
  const { language } = usePreferences();
  return (
    <li className={message.readAt === null ? 'inbox-unread' : undefined}>
      <button type="button" className="inbox-head" aria-expanded={isOpen} onClick={toggle}>
        <span className="number">{momentText(language, message.at)}</span>
        <span className="inbox-subject">
          {message.subject}
          {message.urgent ? <span className="mark">{words.urgent}</span> : null}
        </span>
        <span className="muted">
          {message.readAt === null
            ? words.unread
            : words.read(momentText(language, message.readAt))}
        </span>
      </button>
      {isOpen ? <Lines message={message} /> : null}
    </li>
  );
}

/** What has reached whoever is signed in; the message that is open stands in the address. */
export function InboxPage() {
  const words = useWords(INBOX_WORDS);
  const { me } = useSession();
  const [params, setParams] = useSearchParams();
  const rehearsal = params.get('rehearsal') === 'true';
  const pages = usePages('/api/inbox/{holder}', {
    path: { holder: me.person.id },
    query: { limit: 30, ...(rehearsal ? { rehearsal: 'true' as const } : {}) },
  });
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const open = params.get('open');
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <p className="page-about muted">{words.about}</p>
      <ChoiceBox
        name="rehearsal"
        label={words.scope}
        value={rehearsal ? 'true' : ''}
        set={(value) => set('rehearsal', value === '' ? null : value)}
        options={[
          { value: '', label: words.real },
          { value: 'true', label: words.rehearsal },
        ]}
      />
      <Shown of={pages} rows={6}>
        {({ pages: read }) => {
          const items = read.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={words.none} todo={words.noneTodo} />;
          return (
            <>
              <ul className="inbox">
                {items.map((message) => (
                  <Entry
                    key={message.id}
                    message={message}
                    isOpen={open === message.id}
                    toggle={() => set('open', open === message.id ? null : message.id)}
                  />
                ))}
              </ul>
              <ListEnd shown={words.shown(items.length)} more={words.next} pages={pages} />
            </>
          );
        }}
      </Shown>
    </>
  );
}
