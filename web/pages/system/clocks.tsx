import { Link } from 'react-router';
import { write } from '../../api.ts';
import { type Close, useRowForms } from '../../parts/forms/row-forms.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { pathTo } from '../../paths.ts';
import { momentText } from '../../words/dates.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

function SweepForm({ close }: { close: Close }) {
  const { sweep } = useWords(SYSTEM_WORDS).clocks;
  return (
    <WriteForm
      form="clocks.sweep"
      title={sweep.title}
      fields={[{ name: 'repair', label: sweep.repair, kind: 'check' }]}
      submit={sweep.submit}
      send={async ({ repair }, key) => {
        const body = { repair: repair === 'yes' };
        return sweep.done((await write('post', '/api/sweep', { body, key })).data.faults);
      }}
      close={close}
    />
  );
}

/** Sweeps run every ten minutes; where none has ended for so long, what they know is old. */
const STALE_MS = 1_800_000;

const isStale = (sweptAt: string | null): boolean =>
  sweptAt === null || Date.now() - Date.parse(sweptAt) > STALE_MS;

/** When the clocks were last looked at, and that this was long ago. */
function LastSweep({ sweptAt }: { sweptAt: string | null }) {
  const { clocks: words } = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  return (
    <p className="muted">
      {sweptAt === null ? null : words.swept(momentText(language, sweptAt))}
      {isStale(sweptAt) ? <strong className="light-red"> {words.stale}</strong> : null}
    </p>
  );
}

/** Faults of clocks that the sweep has found, when it last looked, and a sweep at once. */
export function Clocks() {
  const { clocks: words } = useWords(SYSTEM_WORDS);
  const { language } = usePreferences();
  const { may } = useSession();
  const alarms = useRead('/api/clock-alarms');
  const { buttons, place } = useRowForms((name, close) =>
    name === 'sweep' && may('sweepClocks') ? <SweepForm close={close} /> : null,
  );
  const { columns } = words;
  return (
    <>
      <p className="page-about muted system-about">{words.about}</p>
      {may('sweepClocks') ? buttons([{ name: 'sweep', label: words.sweep.label }], 'middle') : null}
      {place}
      <Shown of={alarms} rows={2}>
        {({ items, sweptAt }) => (
          <>
            <LastSweep sweptAt={sweptAt} />
            {items.length === 0 ? (
              <EmptyState title={isStale(sweptAt) ? words.unknown : words.none} />
            ) : (
              <PlainTable
                columns={Object.values(columns)}
                rows={items.map((alarm) => ({
                  key: alarm.id,
                  cells: [
                    <span key="fault" className="light-red">
                      {alarm.fault}
                    </span>,
                    may('getNotice') ? (
                      <Link key="notice" to={pathTo('notice', { id: alarm.notice })}>
                        {alarm.notice}
                      </Link>
                    ) : (
                      alarm.notice
                    ),
                    alarm.detail,
                    momentText(language, alarm.openedAt),
                    momentText(language, alarm.seenAt),
                  ],
                }))}
              />
            )}
          </>
        )}
      </Shown>
    </>
  );
}
