import { DeliveryResult } from '../../../parts/messages/message-table.tsx';
import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { useRead } from '../../../parts/reading.ts';
import { EmptyState, Shown } from '../../../parts/states.tsx';
import { TableHead } from '../../../parts/tables/table-head.tsx';
import type { Read, Schemas } from '../../../shapes.ts';
import { momentText } from '../../../words/dates.ts';
import { TAB_WORDS } from '../../../words/tab-words.ts';
import { Receipts } from './receipts.tsx';

type Message = Read<'/api/notices/{id}/messages'>['items'][number];

/** What became of a message: on each channel, and whether it was read. */
function Result({ message }: { message: Message }) {
  const { messages: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  return (
    <ul className="cell-list">
      <li>
        {words.inbox}：
        {message.readAt === null ? words.unread : words.read(momentText(language, message.readAt))}
      </li>
      {message.deliveries.map((delivery) => (
        <DeliveryResult key={delivery.channel} delivery={delivery} />
      ))}
    </ul>
  );
}

/** How far a notice has got, and the messages that have left about it, each with its reader and what became of it. */
export function Messages({ notice }: { notice: Schemas['Notice'] }) {
  const { messages: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  const asked = useRead('/api/notices/{id}/messages', { path: { id: notice.id } });
  return (
    <>
      <Receipts notice={notice} />
      <Shown of={asked} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} />
          ) : (
            <table className="rows">
              <TableHead names={[words.at, words.to, words.lines, words.result]} />
              <tbody>
                {items.map((message) => (
                  <tr key={message.id}>
                    <td data-name={words.at} className="number">
                      {momentText(language, message.at)}
                    </td>
                    <td data-name={words.to}>{message.to.name}</td>
                    <td data-name={words.lines}>
                      <ul className="cell-list">
                        {message.lines.map((line) => (
                          <li key={line}>{line}</li>
                        ))}
                        {message.superseded === 0 ? null : (
                          <li className="muted">{words.superseded(message.superseded)}</li>
                        )}
                      </ul>
                    </td>
                    <td data-name={words.result}>
                      <Result message={message} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
    </>
  );
}
