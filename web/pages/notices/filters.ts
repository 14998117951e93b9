import {
  columnsNamed,
  NOTICE_COLUMNS,
  type NoticeColumn,
  USUAL_COLUMNS,
} from '../../../src/domain/readings/notice-columns.ts';
import { scopeIn } from '../../parts/scope-in.ts';
import type { Question, Read } from '../../shapes.ts';

type Query = NonNullable<Question<'/api/notices'>['query']>;

/** The numbers above a list, each of which opens its list. */
export type CountName = keyof Read<'/api/notice-counts'>;

/** What each number asks of the list, as its address says it. */
export const OF_COUNT: Record<CountName, Readonly<Record<string, string>>> = {
  all: {},
  open: { open: 'true' },
  overdue: { overdue: 'true' },
  dueSoon: { dueWithin: '5wd' },
  unsigned: { awaits: 'receipt' },
  underReview: { awaits: 'review' },
  decisions: { awaits: 'decision' },
  proposals: { awaits: 'proposal' },
  closed: { stage: 'closed' },
  withdrawn: { stage: 'withdrawn' },
};

/** Parameters by which a number narrows the list. */
const NARROWING = ['open', 'overdue', 'dueWithin', 'awaits', 'stage'] as const;

const flag = (params: URLSearchParams, name: string) =>
  params.get(name) === 'true' ? { [name]: 'true' as const } : {};

/** A parameter of an address, where it is there. */
const given = (params: URLSearchParams, name: string) => {
  const value = params.get(name);
  return value === null || value === '' ? {} : { [name]: value };
};

/** What an address asks of the list of notices. */
export function queryIn(params: URLSearchParams): Query {
  const { campaign, rehearsal } = scopeIn(params);
  return {
    ...(campaign === undefined ? {} : { campaign }),
    ...(rehearsal ? { rehearsal: 'true' } : {}),
    ...flag(params, 'open'),
    ...flag(params, 'overdue'),
    ...flag(params, 'watched'),
    ...given(params, 'dueWithin'),
    ...given(params, 'awaits'),
    ...given(params, 'stage'),
    ...given(params, 'text'),
    ...given(params, 'unit'),
    sort: params.get('sort') === 'id' ? 'id' : 'due',
  } as Query;
}

/** The address of the list as a file: what is shown, in the same order and columns. */
export const sheetOf = (params: URLSearchParams): string =>
  `/api/notices.xlsx?${new URLSearchParams([
    ...Object.entries(queryIn(params)).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ['cols', columnsIn(params).join(',')],
  ])}`;

/** A query as the address of a notice names the list that it was opened from. */
export const listText = (query: object): string =>
  new URLSearchParams(Object.entries(query) as [string, string][]).toString();

/** The number whose list is shown; undefined where another filter is. */
export const countIn = (params: URLSearchParams): CountName | undefined =>
  (Object.keys(OF_COUNT) as CountName[]).find((name) => {
    const wanted = OF_COUNT[name];
    return NARROWING.every((key) => (params.get(key) ?? undefined) === wanted[key]);
  });

/** The same address with the list of a number. */
export function withCount(params: URLSearchParams, name: CountName): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of NARROWING) next.delete(key);
  for (const [key, value] of Object.entries(OF_COUNT[name])) next.set(key, value);
  return next;
}

/** The columns that an address names, in their order; the usual ones where it names none. */
export const columnsIn = (params: URLSearchParams): readonly NoticeColumn[] =>
  columnsNamed(params.get('cols'));

/** The same address with other columns; the number stays, for it opens the notice. */
export function withColumns(
  params: URLSearchParams,
  columns: readonly NoticeColumn[],
): URLSearchParams {
  const next = new URLSearchParams(params);
  const chosen = NOTICE_COLUMNS.filter((column) => column === 'number' || columns.includes(column));
  if (chosen.join() === USUAL_COLUMNS.join()) next.delete('cols');
  else next.set('cols', chosen.join());
  return next;
}
