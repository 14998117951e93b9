import { Link, useSearchParams } from 'react-router';
import { ChoiceBox, TextBox } from '../../parts/forms/boxes.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { usePages, useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { ListEnd } from '../../parts/tables/list-end.tsx';
import { TableHead } from '../../parts/tables/table-head.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { UNITS_WORDS } from './words.ts';

type Unit = Read<'/api/units'>['items'][number];

/** A change of one thing that the address asks for. */
function useAsked() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return { text: params.get('text') ?? '', campaign: params.get('campaign') ?? '', set };
}

/** Whose units are listed: of the office’s own roster, or those of a campaign; a rehearsal has its own. */
function RosterBox() {
  const words = useWords(UNITS_WORDS);
  const { may } = useSession();
  const { campaign, set } = useAsked();
  const campaigns = useRead(
    '/api/campaigns',
    { query: { limit: 200 } },
    { enabled: may('listCampaigns') },
  );
  const named = (campaigns.data?.items ?? []).map(({ id, name, rehearsal }) => ({
    value: id,
    label: `${words.rosterOf(name)}${rehearsal ? words.rehearsal : ''}`,
  }));
  return (
    <ChoiceBox
      name="campaign"
      label={words.roster}
      value={campaign}
      set={(value) => set('campaign', value)}
      options={[{ value: '', label: words.own }, ...named]}
    />
  );
}

function UnitRow({ unit, campaign }: { unit: Unit; campaign: string }) {
  const words = useWords(UNITS_WORDS);
  const { language } = usePreferences();
  const { columns } = words;
  return (
    <tr>
      <td data-name={columns.name}>
        <Link className="row-link" to={pathTo('unit', { id: unit.id }, { campaign })}>
          {unit.name}
        </Link>
      </td>
      <td data-name={columns.kind}>{words.kinds[unit.kind]}</td>
      <td data-name={columns.aliases}>
        {unit.shortNames.join(language === 'zh' ? '、' : ', ') || '—'}
      </td>
      <td data-name={columns.state}>
        {unit.successor === undefined ? (
          words.inUse
        ) : (
          <Link to={pathTo('unit', { id: unit.successor.id }, { campaign })}>
            {words.succeeded(dayText(language, unit.successor.on))}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Listed() {
  const words = useWords(UNITS_WORDS);
  const { text, campaign } = useAsked();
  const wanted = text.trim();
  const pages = usePages('/api/units', {
    query: {
      limit: 100,
      ...(wanted === '' ? {} : { text: wanted }),
      ...(campaign === '' ? {} : { campaign }),
    },
  });
  const { columns } = words;
  return (
    <Shown of={pages} rows={8}>
      {({ pages: read }) => {
        const units = read.flatMap(({ items }) => items);
        if (units.length === 0) return <EmptyState title={words.none} todo={words.noneTodo} />;
        return (
          <>
            <table className="rows">
              <TableHead names={[columns.name, columns.kind, columns.aliases, columns.state]} />
              <tbody>
                {units.map((unit) => (
                  <UnitRow key={unit.id} unit={unit} campaign={campaign} />
                ))}
              </tbody>
            </table>
            <ListEnd shown={words.shown(units.length)} more={words.next} pages={pages} />
          </>
        );
      }}
    </Shown>
  );
}

/** The units of a roster, found by whatever they are called. */
export function UnitsPage() {
  const words = useWords(UNITS_WORDS);
  const { text, set } = useAsked();
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <form
        className="entry-boxes no-print"
        aria-label={words.search}
        onSubmit={(event) => event.preventDefault()}
      >
        <TextBox
          name="text"
          label={words.search}
          hint={words.searchHint}
          value={text}
          max={100}
          set={(value) => set('text', value)}
        />
        <RosterBox />
      </form>
      <Listed />
    </>
  );
}
