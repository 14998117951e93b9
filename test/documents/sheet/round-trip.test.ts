import { expect } from 'chai';
import fc from 'fast-check';
import { type ClerkValue, clerkFile, serialOf } from '../clerk-file.ts';
import { gridsIn } from './first-row.ts';

/** Texts as clerks have them, with what breaks readers: quotes, tags, line ends, escapes, blanks, rare characters. */
const pieces = [
  '台账',
  '缺页',
  ' ',
  '\n',
  '"',
  "'",
  '&',
  '<',
  '>',
  '&lt;',
  '=1+1',
  '𠮷',
  '；',
  '　',
  'a',
  '0',
  '\t',
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => `${parts.join('')}。`);
const day = fc
  .integer({ min: serialOf('2000-01-01'), max: serialOf('2099-12-31') })
  .map((number): ClerkValue => ({ number, format: 'yyyy-mm-dd' }));
const number = fc.oneof(
  fc.integer({ min: -9999, max: 99_999_999 }),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
);
const plain = fc.oneof(text, text, number, fc.constant(null));
const sheetOf = (value: fc.Arbitrary<ClerkValue>) =>
  fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

const expected = (cell: ClerkValue): string | undefined => {
  if (cell === null) return undefined;
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (typeof cell === 'string') return cell;
  const serial = 'number' in cell ? cell.number : 0;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
};

describe('what a spreadsheet program has saved', () => {
  for (const format of ['xlsx', 'xls', 'ods'] as const)
    it(`as ${format} is read cell by cell as it was entered`, async () => {
      await fc.assert(
        // The program that writes here knows no formats of dates in ods.
        fc.asyncProperty(sheetOf(format === 'ods' ? plain : fc.oneof(plain, day)), async (rows) => {
          const [grid] = await gridsIn(`a.${format}`, clerkFile(format, [{ rows }]));
          const read = new Map(grid?.rows.map((row) => [row.number, row.cells]));
          for (const [r, row] of rows.entries())
            for (const [c, cell] of row.entries())
              expect(read.get(r + 1)?.[c]?.text, `${r + 1}, ${c + 1}`).to.equal(expected(cell));
        }),
        { numRuns: 200, seed: 20261123 },
      );
    });
});
