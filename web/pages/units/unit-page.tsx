import { Link, useParams, useSearchParams } from 'react-router';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { UNIT_POSTS } from '../../../src/domain/notice/posts.ts';
import { write } from '../../api.ts';
import { FormPlace, type Opening } from '../../parts/forms/form-place.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { MessageTable } from '../../parts/messages/message-table.tsx';
import { PostsPanel } from '../../parts/posts/posts-panel.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Schemas } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { NOTICES_WORDS } from '../../words/notices-words.ts';
import { UNITS_WORDS } from './words.ts';

type Staffed = Schemas['StaffedUnit'];

/** Messages that are shown here; all of them stand in their list. */
const NEWEST = 8;

/** How many notices of the unit stand where; each number opens its list. */
function Numbers({ unit, campaign }: { unit: Staffed; campaign: string }) {
  const { counts: names } = useWords(NOTICES_WORDS);
  const words = useWords(UNITS_WORDS);
  const scope = { unit: unit.id, ...(campaign === '' ? {} : { campaign }) };
  const counts = useRead('/api/notice-counts', { query: scope });
  const shown = [
    ['open', { open: 'true' }],
    ['overdue', { overdue: 'true' }],
    ['dueSoon', { dueWithin: '5wd' }],
    ['unsigned', { awaits: 'receipt' }],
    ['closed', { stage: 'closed' }],
  ] as const;
  return (
    <Shown of={counts} rows={1}>
      {(numbers) => (
        <ul className="unit-numbers" aria-label={words.notices}>
          {shown.map(([name, query]) => (
            <li key={name}>
              <Link to={pathTo('notices', {}, { ...scope, ...query })}>
                {names[name]}
                <strong className="number"> {numbers[name].count}</strong>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}

function Messages({ unit, campaign }: { unit: Staffed; campaign: string }) {
  const words = useWords(UNITS_WORDS);
  const scope = { unit: unit.id, ...(campaign === '' ? {} : { campaign }) };
  const sent = useRead('/api/messages', { query: { ...scope, limit: NEWEST } });
  return (
    <section className="panel" aria-label={words.messages}>
      <div className="panel-head">
        <h2>{words.messages}</h2>
        <Link className="panel-more" to={pathTo('messages', {}, scope)}>
          {words.allMessages}
        </Link>
      </div>
      <Shown of={sent} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.noMessages} />
          ) : (
            <MessageTable items={items} />
          )
        }
      </Shown>
    </section>
  );
}

function SucceedForm({ unit, close }: { unit: Staffed; close(done: string | null): void }) {
  const { succeed } = useWords(UNITS_WORDS);
  const [params] = useSearchParams();
  const campaign = params.get('campaign') ?? '';
  const units = useRead('/api/units', {
    query: { limit: 200, ...(campaign === '' ? {} : { campaign }) },
  });
  const others = (units.data?.items ?? []).filter(
    ({ id, successor }) => id !== unit.id && successor === undefined,
  );
  return (
    <WriteForm
      form={`${unit.id}.succeed`}
      title={succeed.title(unit.name)}
      initial={{ on: dateOf(new Date().toISOString()) }}
      fields={[
        {
          name: 'successor',
          label: succeed.unit,
          kind: 'choice',
          options: [
            { value: '', label: succeed.choose },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ],
        },
        { name: 'on', label: succeed.on, kind: 'date' },
        { name: 'basis', label: succeed.basis, wide: true, max: 500 },
      ]}
      submit={succeed.submit}
      isDanger
      send={async ({ successor = '', on = '', basis = '' }, key) => {
        const { data } = await write('post', '/api/units/{id}/successor', {
          path: { id: unit.id },
          body: { successor, on, basis: basis.trim() },
          key,
        });
        return succeed.done(data.notices, data.drafts.length);
      }}
      close={close}
    >
      <p className="muted">{succeed.about}</p>
    </WriteForm>
  );
}

function RemoveForm({ unit, close }: { unit: Staffed; close(done: string | null): void }) {
  const { remove } = useWords(UNITS_WORDS);
  return (
    <WriteForm
      form={`${unit.id}.remove`}
      title={remove.title(unit.name)}
      fields={[]}
      submit={remove.submit}
      isDanger
      send={async (_, key) => {
        await write('delete', '/api/units/{id}', { path: { id: unit.id }, key });
        return remove.done(unit.name);
      }}
      close={close}
    >
      <p className="muted">{remove.about}</p>
    </WriteForm>
  );
}

/** What may be done about the unit as a whole. */
function UnitActs({ unit }: { unit: Staffed }) {
  const words = useWords(UNITS_WORDS);
  const { may } = useSession();
  const openings: Opening[] = [
    ...(may('succeedUnit') && unit.successor === undefined
      ? [
          {
            name: 'succeed',
            label: words.succeed.label,
            form: (close: (done: string | null) => void) => (
              <SucceedForm unit={unit} close={close} />
            ),
          },
        ]
      : []),
    ...(may('removeUnit')
      ? [
          {
            name: 'remove',
            label: words.remove.label,
            form: (close: (done: string | null) => void) => (
              <RemoveForm unit={unit} close={close} />
            ),
          },
        ]
      : []),
  ];
  return openings.length === 0 ? null : <FormPlace openings={openings} label={words.acts} />;
}

function UnitHead({ unit, campaign }: { unit: Staffed; campaign: string }) {
  const words = useWords(UNITS_WORDS);
  const { language } = usePreferences();
  const { may } = useSession();
  const names = unit.shortNames.join(language === 'zh' ? '、' : ', ');
  return (
    <>
      <div className="page-head">
        <h1>{unit.name}</h1>
        <p className="muted">{words.kinds[unit.kind]}</p>
        <div className="page-tools no-print">
          {may('listUnits') ? (
            <Link to={pathTo('units', {}, { campaign })}>{words.back}</Link>
          ) : null}
        </div>
      </div>
      {names === '' ? null : <p className="page-about muted">{words.aliases(names)}</p>}
      {unit.successor === undefined ? null : (
        <p className="notice-bar">
          <span>{words.succeeded(dayText(language, unit.successor.on))}</span>
          <Link to={pathTo('unit', { id: unit.successor.id }, { campaign })}>
            {words.successor}
          </Link>
        </p>
      )}
    </>
  );
}

/** A unit: its people, its notices in numbers, and whether messages reach it. */
export function UnitPage() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const campaign = params.get('campaign') ?? '';
  const { may } = useSession();
  const asked = useRead('/api/units/{id}', { path: { id } });
  return (
    <Shown of={asked} rows={8}>
      {(unit) => (
        <>
          <UnitHead unit={unit} campaign={campaign} />
          {may('getNoticeCounts') ? <Numbers unit={unit} campaign={campaign} /> : null}
          <PostsPanel unit={unit} order={UNIT_POSTS} />
          {may('listMessages') ? <Messages unit={unit} campaign={campaign} /> : null}
          <UnitActs unit={unit} />
        </>
      )}
    </Shown>
  );
}
