import { Button } from 'antd';
import { useState } from 'react';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import type { Schemas } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { POSTS_WORDS } from '../../words/posts-words.ts';
import { useOpenForm } from '../forms/form-place.tsx';
import { usePreferences, useWords } from '../preferences.tsx';
import { TableHead } from '../tables/table-head.tsx';
import { formOf, formsFor, type Place, type PostForm, useReach } from './post-forms.tsx';

type Staffed = Schemas['StaffedUnit'];

const today = (): string => dateOf(new Date().toISOString());

const isNow = ({ from, until }: Place): boolean =>
  from <= today() && (until === null || until >= today());

function Days({ place }: { place: Place }) {
  const words = useWords(POSTS_WORDS);
  const { language } = usePreferences();
  const from = dayText(language, place.from);
  return place.until === null ? words.open(from) : words.span(from, dayText(language, place.until));
}

function Person({ place }: { place: Place }) {
  const words = useWords(POSTS_WORDS);
  return (
    <span>
      {place.name}
      {place.deputyFor === undefined ? null : (
        <span className="mark">{words.deputyFor(place.deputyFor.name)}</span>
      )}
      {place.delegation === undefined ? null : (
        <span className="mark">
          {words.delegation(place.delegation.head, place.delegation.document)}
        </span>
      )}
      {place.from > today() ? <span className="mark">{words.future}</span> : null}
      <span className="cell-second">
        <code>{place.holder}</code>
      </span>
    </span>
  );
}

const reachedBy = ({ phone, email }: Place): string[] => [
  ...(phone === null ? [] : [phone]),
  ...(email === null ? [] : [email]),
];

/** One line: a person at a post, or that nobody holds it; with what may be done about it. */
function PostRow({
  post,
  place,
  forms,
  open,
  setOpen,
}: {
  post: string;
  place: Place | null;
  forms: readonly PostForm[];
  open: string | null;
  setOpen(name: string | null): void;
}) {
  const words = useWords(POSTS_WORDS);
  const { columns } = words;
  const reached = place === null ? [] : reachedBy(place);
  return (
    <tr>
      <td data-name={columns.post}>{post}</td>
      <td data-name={columns.name}>
        {place === null ? (
          <span className="light-red">{words.vacant}</span>
        ) : (
          <Person place={place} />
        )}
      </td>
      <td data-name={columns.days} className="number">
        <span>{place === null ? '' : <Days place={place} />}</span>
      </td>
      <td data-name={columns.contact}>
        {place === null ? (
          ''
        ) : reached.length === 0 ? (
          <span className="muted">{words.noContact}</span>
        ) : (
          <span>{reached.join(' ')}</span>
        )}
      </td>
      <td data-name={columns.acts} className="no-print">
        <span className="row-acts">
          {forms.map(({ name, label }) => (
            <Button
              key={name}
              size="small"
              aria-expanded={open === name}
              onClick={() => setOpen(open === name ? null : name)}
            >
              {label}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  );
}

function Others({ places }: { places: readonly Place[] }) {
  const words = useWords(POSTS_WORDS);
  const { posts } = useNames();
  if (places.length === 0) return null;
  const { columns } = words;
  return (
    <details className="panel-body">
      <summary>{words.former(places.length)}</summary>
      <table className="rows">
        <TableHead names={[columns.post, columns.name, columns.days]} />
        <tbody>
          {places.map((place) => (
            <tr key={`${place.post}/${place.holder}/${place.from}/${place.deputyFor?.id ?? ''}`}>
              <td data-name={columns.post}>{posts[place.post]}</td>
              <td data-name={columns.name}>
                <Person place={place} />
              </td>
              <td data-name={columns.days} className="number">
                <span>
                  <Days place={place} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The posts of a unit or of the office: who holds each today, and what the reader may change about it. */
export function PostsPanel({ unit, order }: { unit: Staffed; order: readonly Place['post'][] }) {
  const words = useWords(POSTS_WORDS);
  const { posts } = useNames();
  const reach = useReach(unit.id);
  const [open, setOpen] = useOpenForm();
  const [done, setDone] = useState<string | null>(null);
  const now = unit.postings.filter(isNow);
  const others = unit.postings.filter((place) => !isNow(place));
  const shown = formOf(open, unit);
  const rows = order.flatMap((post): { post: Place['post']; place: Place | null }[] => {
    const held = now.filter((place) => place.post === post);
    return held.length === 0 ? [{ post, place: null }] : held.map((place) => ({ post, place }));
  });
  const { columns } = words;
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <table className="rows">
        <TableHead
          names={[columns.post, columns.name, columns.days, columns.contact, columns.acts]}
        />
        <tbody>
          {rows.map(({ post, place }) => (
            <PostRow
              key={`${post}/${place?.holder ?? ''}/${place?.deputyFor?.id ?? ''}`}
              post={posts[post]}
              place={place}
              forms={formsFor(words, reach, post, place)}
              open={open}
              setOpen={(name) => {
                setDone(null);
                setOpen(name);
              }}
            />
          ))}
        </tbody>
      </table>
      {shown === null ? null : (
        <div className="panel-body">
          <shown.Form
            key={open}
            unit={unit}
            of={shown.of}
            close={(said) => {
              setOpen(null);
              setDone(said);
            }}
          />
        </div>
      )}
      {done === null ? null : (
        <p className="form-done panel-done" role="status">
          {done}
        </p>
      )}
      <Others places={others} />
    </section>
  );
}
