import { Refused } from '../refusals.ts';

/** What a scan tells as it goes; names are without their prefix, and `attributes` is the text between name and end. */
type OnXml = {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** No office document nests deeper. */
const deepest = 64;

/** Nothing in an office document goes on for longer without a tag: no text of a cell, no tag, no comment. */
const longestPiece = 1_048_576;

const broken = (): Refused => new Refused('reader-failed', 'broken XML');

/**
 * Reads XML from front to back, in pieces as they come, and holds nothing of it. Refuses what is not well-formed, and every
 * declaration: an office document has none, and an entity would be opened by whoever reads after us. What it hands on
 * is cut out of its piece: whoever keeps it makes a text of its own.
 */
class XmlScan {
  private readonly on: OnXml;
  private readonly names: string[] = [];
  private rest = '';
  private isBegun = false;

  constructor(on: OnXml) {
    this.on = on;
  }

  push(piece: string): void {
    const isFirst = !this.isBegun && piece !== '';
    const plain = isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    this.isBegun ||= isFirst;
    const xml = this.rest + plain;
    let at = 0;
    for (let next = this.step(xml, at); next > at; next = this.step(xml, at)) at = next;
    this.rest = xml.slice(at);
    if (this.rest.length > longestPiece) throw new Refused('cell-too-large');
  }

  /** @throws Refused where something is still open, or nothing has come. */
  end(): void {
    const isOver = this.names.length === 0 && !this.rest.includes('<');
    if (!isOver || !this.isBegun) throw broken();
  }

  /** The place behind the next tag with the text before it; where it is not whole yet, the place as it is. */
  private step(xml: string, at: number): number {
    const from = xml.indexOf('<', at);
    if (from < 0) return at;
    const end = endOf(xml, from);
    if (end < 0) return at;
    if (this.names.length > 0 && from > at) this.on.text?.(xml.slice(at, from));
    const mark = xml[from + 1];
    if (mark === '!') {
      if (xml.startsWith(section, from))
        this.on.text?.(xml.slice(from + section.length, end - 3).replaceAll('&', '&amp;'));
    } else if (mark !== '?') oneTag(xml.slice(from + 1, end - 1), this.names, this.on);
    return end;
  }
}

/** Reads a whole text of XML. */
export function scanXml(xml: string, on: OnXml): void {
  const scan = new XmlScan(on);
  scan.push(xml);
  scan.end();
}

/** Reads XML as it comes. */
export async function scanPieces(pieces: AsyncIterable<string>, on: OnXml): Promise<void> {
  const scan = new XmlScan(on);
  for await (const piece of pieces) scan.push(piece);
  scan.end();
}

const section = '<![CDATA[';

/** The place behind what begins with `<` here; -1 where its end has not come yet. */
function endOf(xml: string, from: number): number {
  const mark = xml[from + 1];
  if (mark === undefined) return -1;
  if (mark === '?') return after(xml, '?>', from);
  if (mark !== '!') return tagEnd(xml, from + 1);
  if (xml.startsWith('<!--', from)) return after(xml, '-->', from + 4);
  if (xml.startsWith(section, from)) return after(xml, ']]>', from);
  const begun = xml.slice(from);
  if (begun.length < section.length && ('<!--'.startsWith(begun) || section.startsWith(begun)))
    return -1;
  throw new Refused('xml-entities');
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

/** The place behind the `>` that ends a tag; one within quotes does not. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x3c) throw broken();
    if (code !== 0x22 && code !== 0x27) continue;
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
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
