import { expect } from 'chai';
import { insideBut } from '../../../src/activities/notify/wire/inside-addresses.ts';

describe('networks inside that the operator has named', () => {
  it('are reached, and nothing else inside', () => {
    const inside = insideBut(['10.20.0.0/16', '192.168.7.9', 'fd00:1::/32']);
    const reached = ['10.20.0.1', '10.20.255.254', '192.168.7.9', 'fd00:1::7', '8.8.8.8'];
    const kept = [
      ...['10.21.0.1', '192.168.7.8', '127.0.0.1', '169.254.169.254', 'fd00:2::7', '::1'],
      ...['::ffff:10.20.0.1', '::ffff:a14:1', 'fd00:1::7%eth0', 'no address'],
    ];
    expect(reached.filter(inside)).to.deep.equal([]);
    expect(kept.filter((address) => !inside(address))).to.deep.equal([]);
  });

  it('are none unless they are named', () => {
    const inside = insideBut([]);
    expect(['10.20.0.1', '192.168.7.9', 'fd00:1::7'].every(inside)).to.equal(true);
  });
});
