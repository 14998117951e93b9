import { expect } from 'chai';
import { leavesAt } from '../../../../src/domain/messages/sending/windows.ts';
import { beijing, local } from '../../../support/rules.ts';

const digest = (slot: string, holder = 'h-1') =>
  leavesAt({ slot: beijing(slot), holder, urgent: false, atOnce: false });
const times = (slot: string) =>
  Array.from({ length: 2000 }, (_, i) => local(digest(slot, `h-${i}`)).slice(11, 16));

describe('a digest', () => {
  it('leaves between 09:03 and 09:27, each person’s at a place of its own, and never at a half or full hour', () => {
    const all = times('2026-03-04 08:30');
    expect(all.every((t) => t >= '09:03' && t < '09:27')).to.equal(true);
    for (let minute = 3; minute < 27; minute += 1) {
      const count = all.filter((t) => t === `09:${String(minute).padStart(2, '0')}`).length;
      expect(count, `${minute}`).to.be.within(40, 140);
    }
    expect(digest('2026-03-04 08:30')).to.equal(digest('2026-03-04 08:30'));
  });

  it('that is made at noon leaves between 14:03 and 14:27', () => {
    expect(times('2026-03-04 12:00').every((t) => t >= '14:03' && t < '14:27')).to.equal(true);
  });

  it('that is late waits for no window, and still keeps clear of half and full hours', () => {
    const all = times('2026-03-04 15:20');
    expect(all.every((t) => t >= '15:20' && t <= '15:46')).to.equal(true);
    expect(all.filter((t) => t.endsWith(':30'))).to.deep.equal([]);
  });

  it('that is made within the window does not leave before it is made', () => {
    for (let i = 0; i < 200; i += 1) {
      const at = digest('2026-03-04 09:20', `h-${i}`);
      expect(at >= beijing('2026-03-04 09:20') && at < beijing('2026-03-04 09:27')).to.equal(true);
    }
  });
});

describe('what leaves at once', () => {
  it('leaves at its moment, or minutes later where that is a half or full hour', () => {
    const at = (slot: string, urgent = false) =>
      local(leavesAt({ slot: beijing(slot), holder: 'h', urgent, atOnce: true }));
    expect(at('2026-03-04 10:20')).to.equal('2026-03-04 10:20');
    expect(at('2026-03-04 10:30')).to.match(/10:3[12](:\d\d)?$/);
    expect(at('2026-03-04 11:00')).to.match(/11:0[12](:\d\d)?$/);
  });

  it('is not held up where it is urgent', () => {
    const slot = beijing('2026-03-04 23:00');
    expect(leavesAt({ slot, holder: 'h', urgent: true, atOnce: false })).to.equal(slot);
  });
});
