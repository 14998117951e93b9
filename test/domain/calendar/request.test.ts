import { expect } from 'chai';
import { dueOf, parseRule } from '../../../src/domain/calendar/deadline.ts';
import { instantOf } from '../../../src/domain/calendar/instant.ts';
import { readDeadlineRequest } from '../../../src/domain/calendar/request.ts';
import { parseStart } from '../../../src/domain/calendar/start.ts';
import { asking, CALENDAR } from './calendars.ts';

describe('a limit as it is written', () => {
  it('is read in its four units', () => {
    const rules = ['6wd', '15d', '24h', '2m'].map((text) => parseRule(text));
    expect(rules).to.deep.equal([
      { ok: true, rule: { unit: 'workingDay', amount: 6 } },
      { ok: true, rule: { unit: 'day', amount: 15 } },
      { ok: true, rule: { unit: 'hour', amount: 24 } },
      { ok: true, rule: { unit: 'month', amount: 2 } },
    ]);
  });
  it('may be a day, with or without a time', () => {
    expect(parseRule('2026-09-26')).to.deep.equal({
      ok: true,
      rule: { unit: 'fixedDate', date: '2026-09-26', time: null },
    });
    expect(parseRule('2026-09-26T24:00')).to.deep.equal({
      ok: true,
      rule: { unit: 'fixedDate', date: '2026-09-26', time: '24:00' },
    });
  });
  it('is refused with a code and a sentence that says what to write', () => {
    const codes: Record<string, string> = {
      '': 'rule-unreadable',
      6: 'rule-unreadable',
      wd: 'rule-unreadable',
      '-6wd': 'rule-unreadable',
      '6 wd': 'rule-unreadable',
      '6w': 'rule-unreadable',
      '1.5d': 'rule-unreadable',
      '６wd': 'rule-unreadable',
      '0wd': 'rule-out-of-range',
      '2601wd': 'rule-out-of-range',
      '999999999d': 'rule-out-of-range',
      '121m': 'rule-out-of-range',
      '2026-02-30': 'no-such-date',
      '2026-09-26T25:00': 'no-such-time',
      '2026-09-26T00:00': 'no-such-time',
    };
    for (const [text, code] of Object.entries(codes))
      expect(parseRule(text), text).to.include({ ok: false, code });
    expect(parseRule('6天')).to.have.property('zh').that.includes('6wd（工作日）');
  });
  it('is a bug if it was never checked', () => {
    expect(() => dueOf(asking('2026-09-24', 'soon'))).to.throw(RangeError, 'soon');
    expect(() => dueOf(asking('2026-02-30', '6wd'))).to.throw(RangeError, '2026-02-30');
  });
  it('can be ten years long', () => {
    for (const rule of ['2600wd', '3660d', '120m', '2599wd'])
      expect(dueOf(asking('2026-11-23', rule)).dueOn, rule).to.match(/^203[67]-/);
    const hours = asking(instantOf('2026-11-23', '09:00'), '87840h');
    expect(dueOf(hours).dueOn).to.equal('2036-11-30');
  });
});

