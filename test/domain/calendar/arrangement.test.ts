import { expect } from 'chai';
import { readArrangement } from '../../../src/domain/calendar/arrangement.ts';
import { loadCalendarYears } from '../../../src/presets/presets.ts';

const OF_2026 = `经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

const OF_2025 = `一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。`;

describe('the arrangement of a year, read from the words of its notice', () => {
  const kept = (year: number) =>
    (loadCalendarYears().find((one) => one.year === year)?.days ?? []).map(
      ({ date, isOffDay }) => `${date} ${isOffDay}`,
    );
  const read = (text: string, year: number) => {
    const { days, faults } = readArrangement(text, year);
    return { days: days.map(({ date, isOffDay }) => `${date} ${isOffDay}`), faults };
  };

  it('is that of the file of the year', () => {
    expect(read(OF_2026, 2026)).to.deep.equal({ days: kept(2026), faults: [] });
    expect(read(OF_2025, 2025)).to.deep.equal({ days: kept(2025), faults: [] });
  });

  it('goes over the end of a year', () => {
    const text = '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。';
    expect(read(text, 2023)).to.deep.equal({
      days: ['2022-12-31 true', '2023-01-01 true', '2023-01-02 true'],
      faults: [],
    });
  });

  it('is a list of days as well', () => {
    const { days, faults } = readArrangement('2027-01-01 休 元旦\n2027-01-03，班，元旦', 2027);
    expect([days, faults]).to.deep.equal([
      [
        { name: '元旦', date: '2027-01-01', isOffDay: true },
        { name: '元旦', date: '2027-01-03', isOffDay: false },
      ],
      [],
    ]);
  });

  it('is questioned where a weekday, a sum or a day does not fit, with the line', () => {
    const faults = (text: string) =>
      readArrangement(text, 2026).faults.map(({ line, zh }) => `${line} ${zh}`);
    expect(faults('说明\n一、元旦：1月1日（周三）放假，共2天。')).to.deep.equal([
      '2 2026-01-01 是周四，文中写的是周三',
      '2 元旦：写的是共 2 天，列出的有 1 天',
    ]);
    expect(faults('一、元旦：2月30日放假。')).to.deep.equal(['1 没有 2026-02-30 这一天']);
    expect(faults('一、元旦：1月1日照常。')).to.deep.equal(['1 看不懂“一、元旦：1月1日照常。”']);
    expect(faults('一、元旦：1月3日至1月1日放假。')).to.deep.equal([
      '1 元旦：2026-01-01 早于 2026-01-03',
    ]);
  });

  it('is empty where nothing is said', () => {
    expect(readArrangement('各地区要妥善安排好值班。', 2026)).to.deep.equal({
      ...{ days: [], faults: [] },
    });
  });
});
