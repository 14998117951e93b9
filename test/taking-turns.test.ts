import { expect } from 'chai';
import { TooManyWait, takingTurns } from '../src/taking-turns.ts';

describe('work that is done in turns', () => {
  it('runs no more at once than it may, and each in the order in which it came', async () => {
    const turns = takingTurns(2, 100);
    const order: number[] = [];
    const ends: (() => void)[] = [];
    const all = [0, 1, 2, 3, 4].map((n) =>
      turns.take(async () => {
        order.push(n);
        await new Promise<void>((resolve) => ends.push(resolve));
      }),
    );
    for (let ended = 0; ended < all.length; ) {
      await new Promise((resolve) => setImmediate(resolve));
      expect(ends.length - ended).to.be.at.most(2);
      ends[ended++]?.();
    }
    await Promise.all(all);
    expect(order).to.deep.equal([0, 1, 2, 3, 4]);
    expect(turns.counts).to.deep.equal({ done: 5, most: 2 });
  });

  it('turns away whoever would wait behind too many, and takes others once there is room', async () => {
    const turns = takingTurns(1, 2);
    let end = (): void => undefined;
    const first = turns.take(() => new Promise<void>((resolve) => (end = resolve)));
    const waiting = [turns.take(async () => 'a'), turns.take(async () => 'b')];
    const turnedAway = await turns.take(async () => 'c').catch((error: unknown) => error);
    expect(turnedAway).to.be.instanceOf(TooManyWait);
    end();
    await first;
    expect(await Promise.all(waiting)).to.deep.equal(['a', 'b']);
    expect(await turns.take(async () => 'd')).to.equal('d');
  });

  it('passes over whoever has gone away before his turn came, and gives his place to the next', async () => {
    const turns = takingTurns(1, 2, () => new Error('full'));
    let end = (): void => undefined;
    const first = turns.take(() => new Promise<void>((resolve) => (end = resolve)));
    let leave = (): void => undefined;
    const gone = turns.takeUnlessGone(
      (go) => {
        leave = go;
      },
      async () => 'gone',
    );
    const next = turns.takeUnlessGone(
      () => undefined,
      async () => 'next',
    );
    const full = await turns.take(async () => 'd').catch((error: unknown) => error);
    expect(String(full)).to.equal('Error: full');
    leave();
    expect(await gone).to.equal(undefined);
    end();
    await first;
    expect(await next).to.equal('next');
    // Going away during one's own work ends no turn twice.
    let late = (): void => undefined;
    const working = turns.takeUnlessGone(
      (go) => {
        late = go;
      },
      async () => late(),
    );
    await working;
    expect(await turns.take(async () => 'e')).to.equal('e');
  });

  it('hands its place on when work fails', async () => {
    const turns = takingTurns(1, 5);
    const failing = turns.take(() => Promise.reject(new Error('no'))).catch(() => 'failed');
    const next = turns.take(async () => 'next');
    expect(await Promise.all([failing, next])).to.deep.equal(['failed', 'next']);
  });
});