describe('a start as it is written', () => {
  const start = (text: string) => {
    const read = parseStart(text);
    return read.ok ? read.start : read.code;
  };
  it('is a day, or a moment in Beijing time', () => {
    expect(start('2026-09-30')).to.equal('2026-09-30');
    expect(start('2026-09-30T17:30')).to.equal('2026-09-30T09:30:00.000Z');
    expect(start('2026-09-30 17:30')).to.equal('2026-09-30T09:30:00.000Z');
    expect(start('2026-09-30T17:30:15.5')).to.equal('2026-09-30T09:30:15.500Z');
  });
  it('may carry its own offset', () => {
    expect(start('2026-09-30T17:30+08:00')).to.equal('2026-09-30T09:30:00.000Z');
    expect(start('2026-09-30T17:30Z')).to.equal('2026-09-30T17:30:00.000Z');
    expect(start('2026-09-30T17:30:00.000Z')).to.equal('2026-09-30T17:30:00.000Z');
    expect(start('2026-09-30T23:30-05:00')).to.equal('2026-10-01T04:30:00.000Z');
    expect(start('2026-09-30T00:30+05:30')).to.equal('2026-09-29T19:00:00.000Z');
    expect(start('2026-09-30T23:30-03:30')).to.equal('2026-10-01T03:00:00.000Z');
    expect(start('2026-09-30T14:00+14:00')).to.equal('2026-09-30T00:00:00.000Z');
    expect(start('2026-09-30T14:00+14:01')).to.equal('no-such-time');
    expect(start('2026-09-30T00:00+00:59')).to.equal('2026-09-29T23:01:00.000Z');
    expect(start('2026-09-30T00:00+00:60')).to.equal('no-such-time');
    expect(start('2026-09-30T00:00:59')).to.equal('2026-09-29T16:00:59.000Z');
    expect(start('2026-09-30T00:00:60')).to.equal('no-such-time');
  });
  it('is refused if it is none', () => {
    expect(start('24.9.2026')).to.equal('start-unreadable');
    expect(start('2026-09-30T')).to.equal('start-unreadable');
    expect(start('2026-09-30T17:30 +08:00')).to.equal('start-unreadable');
    expect(start('2026-09-31')).to.equal('no-such-date');
    expect(start('2026-09-30T24:00')).to.equal('no-such-time');
    expect(start('2026-09-30T17:61')).to.equal('no-such-time');
    expect(start('2026-09-30T17:30:60')).to.equal('no-such-time');
    expect(start('2026-09-30T17:30+25:00')).to.equal('no-such-time');
    expect(start('1899-12-31')).to.equal('start-out-of-range');
    expect(start('3000-01-01')).to.equal('start-out-of-range');
  });
});

describe('a request from outside', () => {
  const read = (data: unknown) => readDeadlineRequest(data, CALENDAR);
  const code = (data: unknown) => {
    const found = read(data);
    return found.ok ? 'ok' : found.code;
  };
  const good = { start: '2026-09-24', rule: '6wd' };

  it('has the defaults of the law: until 24:00, rolling, no office hours', () => {
    expect(read(good)).to.deep.equal({
      ok: true,
      input: { ...asking('2026-09-24', '6wd'), officeHours: null },
    });
  });
  it('may set cutoff, roll and office hours', () => {
    const found = read({ ...good, cutoff: '18:00', roll: 'second', officeHours: '08:30-18:00' });
    expect(found).to.have.property('input').that.includes({ cutoff: '18:00', roll: 'second' });
    expect(found)
      .to.have.nested.property('input.officeHours')
      .that.deep.equals({ open: '08:30', close: '18:00' });
  });
  it('is refused with the first thing wrong', () => {
    for (const data of [null, 7, 'x', [good]]) expect(code(data)).to.equal('not-an-object');
    expect(code({ ...good, begin: 1 })).to.equal('unknown-key');
    expect(code({ rule: '6wd' })).to.equal('start-missing');
    expect(code({ start: '2026-09-24' })).to.equal('rule-missing');
    expect(code({ ...good, start: 20260924 })).to.equal('not-a-text');
    expect(code({ ...good, rule: 6 })).to.equal('not-a-text');
    expect(code({ ...good, start: 'today' })).to.equal('start-unreadable');
    expect(code({ ...good, rule: 'soon' })).to.equal('rule-unreadable');
    expect(code({ ...good, cutoff: '6pm' })).to.equal('cutoff-unreadable');
    expect(code({ ...good, cutoff: '00:00' })).to.equal('cutoff-unreadable');
    expect(code({ ...good, roll: 'back' })).to.equal('roll-unknown');
    expect(code({ ...good, officeHours: '18:00-08:30' })).to.equal('office-hours-unreadable');
    expect(code({ ...good, officeHours: 'nine to five' })).to.equal('office-hours-unreadable');
  });
  it('is refused if hours have no moment to run from', () => {
    expect(code({ start: '2026-09-30', rule: '24h' })).to.equal('start-needs-time');
    expect(code({ start: '2026-09-30T17:30', rule: '24h' })).to.equal('ok');
  });
  it('is refused if the day named lies before the start', () => {
    expect(code({ start: '2026-09-27', rule: '2026-09-26' })).to.equal('due-before-start');
    expect(code({ start: '2026-09-26T19:00', rule: '2026-09-26T18:00' })).to.equal(
      'due-before-start',
    );
    expect(code({ start: '2026-09-26', rule: '0000-01-01' })).to.equal('due-before-start');
    expect(code({ start: '2026-09-26', rule: '2026-09-26T18:00' })).to.equal('ok');
    expect(code({ start: '2026-09-26T09:00', rule: '2026-09-26' })).to.equal('ok');
  });
});
