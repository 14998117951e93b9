import { Button } from 'antd';
import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import { REPLAY_WORDS } from './words.ts';

/** What comes of replaying the letter's real history and comparing it with events, chain and read model. */
export function Verification({ id }: { id: string }) {
  const { audit: words } = useWords(REPLAY_WORDS);
  const asked = useRead('/api/notices/{id}/audit', { path: { id } });
  return (
    <section className="panel replay-audit" aria-label={words.title}>
      {asked.isFetching ? (
        <p className="panel-body muted" role="status">
          {words.running}
        </p>
      ) : (
        <Shown of={asked} rows={1}>
          {({ ok, events, historyEvents, differences }) => (
            <div className="panel-body">
              <p className={ok ? 'light-green' : 'light-red'} role={ok ? 'status' : 'alert'}>
                <strong>
                  {ok ? words.ok(events, historyEvents) : words.wrong(differences.length)}
                </strong>
              </p>
              {differences.length === 0 ? null : (
                <ul className="replay-list">
                  {differences.map(({ text, where, expected, found }) => (
                    <li key={`${text}${where}`}>
                      <p>{text}</p>
                      <p className="cell-second">
                        {words.expected} <code>{expected}</code>　{words.found} <code>{found}</code>
                      </p>
                    </li>
                  ))}
                </ul>
              )}
              <Button size="small" className="no-print" onClick={() => void asked.refetch()}>
                {words.again}
              </Button>
            </div>
          )}
        </Shown>
      )}
    </section>
  );
}
