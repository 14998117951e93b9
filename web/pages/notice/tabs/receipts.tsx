import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { useRead } from '../../../parts/reading.ts';
import { Shown } from '../../../parts/states.tsx';
import { TableHead } from '../../../parts/tables/table-head.tsx';
import type { Read, Schemas } from '../../../shapes.ts';
import { momentText } from '../../../words/dates.ts';
import { MESSAGES_WORDS } from '../../../words/messages-words.ts';
import { TAB_WORDS } from '../../../words/tab-words.ts';

type Unit = Read<'/api/notices/{id}/receipts'>['items'][number];
type Person = Unit['people'][number];

/** An instant with who says so; a dash where nobody does. */
function Evidence({ said }: { said: Person['sent'] }) {
  const { receipts: words, messages } = useWords(TAB_WORDS);
  const { channel } = useWords(MESSAGES_WORDS);
  const { language } = usePreferences();
  if (said === null) return <span className="muted">{words.nobody}</span>;
  const source = said.source === 'inbox' ? messages.inbox : channel(said.source);
  return (
    <>
      <span className="number">{momentText(language, said.at)}</span>{' '}
      <span className="muted">{source}</span>
    </>
  );
}

function People({ unit }: { unit: Unit }) {
  const { receipts: words } = useWords(TAB_WORDS);
  return (
    <table className="rows">
      <TableHead names={[words.to, words.state, words.sent, words.arrived, words.read]} />
      <tbody>
        {unit.people.map((person) => (
          <tr key={`${person.to.holder}/${person.post}`}>
            <td data-name={words.to}>{person.to.name}</td>
            <td
              data-name={words.state}
              className={person.state === 'undelivered' ? 'light-red' : undefined}
            >
              {words.states[person.state]}
            </td>
            <td data-name={words.sent}>
              <Evidence said={person.sent} />
            </td>
            <td data-name={words.arrived}>
              <Evidence said={person.arrived} />
            </td>
            <td data-name={words.read}>
              <Evidence said={person.read} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far the notice has got with each of its units: sent, arrived, read, acknowledged, each with who says so. */
export function Receipts({ notice }: { notice: Schemas['Notice'] }) {
  const { receipts: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  const asked = useRead('/api/notices/{id}/receipts', { path: { id: notice.id } });
  return (
    <Shown of={asked} rows={3}>
      {({ items }) => (
        <section className="receipts" aria-label={words.title}>
          {items.map((unit) => (
            <div key={unit.unit.id}>
              <h3>
                {unit.unit.name}：
                {unit.acknowledgedAt === null
                  ? words.states[unit.state]
                  : words.acknowledged(momentText(language, unit.acknowledgedAt))}
              </h3>
              {unit.people.length === 0 ? null : <People unit={unit} />}
            </div>
          ))}
        </section>
      )}
    </Shown>
  );
}
