import { expect } from 'chai';
import { keepTrying } from '../../engines/keep-trying.ts';

describe('an engine that has died', () => {
  it('is started until it runs, with longer and longer waits', async () => {
    const waits: number[] = [];
    let tries = 0;
    await keepTrying({
      async start() {
        tries += 1;
        if (tries < 6) throw new Error('no room');
      },
      isOver: () => false,
      failed: (why, nextMs) => {
        expect(why).to.equal('no room');
        waits.push(nextMs);
      },
      waitsMs: [1, 2, 4],
    });
    expect([tries, waits]).to.deep.equal([6, [1, 2, 4, 4, 4]]);
  });

  it('is let be when its house stops', async () => {
    let tries = 0;
    const start = () => {
      tries += 1;
      return Promise.reject(new Error('no room'));
    };
    await keepTrying({ start, isOver: () => tries === 3, failed: () => undefined, waitsMs: [1] });
    expect(tries).to.equal(3);
  });
});
