import { expect } from 'chai';
import fc from 'fast-check';
import { type DueRead, readDue, splitTiming } from '../../src/documents/import/due-forms.ts';
import type { CellKind } from '../../src/documents/sheet/grid.ts';

const today = '2026-09-10';

function read(text: string, kind: CellKind = 'string'): DueRead {
  return readDue({ text, kind }, today);
}

/** The rule that a text is read as; 'none' for the policy's own period, 'unreadable' for a refusal. */
function rule(text: string, kind: CellKind = 'string'): string {
  const result = read(text, kind);
  if (!result.readable) return 'unreadable';
  return result.due?.rule ?? 'none';
}

const rules: readonly (readonly [expected: string, ...texts: string[]])[] = [
  [
    '2026-09-26',
    '2026-09-26',
    '2026/9/26',
    '2026.9.26',
    '2026年9月26日',
    '20260926',
    '2026-9-26前',
  ],
  ['2026-09-26', '９月２６日前', '9月26日', '9月26号', '9.26', '9/26', '2026年9月26日之前完成整改'],
  [
    '2026-09-26',
    '二〇二六年九月二十六日',
    '九月二十六日前',
    '今年9月26日前',
    '2026年9月26日（星期六）',
  ],
  [
    '2026-09-26',
    '限9月26日下班前',
    '最迟9月26日前完成整改并报送结果',
    '即日起至9月26日',
    '2026年9月1日至9月26日',
  ],
  [
    '2026-09-26T18:00',
    '9月26日18:00前',
    '9月26日18时前',
    '2026-09-26 18:00',
    '9月26日下午6点前',
    '９月２６日１８：００前',
  ],
  [
    '2026-09-26T09:30',
    '2026/9/26 9:30',
    '9月26日上午9:30前',
    '2026年9月26日9时30分',
    '2026-09-26T09:30',
  ],
  ['2026-09-26T24:00', '9月26日24时前'],
  ['2026-09-30', '9月底前', '2026年9月底', '2026年9月', '本月底前', '月底'],
  ['2026-12-31', '年底前', '2026年底前', '2026年年底', '今年底', '12月末'],
  ['2027-01-15', '1月15日前', '明年1月15日前'],
  [
    '15wd',
    '15个工作日',
    '15个工作日内',
    '收到之日起15个工作日内',
    '自收到本通知书之日起15个工作日内',
    '十五个工作日',
    '１５个工作日',
    '签收后15个工作日内完成整改',
  ],
  ['3wd', '3工作日', '三个工作日内', '下发之日起3个工作日内'],
  ['30d', '30日内', '30天', '三十日内', '30个自然日', '收到之日起30日内', '收到通知之日起，30日内'],
  ['15d', '半个月内', '半月内', '15日'],
  ['14d', '两周内', '2个星期'],
  ['1m', '一个月内', '1个月', '收到之日起一个月内'],
  ['6m', '半年内', '6个月内'],
  ['12m', '一年内'],
  ['24h', '24小时内', '收到后24小时内'],
  [
    '2026-09-26',
    '2026-09-26 00:00:00',
    '2026/9/26 0:00',
    '26.9.26',
    '26年9月26日',
    '2026年9月26日之前整改到位',
    '9月26日前全部到位',
    '整改时限：2026年9月26日',
    '2026.9.1-2026.9.26',
    '2026年9月1日—2026年9月26日',
  ],
  ['2026-09-26', '26日前', '于26日前报送', '26号', '26号前', '本月26日前', '当月26日'],
  ['2026-10-05', '5日前', '下月5日前', '次月5日', '下个月5号'],
  ['2026-10-31', '31日前', '下月31日前'],
  ['2026-09-26T24:00', '2026-09-26 23:59:59', '9月26日晚12点前', '9月26日夜间12时'],
  ['2026-09-26T23:59', '2026-09-26 23:59', '2026-09-26 23:59:00', '9月26日晚11点59分'],
  ['2026-09-26T12:00', '9月26日中午12点前', '2026-09-26 12:00:00'],
  ['2026-09-30', '三季度末', '2026年第三季度底前', '2026-9', '2026/9', '2026.9'],
  ['2026-12-31', '2026年下半年', '四季度末前'],
  ['none', '', '/', '—', '无', '立行立改', '长期坚持', '限期整改'],
  ['60d', '长期坚持，60日内取得阶段性成效', '分阶段整改（60日内）'],
];

