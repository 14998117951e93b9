import { expect } from 'chai';
import { docx, jpg, part } from '../../../documents/word-maker.ts';
import { makeZip } from '../../../documents/zip-maker.ts';
import { verdict } from './verdict.ts';

const attributes = Buffer.from('0005160700020000', 'hex');
const looks = Buffer.from('\0\0\0\x01Bud1', 'latin1');
const pictures = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipped = (name: string, data: Buffer | string) =>
  verdict('a.zip', makeZip([part('照片.jpg', jpg), part(name, data)]));

describe('what a desktop leaves behind in an archive', () => {
  it('is known by its own bytes, and lies there unread', async () => {
    for (const [name, data] of [
      ['__MACOSX/._照片.jpg', attributes],
      ['__MACOSX/._1.2 材料', attributes],
      ['__MACOSX/._.DS_Store', attributes],
      ['._照片.jpg', attributes],
      ['材料/.DS_Store', looks],
      ['材料/Thumbs.db', pictures],
      ['__MACOSX/', ''],
    ] as const)
      expect(await zipped(name, data), name).to.equal('zip');
  });

  it('is not whatever lies in a folder of such a name: that is looked at as any other part', async () => {
    const program = Buffer.from('MZ');
    for (const name of [
      '__MACOSX/付款通知.exe',
      'x/__MACOSX/setup.lnk',
      '__MACOSX/a.scr',
      '__MACOSX/autorun.inf',
      '__MACOSX/a.js',
      '__MACOSX/a.jpg',
      '__MACOSX/._a.jpg',
      '__MACOSX/a/._照片',
      '.DS_Store',
      'Thumbs.db',
    ])
      expect(await zipped(name, program), name).to.equal('not: members');
    const alone = makeZip([part('__MACOSX/setup.msi', pictures)]);
    expect(await verdict('a.zip', alone)).to.equal('not: members');
  });

  it('has no ending by which a system would run it, nothing that is opened behind its head, and is small', async () => {
    for (const [name, data] of [
      ['__MACOSX/._付款.bat', attributes],
      ['__MACOSX/._付款.hta', attributes],
      ['__MACOSX/._表.docx', Buffer.concat([attributes, makeZip([part('a.txt')])])],
      ['材料/Thumbs.db', Buffer.concat([pictures, Buffer.alloc(1024 * 1024)])],
    ] as const)
      expect(await zipped(name, data), name).to.match(/^not: (?:members|archive)$/);
    const pdf = Buffer.concat([attributes, Buffer.from('%PDF-1.4')]);
    expect(await zipped('__MACOSX/._表.pdf', pdf)).to.equal('not: members');
  });

  it('is judged under each of two names that differ in their capitals, and a document has no two parts under one', async () => {
    const body = part('word/document.xml', '<w/>');
    expect(await zipped('照片.JPG', Buffer.from('MZ'))).to.equal('not: members');
    expect(await zipped('照片.JPG', jpg)).to.equal('zip');
    const doubled = docx([part('word/Document.xml', '<w/>'), body]);
    expect(await verdict('a.docx', doubled)).to.equal('not: archive');
  });
});
