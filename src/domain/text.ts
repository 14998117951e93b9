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

/** Text as it is compared: half width (NFKC), without any white space or invisible character. */
export function keyOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
}
