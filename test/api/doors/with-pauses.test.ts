import { expect } from 'chai';
import { PAUSED_WAITING, withPauses } from '../../../src/api/doors/with-pauses.ts';
import { Problem } from '../../../src/api/problem.ts';

/** Works for so many milliseconds in small steps, and notes when. */
function* working(name: string, ms: number, noted: string[]): Generator<unknown, string> {
  for (const until = performance.now() + ms; performance.now() < until; ) yield null;
  noted.push(name);
  return name;
}

describe('work that takes long', () => {
  it('pauses, so that others are answered in between', async () => {
    let answered = 0;
    const answering = setInterval(() => {
      answered += 1;
    }, 1);
    expect(await withPauses(working('a', 300, []))).to.equal('a');
    clearInterval(answering);
    expect(answered).to.be.greaterThan(5);
  });

  it('is done one after the other, and comes to what it would come to without pauses', async () => {
    const noted: string[] = [];
    const all = ['a', 'b', 'c'].map((name) => withPauses(working(name, 30, noted)));
    expect(await Promise.all(all)).to.deep.equal(['a', 'b', 'c']);
    expect(noted).to.deep.equal(['a', 'b', 'c']);
  });

  it('is refused where many wait for theirs (P19)', async () => {
    const all = Array.from({ length: 40 }, () => withPauses(working('x', 15, [])));
    const ended = await Promise.allSettled(all);
    const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.map((error) => error instanceof Problem && error.code)).to.deep.equal(
      Array.from({ length: 40 - 1 - PAUSED_WAITING }, () => 'house-busy'),
    );
  });
});
