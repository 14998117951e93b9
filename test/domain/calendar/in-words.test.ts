import { expect } from 'chai';
import { parseOffset } from '../../../src/domain/calendar/deadline.ts';
import { doubtsAbout } from '../../../src/domain/calendar/doubts.ts';
import { readDeadlineRequest } from '../../../src/domain/calendar/request.ts';
import { checkCalendarYear } from '../../../src/presets/calendar-file.ts';
import { CALENDAR } from './calendars.ts';

/** What was written, and the sentences that say what to write instead. */
type Row = [written: unknown, zh: string, en: string];

describe('a request for a deadline that cannot be answered', () => {
  const good = { start: '2026-09-24', rule: '6wd' };
  const ROWS: Row[] = [
    [
      [],
      '应为对象，例如 {"start":"2026-09-24","rule":"6wd"}',
      'must be an object such as {"start":"2026-09-24","rule":"6wd"}',
    ],
    [
      { ...good, begin: '2026-09-24' },
      '不认识“begin”，可用：start、rule、cutoff、roll、officeHours',
      '"begin" is not known here; use start, rule, cutoff, roll, officeHours',
    ],
    [{ rule: '6wd' }, '缺少 start', 'start is missing'],
    [{ start: '2026-09-24', rule: '' }, '缺少 rule', 'rule is missing'],
    [{ ...good, cutoff: 18 }, 'cutoff 应为文字', 'cutoff must be a text'],
    [
      { ...good, start: '24.9.2026' },
      '看不懂起算时间“24.9.2026”：请写成 2026-09-24、2026-09-30T17:30 或 2026-09-30T17:30+08:00',
      'cannot read the start "24.9.2026": write 2026-09-24, 2026-09-30T17:30 or 2026-09-30T17:30+08:00',
    ],
    [{ ...good, start: '2026-09-31' }, '没有 2026-09-31 这一天', 'no such day: 2026-09-31'],
    [{ ...good, start: '2026-09-30T24:30' }, '没有 24:30 这个时刻', 'no such time: 24:30'],
    [
      { ...good, start: '1899-12-31' },
      '起算时间应在 1900 年至 2999 年之间：1899-12-31',
      'the start must lie between the years 1900 and 2999: 1899-12-31',
    ],
    [
      { ...good, rule: 'soon' },
      '看不懂期限“soon”：请写成 6wd（工作日）、15d（日）、24h（小时）、2m（月）、2026-09-26 或 2026-09-26T18:00',
      'cannot read the limit "soon": write 6wd (working days), 15d (days), 24h (hours), 2m (months), 2026-09-26 or 2026-09-26T18:00',
    ],
    [
      { ...good, rule: '3661d' },
      '期限“3661d”超出范围：应为 1 至 3660',
      'the limit "3661d" is out of range: 1 to 3660',
    ],
    [{ ...good, rule: '2026-02-30' }, '没有 2026-02-30 这一天', 'no such day: 2026-02-30'],
    [{ ...good, rule: '2026-09-26T18:60' }, '没有 18:60 这个时刻', 'no such time of day: 18:60'],
    [
      { ...good, rule: '2026-09-26T00:00' },
      '请写成前一天的 24:00',
      'write 24:00 of the day before',
    ],
    [
      { ...good, cutoff: '6pm' },
      '看不懂截止时刻“6pm”：请写成 18:00 或 24:00',
      'cannot read the cutoff "6pm": write 18:00 or 24:00',
    ],
    [
      { ...good, roll: 'back' },
      '不认识顺延方式“back”：应为 next（节假日后第一日）、second（其后第二个工作日）或 none（不顺延）',
      '"back" is no way to roll: next (first day after the holiday), second (second working day after) or none',
    ],
    [
      { ...good, officeHours: '9-5' },
      '看不懂办公时间“9-5”：请写成 08:30-18:00',
      'cannot read the office hours "9-5": write 08:30-18:00',
    ],
    [
      { ...good, rule: '24h' },
      '按小时计算要有起算时刻，例如 2026-09-24T17:30',
      'hours need a start with a time of day, such as 2026-09-24T17:30',
    ],
    [
      { start: '2026-09-26T19:00', rule: '2026-09-26T18:00' },
      '期限 2026-09-26T18:00 早于起算时间 2026-09-26',
      'the limit 2026-09-26T18:00 lies before the start',
    ],
    [
      { start: '2026-09-27', rule: '2026-09-26' },
      '期限 2026-09-26 早于起算时间 2026-09-27',
      'the limit 2026-09-26 lies before the start',
    ],
  ];
  for (const [written, zh, en] of ROWS)
    it(`is told what to write: ${en}`, () => {
      expect(readDeadlineRequest(written, CALENDAR)).to.include({ ok: false, zh, en });
    });

  it('is refused for office hours that are not two times of a day, the first one earlier', () => {
    for (const hours of [
      '8:30-18:00',
      '08:30-18:00 ',
      'x08:30-18:00',
      '25:00-26:00',
      '08:30-24:01',
    ])
      expect(readDeadlineRequest({ ...good, officeHours: hours }, CALENDAR), hours).to.include({
        code: 'office-hours-unreadable',
      });
    for (const hours of ['08:30-08:30', '18:00-08:30'])
      expect(readDeadlineRequest({ ...good, officeHours: hours }, CALENDAR), hours).to.include({
        code: 'office-hours-unreadable',
      });
    const until = readDeadlineRequest({ ...good, officeHours: '00:00-24:00' }, CALENDAR);
    expect(until).to.have.property('ok', true);
  });

  it('is answered for a limit that ends at the very start', () => {
    const moment = { start: '2026-09-26T18:00', rule: '2026-09-26T18:00' };
    expect(readDeadlineRequest(moment, CALENDAR)).to.have.property('ok', true);
    const day = { start: '2026-09-26', rule: '2026-09-26' };
    expect(readDeadlineRequest(day, CALENDAR)).to.have.property('ok', true);
    for (const roll of ['next', 'second', 'none'])
      expect(readDeadlineRequest({ ...good, roll }, CALENDAR), roll).to.have.property('ok', true);
  });
});

