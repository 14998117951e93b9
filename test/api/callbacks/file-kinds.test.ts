import { expect } from 'chai';
import { judgeFile } from '../../../src/api/callbacks/evidence/file-kinds.ts';
import { docx, jpg, office, part, png } from '../../documents/word-maker.ts';
import { makeZip } from '../../documents/zip-maker.ts';

const pdf = Buffer.from('%PDF-1.4\n%%EOF');

const body = part('word/document.xml', '<w/>');
const wordType = (name: string) =>
  `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`;

/** Bytes of a name in the code page of Chinese Windows. */
const gbk = (name: Buffer, file: Buffer) =>
  file.toString('latin1').replaceAll('?NAMES', name.toString('latin1'));

async function verdict(name: string, bytes: Buffer): Promise<string> {
  const judged = await judgeFile(name, bytes);
  return judged.ok ? judged.kind : `not: ${judged.fault}`;
}

describe('a file that is sent as evidence', () => {
  const taken: [what: string, name: string, bytes: Buffer, kind: string][] = [
    [
      'a picture of Word 365 beside its drawing',
      'a.docx',
      docx([body, part('word/media/image2.svg', '<svg/>')]),
      'docx',
    ],
    [
      'a document whose main part has a number',
      'a.docx',
      docx([part('word/document2.xml', '<w/>')]),
      'docx',
    ],
    [
      'a document whose main part its relationships alone name',
      'a.docx',
      docx([part('word/body.xml', '<w/>')], {
        main: 'word/body.xml',
        types: wordType('word/body.xml'),
      }),
      'docx',
    ],
    ['a document named as another kind of document', 'a.xlsx', docx([body]), 'docx'],
    ['a document named zip', 'a.zip', docx([body]), 'docx'],
    [
      'a PDF behind a mark of UTF-8',
      'a.pdf',
      Buffer.concat([Buffer.from('efbbbf', 'hex'), pdf]),
      'pdf',
    ],
    ['a PDF behind blank lines', 'a.PDF', Buffer.concat([Buffer.from('\r\n \n'), pdf]), 'pdf'],
    ['a PNG named .jpg', 'a.jpg', png, 'png'],
    ['a JPEG named .png', 'a.png', jpg, 'jpg'],
    ['a picture named .jfif', '现场.jfif', jpg, 'jpg'],
    ['a PDF named .jpg', 'a.jpg', pdf, 'pdf'],
    [
      'an OFD',
      '通知.ofd',
      makeZip([part('OFD.xml', '<o/>'), part('Doc_0/Document.xml', '<d/>')]),
      'ofd',
    ],
    [
      'a zip with backslashes between folders',
      'a.zip',
      makeZip([part('材料\\照片\\一.jpg', jpg)]),
      'zip',
    ],
    [
      'a zip with names in GBK, one of whose bytes is a backslash',
      'a.zip',
      // 塡 is 89 5C: read as UTF-8 or byte by byte it has a backslash.
      Buffer.from(
        gbk(Buffer.from('895c2e706466', 'hex'), makeZip([part('?NAMES', pdf)])),
        'latin1',
      ),
      'zip',
    ],
  ];
  for (const [what, name, bytes, kind] of taken)
    it(`is taken as ${kind}: ${what}`, async () => {
      expect(await verdict(name, bytes)).to.equal(kind);
    });

  const external = (type: string) =>
    `<Relationships><Relationship Id="r1" TargetMode="External" Type="${office}/${type}" Target="http://a.example/t.dotm"/></Relationships>`;
  const refused: [what: string, name: string, bytes: Buffer, fault: string][] = [
    ['a drawing by itself in a zip', 'a.zip', makeZip([part('a.svg', '<svg/>')]), 'members'],
    [
      'a drawing outside the pictures of a document',
      'a.docx',
      docx([body, part('word/a.svg')]),
      'members',
    ],
    ['a zip named .docx that is none', 'a.docx', makeZip([part('a.txt')]), 'content'],
    ['a web page named .pdf', 'a.pdf', Buffer.from('<html>%PDF-1.4'), 'content'],
    ['a program named .jpg', 'a.jpg', Buffer.from('MZ'), 'content'],
    ['a program', 'a.exe', Buffer.from('MZ'), 'kind'],
    ...[
      'b.exe.',
      'b.exe ',
      'a\\b.exe',
      'b.pif',
      'b.scf',
      'b.url',
      'b.chm',
      'b.iqy',
      'b.cpl',
      'b.settingcontent-ms',
      'b.vhd',
      'b.img',
      'autorun.inf',
      'b.html',
      'b.doc',
      'b.newly-made-up',
      'b',
    ].map((name): [string, string, Buffer, string] => [
      `a zip with ${JSON.stringify(name)}`,
      'a.zip',
      makeZip([part(name)]),
      'members',
    ]),
    ...[
      'b.txt:x.exe',
      'b.txt:x.exe:$DATA',
      'b\u200b.pdf',
      'b\u0007.pdf',
      'con.pdf',
      'a/NUL.txt',
      'b\u202egpj.exe',
      'b\u202ecod.txt',
      'b\u3164.pdf',
      'b.pdf \ufe0f.txt',
      '../b.txt',
      'a\\..\\..\\b.txt',
      '\\b.txt',
      'c:\\b.txt',
    ].map((name): [string, string, Buffer, string] => [
      `a zip with ${JSON.stringify(name)}`,
      'a.zip',
      makeZip([part(name)]),
      'archive',
    ]),
    ...['b.xll', 'b.xlam', 'b.ppam', 'b.docm'].map((name): [string, string, Buffer, string] => [
      `a zip with ${name}`,
      'a.zip',
      makeZip([part(name)]),
      'macros',
    ]),
    [
      'a document that says it has macros',
      'a.docx',
      docx([body], {
        types:
          '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
      'macros',
    ],
    [
      'a document with macros under another name',
      'a.docx',
      docx([body, part('word/x.dat')], {
        types:
          '<Override PartName="/word/x.dat" ContentType="application/vnd.ms-office.vbaProject"/>',
      }),
      'macros',
    ],
    [
      'a document whose template is fetched from elsewhere',
      'a.docx',
      docx([body, part('word/_rels/settings.xml.rels', external('attachedTemplate'))]),
      'objects',
    ],
    [
      'a document with a declaration in its list of parts',
      'a.docx',
      makeZip([part('[Content_Types].xml', '<!DOCTYPE a><Types/>'), body]),
      'archive',
    ],
  ];
  for (const [what, name, bytes, fault] of refused)
    it(`is refused as ${fault}: ${what}`, async () => {
      expect(await verdict(name, bytes)).to.equal(`not: ${fault}`);
    });

  it('may have links to pages in its text', async () => {
    const links = part('word/_rels/document.xml.rels', external('hyperlink'));
    expect(await verdict('a.docx', docx([body, links]))).to.equal('docx');
  });
});
