import type { RosterUnit } from '../../../documents/import/ledger.ts';
import { type Actor, UNIT_POSTS } from '../../../domain/notice/posts.ts';
import type { Post } from '../../../domain/policy/policy.ts';
import { isRoleFor } from '../../../domain/rules/decide.ts';
import { holderId, openPostings, type PostingDoc, postsOfUnit } from '../../../store/roster.ts';
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
