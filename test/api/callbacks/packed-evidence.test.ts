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
  const workbook = (parts: FakePart[]) => makeZip([part('xl/workbook.xml', '<w/>'), ...parts]);
  const hidden: [what: string, name: string, bytes: Buffer, fault: string][] = [
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
    [
      'a table that is linked to a program',
      'a.xlsx',
      workbook([part('xl/externalLinks/externalLink1.xml', '<e><ddeLink ddeService="cmd"/></e>')]),
      'objects',
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
  ];
  for (const [what, name, bytes, fault] of hidden) {
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

  it('may pack what a unit has: papers, pictures, films, and what a desktop leaves beside them', async () => {
    const film = Buffer.concat([Buffer.alloc(4), Buffer.from('ftypmp42')]);
    const parts: [string, Buffer | string][] = [
      ['材料/', ''],
      ['材料/报告.docx', docx([body, part('word/embeddings/表.xlsx', workbook([]))])],
      ['材料/照片.JPG', jpg],
      ['材料/现场.mp4', film],
      ['材料/说明.txt', Buffer.from('说明')],
      ['材料/记事本.txt', Buffer.from('\ufeff说明', 'utf16le')],
      ['__MACOSX/材料/._照片.JPG', 'x'],
      ['材料/Thumbs.db', 'x'],
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
    const picture = external('image').replace('a.example/t.dotm', 'a.example/t.png');
    const other = picture.replace('http://a.', '\\\\a.');
    const rels = 'word/_rels/document.xml.rels';
    expect(await verdict('a.docx', docx([body, part(rels, picture)]))).to.equal('docx');
    expect(await verdict('a.docx', docx([body, part(rels, other)]))).to.equal('not: objects');
  });
});
