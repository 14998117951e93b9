import { buffer } from 'node:stream/consumers';
import { zipSync } from 'fflate';
import { xmlText } from '../sheet-texts.ts';
import type { OpenZip } from '../zip-directory.ts';
import { inflater, relationsOf, sheetPartsOf } from './xlsx-parts.ts';

/** What is to be said about a cell; row and column from 1. */
export type CellNote = { readonly row: number; readonly column: number; readonly text: string };

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packed = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const author = '督办';

/** What stands behind the place of `legacyDrawing` in a sheet. */
const behind = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst'],
]);

type Parts = Map<string, Buffer>;

const letterOf = (column: number): string =>
  column < 1
    ? ''
    : letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Text before the last tag of this name that ends something; null where there is none. */
function before(xml: string, name: string, added: (prefix: string) => string): string | null {
  const end = new RegExp(`</((?:\\w+:)?)${name}\\s*>(?![\\s\\S]*</(?:\\w+:)?${name}\\s*>)`).exec(
    xml,
  );
  if (!end) return null;
  return xml.slice(0, end.index) + added(end[1] ?? '') + xml.slice(end.index);
}

const wordsXml = (text: string, p = ''): string =>
  `<${p}t xml:space="preserve">${xmlText(text)}</${p}t>`;

/** The list with a text behind the comment that this cell has; null where it has none. */
function longer(xml: string, place: string, text: string): string | null {
  const held = new RegExp(
    `<(?:\\w+:)?comment\\s[^>]*ref=["']${place}["'][^>]*>\\s*<((?:\\w+:)?)text>([\\s\\S]*?)</(?:\\w+:)?text>`,
  ).exec(xml);
  if (!held) return null;
  const [whole, p = '', words = ''] = held;
  // Text of one look stands bare; beside other text it has to stand in a run.
  const runs = /<(?:\w+:)?r[\s>]/.test(words) ? words : `<${p}r>${words}</${p}r>`;
  const body = `<${p}text>${runs}<${p}r>${wordsXml(`\n${text}`, p)}</${p}r></${p}text>`;
  const comment = whole.slice(0, whole.indexOf(`<${p}text>`)) + body;
  return xml.slice(0, held.index) + comment + xml.slice(held.index + whole.length);
}

/** A list of comments with ours behind those that are there; a cell has one comment, which ours then ends. */
function addComments(xml: string, notes: readonly CellNote[]): string | null {
  let all = xml;
  const authors = all.match(/<(?:\w+:)?author[\s>/]/g)?.length ?? 0;
  const fresh: CellNote[] = [];
  for (const note of notes) {
    const mended = longer(all, `${letterOf(note.column)}${note.row}`, note.text);
    if (mended === null) fresh.push(note);
    else all = mended;
  }
  const withAuthor = before(all, 'authors', (p) => `<${p}author>${author}</${p}author>`);
  return (
    withAuthor &&
    before(withAuthor, 'commentList', (p) =>
      fresh
        .map(({ row, column, text }) => {
          const place = `ref="${letterOf(column)}${row}" authorId="${authors}"`;
          return `<${p}comment ${place}><${p}text>${wordsXml(text, p)}</${p}text></${p}comment>`;
        })
        .join(''),
    )
  );
}

const noComments = `<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
const noShapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** The box in which Excel shows a comment, for a cell that has none yet. */
function shapeXml({ row, column }: CellNote, at: number): string {
  const [r, c] = [row - 1, column - 1];
  const anchor = [c + 1, 12, Math.max(r - 1, 0), 4, c + 5, 12, r + 5, 4].join(', ');
  return `<v:shape id="_x0000_s${90_000 + at}" type="#_x0000_t202" style="position:absolute;width:240pt;height:80pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${r}</x:Row><x:Column>${c}</x:Column></x:ClientData></v:shape>`;
}

/** The sheet with a place for the boxes of its comments. */
function withDrawing(xml: string, id: string): string | null {
  const root = /<((?:\w+:)?)worksheet[\s>]/.exec(xml);
  const data = /<(?:\w+:)?sheetData\s*\/>|<\/(?:\w+:)?sheetData\s*>/.exec(xml);
  if (!root || !data) return null;
  const element = `<${root[1]}legacyDrawing xmlns:r="${office}" r:id="${id}"/>`;
  const tags = /<(\/?)(?:\w+:)?(\w+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;
  tags.lastIndex = data.index + data[0].length;
  let depth = 0;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [, closes, name = '', isEmpty] = tag;
    if (depth === 0 && (closes || behind.has(name)))
      return xml.slice(0, tag.index) + element + xml.slice(tag.index);
    if (closes) depth -= 1;
    else if (!isEmpty) depth += 1;
  }
  return null;
}

