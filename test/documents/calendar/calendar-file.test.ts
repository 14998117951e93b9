import { expect } from 'chai';
import { type CalendarDay, calendarFile } from '../../../src/documents/calendar-file.ts';
import { readCalendar, textIn } from './calendar-reader.ts';

const day = (more: Partial<CalendarDay> = {}): CalendarDay => ({
  ...{ of: 'n-1/finding/1', on: '2026-10-15', title: '云督整〔2026〕12号 第1条问题 整改结果' },
  ...{ about: '农村局\n办理期限：2026年10月15日18:00', url: 'https://duban.example/notices/n-1' },
  ...{ category: '整改结果', tentative: false, revision: 3, revisedAt: '2026-09-24T01:30:00.250Z' },
  ...more,
});

describe('a calendar file', () => {
  it('has a whole day for each date, and says what it is', () => {
    const { head, events } = readCalendar(calendarFile('王敏的督办期限', [day()]));
    expect(textIn(head, 'X-WR-CALNAME')).to.equal('王敏的督办期限');
    const [event = []] = events;
    const of = (name: string) => event.find((line) => line.name === name)?.value;
    expect([of('DTSTART'), of('DTEND')]).to.deep.equal(['20261015', '20261016']);
    expect([of('DTSTAMP'), of('SEQUENCE'), of('STATUS')]).to.deep.equal([
      '20260924T013000Z',
      '3',
      'CONFIRMED',
    ]);
    expect(textIn(event, 'SUMMARY')).to.equal('云督整〔2026〕12号 第1条问题 整改结果');
    expect(textIn(event, 'DESCRIPTION')).to.equal('农村局\n办理期限：2026年10月15日18:00');
  });

  it('keeps the name of a date that is moved, and names no two alike', () => {
    const uidOf = (text: string) =>
      readCalendar(text).events.map((event) => event.find(({ name }) => name === 'UID')?.value);
    const first = uidOf(calendarFile('x', [day(), day({ of: 'n-1/finding/2' })]));
    const moved = uidOf(calendarFile('x', [day({ on: '2026-11-15', revision: 9 })]));
    expect(first[0]).to.equal(moved[0]);
    expect(new Set(first).size).to.equal(2);
  });

  it('folds and escapes whatever a text holds, so that it is read as it was', () => {
    const texts = [
      'a'.repeat(64),
      'a'.repeat(65),
      '督'.repeat(200),
      `${'a'.repeat(66)}督${'𠮷'.repeat(60)}`,
      '反斜\\杠；分号;逗号,冒号:引号"',
      '换行\n换行\r\n又一行\r第四行',
      '\\n 不是换行, \\; 也不是',
      'BEGIN:VEVENT\nEND:VCALENDAR',
    ];
    for (const title of texts) {
      const { events } = readCalendar(calendarFile(title, [day({ title, about: title })]));
      const plain = title.replaceAll(/\r\n?/g, '\n');
      expect(events).to.have.length(1);
      expect(textIn(events[0] ?? [], 'SUMMARY')).to.equal(plain);
      expect(textIn(events[0] ?? [], 'DESCRIPTION')).to.equal(plain);
    }
    const [event = []] = readCalendar(
      calendarFile('x', [day({ title: '钟\u0007响\u0000' })]),
    ).events;
    expect(textIn(event, 'SUMMARY')).to.equal('钟 响 ');
  });

  it('is the same text for the same dates, and a calendar where there are none', () => {
    expect(calendarFile('x', [day()])).to.equal(calendarFile('x', [day()]));
    expect(readCalendar(calendarFile('x', [])).events).to.deep.equal([]);
  });
});
