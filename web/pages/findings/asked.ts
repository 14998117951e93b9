import { scopeIn } from '../../parts/scope-in.ts';
import type { Question } from '../../shapes.ts';

type Query = NonNullable<Question<'/api/findings'>['query']>;

/** Filters of the list that stand in an address besides its scope. */
export const NARROWING = ['open', 'stage', 'dueOn', 'unit', 'withoutEvidence'] as const;

/** What an address asks of the list of findings. */
export function queryIn(params: URLSearchParams): Query {
  const { campaign, rehearsal } = scopeIn(params);
  const narrowed = NARROWING.flatMap((name) => {
    const value = params.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return {
    ...(campaign === undefined ? {} : { campaign }),
    ...(rehearsal ? { rehearsal: 'true' } : {}),
    ...Object.fromEntries(narrowed),
  } as Query;
}

/** The same address with one filter changed; an empty value takes it away. */
export function withFilter(
  params: URLSearchParams,
  name: (typeof NARROWING)[number],
  value: string,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}
