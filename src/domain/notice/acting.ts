import type { Instant } from '../calendar/instant.ts';
import type { Notice } from './notice.ts';
import { type Actor, type DeputyFor, type Holder, holdersAt, isOfficePost } from './posts.ts';

type Acting = { id: string; deputyFor?: DeputyFor };

/**
 * Ids of the persons who count where two persons are asked: a deputy is himself and whoever he acts for. Nobody gets round
 * the other person by letting a deputy do the second step.
 */
export const personsIn = ({ id, deputyFor }: Acting): string[] =>
  deputyFor === undefined ? [id] : [id, deputyFor.id];

/** True if one of these persons acts, or is acted for. */
export const isAmong = (persons: readonly (string | null | undefined)[], by: Acting): boolean =>
  personsIn(by).some((id) => persons.includes(id));

/** Who has acted, with the name of whoever he acted for: 李四（代理张三）. Empty for the clock. */
export const namesOf = (by: { name: string; deputyFor?: DeputyFor } | null): string => {
  if (by === null) return '';
  return by.deputyFor === undefined ? by.name : `${by.name}（代理${by.deputyFor.name}）`;
};

/** By whom something was judged, as a finding keeps it. */
export const judgedBy = (by: Actor | null): { by: string; person: string; personFor?: string } => ({
  ...{ by: namesOf(by), person: by?.id ?? '' },
  ...(by?.deputyFor === undefined ? {} : { personFor: by.deputyFor.id }),
});

/** Ids of the persons who count as having judged it. */
export const judgesOf = ({
  person,
  personFor,
}: {
  person: string;
  personFor?: string;
}): string[] => (personFor === undefined ? [person] : [person, personFor]);

/** True if a person acts at a post in the place of that holder of it at that instant. */
export function isDeputyAt(
  holders: Holder[],
  { post, id, deputyFor }: Pick<Holder, 'post' | 'id'> & { deputyFor: { id: string } },
  at: Instant,
): boolean {
  // Whoever holds the post himself besides may still be somebody's deputy at it.
  const others = holders.filter((h) => h.id !== id || h.deputyFor?.id === deputyFor.id);
  return holdersAt(others, [post], at).some(
    (r) => r.holder === id && r.deputyFor?.id === deputyFor.id,
  );
}

/** The people among whom an actor's post is: the co-operating unit's own, or those of the letter. */
function peopleOf({ role, unit }: Actor, { holders, coUnits, unit: lead }: Sided): Holder[] {
  if (isOfficePost(role) || unit === lead.id) return holders;
  return coUnits.find((u) => u.id === unit)?.holders ?? [];
}

type Sided = Pick<Notice, 'holders' | 'coUnits'> & { unit: { id: string } };

/** True unless he says that he acts for somebody whose deputy at that post he is not on that day, as the letter knows it. */
export function actsRightly(by: Actor, notice: Sided, at: Instant): boolean {
  const { role: post, id, deputyFor } = by;
  return deputyFor === undefined || isDeputyAt(peopleOf(by, notice), { post, id, deputyFor }, at);
}
