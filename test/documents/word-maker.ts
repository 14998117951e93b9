import { type FakePart, makeZip } from './zip-maker.ts';

export const png = Buffer.from('89504e470d0a1a0a00000000', 'hex');
export const jpg = Buffer.from('ffd8ffe000104a464946', 'hex');
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of a packed file. */
export const part = (
  name: string,
  data: Buffer | string = 'x',
  more: Partial<FakePart> = {},
): FakePart => ({
  ...{ name, data },
  ...more,
});

/** A Word document whose relationships and types are these. */
export function docx(
  parts: readonly FakePart[],
  lists: { main?: string; types?: string } = {},
): Buffer {
  const { main = 'word/document.xml', types = '' } = lists;
  return makeZip([
    part('[Content_Types].xml', `<Types>${types}</Types>`),
    part(
      '_rels/.rels',
      `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="/${main}"/></Relationships>`,
    ),
    ...parts,
  ]);
}
