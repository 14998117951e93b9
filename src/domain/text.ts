// Zero-width and bidirectional marks: invisible, and able to make a text read as another.
const invisible = /\p{Cf}/gu;

const controls = /\p{Cc}/gu;

/**
 * Text as it is kept: line ends as LF, no control or invisible characters, no lone surrogates, trimmed.
 * Punctuation and width stay as printed.
 */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replace(invisible, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .trim();
}

/** Signs that tell a terminal what to do, or turn the order in which the rest is read; line ends and tabs are neither. */
const spoiling = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text as a person reads it: what would spoil the reading stands there by its number, such as ⟨U+202E⟩. */
export function shown(text: string): string {
  const number = (mark: string) => mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return text.replace(/\r\n/g, '\n').replace(spoiling, (mark) => `⟨U+${number(mark)}⟩`);
}

/** As `shown`, on one line: a line end of its own would be taken for one of ours. */
export const shownOnOneLine = (text: string): string =>
  shown(text).replace(/\s*[\n\u2028\u2029]\s*/g, ' ⏎ ');

/** Text as it is compared: half width (NFKC), without any white space or invisible character. */
export function keyOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
}

/** A text as a pattern that finds exactly it. */
export const exactly = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
