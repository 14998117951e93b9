import { useEffect, useMemo } from 'react';

/** Reads a paged list on until all of it is there, for what is summed or chosen from over the whole. */
export function useWhole({
  hasNextPage,
  isFetching,
  fetchNextPage,
}: {
  hasNextPage: boolean;
  isFetching: boolean;
  fetchNextPage(): unknown;
}): void {
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
}

interface Paged<R> {
  data: { pages: readonly { items: readonly R[] }[] } | undefined;
  hasNextPage: boolean;
  isFetching: boolean;
  isPlaceholderData: boolean;
  fetchNextPage(): unknown;
}

/** Every row of a paged list once all of it is there; null before. */
export function useWholeRows<R>(pages: Paged<R>): readonly R[] | null {
  useWhole(pages);
  const { data, hasNextPage, isPlaceholderData } = pages;
  const isWhole = data !== undefined && !isPlaceholderData && !hasNextPage;
  return useMemo(
    () => (isWhole ? (data?.pages.flatMap((page) => page.items) ?? []) : null),
    [isWhole, data],
  );
}
