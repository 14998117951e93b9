import {
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { type ApiFault, read } from '../api.ts';
import type { Question, Read, Readable } from '../shapes.ts';
import { usePreferences } from './preferences.tsx';

/** What goes on by itself and could not be read is asked for again after so long. */
const AGAIN_MS = 5_000;

/** How an address is read, besides what is asked of it. */
interface Reading<T = unknown> {
  /** False: it is not read (yet). */
  enabled?: boolean;
  /** What was read before stays until the new is there, for lists whose filter changes. */
  keep?: boolean;
  /** For so many milliseconds it is not read anew, for what costs much to work out. */
  freshMs?: number;
  /** It is read again after so many milliseconds, for what goes on by itself; undefined once it has ended. */
  again?: (data: T | undefined) => number | undefined;
}

/**
 * What an address of the API answers, kept up to date by what others change. The key begins with the address, so that
 * `LiveProvider` finds what a change concerns.
 */
export function useRead<P extends Readable>(
  address: P,
  question: Question<P> = {},
  { enabled = true, keep = false, again }: Reading<Read<P>> = {},
): UseQueryResult<Read<P>, ApiFault> {
  // The API words some of its answers in the reader's language.
  const { language } = usePreferences();
  return useQuery<Read<P>, ApiFault>({
    queryKey: [address, question, language],
    queryFn: ({ signal }) => read(address, question, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...(again === undefined
      ? {}
      : {
          refetchInterval: (query) =>
            query.state.error === null ? (again(query.state.data) ?? false) : AGAIN_MS,
        }),
  });
}

interface Page {
  next: string | null;
}

/** Addresses of lists that come in pages. */
export type Paged = { [P in Readable]: Read<P> extends Page ? P : never }[Readable];

/** A paged list, of which more is read when it is asked for. */
export function usePages<P extends Paged>(
  address: P,
  question: Question<P> = {},
  { enabled = true, freshMs }: Reading = {},
): UseInfiniteQueryResult<{ pages: Read<P>[] }, ApiFault> {
  const { language } = usePreferences();
  return useInfiniteQuery<
    Read<P>,
    ApiFault,
    { pages: Read<P>[] },
    readonly unknown[],
    string | null
  >({
    queryKey: [address, question, language, 'pages'],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...question.query, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return read(address, { ...question, query } as Question<P>, signal);
    },
    initialPageParam: null,
    getNextPageParam: (last) => (last as Page).next,
    placeholderData: keepPreviousData,
    enabled,
    ...(freshMs === undefined ? {} : { staleTime: freshMs }),
  });
}
