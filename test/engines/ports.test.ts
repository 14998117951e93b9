import { expect } from 'chai';
import { freePort } from '../../engines/ports.ts';

describe('a free port', () => {
  const before = process.env.DUBAN_FREE_PORTS;
  afterEach(() => {
    if (before === undefined) delete process.env.DUBAN_FREE_PORTS;
    else process.env.DUBAN_FREE_PORTS = before;
  });

  it('is looked for where DUBAN_FREE_PORTS says, and is not chosen twice', async () => {
    process.env.DUBAN_FREE_PORTS = '19000-19099';
    const ports: number[] = [];
    for (let n = 0; n < 30; n += 1) ports.push(await freePort());
    expect(new Set(ports).size).to.equal(30);
    expect(Math.min(...ports)).to.be.at.least(19_000);
    expect(Math.max(...ports)).to.be.at.most(19_099);
  });

  for (const wrong of ['', '20000', '20000-', 'a-b', '0-100', '30000-20000', '20000-70000'])
    it(`is not looked for anywhere where the setting says “${wrong}”; it is named`, async () => {
      process.env.DUBAN_FREE_PORTS = wrong;
      const failure = await freePort().then(
        () => '',
        (error: unknown) => String(error),
      );
      expect(failure).to.include('DUBAN_FREE_PORTS=');
    });
});
