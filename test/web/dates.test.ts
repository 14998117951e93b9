import { expect } from 'chai';
import { dueText, momentText, shortDay } from '../../web/words/dates.ts';

describe('a date in the console', () => {
  it('bears its day of the week, in Beijing time', () => {
    expect(momentText('zh', '2026-11-27T16:30:00.000Z')).to.equal('2026年11月28日（周六） 00:30');
    expect(momentText('en', '2026-11-27T16:30:00.000Z')).to.equal('28 Nov 2026 (Sat) 00:30');
  });

  it('ends a day at its 24:00 where something is due then', () => {
    expect(dueText('zh', '2026-11-28T16:00:00.000Z')).to.equal('2026年11月28日（周六） 24:00');
    expect(dueText('zh', '2026-11-28T10:00:00.000Z')).to.equal('2026年11月28日（周六） 18:00');
  });

  it('is short on an axis', () => {
    expect([shortDay('zh', '2026-01-05'), shortDay('en', '2026-01-05')]).to.deep.equal([
      '1月5日',
      '5 Jan',
    ]);
  });
});
