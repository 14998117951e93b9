import { setImmediate } from 'node:timers/promises';
import { plainText } from '../../../documents/sheet/formats/xml-scan.ts';

/** What is told of a text of XML; names are without their prefix, and `attributes` is the text between name and end. */
export interface OnPieces {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text as it stands there; see `decoded`. */
  text(text: string): void;
}

const ATTRIBUTE = /\s([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** Text of XML as it is read; the scan of ledgers knows no noughts before the number of a letter. */
export const decoded = (text: string): string =>
  text.includes('&') ? plainText(text.replace(/&#(x?)0+(?=[\da-f])/gi, '&#$1')) : text;

/** Every value of that attribute, whatever its prefix; what stands within the value of another is none. */
export function valuesOf(attributes: string, name: string): string[] {
  if (!attributes.includes(name)) return [];
  const all = [...attributes.matchAll(ATTRIBUTE)];
  return all
    .filter(([, given]) => localName(given ?? '') === name)
    .map(([, , double, single]) => decoded(double ?? single ?? ''));
}

/** The place behind a mark. @throws where it does not come any more. */
function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Error('broken XML');
  return at + mark.length;
}

/** A tag from its beginning to its end, which a sign within quotes is not. None of its pieces can be read in two ways. */
const TAG = /<(\/?)([^\s/<>"']*)([^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>/y;

/** Tells of the tag that begins here. @returns the place behind it. @throws where the next begins before its end. */
function tellTag(xml: string, from: number, on: OnPieces): number {
  TAG.lastIndex = from;
  const tag = TAG.exec(xml);
  if (!tag) throw new Error('broken XML');
  const [, stroke, given = '', attributes = ''] = tag;
  const name = localName(given);
  if (stroke === '') on.open(name, attributes);
  if (stroke !== '' || attributes.endsWith('/')) on.close(name);
  return TAG.lastIndex;
}

const SECTION = '<![CDATA[';

/** The place behind what begins with `<` here. */
function step(xml: string, from: number, on: OnPieces): number {
  if (xml.startsWith('<!--', from)) return behind(xml, '-->', from + 4);
  if (xml.startsWith('<?', from)) return behind(xml, '?>', from);
  if (xml.startsWith(SECTION, from)) {
    const end = behind(xml, ']]>', from);
    on.text(xml.slice(from + SECTION.length, end - 3).replaceAll('&', '&amp;'));
    return end;
  }
  return tellTag(xml, from, on);
}

/** Tells each of them, in their order. */
const toAll = (listeners: readonly OnPieces[]): OnPieces => ({
  open(name, attributes) {
    for (const on of listeners) on.open(name, attributes);
  },
  close(name) {
    for (const on of listeners) on.close(name);
  },
  text(text) {
    for (const on of listeners) on.text(text);
  },
});

/** Characters after which others get their turn. */
const STRIDE = 256 * 1024;

/**
 * Walks once through a text of XML that declares nothing. Unlike the scan of ledgers it counts no depth: Word keeps the
 * divisions of a web page within one another, however many they are.
 * @throws where a tag, a comment or a section is not ended.
 */
export async function walkXml(xml: string, ...listeners: readonly OnPieces[]): Promise<void> {
  const on = toAll(listeners);
  let at = 0;
  let rested = 0;
  for (let from = xml.indexOf('<'); from >= 0; from = xml.indexOf('<', at)) {
    if (from > at) on.text(xml.slice(at, from));
    at = step(xml, from, on);
    if (at - rested < STRIDE) continue;
    rested = at;
    await setImmediate();
  }
}
