import type { ZipFile } from 'yauzl';
import { listed, type Parts } from './part-contents.ts';
import { endingOf, isXml, type ZipFault } from './part-names.ts';
import { valuesOf } from './xml-pieces.ts';

/** Links that a document may have to what lies elsewhere: they are opened by a person, or ask him first. */
const MAY_LEAD_AWAY = /\/(?:hyperlink|externalLinkPath)$/;

function isFetched(attributes: string): boolean {
  if (!valuesOf(attributes, 'TargetMode').includes('External')) return false;
  const types = valuesOf(attributes, 'Type');
  const targets = valuesOf(attributes, 'Target');
  // A picture of a web page; one on a server of files would send it the reader's password.
  const isWebPicture =
    types.every((type) => /\/image$/.test(type)) && targets.every((to) => /^https?:/i.test(to));
  return types.length === 0 || !(types.every((type) => MAY_LEAD_AWAY.test(type)) || isWebPicture);
}

/** What a part with macros is called, by its type and by its relationship; Excel 4 has them in sheets of their own. */
const MACRO_TYPE = /macroEnabled|vbaProject|vbaData|macrosheet/i;
const MACRO_RELATION = /\/(?:vbaProject|wordVbaData|xl(?:Intl)?Macrosheet)$/i;

const says = (attributes: string, name: string, what: RegExp): boolean =>
  valuesOf(attributes, name).some((value) => what.test(value));

/**
 * What stands in a document's place: texts of other kinds that it takes in when it is opened (RTF, web pages, subdocuments), rows that it
 * fetches from a database, the web or a file, objects and controls of other programs, add-ins that come along with it.
 * A workbook's connection is refused whatever it leads to: what refreshes it is a tick in a dialogue, and its results stay in the cells.
 */
const REACHING_RELATION =
  /\/(?:a?fChunk|altChunk|subDocument|mailMerge(?:Header)?Source|connections|oleObject|control|activeXControlBinary|extensibility|webExtension(?:TaskPanes)?|rdRichValueWebImage)\s*$/i;

/** A part of the document itself; web pages are XML, too, and say so. */
const XML_TYPE =
  /^(?:application|text)\/(?:xml|(?!xhtml)[\w.-]+\+xml|vnd\.openxmlformats-officedocument\.vmlDrawing)$/i;
const BINARY_TYPE =
  /^application\/(?:vnd\.(?:openxmlformats-|ms-)|x-font|octet-stream$)(?!.*[+/]xml$)/i;
const PICTURE_TYPE = /^(?:image\/|application\/(?:octet-stream|x-emf|x-wmf|x-msmetafile)$)/i;
const PICTURES = /^(?:png|jpg|jpeg|jpe|jfif|gif|bmp|tif|tiff|emf|wmf|emz|wmz|wdp|webp|svg)$/;
const BINARIES = /^(?:odttf|fntdata|sigs|thmx|xlsx|docx|pptx|bin)$/;

/** The types that parts with such an ending have; those of other endings are not looked through, and hold no text of the document. */
function isTypeOf(ending: string, type: string): boolean {
  if (isXml(ending)) return XML_TYPE.test(type);
  if (PICTURES.test(ending)) return PICTURE_TYPE.test(type);
  return BINARIES.test(ending) ? BINARY_TYPE.test(type) : !/[+/]xml$/i.test(type);
}

/** True where the list of types calls a part something else than its ending does, so that it would not be looked through as that. */
function isMistyped(attributes: string): boolean {
  const types = valuesOf(attributes, 'ContentType').map((type) => type.replace(/;.*/s, '').trim());
  const endings = [
    ...valuesOf(attributes, 'PartName').map(endingOf),
    ...valuesOf(attributes, 'Extension').map((ending) => ending.trim().toLowerCase()),
  ];
  return endings.some((ending) => types.some((type) => !isTypeOf(ending, type)));
}

/** Macros under another name, parts whose name hides what they are, and what the document takes from elsewhere, or starts, when it is opened. */
export async function faultOfLists(zip: ZipFile, parts: Parts): Promise<ZipFault | null> {
  const types = await listed(zip, parts, '[content_types].xml');
  if (types.some(([, a]) => says(a, 'ContentType', MACRO_TYPE))) return 'macros';
  if (types.some(([, a]) => isMistyped(a))) return 'members';
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    const relations = await listed(zip, parts, name);
    if (relations.some(([, a]) => says(a, 'Type', MACRO_RELATION))) return 'macros';
    if (relations.some(([, a]) => says(a, 'Type', REACHING_RELATION) || isFetched(a)))
      return 'objects';
  }
  return null;
}
