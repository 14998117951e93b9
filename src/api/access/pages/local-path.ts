/** Stands for this house while an address is looked at; nobody is called so. */
const HERE = 'http://house.invalid';
const LONGEST = 500;

/**
 * The address within this house to which somebody wants to get back after signing in; null for any other text, so that a link
 * to the sign-in page leads nobody to another site.
 */
export function localPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > LONGEST || !text.startsWith('/')) return null;
  // As a browser reads it: that drops tabs and line ends, and takes a backslash for a slash.
  if (!URL.canParse(text, HERE)) return null;
  const { origin, pathname, search } = new URL(text, HERE);
  if (origin !== HERE || pathname.startsWith('//') || /^\/sign-in(?:\/|$)/.test(pathname))
    return null;
  return `${pathname}${search}`;
}
