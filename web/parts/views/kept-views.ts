/** A list as somebody wants to find it again: what he calls it, and what stands in its address. */
export interface KeptView {
  name: string;
  search: string;
}

/** Views that one list may have; more would be a list of their own. */
export const MOST_VIEWS = 20;

const isView = (one: unknown): one is KeptView =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as KeptView).name === 'string' &&
  typeof (one as KeptView).search === 'string';

/** The views in a kept text; what cannot be read is none. */
export function viewsIn(text: string | null): KeptView[] {
  try {
    const all: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(all) ? all.filter(isView).slice(0, MOST_VIEWS) : [];
  } catch {
    return [];
  }
}

/** What an address says in one way of writing it, however its parts are ordered; the place in a list is no part of a view. */
export function viewText(search: URLSearchParams): string {
  const parts = new URLSearchParams(search);
  parts.sort();
  return parts.toString();
}

/** The views with one more; the same name again is the same view, as it is now. Beyond the most the oldest goes. */
export const withView = (views: readonly KeptView[], view: KeptView): KeptView[] =>
  [...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS);

export const withoutView = (views: readonly KeptView[], name: string): KeptView[] =>
  views.filter((view) => view.name !== name);

/** The view that an address shows; undefined where it shows none that is kept. */
export const viewShown = (
  views: readonly KeptView[],
  search: URLSearchParams,
): KeptView | undefined => views.find((view) => view.search === viewText(search));
