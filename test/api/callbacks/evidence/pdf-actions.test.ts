import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { part } from '../../../documents/word-maker.ts';
import { makeZip } from '../../../documents/zip-maker.ts';
import { verdict } from './verdict.ts';

const pdf = (...objects: string[]) =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((text, i) => `${i + 1} 0 obj\n${text}\nendobj\n`).join('')}%%EOF`,
    'latin1',
  );
const page = '<< /Type /Page /Annots [9 0 R] >>';

/** Objects that are packed into a stream, numbered from 5. */
function packed(
  objects: readonly string[],
  more = '/Filter /FlateDecode',
  type = '/ObjStm',
): string {
  const places = objects.map((_, i) => objects.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
  const head = `${places.map((at, i) => `${5 + i} ${at}`).join(' ')} `;
  const data = deflateSync(Buffer.from(head + objects.join(' '))).toString('latin1');
  return `<< /Type ${type} /N ${objects.length} /First ${head.length} ${more} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

describe('a PDF that is sent as evidence', () => {
  const web = '<< /S /URI /URI (http://a.example) >>';
  const refused: [what: string, bytes: Buffer][] = [
    ['starts a program', pdf('<< /OpenAction << /S /Launch /F (cmd.exe) >> >>')],
    ['starts one where somebody clicks', pdf('<< /A << /S/Launch/Win << /F (cmd.exe) >> >> >>')],
    ['has a script', pdf('<< /Names << /JavaScript 2 0 R >> >>')],
    ['has one whose name is in numbers', pdf('<< /S /J#61vaScript /JS (x) >>')],
    ['has one in a packed stream', pdf(packed(['<< /S /JavaScript /JS (x) >>']))],
    [
      'has one in a packed stream that does not say what it is',
      pdf(packed(['<< /S /JavaScript /JS (x) >>'], '/Filter [/FlateDecode]', '/X')),
    ],
    ['has a form of scripts', pdf('<< /AcroForm << /XFA 3 0 R >> >>')],
    ['opens a file that is packed within', pdf('<< /AA << /O << /S /GoToE >> >> >>')],
    ['opens a page of the web', pdf(`<< /OpenAction ${web} >>`)],
    ['opens one by a reference', pdf('<< /OpenAction 2 0 R >>', web)],
    ['opens one behind a comment', pdf('<< /OpenAction %x\n 2 %y\r 0 R >>', web)],
    ['opens one behind other blanks', pdf('<< /OpenAction\0 2\0 0\t\nR >>', web)],
    ['opens one by parted words', pdf('<< /AA<</O<</S%x\n/URI/URI(http://a.example)>>>>>>')],
    [
      'opens one by what comes next',
      pdf('<< /OpenAction 2 0 R >>', '<< /S /GoTo /Next 3 0 R >>', web),
    ],
    ['opens one by a packed reference', pdf('<< /OpenAction 6 0 R >>', packed(['<< >>', web]))],
    ['opens one with a page', pdf('<< /AA 2 0 R >>', '<< /O 3 0 R >>', web)],
    [
      'opens a file of a server',
      pdf('<< /OpenAction << /S /GoToR /F (\\\\\\\\h\\\\x.pdf) /D [0 /Fit] >> >>'),
    ],
    ['packs its objects so that nobody reads them', pdf(packed(['<< >>'], '/Filter /LZWDecode'))],
  ];
  for (const [what, bytes] of refused)
    it(`is refused where it ${what}`, async () => {
      expect(await verdict('a.pdf', bytes)).to.equal('not: actions');
      expect(await verdict('a.zip', makeZip([part('a.pdf', bytes)]))).to.equal('not: actions');
    });

  // Each of these would be looked through anew from every place of it.
  it('is looked through once, whatever it holds', async () => {
    const full = (piece: string) =>
      Buffer.from(`%PDF-1.4\n${piece.repeat(4_000_000 / piece.length)}`);
    const many = Array.from({ length: 3000 }, (_, i) => i + 1);
    const referring = `${many.map((n) => `${n} 0 obj ${many.slice(0, 50).map((m) => `${m} 0 R `)} endobj /AA ${n} 0 R `).join('')}`;
    const alike = `/OpenAction 1 0 R ${'1 0 obj '.repeat(100)}`;
    const numbered = Array.from({ length: 310_000 }, (_, i) => `${i} 0 obj `).join('');
    for (const piece of ['/OpenAction<<', '/AA 1 0 R ', alike, '#41'])
      expect(await verdict('a.pdf', full(piece)), piece.slice(0, 20)).to.equal('not: actions');
    const more = Buffer.from(`%PDF-1.4\n/OpenAction 1 0 R ${numbered}`);
    expect(await verdict('a.pdf', more)).to.equal('not: actions');
    for (const piece of [
      referring,
      '1 0 obj ',
      '/Filter [ ',
      'stream\n',
      '/Next[',
      '/OpenAction<<(',
    ])
      expect(await verdict('a.pdf', full(piece)), piece.slice(0, 20)).to.be.oneOf([
        'pdf',
        'not: actions',
      ]);
  });

  it('is taken with links, places, forms, signatures and files that come along', async () => {
    const link = `<< /Subtype /Link /A ${web} >>`;
    for (const bytes of [
      pdf('<< /OpenAction [2 0 R /Fit] >>', page, link),
      pdf('<< /OpenAction 3 0 R >>', page, '[2 0 R /Fit]', link),
      pdf(packed([page, link]), '<< /OpenAction 5 0 R >>'),
      pdf('<< /OpenAction << /S /GoTo /D [2 0 R /Fit] >> /URI << /Base () >> >>', link),
      pdf('<< /Type /Sig /Filter /Adobe.PPKLite >>', packed([link])),
      pdf('<< /Names << /EmbeddedFiles 2 0 R >> >>', '<< /Type /EmbeddedFile >>'),
      pdf('<< /First 3 0 R /Title (Launch/JavaScripts) >>'),
    ])
      expect(await verdict('a.pdf', bytes), bytes.toString('latin1')).to.equal('pdf');
  });
});
