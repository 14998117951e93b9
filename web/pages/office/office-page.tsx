import { OFFICE_POSTS } from '../../../src/domain/notice/posts.ts';
import { write } from '../../api.ts';
import { FormPlace, type Opening } from '../../parts/forms/form-place.tsx';
import { WriteForm } from '../../parts/forms/write-form.tsx';
import { PostsPanel } from '../../parts/posts/posts-panel.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import type { Schemas } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { OFFICE_WORDS } from '../../words/office-words.ts';
import './office.css';

type Office = Schemas['Office'];
type Close = (done: string | null) => void;

function IssuerForm({ office, close }: { office: Office; close: Close }) {
  const words = useWords(OFFICE_WORDS);
  const { issuer } = office;
  return (
    <WriteForm
      form="office.issuer"
      title={words.change}
      initial={
        issuer === null
          ? {}
          : { name: issuer.name, address: issuer.address, telephone: issuer.telephone }
      }
      fields={[
        { name: 'name', label: words.name, max: 100, wide: true },
        { name: 'address', label: words.address, wide: true },
        { name: 'telephone', label: words.telephone, max: 40 },
      ]}
      submit={words.submit}
      send={async ({ name = '', address = '', telephone = '' }, key) => {
        const body = { name: name.trim(), address: address.trim(), telephone: telephone.trim() };
        await write('put', '/api/office', { body, key });
        return words.entered;
      }}
      close={close}
    >
      <p className="muted">{words.factsAbout}</p>
    </WriteForm>
  );
}

const nullIfEmpty = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

function DelegationForm({ close }: { close: Close }) {
  const { delegate } = useWords(OFFICE_WORDS);
  return (
    <WriteForm
      form="office.delegate"
      title={delegate.title}
      fields={[
        { name: 'name', label: delegate.name, max: 60 },
        { name: 'document', label: delegate.document, max: 100 },
        { name: 'on', label: delegate.on, kind: 'date' },
        { name: 'from', label: delegate.from, kind: 'date' },
        { name: 'until', label: delegate.until, kind: 'date' },
        { name: 'phone', label: delegate.phone, kind: 'tel', optional: true, max: 40 },
        { name: 'email', label: delegate.email, kind: 'email', optional: true },
      ]}
      submit={delegate.submit}
      send={async ({ name = '', document = '', on = '', from = '', until = '', ...more }, key) => {
        const { data } = await write('put', '/api/office/delegations', {
          body: {
            ...{ name: name.trim(), document: document.trim(), on, from, until },
            phone: nullIfEmpty(more.phone),
            email: nullIfEmpty(more.email),
          },
          key,
        });
        return delegate.done(name.trim(), data.notices);
      }}
      close={close}
    >
      <p className="muted">{delegate.hint}</p>
    </WriteForm>
  );
}

function Facts({ office }: { office: Office }) {
  const words = useWords(OFFICE_WORDS);
  const { issuer } = office;
  return (
    <section className="panel" aria-label={words.facts}>
      <div className="panel-head">
        <h2>{words.facts}</h2>
      </div>
      <div className="panel-body">
        {issuer === null ? (
          <p className="light-red">{words.notEntered}</p>
        ) : (
          <dl className="office-facts">
            {[
              [words.name, issuer.name],
              [words.address, issuer.address],
              [words.telephone, issuer.telephone],
            ].map(([name, value]) => (
              <div key={name}>
                <dt className="muted">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

function Delegations({ office }: { office: Office }) {
  const words = useWords(OFFICE_WORDS);
  const { language } = usePreferences();
  const { columns } = words;
  return (
    <section className="panel" aria-label={words.delegations}>
      <div className="panel-head">
        <h2>{words.delegations}</h2>
      </div>
      <p className="panel-body muted">{words.delegationsAbout}</p>
      {office.delegations.length === 0 ? (
        <EmptyState title={words.noDelegations} />
      ) : (
        <table className="rows">
          <thead>
            <tr>
              {Object.values(columns).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {office.delegations.map(({ holder, name, delegation, from, until }) => (
              <tr key={`${holder}/${delegation?.document ?? ''}/${from}`}>
                <td data-name={columns.name}>{name}</td>
                <td data-name={columns.head}>{delegation?.head ?? ''}</td>
                <td data-name={columns.document}>{delegation?.document ?? ''}</td>
                <td data-name={columns.on} className="number">
                  {delegation === undefined ? '' : dayText(language, delegation.on)}
                </td>
                <td data-name={columns.days} className="number">
                  {dayText(language, from)} – {until === null ? '' : dayText(language, until)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What may be entered about the office itself. */
function Acts({ office }: { office: Office }) {
  const words = useWords(OFFICE_WORDS);
  const { may } = useSession();
  const openings: Opening[] = [
    ...(may('putOffice')
      ? [
          {
            name: 'issuer',
            label: words.change,
            form: (close: Close) => <IssuerForm office={office} close={close} />,
          },
        ]
      : []),
    ...(may('putDelegation')
      ? [
          {
            name: 'delegate',
            label: words.delegate.label,
            form: (close: Close) => <DelegationForm close={close} />,
          },
        ]
      : []),
  ];
  return openings.length === 0 ? null : <FormPlace openings={openings} label={words.acts} />;
}

/** The office itself: what every notice bears of it, who holds its posts, and the delegations of the head of government. */
export function OfficePage() {
  const words = useWords(OFFICE_WORDS);
  const office = useRead('/api/office');
  const staff = useRead('/api/units/{id}', { path: { id: 'office' } });
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <Shown of={office} rows={4}>
        {(found) => (
          <>
            <Acts office={found} />
            <Facts office={found} />
          </>
        )}
      </Shown>
      <Shown of={staff} rows={6}>
        {(unit) => <PostsPanel unit={unit} order={OFFICE_POSTS} />}
      </Shown>
      <Shown of={office} rows={2}>
        {(found) => <Delegations office={found} />}
      </Shown>
    </>
  );
}
