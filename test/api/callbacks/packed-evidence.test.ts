import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { judgeFile } from '../../../src/api/callbacks/evidence/file-kinds.ts';
import { docx, jpg, office, part, png } from '../../documents/word-maker.ts';
import { type FakePart, makeZip } from '../../documents/zip-maker.ts';

const body = part('word/document.xml', '<w/>');
async function verdict(name: string, bytes: Buffer): Promise<string> {
  const judged = await judgeFile(name, bytes);
  return judged.ok ? judged.kind : `not: ${judged.fault}`;
}

const external = (type: string) =>
  `<Relationships><Relationship Id="r1" TargetMode="External" Type="${office}/${type}" Target="http://a.example/t.dotm"/></Relationships>`;

describe('what a file packs that is sent as evidence', () => {
  const word = (xml: string) => docx([part('word/document.xml', xml)]);
  const fields = (...runs: string[]) =>
    word(
      `<w:document><w:p><w:fldChar w:fldCharType="begin"/>${runs
        .map((run) => `<w:r><w:instrText xml:space="preserve">${run}</w:instrText></w:r>`)
        .join('')}</w:p></w:document>`,
    );
  const inOneRun = (text: string) =>
    word(`<w><w:fldChar w:fldCharType="begin"/><w:r>${text}</w:r></w>`);
  const workbook = (parts: FakePart[]) => makeZip([part('xl/workbook.xml', '<w/>'), ...parts]);
  const types = (type: string) =>
    part(
      '[Content_Types].xml',
      `<Types><Override PartName="/xl/s/a.xml" ContentType="application/vnd.ms-excel.${type}+xml"/></Types>`,
    );
  const relation = (place: string, type: string) =>
    part(
      place,
      `<Relationships><Relationship Id="r1" Type="http://schemas.microsoft.com/office/2006/relationships/${type}" Target="a.xml"/></Relationships>`,
    );
  const hidden: [what: string, name: string, bytes: Buffer, fault?: string][] = [
    ['a program among the parts', 'a.docx', docx([body, part('word/run.exe')]), 'members'],
    ['a script among the parts', 'a.xlsx', workbook([part('xl/a.vbs')]), 'members'],
    [
      'an object of another program',
      'a.docx',
      docx([body, part('word/embeddings/o.bin')]),
      'objects',
    ],
    [
      'a field that starts a program',
      'a.docx',
      fields('DDEAUTO c:\\\\cmd.exe "/k calc"'),
      'objects',
    ],
    ['one in pieces', 'a.docx', fields('D', 'DEAU', 'TO c:\\\\cmd.exe'), 'objects'],
    ['one in numbers', 'a.docx', fields('&#68;DE c:\\\\cmd.exe'), 'objects'],
    ['one behind another', 'a.docx', word('<w><w:fldSimple w:instr="DDE cmd"/></w>'), 'objects'],
    ['one among comments', 'a.docx', inOneRun('<w:instrText>D<!-- x -->DE cmd</w:instrText>')],
    [
      'one around a mark of another language',
      'a.docx',
      fields('D</w:instrText><x:fldChar x:fldCharType="begin"/><w:instrText>DE cmd'),
    ],
    ['one in a section', 'a.docx', inOneRun('<w:instrText><![CDATA[DDE cmd]]></w:instrText>')],
    [
      'one behind a sign that ends no tag',
      'a.docx',
      inOneRun('<w:instrText a=">">DDE cmd</w:instrText>'),
    ],
    ['one in long numbers', 'a.docx', fields('&#0000000068;DE cmd')],
    ['one of a prefix with a dash', 'a.docx', inOneRun('<w-x:instrText>DDE c</w-x:instrText>')],
    ['one in an element of plain text', 'a.docx', inOneRun('<w:t>DDE cmd</w:t>')],
    ['one around plain text', 'a.docx', fields('D</w:instrText><w:t>x</w:t><w:instrText>DE cmd')],
    [
      'one outside the usual folder',
      'a.docx',
      docx([part('body.xml', '<w><w:instrText>DDE cmd</w:instrText></w>')], {
        main: 'body.xml',
        types:
          '<Override PartName="/body.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
      }),
    ],
    [
      'a table of another file',
      'a.docx',
      fields(' ', '\n ', 'LINK Excel.Sheet.12 "\\\\h\\a.xlsx" R1 \\a'),
    ],
    ['a text of another file', 'a.docx', fields(' includetext "\\\\host\\share\\x.docx"')],
    ['one in pieces of a text', 'a.docx', fields('INC', 'LUDE', 'TEXT "C:\\x"')],
    ['one of an older Word', 'a.docx', fields('INCLUDE C:\\x.doc')],
    ['rows of a database', 'a.docx', fields('DATABASE \\d "C:\\a.mdb"')],
    ['a picture of an older Word', 'a.docx', fields('IMPORT \\\\host\\x.bmp')],
    [
      'a linked table in an attribute',
      'a.docx',
      word('<w><w:fldSimple w:instr=" LINK Excel.Sheet.12 a.xlsx"/></w>'),
    ],
    ['a picture of a server', 'a.docx', fields('INCLUDEPICTURE "\\\\host\\x.png"')],
    ['a picture in pieces', 'a.docx', fields('INCLUDE', 'PICTURE \\d "file://host/x.png"')],
    ['a picture of a server in other strokes', 'a.docx', fields('INCLUDEPICTURE "//host/x.png"')],
    ['a picture of a server behind a drive', 'a.docx', fields('INCLUDEPICTURE "C:\\\\\\x.png"')],
    [
      'a picture of a place that is worked out',
      'a.docx',
      fields(
        'INCLUDEPICTURE "</w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE 92 92',
      ),
    ],
    [
      'a table that is linked to a program',
      'a.xlsx',
      workbook([part('xl/externalLinks/externalLink1.xml', '<e><ddeLink ddeService="cmd"/></e>')]),
      'objects',
    ],
    [
      'one under another prefix',
      'a.xlsx',
      workbook([
        part('xl/externalLinks/externalLink1.xml', '<e><x-y:ddeLink ddeService="c"/></e>'),
      ]),
    ],
    ['a declaration of entities', 'a.docx', word('<!DOCTYPE a [<!ENTITY b "c">]><a/>'), 'objects'],
    ['one in a table', 'a.xlsx', workbook([part('xl/a.xml', '<!DOCTYPE a><a/>')]), 'objects'],
    [
      'one in another encoding',
      'a.docx',
      docx([part('word/document.xml', Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le'))]),
      'archive',
    ],
    [
      'a template of its header from elsewhere',
      'a.docx',
      docx([body, part('word/_rels/header1.xml.rels', external('attachedTemplate'))]),
      'objects',
    ],
    [
      'a frame of a table from elsewhere',
      'a.xlsx',
      workbook([part('xl/worksheets/_rels/s.xml.rels', external('frame'))]),
      'objects',
    ],
    [
      'a template that seems to lie within it',
      'a.docx',
      docx([
        body,
        part(
          'word/_rels/settings.xml.rels',
          `<Relationships><Relationship Id=' TargetMode="Internal"' TargetMode="External" Type="${office}/attachedTemplate" Target="http://a.example/t.dotm"/></Relationships>`,
        ),
      ]),
    ],
    ['macros', 'a.docx', docx([body, part('word/vbaProject.bin')]), 'macros'],
    [
      'macros that only a relationship names',
      'a.docx',
      docx([body, relation('word/_rels/document.xml.rels', 'vbaProject')]),
      'macros',
    ],
    ...['macrosheet', 'intlmacrosheet'].map((type): [string, string, Buffer, string] => [
      `a sheet of the type ${type}`,
      'a.xlsx',
      workbook([types(type), part('xl/s/a.xml', '<m/>')]),
      'macros',
    ]),
    ...['xlMacrosheet', 'xlIntlMacrosheet'].map((type): [string, string, Buffer, string] => [
      `a sheet of the relationship ${type}`,
      'a.xlsx',
      workbook([relation('xl/_rels/workbook.xml.rels', type), part('xl/s/a.xml', '<m/>')]),
      'macros',
    ]),
  ];
  for (const [what, name, bytes, fault = 'objects'] of hidden) {
    it(`is refused as ${fault}: a document with ${what}`, async () => {
      expect(await verdict(name, bytes)).to.equal(`not: ${fault}`);
    });
    it(`is refused as ${fault}, packed once more: a document with ${what}`, async () => {
      expect(await verdict('a.zip', makeZip([part(`附件/${name}`, bytes)]))).to.equal(
        `not: ${fault}`,
      );
    });
  }

  it('is refused where what it packs is not what its ending says', async () => {
    const lies: [string, Buffer][] = [
      ['a.jpg', Buffer.from('MZ')],
      ['a.pdf', png],
      ['a.txt', Buffer.from('MZ\0')],
      ['a.mp4', Buffer.from('<html>')],
      ['a.docx', makeZip([part('a.txt')])],
    ];
    for (const [name, bytes] of lies)
      expect(await verdict('a.zip', makeZip([part(name, bytes)])), name).to.equal('not: members');
  });

  it('is refused where its text lies in a part that is called a picture, or what a desktop leaves behind', async () => {
    const text = '<w><w:instrText>DDE cmd</w:instrText></w>';
    for (const [main, xml, fault] of [
      ['__MACOSX/document.xml', text, 'objects'],
      ['word/document.png', text, 'members'],
      ['word/document.png', `\ufeff ${text}`, 'members'],
      ['word/document.jpg', Buffer.from(`\ufeff${text}`, 'utf16le'), 'members'],
    ] as const) {
      const types = `<Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`;
      const bytes = docx([part(main, xml)], { main, types });
      expect(await verdict('a.docx', bytes), main).to.equal(`not: ${fault}`);
    }
    const drawing = part('word/media/a.svg', text);
    for (const [types, kind] of [
      [
        '<Override PartName="/word/media/a.svg" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
        'not: members',
      ],
      ['<Default ContentType="text/xml " Extension="SVG"/>', 'not: members'],
      ['<Default Extension="svg" ContentType="image/svg+xml"/>', 'docx'],
    ] as const)
      expect(await verdict('a.docx', docx([body, drawing], { types })), types).to.equal(kind);
    expect(await verdict('a.docx', docx([body, part('__MACOSX/o.bin', 'x')]))).to.equal(
      'not: members',
    );
    expect(await verdict('a.docx', docx([body, part('word/a/', 'x')]))).to.equal('not: archive');
  });

  it('is refused where all that it packs, one in another, is more than anybody opens', async () => {
    const filler = Array.from({ length: 60_000 }, (_, i) => `${i} ${(i * 7919) % 10_007} 水务 `);
    const picture = Buffer.concat([png, Buffer.from(filler.join('').repeat(16))]);
    const within = docx([body, part('word/media/a.png', picture)]);
    const packing = (count: number) =>
      makeZip(Array.from({ length: count }, (_, i) => part(`${i}.docx`, within)));
    expect(await verdict('a.zip', packing(2))).to.equal('zip');
    expect(await verdict('a.zip', packing(15))).to.equal('not: archive');
  });

  it('may pack what a unit has: papers, pictures, films, and what a desktop leaves beside them', async () => {
    const film = Buffer.concat([Buffer.alloc(4), Buffer.from('ftypmp42')]);
    const parts: [string, Buffer | string][] = [
      ['材料/', ''],
      ['材料/报告.docx', docx([body, part('word/embeddings/表.xlsx', workbook([]))])],
      ['材料/照片.JPG', jpg],
      ['材料/现场.mp4', film],
      ['材料/说明.txt', Buffer.from('说明')],
      ['材料/记事本.txt', Buffer.from('\ufeff说明', 'utf16le')],
      ['__MACOSX/材料/._照片.JPG', Buffer.from('00051607', 'hex')],
      ['材料/Thumbs.db', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ];
    const bytes = makeZip(parts.map(([name, data]) => part(name, data)));
    expect(await verdict('a.zip', bytes)).to.equal('zip');
  });

  it('is taken as the programs of offices write it', async () => {
    for (const name of ['ledger.xlsx', 'roster.xlsx']) {
      const bytes = readFileSync(new URL(`../../../data/sample/${name}`, import.meta.url));
      expect(await verdict(name, bytes), name).to.equal('xlsx');
    }
    const text = '<w:instrText>PAGE \\* MERGEFORMAT</w:instrText><w:t>DDE 是什么</w:t>';
    expect(await verdict('a.docx', word(`<w>${text}</w>`))).to.equal('docx');
    for (const ordinary of [
      ' PAGE ',
      'HYPERLINK "https://a.example/link" \\o "LINK 与 IMPORT"',
      'TOC \\o "1-3" \\h',
      'REF Link_1 \\h',
      'Link_1',
      'Import数据',
      'MERGEFIELD Database',
      'DATE \\@ "yyyy-MM-dd"',
      'FORMTEXT',
      'SEQ 图',
      'INCLUDEPICTURE "https://a.example/x.png" \\* MERGEFORMATINET',
      'INCLUDEPICTURE \\d "http://a.example/x.png"',
      'INCLUDEPICTURE "C:\\\\Users\\\\wm\\\\RichOle\\\\x.png" \\* MERGEFORMAT',
      'INCLUDEPICTURE \\d "file:///C:/x.png"',
      'INCLUDEPICTURE "/var/folders/x.png"',
    ])
      expect(await verdict('a.docx', fields(ordinary)), ordinary).to.equal('docx');
    const picture = external('image').replace('a.example/t.dotm', 'a.example/t.png');
    const other = picture.replace('http://a.', '\\\\a.');
    const rels = 'word/_rels/document.xml.rels';
    expect(await verdict('a.docx', docx([body, part(rels, picture)]))).to.equal('docx');
    expect(await verdict('a.docx', docx([body, part(rels, other)]))).to.equal('not: objects');
  });

  it('is taken where divisions of a web page lie deep within one another', async () => {
    const page = `${'<w:div>'.repeat(300)}${'</w:div>'.repeat(300)}`;
    expect(await verdict('a.docx', word(page))).to.equal('docx');
  });

  // A pattern that looks on from every begun tag, or from every dot, would not come to an end here.
  it('is looked through once, whatever it holds', async () => {
    const everyPart = (xml: string) =>
      docx([body, ...Array.from({ length: 40 }, (_, i) => part(`word/header${i}.xml`, xml))]);
    expect(await verdict('a.docx', everyPart('<instrText'.repeat(100_000)))).to.equal(
      'not: archive',
    );
  });

  it('is refused where it names what it packs at a length that nobody writes', async () => {
    const dots = Array.from({ length: 150 }, (_, i) => part(`${'.'.repeat(65_000)}${i}`));
    expect(await verdict('a.zip', makeZip(dots))).to.equal('not: archive');
    const named = (name: string) => verdict('a.zip', makeZip([part(name, jpg)]));
    expect(await named(`${'长'.repeat(332)}.jpg`), '1,000 bytes').to.equal('zip');
    expect(await named(`${'长'.repeat(333)}.jpg`), '1,003 bytes').to.equal('not: archive');
    expect(await named(`${'a/'.repeat(39)}b.jpg`), '40 parts').to.equal('zip');
    expect(await named(`${'a/'.repeat(40)}b.jpg`), '41 parts').to.equal('not: archive');
  });
});