describe('a deadline as a ledger states it', () => {
  for (const [expected, ...texts] of rules) {
    it(`${texts.map((text) => `“${text}”`).join(' ')} is ${expected}`, () => {
      expect(texts.map((text) => rule(text))).to.deep.equal(texts.map(() => expected));
    });
  }

  it('at the end of a February is the last day of the year that lies ahead', () => {
    const due = (today: string) => readDue({ text: '2月底前', kind: 'string' }, today);
    expect(due('2027-09-10')).to.deep.include({ due: { rule: '2028-02-29' } });
    expect(due('2028-01-10')).to.deep.include({ due: { rule: '2028-02-29' } });
    expect(due('2028-03-01')).to.deep.include({ due: { rule: '2029-02-28' } });
  });

  it('is not guessed where the text leaves it open', () => {
    const texts = [
      '春节前后',
      '尽快',
      '待定',
      '9月前',
      '9月内',
      '3',
      '2026-02-30',
      '2026年13月1日',
      '9月31日前',
    ];
    const more = [
      '30日内完成方案，60日内完成整改',
      '2026',
      '0个工作日',
      '9999个工作日',
      '9月26日25时',
      '已完成',
      '每月10日前',
      '9月底前制定方案，年底前完成',
      '9月26日零时前',
      '9月26日0时',
      '9月26日60分',
      '下周五',
      '国庆前',
      '9月中旬前',
      '2026年9月前',
      '2026年三季度前',
      '2027年上半年前完成',
      '2026年9月份以前',
      '09/26/2026',
      '9月26日、10月26日',
    ];
    expect([...texts, ...more].filter((text) => rule(text) !== 'unreadable')).to.deep.equal([]);
  });

  it('in a number cell is a serial day of Excel or eight digits, and nothing else', () => {
    expect(rule('46291', 'number')).to.equal('2026-09-26');
    expect(rule('20260926', 'number')).to.equal('2026-09-26');
    expect(rule('9.3', 'number')).to.equal('unreadable');
    expect(rule('30', 'number')).to.equal('unreadable');
  });

  it('says what it assumed: the year, or the last day of a month', () => {
    expect(read('9月26日前')).to.include({ assumed: 'year' });
    expect(read('2026年9月')).to.include({ assumed: 'day' });
    expect(read('2026-09-26')).to.include({ assumed: null });
    expect(read('2026年9月底')).to.include({ assumed: null });
  });

  it('says that it took a day for one of the nearest month, and an amount of days for one from receipt', () => {
    for (const text of ['25日前', '10号前', '本月25日前'])
      expect(read(text), text).to.include({ assumed: 'month' });
    for (const text of ['15日', '60日前'])
      expect(read(text), text).to.include({ assumed: 'period' });
    for (const text of ['15日内', '15天', '收到之日起15日'])
      expect(read(text), text).to.include({ assumed: null });
    for (const text of ['26.9.26', '26年9月26日'])
      expect(read(text), text).to.include({ assumed: 'year' });
    for (const text of ['2026-9', '第四季度', '2027年上半年'])
      expect(read(text), text).to.include({ assumed: 'day' });
  });

  it('carries the kind of rectification that stands in the same cell', () => {
    expect(read('立行立改，9月26日前')).to.deep.include({
      due: { rule: '2026-09-26' },
      timing: 'immediate',
    });
    expect(splitTiming('限期整改（分阶段）')?.timing).to.equal('staged');
    expect(splitTiming('持续整改')?.timing).to.equal('longTerm');
    expect(splitTiming('按程序')).to.equal(null);
  });
});

const wide = (text: string) =>
  text.replace(/[!-~]/g, (mark) => String.fromCodePoint(mark.charCodeAt(0) + 0xfee0));
const pad = (value: number) => String(value).padStart(2, '0');
const days = fc.date({
  min: new Date('2010-01-01T00:00:00Z'),
  max: new Date('2059-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('any date', () => {
  it('is the same in every form, with or without 前, in half and full width', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = `${y}-${pad(m)}-${pad(d)}`;
        const forms = [
          iso,
          `${y}-${m}-${d}`,
          `${y}/${m}/${d}`,
          `${y}.${m}.${d}`,
          `${y}年${m}月${d}日`,
        ];
        const all = [...forms, `${y}${pad(m)}${pad(d)}`].flatMap((text) => [
          text,
          `${text}前`,
          wide(text),
        ]);
        expect(all.map((text) => rule(text))).to.deep.equal(all.map(() => iso));
        const serial = Math.floor((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
        expect(rule(String(serial), 'number')).to.equal(iso);
      }),
      { numRuns: 2000, seed: 20261123 },
    );
  });

  it('without its year is the nearest one from today on, and never in the past', () => {
    fc.assert(
      fc.property(days, days, (date, now) => {
        const day = now.toISOString().slice(0, 10);
        const [m, d] = [date.getUTCMonth() + 1, date.getUTCDate()];
        const result = readDue({ text: `${m}月${d}日前`, kind: 'string' }, day);
        const due = result.readable ? (result.due?.rule ?? '') : '';
        expect(due.slice(5)).to.equal(`${pad(m)}-${pad(d)}`);
        expect(due >= day).to.equal(true);
        const yearBefore = `${Number(due.slice(0, 4)) - 1}${due.slice(4)}`;
        expect(yearBefore < day || (m === 2 && d === 29)).to.equal(true);
      }),
      { numRuns: 2000, seed: 20261123 },
    );
  });

  it('with an hour keeps it', () => {
    const hours = fc.tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(hours, ([date, hour, minute]) => {
        // 00:00 is how a day is written by Excel and by databases.
        fc.pre(hour > 0 || minute > 0);
        const iso = date.toISOString().slice(0, 10);
        const expected = `${iso}T${pad(hour)}:${pad(minute)}`;
        const forms = [`${iso} ${hour}:${pad(minute)}前`, `${iso}T${pad(hour)}:${pad(minute)}`];
        expect(forms.map((text) => rule(text))).to.deep.equal([expected, expected]);
      }),
      { numRuns: 1000, seed: 20261123 },
    );
  });
});

describe('any text at all', () => {
  it('is read or refused, without an error, and gives a rule of a known form', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...'收到之日起个工作内前年月底二十至0123456789:-./'),
        maxLength: 30,
      }),
    );
    const known = /^(?:none|unreadable|\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?|\d{1,4}(?:wd|d|m|h))$/;
    fc.assert(
      fc.property(texts, (text) => {
        expect(rule(text)).to.match(known);
      }),
      { numRuns: 5000, seed: 20261123 },
    );
  });
});
