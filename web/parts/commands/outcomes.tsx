import { Button } from 'antd';
import type { ApiFault } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';
import { localMoment } from '../../words/dates.ts';
import { SHELL_WORDS } from '../../words/shell-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { useRead } from '../reading.ts';
import { useSession } from '../session.tsx';
import { COMMAND_WORDS } from './command-words.ts';

function FaultFacts({ fault }: { fault: ApiFault }) {
  const { states } = useWords(SHELL_WORDS);
  return (
    <p className="state-facts">
      {states.code}: <code>{fault.code}</code>
      {fault.requestId === null ? null : (
        <>
          {'　'}
          {states.request}: <code>{fault.requestId}</code>
        </>
      )}
    </p>
  );
}

/** It was not done: why, in the words of the API, and where. */
export function Failed({ fault }: { fault: ApiFault }) {
  const words = useWords(COMMAND_WORDS);
  return (
    <div className="state state-fault" role="alert">
      <p className="state-title">{words.refused}</p>
      <p>{fault.message}</p>
      {fault.errors.map(({ pointer, detail }) => (
        <p key={`${pointer}${detail}`}>
          {pointer} {detail}
        </p>
      ))}
      <FaultFacts fault={fault} />
    </div>
  );
}

/** Nobody knows whether it was done; the same key asks, and does nothing twice. */
export function Unknown({ ask, fault }: { ask: () => void; fault: ApiFault }) {
  const { unknown } = useWords(COMMAND_WORDS);
  return (
    <div className="state state-fault" role="alert">
      <p className="state-title">{unknown.title}</p>
      <p>{unknown.todo}</p>
      <FaultFacts fault={fault} />
      <div className="state-actions">
        <Button onClick={ask}>{unknown.ask}</Button>
      </div>
    </div>
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
