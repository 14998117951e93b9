import { expect } from 'chai';
import { whileWaiting } from '../../cli/waiting.ts';

const what = { zh: '正在读取台账', en: 'reading the ledger' };

describe('a command that takes long', () => {
  it('says what goes on and since when, and nothing where it is done at once', async () => {
    const told: string[] = [];
    const terminal = { say: (zh: string) => zh, talk: (text: string) => void told.push(text) };
    expect(await whileWaiting(Promise.resolve(7), terminal, what)).to.equal(7);
    expect(told).to.deep.equal([]);
    const long = new Promise((resolve) => setTimeout(() => resolve(8), 2500));
    expect(await whileWaiting(long, terminal, what)).to.equal(8);
    expect(told.length).to.be.at.least(1);
    expect(told[0]).to.match(/^… 正在读取台账（\d+ 秒）$/);
  });

  it('still fails where its work fails, and then says nothing more', async () => {
    const told: string[] = [];
    const terminal = { say: (zh: string) => zh, talk: (text: string) => void told.push(text) };
    const failing = whileWaiting(Promise.reject(new Error('away')), terminal, what);
    expect(await failing.catch((error: Error) => error.message)).to.equal('away');
  });
});
