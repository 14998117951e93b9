import { expect } from 'chai';
import {
  businessNow,
  REAL_TIME,
  realMsUntil,
  type Tempo,
} from '../../../src/domain/campaign/tempo.ts';

const ANCHOR = Date.parse('2026-11-25T01:00:00.000Z');
/** A business hour in a second, from nine o'clock on, for ten business days. */
const tempo: Tempo = {
  realAnchor: '2026-11-25T01:00:00.000Z',
  businessAnchor: '2026-03-02T01:00:00.000Z',
  speed: 3600,
  until: '2026-03-12T01:00:00.000Z',
};
const at = (seconds: number): string => businessNow(tempo, ANCHOR + seconds * 1000);

describe('the tempo of a rehearsal', () => {
  it('stands still until its real anchor, then runs at its speed', () => {
    expect(at(-10)).to.equal('2026-03-02T01:00:00.000Z');
    expect(at(0)).to.equal('2026-03-02T01:00:00.000Z');
    expect(at(24)).to.equal('2026-03-03T01:00:00.000Z');
  });

  it('stands still again at its end, however long it is left alone', () => {
    expect(at(239)).to.equal('2026-03-12T00:00:00.000Z');
    expect(at(240)).to.equal('2026-03-12T01:00:00.000Z');
    expect(at(36_000)).to.equal('2026-03-12T01:00:00.000Z');
    const { until: _, ...endless } = tempo;
    expect(businessNow(endless, ANCHOR + 36_000_000)).to.equal('2030-04-10T01:00:00.000Z');
  });

  it('says how long until an instant, and of one beyond its end that it is years away', () => {
    expect(realMsUntil(tempo, '2026-03-03T01:00:00.000Z', ANCHOR)).to.equal(24_000);
    expect(realMsUntil(tempo, '2026-03-12T01:00:00.000Z', ANCHOR)).to.equal(240_000);
    expect(realMsUntil(tempo, '2026-03-12T01:00:00.001Z', ANCHOR)).to.be.above(365 * 86_400_000);
    expect(realMsUntil(tempo, '2026-03-01T00:00:00.000Z', ANCHOR)).to.equal(1);
  });

  it('without an end stands still with the century, however fast it runs and however late it began', () => {
    for (const start of ['2026-03-02T01:00:00.000Z', '2099-06-01T00:00:00.000Z']) {
      const fast = {
        realAnchor: '2026-01-01T00:00:00.000Z',
        businessAnchor: start,
        speed: 500_000,
      };
      const later = Date.parse('2028-01-01T00:00:00.000Z');
      expect(businessNow(fast, later), start).to.equal('2100-01-01T00:00:00.000Z');
      expect(realMsUntil(fast, '2100-01-01T00:00:00.001Z', later), start).to.be.greaterThan(
        365 * 86_400_000,
      );
      const until = { ...fast, until: '2102-06-01T00:00:00.000Z' };
      expect(businessNow(until, later), start).to.equal('2100-01-01T00:00:00.000Z');
    }
  });

  it('is real time in production, without an end', () => {
    expect(businessNow(REAL_TIME, ANCHOR)).to.equal('2026-11-25T01:00:00.000Z');
    expect(realMsUntil(REAL_TIME, '2026-11-25T01:00:01.000Z', ANCHOR)).to.equal(1000);
    expect(REAL_TIME).to.not.have.property('until');
  });
});
