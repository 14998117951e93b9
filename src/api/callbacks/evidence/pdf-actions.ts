import { promisify } from 'node:util';
import { inflateRaw, constants as zlib } from 'node:zlib';

const inflate = promisify(inflateRaw);

const MiB = 1024 * 1024;
/** The most that one stream of objects, and all of them, have; they hold the skeleton of a file, no pictures and no fonts. */
const LIMITS = {
  ...{ stream: 32 * MiB, all: 96 * MiB },
  /** Signs written as numbers, objects, places where something is done by itself, and what is read for these: no file has as many. */
  ...{ numbered: 50_000, objects: 300_000, places: 5000, read: 20_000, alike: 50 },
  /** The most of an object that is an action. */
  object: 8192,
};

class TooMuch extends Error {}

/** A name ends here. */
const END = '(?=[\\s\\0()<>\\[\\]{}/%]|$)';
/** What may stand between two words: blanks, of which nought is one, and a few short comments. */
const GAP = '[\\s\\0]*(?:%[^\\r\\n]{0,80}[\\r\\n][\\s\\0]*){0,8}';
/** Between two numbers something has to. */
const PARTED = `(?=[\\s\\0%])${GAP}`;
/** Another object, by its number. */
const REF = `(\\d{1,10})${PARTED}(\\d{1,5})${PARTED}R(?![A-Za-z])`;
/** Actions that start a program, run a script or open a file packed within, whoever calls them; forms of XFA are scripts. */
const STARTING = new RegExp(
  `/(?:Launch|JavaScript|ImportData|GoToE)${END}|/XFA${GAP}(?:\\[|${REF})`,
);
/** Actions that lead elsewhere: somebody may click on them, but nothing takes them by itself. */
const LEADING = new RegExp(`/S${GAP}/(?:URI|SubmitForm|GoToR|Launch|Rendition|Movie)${END}`);
/** Where that stands: when the file, a page or a field is opened, left or printed. Places within the file stand in brackets. */
const BY_ITSELF = new RegExp(`/(?:OpenAction|AA)${GAP}(?:(<<)|${REF})`, 'g');
const ANY_BY_ITSELF = new RegExp(BY_ITSELF.source);
const REFERENCE = new RegExp(REF, 'g');
const NEXT = new RegExp(`/Next${GAP}(\\[[^\\]]{0,500}\\]|${REF})`, 'g');

/** The signs of a PDF with those that a name writes as numbers: `/J#61vaScript`. */
function named(text: string): string {
  let count = 0;
  return text.replace(/#([\da-f]{2})/gi, (_, sign) => {
    count += 1;
    if (count > LIMITS.numbered) throw new TooMuch();
    return String.fromCharCode(Number.parseInt(sign, 16));
  });
}

/** A piece of a text: where an object stands. */
interface Place {
  text: string;
  from: number;
  to: number;
}

/** Where the objects of a PDF stand, by their numbers; one that was changed later has several places. */
class Objects {
  private readonly found = new Map<string, Place[]>();
  private readonly asked = new Set<string>();
  private count = 0;
  private read = 0;

  add(number: string, place: Place): void {
    this.count += 1;
    const places = this.found.get(number) ?? [];
    if (this.count > LIMITS.objects || places.length >= LIMITS.alike) throw new TooMuch();
    places.push(place);
    this.found.set(number, places);
  }

  /** The texts of the objects that are referred to there, but for those that were asked for before. */
  *texts(references: string): Generator<string> {
    for (const [, number = ''] of references.matchAll(REFERENCE)) {
      this.read += 1;
      if (this.read > LIMITS.read) throw new TooMuch();
      if (this.asked.has(number)) continue;
      this.asked.add(number);
      for (const { text, from, to } of this.found.get(number) ?? []) {
        const piece = text.slice(from, Math.min(to, from + LIMITS.object));
        const end = piece.indexOf('endobj');
        yield named(end < 0 ? piece : piece.slice(0, end));
      }
    }
  }
}

/** The dictionary that begins there with `<<`, whatever its texts hold. */
function dictionaryAt(whole: string, at: number): string {
  const text = whole.slice(at, at + LIMITS.object);
  const token = /<<|>>|\((?:[^()\\]|\\.)*\)/gs;
  let depth = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '<<') depth += 1;
    if (found[0] === '>>') depth -= 1;
    if (depth === 0) return text.slice(0, token.lastIndex);
  }
  return text;
}

/** By these a stream of objects is known, also to readers that do not ask what it calls itself. */
const OF_OBJECTS = /\/ObjStm|\/First\s+\d+(?!\d|\s+\d+\s+R)/;

