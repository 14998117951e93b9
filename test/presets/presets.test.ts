import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { BrokenPreset, loadCalendarYears } from '../../src/presets/presets.ts';

describe('a folder of calendars', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'duban-calendars-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const put = (name: string, text: string) => writeFileSync(join(dir, name), text);
  const empty = (year: number) => JSON.stringify({ year, papers: [], days: [] });

  /** The error of loading the folder. */
  function broken(): BrokenPreset {
    try {
      loadCalendarYears(dir);
    } catch (error) {
      if (error instanceof BrokenPreset) return error;
      throw error;
    }
    throw new Error('the folder was loaded');
  }

  it('is loaded earliest year first; other files beside are left alone', () => {
    put('cn-2028.json', empty(2028));
    put('cn-2027.json', empty(2027));
    put('README.md', '# 日历');
    expect(loadCalendarYears(dir).map((y) => y.year)).to.deep.equal([2027, 2028]);
  });
  it('is refused for a fault, naming the file and every place inside', () => {
    put(
      'cn-2027.json',
      '{"year":2027,"papers":["x"],"days":[{"name":"元旦","date":"2027-01-32","isOffDay":true}]}',
    );
    const error = broken();
    expect(error.file).to.equal(join(dir, 'cn-2027.json'));
    expect(error.faults.map((f) => f.path)).to.deep.equal(['papers[0]', 'days[0].date']);
    expect(error.message).to.include('cn-2027.json').and.include('days[0].date 没有 2027-01-32');
  });
  it('is refused for a file that is no JSON', () => {
    put('cn-2027.json', '{"year":2027,');
    expect(broken().faults[0]?.code).to.equal('not-json');
  });
  it('is refused for a file that is not called after its year', () => {
    put('cn-2027.json', empty(2026));
    expect(broken().faults[0]?.code).to.equal('wrong-file-name');
  });
  it('is refused for a JSON file of another name, which would be silently left out', () => {
    put('2027.json', empty(2027));
    expect(broken().message).to.include('2027.json').and.include('cn-年份.json');
  });
  it('is refused if it is not there', () => {
    rmSync(dir, { recursive: true });
    expect(broken().faults[0]?.code).to.equal('unreadable-file');
    dir = mkdtempSync(join(tmpdir(), 'duban-calendars-'));
  });
});
