import { Link } from 'react-router';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { MESSAGES_WORDS } from '../../words/messages-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { TableHead } from '../tables/table-head.tsx';

export type Sent = Read<'/api/messages'>['items'][number];

/** Letters of a message that are named; of the rest their number. */
const NAMED = 4;

function Letters({ message }: { message: Sent }) {
  const words = useWords(MESSAGES_WORDS);
  const { language } = usePreferences();
  const rest = message.letters.length - NAMED;
  return (
    <span>
      {message.letters.slice(0, NAMED).map(({ notice, documentNumber }, i) => (
        <span key={notice}>
          {i === 0 ? '' : language === 'zh' ? '、' : ', '}
          <Link to={pathTo('notice', { id: notice }, { tab: 'messages' })}>{documentNumber}</Link>
        </span>
      ))}
      {rest > 0 ? words.more(rest) : ''}
      <span className="cell-second">{words.lines(message.lines)}</span>
    </span>
  );
}

type Delivery = Sent['deliveries'][number];

/** What became of a message on one channel, as far as the channel's own evidence goes. */
export function DeliveryResult({ delivery }: { delivery: Delivery }) {
  const words = useWords(MESSAGES_WORDS);
  const { language } = usePreferences();
  const { status, attempts, error, at, nextTryAt, arrivedAt, readAt } = delivery;
  const channel = words.channel(delivery.channel);
  const moment = (instant: string) => momentText(language, instant);
  const text: Record<Delivery['status'], () => string> = {
    unknown: () => words.unknown(channel),
    waiting: () => words.waiting(channel, moment(nextTryAt ?? at)),
    failed: () =>
      nextTryAt === null
        ? words.failed(channel, attempts, error ?? '')
        : words.retried(channel, attempts, moment(nextTryAt), error ?? ''),
    sent: () => {
      if (readAt !== null) return words.opened(channel, moment(readAt));
      return arrivedAt === null ? words.sent(channel) : words.arrived(channel, moment(arrivedAt));
    },
  };
  const isRed = status === 'failed' || status === 'unknown';
  return <li className={isRed ? 'light-red' : undefined}>{text[status]()}</li>;
}

/** What became of a message: in the inbox, and on each channel. */
function Results({ message }: { message: Sent }) {
  const words = useWords(MESSAGES_WORDS);
  const { language } = usePreferences();
  return (
    <ul className="cell-list">
      <li>
        {message.readAt === null ? words.unread : words.read(momentText(language, message.readAt))}
      </li>
      {message.deliveries.map((delivery) => (
        <DeliveryResult key={delivery.channel} delivery={delivery} />
      ))}
    </ul>
  );
}

/** Messages that have left: when, to whom, about which notices, and what became of each. */
export function MessageTable({ items }: { items: readonly Sent[] }) {
  const words = useWords(MESSAGES_WORDS);
  const { language } = usePreferences();
  const { columns, sides } = words;
  return (
    <table className="rows">
      <TableHead names={[columns.at, columns.to, columns.letters, columns.result]} />
      <tbody>
        {items.map((message) => (
          <tr key={message.id}>
            <td data-name={columns.at} className="number">
              <span>
                {momentText(language, message.at)}
                {message.urgent ? <span className="mark">{words.urgent}</span> : null}
              </span>
            </td>
            <td data-name={columns.to}>
              <span>
                {message.to.name}
                <span className="cell-second">{sides[message.side]}</span>
              </span>
            </td>
            <td data-name={columns.letters}>
              <Letters message={message} />
            </td>
            <td data-name={columns.result}>
              <Results message={message} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