/** Everything that one file holds, by the name of its part. */
async function partsOf({ zip, entries }: OpenZip): Promise<Parts> {
  const parts: Parts = new Map();
  for (const { name, entry } of entries)
    if (!name.endsWith('/')) parts.set(name, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
}

/**
 * The workbook as it is, with a comment on each of these cells; comments that are there stay. Null where its parts
 * are not as Excel and WPS write them.
 * @param notes by the name of their sheet.
 */
export async function withComments(
  opened: OpenZip,
  notes: ReadonlyMap<string, readonly CellNote[]>,
): Promise<Buffer | null> {
  const inflate = inflater(opened);
  const parts = await partsOf(opened);
  const { sheets } = await sheetPartsOf(inflate);
  for (const [at, { name, part }] of sheets.entries()) {
    const said = notes.get(name);
    if (!said || said.length === 0) continue;
    const relations = await relationsOf(part, inflate);
    if (!addToSheet(parts, { part, relations, said, number: at + 1 })) return null;
  }
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) }));
}

type SheetToNote = {
  readonly part: string;
  readonly relations: ReadonlyMap<string, { readonly type: string; readonly target: string }>;
  readonly said: readonly CellNote[];
  readonly number: number;
};

function addToSheet(parts: Parts, { part, relations, said, number }: SheetToNote): boolean {
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const nameOf = (target: string) => names.get(target.toLowerCase()) ?? target;
  const textOf = (target: string | undefined) =>
    target === undefined ? undefined : parts.get(nameOf(target))?.toString();
  const sheet = textOf(part);
  if (sheet === undefined) return false;
  const listed = [...relations.values()].find(({ type }) => type === 'comments')?.target;
  const drawnBy = /<(?:\w+:)?legacyDrawing\s[^>]*?id\s*=\s*["']([^"']+)/.exec(sheet)?.[1];
  const drawn = drawnBy === undefined ? undefined : relations.get(drawnBy)?.target;
  const list = textOf(listed) ?? noComments;
  const held = new Set([...list.matchAll(/\sref=["']([A-Z]+\d+)["']/g)].map(([, place]) => place));
  const fresh = said.filter(({ row, column }) => !held.has(`${letterOf(column)}${row}`));
  const comments = addComments(list, said);
  const shapes = before(textOf(drawn) ?? noShapes, 'xml', () =>
    fresh.map((note, at) => shapeXml(note, number * 1000 + at)).join(''),
  );
  const marked = drawnBy === undefined ? withDrawing(sheet, 'dubanBoxes') : sheet;
  if (comments === null || shapes === null || marked === null) return false;
  const places = {
    comments: listed ?? `xl/dubanComments${number}.xml`,
    shapes: drawn ?? `xl/drawings/dubanBoxes${number}.vml`,
  };
  parts.set(nameOf(part), Buffer.from(marked));
  parts.set(nameOf(places.comments), Buffer.from(comments));
  parts.set(nameOf(places.shapes), Buffer.from(shapes));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship xmlns="${packed}/relationships" Id="${id}" Type="${office}/${type}" Target="/${target}"/>`;
  const added = [
    listed === undefined ? relation('dubanComments', 'comments', places.comments) : '',
    drawnBy === undefined ? relation('dubanBoxes', 'vmlDrawing', places.shapes) : '',
  ].join('');
  return relate(parts, nameOf, part, added) && declare(parts, nameOf, places.comments);
}

function relate(
  parts: Parts,
  nameOf: (name: string) => string,
  part: string,
  added: string,
): boolean {
  if (added === '') return true;
  const cut = part.lastIndexOf('/') + 1;
  const name = nameOf(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  const none = `<Relationships xmlns="${packed}/relationships"></Relationships>`;
  const there = (parts.get(name)?.toString() ?? none).replace(
    /<((?:\w+:)?Relationships\b[^>]*)\/>/,
    '<$1></Relationships>',
  );
  const xml = before(there, 'Relationships', () => added);
  if (xml === null) return false;
  parts.set(name, Buffer.from(xml));
  return true;
}

/** Names the type of the comments, and of boxes in general, among the types of the file. */
function declare(parts: Parts, nameOf: (name: string) => string, comments: string): boolean {
  const name = nameOf('[Content_Types].xml');
  const types = parts.get(name)?.toString() ?? '';
  const space = `xmlns="${packed}/content-types"`;
  const added = [
    types.includes(`"/${comments}"`)
      ? ''
      : `<Override ${space} PartName="/${comments}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
    /Extension=["']vml["']/i.test(types)
      ? ''
      : `<Default ${space} Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
  ].join('');
  const xml = before(types, 'Types', () => added);
  if (xml === null) return false;
  parts.set(name, Buffer.from(xml));
  return true;
}
