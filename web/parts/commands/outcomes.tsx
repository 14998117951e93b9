import { Button } from 'antd';
import type { ApiFault } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';
import { localMoment } from '../../words/dates.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { useRead } from '../reading.ts';
import { useSession } from '../session.tsx';
import { FaultFacts, State } from '../states.tsx';
import { COMMAND_WORDS } from './command-words.ts';

/** It was not done: why, in the words of the API, and where. */
export function Failed({ fault }: { fault: ApiFault }) {
  const words = useWords(COMMAND_WORDS);
  return (
    <State tone="fault" title={words.refused}>
      <p>{fault.message}</p>
      {fault.errors.map(({ pointer, detail }) => (
        <p key={`${pointer}${detail}`}>
          {pointer} {detail}
        </p>
      ))}
      <FaultFacts fault={fault} />
    </State>
  );
}

/** Nobody knows whether it was done; the same key asks, and does nothing twice. */
export function Unknown({ ask, fault }: { ask: () => void; fault: ApiFault }) {
  const { unknown } = useWords(COMMAND_WORDS);
  return (
    <State
      tone="fault"
      title={unknown.title}
      actions={<Button onClick={ask}>{unknown.ask}</Button>}
    >
      <p>{unknown.todo}</p>
      <FaultFacts fault={fault} />
    </State>
  );
}

/** What others have done since a form was opened. */
export function Changed({ notice, since }: { notice: Schemas['Notice']; since: number }) {
  const { changed } = useWords(COMMAND_WORDS);
  const { language } = usePreferences();
  const { may } = useSession();
  const isChanged = notice.seq > since;
  const lines = useRead(
    '/api/notices/{id}/timeline',
    { path: { id: notice.id } },
    { enabled: isChanged && may('getTimeline') },
  );
  if (!isChanged) return null;
  const news = (lines.data?.items ?? []).filter(({ seq }) => seq > since);
  return (
    <div className="notice-bar" role="status">
      <div>
        <strong>{changed.title}</strong>
        <p>{changed.todo}</p>
        <ul>
          {news.map((line) => (
            <li key={line.seq}>
              {localMoment(language, line.at)} {line.text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
