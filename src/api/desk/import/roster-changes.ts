import type { RosterUnit } from '../../../documents/import/ledger.ts';
import { mayAsk } from '../../../domain/access/may-ask.ts';
import { type Actor, UNIT_POSTS } from '../../../domain/notice/posts.ts';
import type { Post } from '../../../domain/policy/policy.ts';
import { isRoleFor } from '../../../domain/rules/decide.ts';
import {
  holderId,
  openPostings,
  type PostingDoc,
  postsOfUnit,
  type UnitDoc,
} from '../../../store/roster.ts';
import type { Deps } from '../../deps.ts';

/** A person whom a roster names at a post. */
export type NamedHolder = Omit<PostingDoc, '_id' | 'until' | 'from'>;

/** Somebody whom a roster does not name at his post any more: its cell is empty, or says that the post is vacant. */
export interface EndedHolder {
  unit: { id: string; name: string };
  post: Post;
  name: string;
}

/** What a roster changes of posts: what the import takes, whose time ends with it, and what its bearer may not change. */
export interface PostChanges {
  taken: NamedHolder[];
  ended: EndedHolder[];
  notTaken: { unit: string; post: Post; name: string }[];
}

function namedIn({ id, posts }: RosterUnit): NamedHolder[] {
  const people = [
    ['unitHead', posts.unitHead ?? null],
    ['responsibleLeader', posts.responsibleLeader ?? null],
    ['handler', posts.handler ?? null],
    ['contact', posts.contact?.name ?? null],
  ] as const;
  return people.flatMap(([post, name]) => {
    if (name === null) return [];
    const reach = post === 'contact' ? (posts.contact ?? null) : null;
    const address = { phone: reach?.phone ?? null, email: reach?.email ?? null };
    return [{ ...postsOfUnit(id), post, holder: holderId(id, name), name, ...address }];
  });
}

/** Those who hold a post that the roster of their unit leaves empty. A post without a column says nothing of it. */
const endedBy = (units: readonly RosterUnit[], open: readonly PostingDoc[]): EndedHolder[] =>
  units.flatMap(({ id, name, posts }) =>
    UNIT_POSTS.filter((post) => posts[post] === null).flatMap((post) =>
      open
        .filter((p) => p.unit === id && p.post === post)
        .map((p) => ({ unit: { id, name }, post, name: p.name })),
    ),
  );

/**
 * Compares a roster with who holds the posts. Whoever may not put a person at a unit's post may not do so by a file either:
 * an address decides who gets the links of a letter.
 */
export async function changesOfPosts(
  deps: Deps,
  units: readonly RosterUnit[],
  by: Actor,
): Promise<PostChanges> {
  const open = await openPostings(
    deps.connection,
    units.map((u) => u.id),
  );
  const isSame = (a: NamedHolder, b: PostingDoc) =>
    a.unit === b.unit && a.post === b.post && a.holder === b.holder;
  const isReached = (a: NamedHolder, b: PostingDoc) => a.phone === b.phone && a.email === b.email;
  const all = units.flatMap((unit) => namedIn(unit).map((person) => ({ unit, person })));
  if (isRoleFor('replaceHolders', by.role))
    return { taken: all.map((one) => one.person), ended: endedBy(units, open), notTaken: [] };
  const changed = all.filter(
    ({ person }) => !open.some((old) => isSame(person, old) && isReached(person, old)),
  );
  const vacant = endedBy(units, open).map(({ unit, post }) => ({
    ...{ unit: unit.name, post, name: '空缺' },
  }));
  const others = changed.map(({ unit, person: { post, name } }) => ({
    ...{ unit: unit.name, post, name },
  }));
  return { taken: [], ended: [], notTaken: [...others, ...vacant] };
}

/** What a roster says of a unit and the register does not; a unit that is not there at all is `unit`. */
export type UnitField = 'unit' | 'name' | 'kind' | 'shortNames';

/** What a roster changes of units: what the import takes, and what its bearer may not change. */
export interface UnitChanges {
  taken: UnitDoc[];
  notTaken: { unit: UnitDoc; fields: UnitField[] }[];
  /** Units of the roster that are there afterwards, by id. */
  present: string[];
}

const unitIn = ({ id, name, kind, shortNames, aliases }: RosterUnit): UnitDoc => ({
  ...{ _id: id, name, kind },
  shortNames: [...shortNames, ...aliases],
});

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('\n') === [...b].sort().join('\n');

function fieldsOf(unit: UnitDoc, known: UnitDoc | undefined): UnitField[] {
  if (known === undefined) return ['unit'];
  return [
    ...(unit.name === known.name ? [] : (['name'] as const)),
    ...(unit.kind === known.kind ? [] : (['kind'] as const)),
    ...(isSameList(unit.shortNames, known.shortNames) ? [] : (['shortNames'] as const)),
  ];
}

/**
 * Compares a roster with the units that are known. No operation but the import adds a unit or changes its name and kind, so that
 * whoever may remove one keeps the roster, and nobody else changes it by a file: it is by its kind that a letter asks for consent.
 * @param named units that the ledger alone names, where no roster is known yet; they come whoever imports.
 */
export function changesOfUnits(
  roster: readonly RosterUnit[],
  { known, named, by }: { known: readonly UnitDoc[]; named: readonly UnitDoc[]; by: Actor },
): UnitChanges {
  const said = roster.map(unitIn);
  const fresh = named.filter((unit) => !known.some((one) => one._id === unit._id));
  if (mayAsk('removeUnit', [{ role: by.role }])) {
    const taken = said.length > 0 ? said : fresh;
    return { taken, notTaken: [], present: taken.map(({ _id }) => _id) };
  }
  const after = new Map([...known, ...fresh].map((unit) => [unit._id, unit]));
  const notTaken = said.flatMap((unit) => {
    const fields = fieldsOf(unit, after.get(unit._id));
    return fields.length === 0 ? [] : { unit, fields };
  });
  const present = [...said, ...fresh].map(({ _id }) => _id).filter((id) => after.has(id));
  return { taken: fresh, notTaken, present };
}
