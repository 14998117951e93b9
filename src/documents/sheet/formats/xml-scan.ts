import { Refused } from '../refusals.ts';

/** What a scan tells as it goes; names are without their prefix, and `attributes` is the text between name and end. */
type OnXml = {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** No office document nests deeper. */
const deepest = 64;

const broken = (): Refused => new Refused('reader-failed', 'broken XML');

/**
 * Reads XML from front to back and holds nothing of it. Refuses what is not well-formed, and every declaration: an
 * office document has none, and an entity would be opened by whoever reads after us.
 */
export function scanXml(xml: string, on: OnXml): void {
  const names: string[] = [];
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const from = xml.indexOf('<', at);
    if (from < 0) break;
    if (names.length > 0 && from > at) on.text?.(xml.slice(at, from));
    const mark = xml[from + 1];
    if (mark === '?') at = after(xml, '?>', from);
    else if (mark === '!') at = declared(xml, from, on);
    else {
      const end = tagEnd(xml, from + 1);
      oneTag(xml.slice(from + 1, end), names, on);
      at = end + 1;
    }
  }
  if (names.length > 0 || xml.trim() === '') throw broken();
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw broken();
  return end + mark.length;
}

/** Skips a comment and hands on a section of plain text; anything else with `<!` is a declaration. */
function declared(xml: string, from: number, on: OnXml): number {
  if (xml.startsWith('<!--', from)) return after(xml, '-->', from + 4);
  if (!xml.startsWith('<![CDATA[', from)) throw new Refused('xml-entities');
  const end = after(xml, ']]>', from);
  on.text?.(xml.slice(from + 9, end - 3).replaceAll('&', '&amp;'));
  return end;
}

/** The place of the `>` that ends a tag; one within quotes does not. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x3c) throw broken();
    if (code !== 0x22 && code !== 0x27) continue;
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) throw broken();
  }
  throw broken();
}

function oneTag(tag: string, names: string[], on: OnXml): void {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim();
    if (names.pop() !== name) throw broken();
    on.close(localName(name));
    return;
  }
  const isEmpty = tag.endsWith('/');
  const space = tag.search(/[\s/]/);
  const name = space < 0 ? tag : tag.slice(0, space);
  if (name === '' || names.length >= deepest) throw broken();
  on.open(localName(name), space < 0 ? '' : tag.slice(space, isEmpty ? -1 : undefined));
  if (isEmpty) on.close(localName(name));
  else names.push(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix and quotes; null if there is none. */
export function attribute(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? plainText(match[1] ?? match[2] ?? '') : null;
}

/** True for an attribute that says yes. */
export function isSet(attributes: string, name: string): boolean {
  return /^(?:1|true|on)$/.test(attribute(attributes, name) ?? '');
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Text of XML with the five entities and the numbered characters as what they stand for. */
export function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, ten, hex, name) => {
    if (name !== undefined) return named[name] ?? all;
    const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
