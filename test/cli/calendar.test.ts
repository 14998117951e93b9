import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { duban } from './capture.ts';

describe('duban calendar check', () => {
  let dir = '';
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'duban-check-'));
  });
  after(() => rmSync(dir, { recursive: true }));

  const file = (name: string, data: unknown) => {
    const path = join(dir, name);
    writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
    return path;
  };
  const paper = 'https://www.gov.cn/zhengce/2027.htm';
  const newYear = { name: '元旦', date: '2027-01-01', isOffDay: true };

  it('finds the shipped calendars sound', async () => {
    const { code, out } = await duban('calendar', 'check', '--json');
    const checked = JSON.parse(out) as { ok: boolean; year: number }[];
    expect(checked.map((c) => c.year)).to.deep.equal(
      Array.from({ length: 20 }, (_, i) => 2007 + i),
    );
    expect(checked.every((c) => c.ok)).to.equal(true);
    expect(code).to.equal(0);
  });
  it('names every fault with its place and exits with 1', async () => {
    const bad = { year: 2027, papers: [paper], days: [{ ...newYear, date: '2027-13-01' }, 7] };
    const { code, out } = await duban('calendar', 'check', file('a.json', bad));
    expect(out).to.include('a.json  有误');
    expect(out).to.include('错误 days[0].date: 没有 2027-13-01 这一天');
    expect(out).to.include('错误 days[1]: 应为对象');
    expect(code).to.equal(1);
  });
  it('checks several files, of which one bad one decides the exit code', async () => {
    const good = file('b.json', { year: 2027, papers: [], days: [] });
    const { code, out } = await duban('calendar', 'check', good, file('c.json', '{'), '--json');
    const checked = JSON.parse(out) as { ok: boolean; faults: { code: string }[] }[];
    expect(checked.map((c) => c.ok)).to.deep.equal([true, false]);
    expect(checked[1]?.faults[0]?.code).to.equal('not-json');
    expect(code).to.equal(1);
  });
  it('points at days off by statute that are missing, without refusing the file', async () => {
    const partial = file('d.json', { year: 2027, papers: [paper], days: [newYear] });
    const { code, out } = await duban('--lang', 'en', 'calendar', 'check', partial);
    expect(out).to.include('d.json  sound').and.include('2027-10-01 (国庆节), off by statute');
    expect(code).to.equal(0);
  });
  it('exits with 2 for a file that cannot be read', async () => {
    const { code, out } = await duban('calendar', 'check', join(dir, 'nothing.json'));
    expect(out).to.include('读不了文件');
    expect(code).to.equal(2);
  });
});

describe('duban calendar list', () => {
  it('shows the working days of each month, and the next year as not published', async () => {
    const { code, out } = await duban('calendar', 'list');
    expect(out).to.match(/^2026 .* 248 +21 16 22 21 19 21 23 21 22 18 21 23$/m);
    expect(out).to.match(/^2027 +未公布/m);
    expect(code).to.equal(0);
  });
  it('does so for machines', async () => {
    const { out } = await duban('calendar', 'list', '--json');
    const years = JSON.parse(out) as { year: number; known: boolean; workingDays: number | null }[];
    expect(years.at(-2)).to.include({ year: 2026, known: true, workingDays: 248 });
    expect(years.at(-1)).to.include({ year: 2027, known: false, workingDays: null });
  });
});
