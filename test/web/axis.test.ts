import { expect } from 'chai';
import fc from 'fast-check';
import { axisOf, idleDays, USUAL_PLAN } from '../../web/pages/notice/timeline/axis.ts';

const DAY = 86_400_000;
const PLAN = { ...USUAL_PLAN, width: 1000, gapWidth: 50, gapShare: 0.1, gapDays: 4 };

describe('the axis of a time line', () => {
  it('keeps what happens in scale, and draws a long idle time as a gap of one width', () => {
    // Ten days, then a hundred days of nothing, then ten days.
    const axis = axisOf([0, 5 * DAY, 10 * DAY, 110 * DAY, 120 * DAY], PLAN);
    const [gap] = axis.gaps;
    expect(axis.gaps).to.have.length(1);
    expect(gap?.days).to.equal(100);
    expect((gap?.x1 ?? 0) - (gap?.x0 ?? 0)).to.be.closeTo(50, 1e-6);
    const [a, b, c, d, e] = [0, 5, 10, 110, 120].map((day) => axis.at(day * DAY));
    expect(a).to.equal(0);
    expect(e).to.be.closeTo(1000, 1e-6);
    expect((b ?? 0) - (a ?? 0)).to.be.closeTo((c ?? 0) - (b ?? 0), 1e-6);
    expect((e ?? 0) - (d ?? 0)).to.be.closeTo((c ?? 0) - (a ?? 0), 1e-6);
  });

  it('has no gap in a few busy days, and puts a single moment in the middle', () => {
    expect(axisOf([0, DAY, 2 * DAY, 3 * DAY], PLAN).gaps).to.deep.equal([]);
    expect(axisOf([7 * DAY], PLAN).at(7 * DAY)).to.equal(500);
  });

  it('never puts a later moment before an earlier one, nor anything outside of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2000 * DAY }), { minLength: 1, maxLength: 60 }),
        (moments) => {
          const axis = axisOf(moments, PLAN);
          const places = [...moments].sort((a, b) => a - b).map((moment) => axis.at(moment));
          places.forEach((place, i) => {
            expect(place).to.be.within(-1e-6, 1000 + 1e-6);
            if (i > 0) expect(place).to.be.at.least((places[i - 1] ?? 0) - 1e-6);
          });
        },
      ),
    );
  });

  it('tells idle days only where there are some', () => {
    expect([idleDays(0, 3 * DAY), idleDays(0, 22.5 * DAY)]).to.deep.equal([null, 22]);
  });
});
