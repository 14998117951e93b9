import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the title of the window as the heading of the page says: of several tabs each is known by it, and a screen reader reads it first. A
 * heading that names a notice is there once the notice has been read.
 * @param house what is called when a page has no heading yet, and stands behind each.
 * @returns where the page is; its first `h1` is the heading.
 */
export function useWindowTitle(house: string): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    const page = content.current;
    if (page === null) return;
    const name = (): void => {
      // Marks within a heading, such as 演练, stand apart from its words.
      const parts = [...(page.querySelector('h1')?.childNodes ?? [])];
      const heading = parts
        .map((part) => part.textContent?.trim() ?? '')
        .join(' ')
        .trim();
      const title = heading === '' ? house : `${heading} - ${house}`;
      if (document.title !== title) document.title = title;
    };
    name();
    const changes = new MutationObserver(name);
    changes.observe(page, { subtree: true, childList: true, characterData: true });
    return () => changes.disconnect();
  }, [house]);
  return content;
}
