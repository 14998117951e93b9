import { decoded, type OnPieces, valuesOf } from './xml-pieces.ts';

/** No document says more in its fields, nor as much in one tag of a field; citations with their abstracts stay far below. */
const MOST = { codes: 4 * 1024 * 1024, tag: 64 * 1024 };

const DDE = /(?:^|\s)DDE(?:AUTO)?(?:\s|$)/i;

/**
 * Fields that start a program, or take what they show from a file, a server or a database. A picture of a web page is let
 * through as among the relationships, and one of the writer's own disk, as pasting leaves it behind: it leads nowhere. WPS writes a
 * switch before its address.
 */
const REACHING = new RegExp(
  [
    / ?(?:DDE(?:AUTO)?|LINK|INCLUDE(?:TEXT)?|DATABASE|IMPORT)(?![\p{L}\p{N}_])/u,
    / ?INCLUDEPICTURE(?![\p{L}\p{N}_])(?!(?: ?\\[a-z]){0,4} ?"? ?(?:https?:\/\/|(?:file:\/{3})?[a-z]:(?:\\{1,2}(?!\\)|\/(?!\/))|\/(?![/\\])))/u,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'iuy',
);

const singleBlanks = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');

function reachesFrom(text: string, at: number): boolean {
  REACHING.lastIndex = at;
  return REACHING.test(text);
}

/**
 * What the fields of a document say, one behind the other, with the places where one may begin. Where a field ends is not
 * asked: a mark that only looks like one between two runs would hide what they say together.
 */
class Codes {
  private readonly pieces: string[] = [];
  private readonly starts = new Set([0]);
  private length = 0;
  /** A run of blanks counts as one: fields that begin within it do not each look through the rest of it. */
  private isBlank = true;

  begin(): void {
    this.starts.add(this.length);
  }

  add(text: string): void {
    if (this.length + text.length > MOST.codes) throw new Error('the fields are too long');
    const single = singleBlanks(text);
    const more = this.isBlank && single.startsWith(' ') ? single.slice(1) : single;
    if (more === '') return;
    this.pieces.push(more);
    this.length += more.length;
    this.isBlank = more.endsWith(' ');
  }

  reaches(): boolean {
    const text = this.pieces.join('');
    return DDE.test(text) || [...this.starts].some((at) => reachesFrom(text, at));
  }
}

function valuesOfField(attributes: string, name: string): string[] {
  if (attributes.length > MOST.tag) throw new Error('a tag of a field is too long');
  return valuesOf(attributes, name);
}

/**
 * Listens to a document of text for fields that start a program, or fetch something, when the document is opened; also
 * where their letters lie in many runs.
 */
export class Fields implements OnPieces {
  private readonly codes = new Codes();
  // Whether plain text before a field's result is part of its code is for the program to say: both are read.
  private readonly withText = new Codes();
  private readonly whole: string[] = [];
  private isCode = false;
  private within = '';

  open(name: string, attributes: string): void {
    if (name === 'instrText' || name === 't') this.within = name;
    if (name === 'fldSimple') this.whole.push(...valuesOfField(attributes, 'instr'));
    if (name !== 'fldChar') return;
    this.isCode = valuesOfField(attributes, 'fldCharType').includes('begin');
    if (!this.isCode) return;
    this.codes.begin();
    this.withText.begin();
  }

  close(name: string): void {
    if (name === this.within) this.within = '';
  }

  text(text: string): void {
    if (this.within === '' || (this.within === 't' && !this.isCode)) return;
    const read = decoded(text);
    this.withText.add(read);
    if (this.within === 'instrText') this.codes.add(read);
  }

  reachesOut(): boolean {
    if (this.codes.reaches() || this.withText.reaches()) return true;
    return this.whole.map(singleBlanks).some((field) => DDE.test(field) || reachesFrom(field, 0));
  }
}
