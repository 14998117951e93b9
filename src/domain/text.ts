/**
 * Signs of which nothing is seen, for a class of a pattern with the flag `u`: controls, formats, ends of lines, fillers, tags,
 * selectors, and what is no character. Properties of Unicode name them, because a list of ours would lack some. Signs of private
 * use are seen: rare characters of names stand there.
 */
export const UNSEEN = String.raw`\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}`;

/** What takes room and shows nothing in it; U+2800 counts as a symbol and is drawn as a blank. */
export const BLANK = String.raw`\p{Zs}\u2800`;

/** They choose a form of the character before them, as of ideographs and emoji; without one they are seen as nothing. */
export const SELECTOR = String.raw`\p{Variation_Selector}`;

/** Ends of lines and tabs, and what stays in a text that is copied from elsewhere or joins emoji; nobody is misled by them. */
export const HARMLESS = String.raw`\t\n\u2028\u2029\u00ad\u200b-\u200d\u2060\ufeff`;

/** A pattern of one sign that is not seen, with the flag `u`; a selector that has its character is part of what is seen. */
export const HIDDEN = `(?:(?<![^${UNSEEN}${BLANK}])[${SELECTOR}]|(?![${SELECTOR}])[${UNSEEN}])`;

/** A sign that is seen. */
export const SEEN = new RegExp(`[^${UNSEEN}${BLANK}]`, 'u');

const untidy = new RegExp(`(?![\\t\\n\\u2028\\u2029])${HIDDEN}`, 'gu');

/**
 * Text as it is kept: line ends as LF, nothing that is not seen, no lone surrogates, trimmed; empty where nothing would be seen.
 * Punctuation and width stay as printed.
 */
export function tidy(text: string): string {
  const kept = text
    .replace(/\r\n?/g, '\n')
    .replace(untidy, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  return SEEN.test(kept) ? kept : '';
}

/** Signs that tell a terminal what to do, turn the order in which the rest is read, or hide in it. */
const spoiling = new RegExp(`(?![${HARMLESS}])${HIDDEN}`, 'gu');

/** Text as a person reads it: what would spoil the reading stands there by its number, such as ⟨U+202E⟩. */
export function shown(text: string): string {
  const number = (mark: string) =>
    (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return text.replace(/\r\n/g, '\n').replace(spoiling, (mark) => `⟨U+${number(mark)}⟩`);
}

/** As `shown`, on one line: a line end of its own would be taken for one of ours. */
export const shownOnOneLine = (text: string): string =>
  shown(text).replace(/\s*[\n\u2028\u2029]\s*/g, ' ⏎ ');

const uncompared = new RegExp(`[${UNSEEN}${BLANK}]+`, 'gu');

/** Text as it is compared: half width (NFKC), without blanks, what is not seen, and forms that a selector chooses. */
export function keyOf(text: string): string {
  return text.normalize('NFKC').replace(uncompared, '');
}

/** A text as a pattern that finds exactly it. */
export const exactly = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
