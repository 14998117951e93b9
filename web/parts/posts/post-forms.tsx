import { reachesPlace } from '../../../src/domain/access/deputising.ts';
import type { HeldRole } from '../../../src/domain/access/identity.ts';
import { PERMISSIONS } from '../../../src/domain/access/permissions.ts';
import { addDays, dateOf } from '../../../src/domain/calendar/instant.ts';
import { write } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';
import { useNames } from '../../words/domain-words.ts';
import { POSTS_WORDS } from '../../words/posts-words.ts';
import type { Same } from '../../words/words.ts';
import type { zh } from '../../words/zh/house/posts.ts';
import { WriteForm } from '../forms/write-form.tsx';
import { useWords } from '../preferences.tsx';
import { useSession } from '../session.tsx';

type Staffed = Schemas['StaffedUnit'];
export type Place = Staffed['postings'][number];

/** A form about a post, as the address names it: `put~contact`, `end~contact~h-1~h-2`. */
export interface PostForm {
  name: string;
  label: string;
}

/** What the reader may change: people at posts, and deputies of this or that holder. */
export function useReach(unit: string) {
  const { me, may } = useSession();
  const roles = me.roles as unknown as readonly HeldRole[];
  return {
    puts: may('putHolder'),
    vacates: may('vacatePost'),
    names: (post: Place['post'], of: string): boolean =>
      reachesPlace(PERMISSIONS.putDeputy, roles, me.person.id, {
        ...{ post, of },
        unit: unit === 'office' ? null : unit,
      }),
  };
}

/** The forms that a line of the table opens. */
export function formsFor(
  words: Same<typeof zh>,
  reach: ReturnType<typeof useReach>,
  post: Place['post'],
  place: Place | null,
): readonly PostForm[] {
  if (place?.deputyFor !== undefined)
    return reach.names(post, place.deputyFor.id)
      ? [{ name: `end~${post}~${place.holder}~${place.deputyFor.id}`, label: words.endDeputy }]
      : [];
  if (place?.delegation !== undefined) return [];
  return [
    ...(reach.puts ? [{ name: `put~${post}`, label: words.change }] : []),
    ...(reach.vacates && place !== null ? [{ name: `vacate~${post}`, label: words.vacate }] : []),
    ...(place !== null && post !== 'governmentHead' && reach.names(post, place.holder)
      ? [{ name: `deputy~${post}~${place.holder}`, label: words.deputy }]
      : []),
  ];
}

interface Opened {
  unit: Staffed;
  of: { post: Place['post']; holder: string; deputyFor: string };
  close(done: string | null): void;
}

const today = (): string => dateOf(new Date().toISOString());

const nullIfEmpty = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

function PutForm({ unit, of: { post }, close }: Opened) {
  const { put } = useWords(POSTS_WORDS);
  const { posts } = useNames();
  return (
    <WriteForm
      form={`${unit.id}.put.${post}`}
      title={put.title(posts[post])}
      initial={{ from: today() }}
      fields={[
        { name: 'name', label: put.name, max: 60 },
        { name: 'from', label: put.from, kind: 'date' },
        { name: 'phone', label: put.phone, kind: 'tel', optional: true, max: 40 },
        { name: 'email', label: put.email, kind: 'email', optional: true },
      ]}
      submit={put.submit}
      send={async ({ name = '', from = '', phone, email }, key) => {
        const { data } = await write('put', '/api/units/{id}/posts/{post}', {
          path: { id: unit.id, post },
          body: { name: name.trim(), from, phone: nullIfEmpty(phone), email: nullIfEmpty(email) },
          key,
        });
        return data.changed ? put.done(name.trim(), data.notices) : put.same;
      }}
      close={close}
    >
      <p className="muted">{put.about}</p>
    </WriteForm>
  );
}

function VacateForm({ unit, of: { post }, close }: Opened) {
  const { vacancy } = useWords(POSTS_WORDS);
  const { posts } = useNames();
  return (
    <WriteForm
      form={`${unit.id}.vacate.${post}`}
      title={vacancy.title(posts[post])}
      initial={{ until: today() }}
      fields={[{ name: 'until', label: vacancy.until, kind: 'date' }]}
      submit={vacancy.submit}
      isDanger
      send={async ({ until = '' }, key) => {
        const { data } = await write('delete', '/api/units/{id}/posts/{post}', {
          path: { id: unit.id, post },
          query: { until },
          key,
        });
        return vacancy.done(data.notices);
      }}
      close={close}
    >
      <p className="muted">{vacancy.about}</p>
    </WriteForm>
  );
}

function DeputyForm({ unit, of: { post, holder }, close }: Opened) {
  const { naming } = useWords(POSTS_WORDS);
  const { posts } = useNames();
  const known = [...new Set(unit.postings.map(({ name }) => name))];
  const holderName = unit.postings.find((place) => place.holder === holder)?.name ?? '';
  return (
    <WriteForm
      form={`${unit.id}.deputy.${post}.${holder}`}
      title={naming.title(`${posts[post]} ${holderName}`.trim())}
      initial={{ from: today() }}
      fields={[
        { name: 'name', label: naming.name, max: 60, suggested: known },
        { name: 'from', label: naming.from, kind: 'date' },
        { name: 'until', label: naming.until, kind: 'date' },
        { name: 'reason', label: naming.reason, optional: true },
        { name: 'document', label: naming.document, optional: true, max: 100 },
      ]}
      submit={naming.submit}
      send={async ({ name = '', from = '', until = '', reason, document }, key) => {
        const { data } = await write('put', '/api/units/{id}/posts/{post}/deputies', {
          path: { id: unit.id, post },
          body: {
            of: holder,
            name: name.trim(),
            ...{ from, until, phone: null, email: null },
            reason: nullIfEmpty(reason),
            document: nullIfEmpty(document),
          },
          key,
        });
        return naming.done(name.trim(), data.notices);
      }}
      close={close}
    >
      <p className="muted">{naming.about}</p>
    </WriteForm>
  );
}

function EndForm({ unit, of: { post, holder, deputyFor }, close }: Opened) {
  const { ending } = useWords(POSTS_WORDS);
  const name = unit.postings.find((place) => place.holder === holder)?.name ?? '';
  return (
    <WriteForm
      form={`${unit.id}.end.${post}.${holder}.${deputyFor}`}
      title={ending.title(name)}
      initial={{ until: addDays(today(), -1) }}
      fields={[{ name: 'until', label: ending.until, kind: 'date' }]}
      submit={ending.submit}
      isDanger
      send={async ({ until = '' }, key) => {
        await write('delete', '/api/units/{id}/posts/{post}/deputies/{holder}', {
          path: { id: unit.id, post, holder },
          query: { of: deputyFor, until },
          key,
        });
        return ending.done;
      }}
      close={close}
    >
      <p className="muted">{ending.about}</p>
    </WriteForm>
  );
}

const FORMS: Readonly<Record<string, (opened: Opened) => React.ReactNode>> = {
  put: PutForm,
  vacate: VacateForm,
  deputy: DeputyForm,
  end: EndForm,
};

/** The form that an address names; null where it names none, or somebody who is not there. */
export function formOf(open: string | null, unit: Staffed) {
  const [act = '', post = '', holder = '', deputyFor = ''] = (open ?? '').split('~');
  const Form = FORMS[act];
  const isKnown = holder === '' || unit.postings.some((place) => place.holder === holder);
  if (Form === undefined || post === '' || !isKnown) return null;
  return { Form, of: { post: post as Place['post'], holder, deputyFor } };
}
