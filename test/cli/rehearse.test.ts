import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

const LEDGER = [
  '序号,问题类别,问题表述,整改要求,牵头单位,整改类型',
  '1,依法行政,执法公示不全,补齐公示,县财政局,立行立改',
].join('\r\n');

const ROSTER = [
  '单位,类别,简称,主要负责人,分管领导,承办人,联络员,联系电话,电子邮箱',
  '县财政局,县直部门,,赵正,钱副,孙办,李联,,',
].join('\r\n');

const left = (): string[] => readdirSync(tmpdir()).filter((n) => n.startsWith('duban-rehearsal-'));

describe('duban rehearse', () => {
  let folder = '';
  let ledger = '';
  let roster = '';
  let back: () => void;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'duban-cli-'));
    ledger = join(folder, '台账.csv');
    writeFileSync(ledger, LEDGER);
    roster = join(folder, '名册.csv');
    writeFileSync(roster, ROSTER);
    // Without the suite's engines: a rehearsal brings its own.
    back = pointCliAt({});
  });
  after(() => {
    back();
    rmSync(folder, { recursive: true });
  });

  it('exits with 2 for what is mistyped, before any engine starts', async () => {
    for (const [argv, why] of [
      [[join(folder, 'none.csv')], 'unreadable-file'],
      [[ledger, '--roster', join(folder, 'none.csv')], 'unreadable-file'],
      [[ledger, '--policy', 'none'], 'policy-unknown'],
      [[ledger, '--units', 'loud'], 'units-unknown'],
      [[ledger, '--seconds', 'soon'], 'seconds-unreadable'],
    ] as const) {
      const { code, out } = await duban('rehearse', ...argv, '--json');
      expect([code, JSON.parse(out).error.code]).to.deep.equal([2, why]);
    }
  });

  it('runs a silent unit as forecast, exits with 0, and leaves no folder', async () => {
    const before = left();
    const { code, out, err } = await duban(
      ...['rehearse', ledger, '--roster', roster, '--units', 'silent', '--seconds', '5', '--json'],
    );
    expect(code, err).to.equal(0);
    const outcome = JSON.parse(out);
    expect(outcome).to.include({ notices: 1, findings: 1, closed: 0, forecastDifferences: 0 });
    expect(outcome.rungs).to.include({ interview: 1, criticise: 1, refer: 1 });
    expect(left()).to.deep.equal(before);
  });
});
