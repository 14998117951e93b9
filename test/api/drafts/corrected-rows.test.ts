import { expect } from 'chai';
import { matchRows } from '../../../src/api/desk/import/ledger-matching.ts';
import type { LedgerFinding } from '../../../src/documents/import/ledger.ts';
import type { DraftDoc } from '../../../src/store/drafts.ts';
import { finding } from '../../support/rules.ts';

const draft = { status: 'draft' } as DraftDoc;
const known = (texts: string[]) =>
  texts.map((statement, at) => {
    const said = { ...finding(String(at + 1), 'timeLimited'), statement };
    return { draft, finding: said, imported: said };
  });
const rows = (texts: string[]) =>
  texts.map((statement, at) => ({ row: at + 2, statement }) as LedgerFinding);
/** For each row, the code of the finding that it is about; null for a new one. */
const codes = (before: string[], after: string[]): (string | null)[] =>
  matchRows(rows(after), known(before), 0.6).map((m) => m.known?.finding.code ?? null);

const text = (n: number) => `第${n}册行政处罚案卷未附听证告知书且未归档`;
const many = Array.from({ length: 50 }, (_, n) => text(n));
const all = many.map((_, n) => String(n + 1));

describe('what the rows of a ledger are about when it is imported again', () => {
  it('is the finding of the same text, wherever the row stands, and each once', () => {
    expect(codes(['甲', '乙', '丙'], ['丙', '甲', '乙'])).to.deep.equal(['3', '1', '2']);
    expect(codes(['甲', '甲'], ['甲', '甲', '甲'])).to.deep.equal(['1', '2', null]);
    expect(codes(many, many.toReversed())).to.deep.equal(all.toReversed());
  });

  it('is the most alike of those that are left, where a few are corrected', () => {
    const [a, b] = ['台账缺少三页，未按规定归档', '食堂留样不足四十八小时，无记录'];
    expect(codes([a, b], [`${b}本`, `${a}案`])).to.deep.equal(['2', '1']);
    expect(codes([a], ['机房门未上锁'])).to.deep.equal([null]);
  });

  it('is the finding at the same place among the corrected ones, where many are corrected at once', () => {
    const corrected = many.map((each) => `${each}（已核）`);
    expect(codes(many, corrected)).to.deep.equal(all);
    const [first = '', ...rest] = corrected;
    expect(codes(many, [first, '完全另外的一个问题', ...rest.slice(1)])[1]).to.equal(null);
  });
});
