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

/** How an address is read, besides what is asked of it. */
interface Reading {
  /** False: it is not read (yet). */
  enabled?: boolean;
  /** What was read before stays until the new is there, for lists whose filter changes. */
  keep?: boolean;
}

/**
 * What an address of the API answers, kept up to date by what others change. The key begins with the address, so that
 * `LiveProvider` finds what a change concerns.
 */
export function useRead<P extends Readable>(
  address: P,
  question: Question<P> = {},
  { enabled = true, keep = false }: Reading = {},
): UseQueryResult<Read<P>, ApiFault> {
  // The API words some of its answers in the reader's language.
  const { language } = usePreferences();
  return useQuery<Read<P>, ApiFault>({
    queryKey: [address, question, language],
    queryFn: ({ signal }) => read(address, question, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
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
  { enabled = true }: Reading = {},
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
  });
}
