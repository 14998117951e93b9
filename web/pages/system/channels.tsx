import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Read } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { OUTSIDE_WORDS } from '../../words/outside-words.ts';

type Channel = Read<'/api/channels'>['items'][number];

function Row({ of: { configured, lastFault } }: { of: Channel }) {
  const { channels: words } = useWords(OUTSIDE_WORDS);
  const { language } = usePreferences();
  return (
    <span className="push-event">
      {configured?.opens === false ? <strong>{words.shut}</strong> : null}
      {lastFault === null ? (
        <span className="muted">{words.noFault}</span>
      ) : (
        <span className="push-answer">
          {words.fault(momentText(language, lastFault.at), lastFault.text)}
        </span>
      )}
    </span>
  );
}

/** The ways by which messages leave, and how they do. */
export function Channels() {
  const { channels: words } = useWords(OUTSIDE_WORDS);
  const asked = useRead('/api/channels');
  const { columns } = words;
  return (
    <>
      <h2 className="part-head">{words.title}</h2>
      <p className="page-about muted">{words.about}</p>
      <Shown of={asked} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} />
          ) : (
            <PlainTable
              columns={[columns.name, columns.kind, columns.counts, columns.fault]}
              rows={items.map((channel) => ({
                key: channel.name,
                cells: [
                  channel.name,
                  channel.configured?.kind ?? words.byEnvironment,
                  words.counts(channel.sent, channel.waiting, channel.failed, channel.unknown),
                  <Row key="fault" of={channel} />,
                ],
              }))}
            />
          )
        }
      </Shown>
    </>
  );
}
