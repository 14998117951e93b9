import { BlockList, isIP } from 'node:net';

/** Addresses that belong to this machine, to a private network or to nobody: nothing outside is reached there (IANA's registries). */
const INSIDE_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24'],
  ...['192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];

/** Of IPv6 only what is given out as global is outside, and of that not what wraps an address of the old kind. */
const GLOBAL_6 = '2000::/3';
const INSIDE_6 = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
];

function listed(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    list.addSubnet(address, Number(bits ?? (family === 'ipv4' ? 32 : 128)), family);
  }
  return list;
}

const inside4 = listed(INSIDE_4, 'ipv4');
const inside6 = listed(INSIDE_6, 'ipv6');
const global6 = listed([GLOBAL_6], 'ipv6');

/** True for an address that is not one of the open internet; also for what is no address. */
export function isInside(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return inside4.check(address, 'ipv4');
  if (kind !== 6) return true;
  // A zone belongs to a network card of this machine.
  if (address.includes('%')) return true;
  return !global6.check(address, 'ipv6') || inside6.check(address, 'ipv6');
}

/**
 * As `isInside`, but for networks that the house's operator has named: an office's own systems have private addresses.
 * @param nets addresses and ranges, such as `10.20.0.0/16`.
 */
export function insideBut(nets: readonly string[]): (address: string) => boolean {
  const of = (kind: 4 | 6) => nets.filter((net) => isIP(net.split('/')[0] ?? '') === kind);
  const named = { 4: listed(of(4), 'ipv4'), 6: listed(of(6), 'ipv6') };
  return (address) => {
    const kind = isIP(address);
    if (kind === 4 && named[4].check(address, 'ipv4')) return false;
    if (kind === 6 && !address.includes('%') && named[6].check(address, 'ipv6')) return false;
    return isInside(address);
  };
}