describe('a distance of a reminder that cannot be read', () => {
  it('is told what to write', () => {
    expect(parseOffset('soon')).to.deep.equal({
      ok: false,
      code: 'rule-unreadable',
      zh: '看不懂“soon”：请写成 -3wd、+1wd、-15d、+2h 或 +6m',
      en: 'cannot read "soon": write -3wd, +1wd, -15d, +2h or +6m',
    });
    expect(parseOffset('-121m')).to.deep.equal({
      ok: false,
      code: 'rule-out-of-range',
      zh: '“-121m”超出范围：最多 120',
      en: '"-121m" is out of range: at most 120',
    });
  });
  it('may be as long as ten years, and not a day longer', () => {
    for (const longest of ['-2600wd', '+3660d', '+87840h', '-120m'])
      expect(parseOffset(longest), longest).to.have.property('ok', true);
    for (const longer of ['-2601wd', '+3661d', '+87841h', '-121m'])
      expect(parseOffset(longer), longer).to.have.property('code', 'rule-out-of-range');
  });
  it('is no number before or after which something else stands', () => {
    for (const text of ['x-3wd', '-3wdx', '-3wd -1wd', '3.5d', '-1234567890d'])
      expect(parseOffset(text), text).to.have.property('code', 'rule-unreadable');
  });
});

