/** Lines for one person on one day beyond which it is too much, unless the address says otherwise. */
export const MOST = 20;
/** How far one can look ahead. */
export const MONTHS = [1, 3, 6] as const;

/** What an address asks of the dry run. */
export function askedOf(params: URLSearchParams): { months: number; most: number } {
  const months = Number(params.get('months'));
  const most = Number(params.get('most'));
  return {
    months: (MONTHS as readonly number[]).includes(months) ? months : 3,
    most: Number.isInteger(most) && most > 0 ? most : MOST,
  };
}
