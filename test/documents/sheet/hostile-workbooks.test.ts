import { CFB } from '@e965/xlsx';
import { expect } from 'chai';
import { codeOf, type HostileCase } from './hostile-case.ts';
import { odsFile } from './ods-maker.ts';
import { biffRecord, biffStart, compoundFile, xlsFile } from './xls-maker.ts';

const compoundHead = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function xlsWithMacros(): Buffer {
  const file = CFB.read(xlsFile([{ row: 0 }]), { type: 'buffer' });
  CFB.utils.cfb_add(file, '/_VBA_PROJECT_CUR/VBA/dir', Buffer.alloc(5000));
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

function xlsMergedOverAll(): Buffer {
  const range = Buffer.alloc(10);
  for (const [at, value] of [1, 0, 65_535, 0, 255].entries()) range.writeUInt16LE(value, at * 2);
  return xlsFile([{ row: 0 }], [biffRecord(0xe5, range)]);
}

function xlsCutOff(): Buffer {
  const record = biffRecord(0xfd, Buffer.alloc(10));
  record.writeUInt16LE(60_000, 2);
  return compoundFile({ Workbook: Buffer.concat([biffStart(5), record]) });
}

const ods = (rows: string, cell = ''): Buffer =>
  odsFile(rows.replace('$', `<table:table-cell${cell}><text:p>x</text:p></table:table-cell>`));

function encryptedOds(): Buffer {
  return odsFile('', { manifest: '<manifest><encryption-data/></manifest>' });
}

function odsWithMacros(): Buffer {
  return odsFile('', { extra: [{ name: 'Basic/Standard/Module1.xml', data: '<x/>' }] });
}

const refused: readonly HostileCase[] = [
  ['only the head of a compound file', 'a.xls', () => compoundHead, 'reader-failed'],
  [
    'a compound file that holds a text document',
    'a.xls',
    () => compoundFile({ WordDocument: Buffer.alloc(5000) }),
    'not-a-workbook',
  ],
  [
    'an xlsx with an opening password',
    'a.xlsx',
    () =>
      compoundFile({ EncryptionInfo: Buffer.alloc(5000), EncryptedPackage: Buffer.alloc(5000) }),
    'file-encrypted',
  ],
  [
    'an xls with an opening password',
    'a.xls',
    () =>
      compoundFile({ Workbook: Buffer.concat([biffStart(5), biffRecord(0x2f, Buffer.alloc(54))]) }),
    'file-encrypted',
  ],
  ['an xls with macros', 'a.xls', xlsWithMacros, 'macros'],
  ['an xls with a value in row 65,536', 'a.xls', () => xlsFile([{ row: 65_535 }]), 'too-many-rows'],
  [
    'an xls with a value in column 256',
    'a.xls',
    () => xlsFile([{ column: 255 }]),
    'too-many-columns',
  ],
  ['an xls with merged ranges over all', 'a.xls', xlsMergedOverAll, 'merge-too-large'],
  ['an xls with a record that is cut off', 'a.xls', xlsCutOff, 'file-damaged'],
  [
    'an ods with a row that is repeated a million times',
    'a.ods',
    () => ods('<table:table-row table:number-rows-repeated="1048576">$</table:table-row>'),
    'too-many-rows',
  ],
  [
    'an ods with a cell that is repeated a million times',
    'a.ods',
    () => ods('<table:table-row>$</table:table-row>', ' table:number-columns-repeated="1048576"'),
    'too-many-columns',
  ],
  [
    'an ods with a cell that spans all rows',
    'a.ods',
    () => ods('<table:table-row>$</table:table-row>', ' table:number-rows-spanned="1048576"'),
    'merge-too-large',
  ],
  [
    'an ods with a declaration',
    'a.ods',
    () => ods('<!DOCTYPE a><table:table-row>$</table:table-row>'),
    'xml-entities',
  ],
  ['an ods with a password', 'a.ods', encryptedOds, 'file-encrypted'],
  ['an ods with macros', 'a.ods', odsWithMacros, 'macros'],
];

describe('a hostile xls or ods (P13)', () => {
  for (const [what, name, bytes, code] of refused) {
    it(`${what} is refused as ${code}`, async () => {
      expect(await codeOf(name, bytes())).to.equal(code);
    });
  }
});