/** Each stream of objects, by its dictionary and the place where it begins. */
function* objectStreams(text: string): Generator<{ dictionary: string; at: number }> {
  let last = 0;
  for (const { 0: mark, index } of text.matchAll(/stream(?:[ \t]*(?:\r\n|\n|\r))?/g)) {
    const dictionary = named(text.slice(last, index));
    last = index + mark.length;
    if (!dictionary.endsWith('end') && OF_OBJECTS.test(dictionary)) yield { dictionary, at: last };
  }
}

/** What a stream of objects holds; null for one that nothing here can read. */
async function unpacked(bytes: Buffer, at: number, dictionary: string): Promise<string | null> {
  const filter = [...dictionary.matchAll(/\/Filter\s*(\[[^\]]{0,200}\]|\/\w{1,40})/g)].at(-1)?.[1];
  if (filter === undefined) {
    const end = bytes.indexOf('endstream', at);
    return bytes.subarray(at, end < 0 ? at + MiB : end).toString('latin1');
  }
  const isPlain = /^\[?\s*\/(?:FlateDecode|Fl)\s*\]?$/.test(filter);
  if (!isPlain || /\/Predictor\s+(?!1\b)/.test(dictionary)) return null;
  try {
    const options = { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: LIMITS.stream };
    // Two bytes of zlib stand before it; its sum is asked for by no reader.
    return (await inflate(bytes.subarray(at + 2), options)).toString('latin1');
  } catch {
    return null;
  }
}

/** The objects of such a stream: its head has their numbers and places. */
function addPacked(objects: Objects, text: string, dictionary: string): void {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  let before: { number: string; from: number } | null = null;
  for (const [, number = '', offset] of text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)) {
    const from = first + Number(offset);
    if (before !== null) objects.add(before.number, { text, from: before.from, to: from });
    before = { number, from };
  }
  if (before !== null) objects.add(before.number, { text, from: before.from, to: text.length });
}

/** What stands at a place where something is done by itself: an action, or a list of actions with what it refers to. */
function* calledAt(text: string, place: RegExpMatchArray, objects: Objects): Generator<string> {
  const { 0: key, 1: inline, 2: number, 3: generation, index = 0 } = place;
  const called =
    inline === undefined
      ? [...objects.texts(`${number} ${generation} R`)]
      : [dictionaryAt(text, index + key.length - 2)];
  yield* called;
  // What happens to a page or a field is a list of actions.
  if (key.startsWith('/AA')) for (const list of called) yield* objects.texts(list);
}

/** All that is done by itself. */
function* doneByItself(texts: readonly string[], objects: Objects): Generator<string> {
  let places = 0;
  for (const text of texts)
    for (const place of text.matchAll(BY_ITSELF)) {
      places += 1;
      if (places > LIMITS.places) throw new TooMuch();
      yield* calledAt(text, place, objects);
    }
}

/** True where something leads elsewhere by itself, or what comes next after that. */
function leadsAway(texts: readonly string[], objects: Objects): boolean {
  const waiting = [...doneByItself(texts, objects)];
  for (let action = waiting.pop(); action !== undefined; action = waiting.pop()) {
    if (LEADING.test(action)) return true;
    for (const [, next = ''] of action.matchAll(NEXT)) waiting.push(...objects.texts(next));
  }
  return false;
}

/**
 * True for a PDF that starts a program, runs a script or leads elsewhere as soon as it is opened, or which packs its skeleton in a way
 * that nobody can look through. Links that are clicked on, and files that are attached, may stay.
 */
export async function hasActions(bytes: Buffer): Promise<boolean> {
  try {
    return await looksThrough(bytes);
  } catch (error) {
    if (error instanceof TooMuch) return true;
    throw error;
  }
}

async function looksThrough(bytes: Buffer): Promise<boolean> {
  const raw = bytes.toString('latin1');
  const texts = [named(raw)];
  const objects = new Objects();
  let all = 0;
  for (const { dictionary, at } of objectStreams(raw)) {
    const text = await unpacked(bytes, at, dictionary);
    all += text?.length ?? 0;
    if (text === null || all > LIMITS.all) return true;
    const read = named(text);
    texts.push(read);
    addPacked(objects, read, dictionary);
  }
  if (texts.some((text) => STARTING.test(text))) return true;
  // Where nothing is done by itself, no object need be found.
  if (!texts.some((text) => ANY_BY_ITSELF.test(text))) return false;
  const bodies = new RegExp(`(?<!\\d)(\\d{1,10})${PARTED}\\d{1,5}${PARTED}obj\\b`, 'g');
  for (const { 0: head, 1: number = '', index } of raw.matchAll(bodies))
    objects.add(number, { text: raw, from: index + head.length, to: raw.length });
  return leadsAway(texts, objects);
}