describe('a calendar file that cannot be used', () => {
  const good = {
    year: 2027,
    papers: ['https://www.gov.cn/zhengce/2027.htm'],
    days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }],
  };
  const day = (over: object) => ({ ...good, days: [{ ...good.days[0], ...over }] });
  const ROWS: Row[] = [
    [null, '文件内容应为一个对象', 'the file must hold one object'],
    [{ papers: [], days: [] }, '缺少 year', 'year is missing'],
    [{ ...good, note: '' }, '不认识 note，请删除', 'note is not known here; remove it'],
    [{ ...good, year: 2027.5 }, 'year 应为整数年份', 'year must be a whole number'],
    [
      { year: 1948, papers: [], days: [] },
      '年份应在 1949 至 2999 之间',
      'year must be 1949 to 2999',
    ],
    [{ ...good, papers: {} }, 'papers 应为数组', 'papers must be an array'],
    [{ ...good, papers: [7] }, '应为网址', 'must be an address'],
    [
      { ...good, papers: ['https://example.com/a'] },
      '应为 gov.cn 上国务院文件的网址：https://example.com/a',
      'must be the address of a State Council paper on gov.cn: https://example.com/a',
    ],
    [
      { ...good, papers: [...good.papers, ...good.papers] },
      '同一文件重复列出',
      'the same paper is listed twice',
    ],
    [{ ...good, days: 'x' }, 'days 应为数组', 'days must be an array'],
    [{ ...good, days: [7] }, '应为对象', 'must be an object'],
    [day({ date: 20270101 }), '应为 YYYY-MM-DD', 'must be YYYY-MM-DD'],
    [
      day({ date: '2028-01-01' }),
      '2028-01-01 不在 2027 年（或上年 12 月）',
      '2028-01-01 is not in 2027 or in the December before',
    ],
    [day({ name: ' ' }), '应为节日名称', 'must name the holiday'],
    [day({ isOffDay: 1 }), '应为 true 或 false', 'must be true or false'],
    [
      { ...good, days: [...good.days, ...good.days] },
      '2027-01-01 重复',
      '2027-01-01 is there more than once',
    ],
    [
      { ...good, papers: [] },
      '列了放假安排却没有国务院文件；未公布的年份 days 也应为空',
      'there are days but no paper of the State Council; an unpublished year has no days either',
    ],
    [{ ...good, days: [] }, '有国务院文件却没有放假安排', 'there is a paper but it names no day'],
  ];
  for (const [written, zh, en] of ROWS)
    it(`says what is wrong: ${en}`, () => {
      expect(checkCalendarYear(written)[0]).to.include({ zh, en });
    });

  it('is used from 1949 to 2999, and with papers of any office of gov.cn', () => {
    for (const year of [1949, 2999])
      expect(checkCalendarYear({ year, papers: [], days: [] }), `${year}`).to.deep.equal([]);
    for (const year of [1948, 3000])
      expect(checkCalendarYear({ year, papers: [], days: [] }), `${year}`).to.have.length(1);
    for (const paper of ['http://gov.cn/a', 'https://www.yn-1.gov.cn/zhengce/2027.htm'])
      expect(checkCalendarYear({ ...good, papers: [paper] }), paper).to.deep.equal([]);
    for (const paper of [
      'see https://gov.cn/a',
      'https://gov.cn/',
      'https://gov.cn/a b',
      'https://xgov.cn/a',
    ])
      expect(checkCalendarYear({ ...good, papers: [paper] })[0], paper).to.include({
        code: 'not-a-government-address',
      });
  });

  it('is doubted in words that name the day', () => {
    const doubts = doubtsAbout({
      ...good,
      days: [...good.days, { name: '元旦', date: '2027-01-04', isOffDay: false }],
    });
    expect(doubts[0]).to.deep.equal({
      path: 'days',
      code: 'statutory-day-missing',
      zh: '没有列出法定放假的 2027-02-05（春节）',
      en: '2027-02-05 (春节), off by statute, is not listed',
    });
    expect(doubts.at(-1)).to.deep.equal({
      path: 'days[1].isOffDay',
      code: 'weekday-worked',
      zh: '2027-01-04 本来就是工作日，列为上班不改变什么',
      en: '2027-01-04 is a weekday, listing it as worked changes nothing',
    });
  });

  it('need not name 2 May before the revision of 2024 took effect', () => {
    const off = (year: number, ...days: string[]) => ({
      year,
      papers: good.papers,
      days: days.map((d) => ({ name: '节日', date: `${year}-${d}`, isOffDay: true })),
    });
    const old = ['01-01', '05-01', '10-01', '10-02', '10-03'];
    const missing = (year: number) =>
      doubtsAbout(off(year, ...old)).filter((d) => d.zh.includes('劳动节'));
    expect(missing(2024)).to.deep.equal([]);
    expect(missing(2025).map((d) => d.en.slice(0, 10))).to.deep.equal(['2025-05-02']);
  });
});
