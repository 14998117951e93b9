import { Link, useParams, useSearchParams } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages, useRead } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { ListEnd } from '../../parts/tables/list-end.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { Devices } from './devices.tsx';
import { READERS_WORDS } from './words.ts';
import './readers.css';

type Readers = Read<'/api/campaigns/{id}/readers'>['items'];

function People({ items, chosen }: { items: Readers; chosen: string | null }) {
  const words = useWords(READERS_WORDS);
  const { language } = usePreferences();
  return (
    <nav className="readers" aria-label={words.people}>
      <ul>
        {items.map(({ holder, name, messages, last }) => (
          <li key={holder}>
            <Link
              to={{ search: `?${new URLSearchParams({ holder }).toString()}` }}
              {...(holder === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              <span>{name}</span>
              <span className="muted number">
                {words.messages(messages)}　{momentText(language, last)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Messages({ id, holder }: { id: string; holder: string }) {
  const words = useWords(READERS_WORDS);
  const pages = usePages('/api/campaigns/{id}/readers/{holder}/messages', {
    path: { id, holder },
    query: { limit: 20 },
  });
  return (
    <Shown of={pages} rows={6}>
      {({ pages: read }) => {
        const items = read.flatMap((page) => page.items);
        return (
          <div>
            <Devices items={items} />
            <ListEnd shown={words.shown(items.length)} more={words.next} pages={pages} />
          </div>
        );
      }}
    </Shown>
  );
}

/** What a rehearsal has told its people, as their mailboxes, telephones and chats would show it; whose, stands in the address. */
export function ReadersPage() {
  const words = useWords(READERS_WORDS);
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const read = useRead('/api/campaigns/{id}/readers', { path: { id } });
  const asked = params.get('holder');
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <Link className="link-button" to={pathTo('campaign', { id })}>
            {words.back}
          </Link>
        </div>
      </div>
      <p className="page-about muted">{words.about}</p>
      <Shown of={read} rows={8}>
        {({ items }) => {
          const chosen = asked ?? items[0]?.holder ?? null;
          if (chosen === null) return <EmptyState title={words.none} todo={words.noneTodo} />;
          return (
            <div className="arrivals">
              <People items={items} chosen={chosen} />
              <Messages id={id} holder={chosen} />
            </div>
          );
        }}
      </Shown>
    </>
  );
}
