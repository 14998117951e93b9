import { usePreferences, useWords } from '../../parts/preferences.tsx';
import type { Schemas } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { WithLinks } from './with-links.tsx';
import { READERS_WORDS } from './words.ts';

type Message = Schemas['RehearsedMessagesPage']['items'][number];

function Device({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="device" aria-label={title}>
      <h2>{title}</h2>
      <ol>{children}</ol>
    </section>
  );
}

const Moment = ({ at }: { at: string }) => {
  const { language } = usePreferences();
  return <p className="muted number">{momentText(language, at)}</p>;
};

/** What one person got, side by side as a mailbox, a telephone and a chat show it, the newest first. */
export function Devices({ items }: { items: Message[] }) {
  const words = useWords(READERS_WORDS);
  return (
    <div className="devices">
      <Device title={words.mail}>
        {items.map(({ id, at, mail }) => (
          <li key={id} className="device-mail">
            <Moment at={at} />
            <h3>{mail.subject}</h3>
            <p className="device-text">
              <WithLinks text={mail.text} />
            </p>
          </li>
        ))}
      </Device>
      <Device title={words.phone}>
        {items.map(({ id, at, sms }) => (
          <li key={id}>
            <Moment at={at} />
            {sms === null ? (
              <p className="muted">{words.noSms}</p>
            ) : (
              <>
                <p className="device-bubble">{sms}</p>
                <p>
                  <a href="/c" target="_blank" rel="noopener noreferrer">
                    {words.typeCode}
                  </a>
                </p>
              </>
            )}
          </li>
        ))}
      </Device>
      <Device title={words.chat}>
        {items.map(({ id, at, chat }) => (
          <li key={id}>
            <Moment at={at} />
            <p className="device-bubble device-text">
              <WithLinks text={chat} />
            </p>
          </li>
        ))}
      </Device>
    </div>
  );
}
