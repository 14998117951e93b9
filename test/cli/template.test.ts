import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { writeTemplate } from '../../src/documents/template.ts';
import { duban } from './capture.ts';

describe('duban template', () => {
  let dir = '';
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'duban-template-'));
  });
  after(() => rmSync(dir, { recursive: true }));

  for (const kind of ['ledger', 'roster'] as const)
    it(`writes an empty ${kind} and says what to do with it`, async () => {
      const path = join(dir, `${kind}.xlsx`);
      const { code, out } = await duban('template', kind, '--out', path);
      expect([code, out]).to.deep.equal([
        0,
        `已写出 ${path}：填好后用 duban import 导入，绿色的示例行不导入\n`,
      ]);
      expect(readFileSync(path).equals(await writeTemplate(kind))).to.equal(true);
    });

  it('does not overwrite a file', async () => {
    const path = join(dir, 'ledger.xlsx');
    const { code, err } = await duban('template', 'ledger', '--out', path);
    expect(code).to.equal(2);
    expect(err).to.include('已存在，不予覆盖');
  });

  it('knows a ledger and a roster, and says so of anything else', async () => {
    const { code, err } = await duban('template', 'notice');
    expect(code).to.equal(2);
    expect(err).to.include('ledger');
  });
});
