import { Link, useSearchParams } from 'react-router';
import { ChoiceBox } from '../../parts/forms/boxes.tsx';
import { MessageTable } from '../../parts/messages/message-table.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { usePages, useRead } from '../../parts/reading.ts';
import { ScopePicker } from '../../parts/scope.tsx';
import { scopeIn, scopeQuery } from '../../parts/scope-in.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { ListEnd } from '../../parts/tables/list-end.tsx';
import { MESSAGES_WORDS } from '../../words/messages-words.ts';

const RESULTS = ['failed', 'sent', 'unread', 'read'] as const;
type Result = (typeof RESULTS)[number];

/** What an address asks of the list. */
function askedIn(params: URLSearchParams) {
  const result = params.get('result') as Result;
  const [unit, channel] = [params.get('unit'), params.get('channel')];
  return {
    ...scopeQuery(scopeIn(params)),
    ...(RESULTS.includes(result) ? { result } : {}),
    ...(unit === null ? {} : { unit }),
    ...(channel === null ? {} : { channel }),
  };
}

function Filters() {
  const words = useWords(MESSAGES_WORDS);
  const [params, setParams] = useSearchParams();
  const unit = params.get('unit');
  const known = useRead(
    '/api/units/{id}',
    { path: { id: unit ?? '' } },
    { enabled: unit !== null },
  );
  const without = (name: string): URLSearchParams => {
    const next = new URLSearchParams(params);
    next.delete(name);
    return next;
  };
  const set = (name: string, value: string): void => {
    const next = without(name);
    if (value !== '') next.set(name, value);
    setParams(next);
  };
  return (
    <div className="entry-boxes no-print">
      <ChoiceBox
        name="result"
        label={words.result}
        value={params.get('result') ?? ''}
        set={(value) => set('result', value)}
        options={[
          { value: '', label: words.results.all },
          ...RESULTS.map((value) => ({ value, label: words.results[value] })),
        ]}
      />
      <ChoiceBox
        name="channel"
        label={words.channelLabel}
        value={params.get('channel') ?? ''}
        set={(value) => set('channel', value)}
        options={[
          { value: '', label: words.anyChannel },
          { value: 'email', label: words.email },
        ]}
      />
      {unit === null ? null : (
        <p className="entry-check">
          {words.ofUnit(known.data?.name ?? unit)}
          {'　'}
          <Link to={{ search: without('unit').toString() }}>{words.everyUnit}</Link>
        </p>
      )}
    </div>
  );
}

/** Messages that have left, by what became of them, each with its notices. */
export function MessagesPage() {
  const words = useWords(MESSAGES_WORDS);
  const [params] = useSearchParams();
  const pages = usePages('/api/messages', { query: { ...askedIn(params), limit: 50 } });
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <ScopePicker />
        </div>
      </div>
      <p className="page-about muted">{words.about}</p>
      <Filters />
      <Shown of={pages} rows={8}>
        {({ pages: read }) => {
          const items = read.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={words.none} todo={words.noneTodo} />;
          return (
            <>
              <MessageTable items={items} />
              <ListEnd shown={words.shown(items.length)} more={words.next} pages={pages} />
            </>
          );
        }}
      </Shown>
    </>
  );
}
