import { shown } from '../../../domain/text.ts';

/** Text that is HTML already and may go out as it is. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template; nothing is written for null and false. */
export type Part = string | number | Html | null | false | readonly Part[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const written = (part: Part): string => {
  if (part === null || part === false) return '';
  if (typeof part === 'string')
    return shown(part).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(written).join('');
};

/** A template of HTML: every text put into it is escaped, in an element as well as in a quoted attribute. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: strings.map((text, i) => text + written(parts[i] ?? null)).join(''),
});
