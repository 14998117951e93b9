import { expect } from 'chai';
import { linkToken, readLink } from '../../src/links/link-token.ts';
import { oneKey } from './one-key.ts';

const KEYS = oneKey('a secret of at least thirty-two bytes');
const EXPIRES = 1_800_000_000;
const NOW = (EXPIRES - 60) * 1000;
const claims = {
  notice: 'n-1',
  unit: 'u-1',
  post: 'contact',
  holder: 'h-1',
  act: 'acknowledge' as const,
  expires: EXPIRES,
};

/** Every single-character change of a token, and every cut of it. */
function* mutants(token: string): Generator<string> {
  for (let i = 0; i < token.length; i += 1)
    for (const c of 'AaZz09-_.=+/ %QgwB')
      if (c !== token[i]) yield `${token.slice(0, i)}${c}${token.slice(i + 1)}`;
  for (let i = 0; i < token.length; i += 1) yield token.slice(0, i);
  for (const end of ['=', '==', ' ', 'A', '.']) yield token + end;
}

describe('a signed link (P8)', () => {
  const token = linkToken(KEYS, claims);

  it('says what it was signed for', () => {
    const read = readLink(KEYS, token, NOW);
    expect(read.ok).to.equal(true);
    if (read.ok) expect(read.claims).to.deep.include(claims);
  });

  it('is never the same twice, so that each acts once', () => {
    expect(linkToken(KEYS, claims)).not.to.equal(token);
  });

  it('is refused in each of 10,000 altered forms', () => {
    let tried = 0;
    for (let round = 0; tried < 10_000; round += 1)
      for (const altered of mutants(linkToken(KEYS, { ...claims, holder: `h-${round}` }))) {
        tried += 1;
        if (readLink(KEYS, altered, NOW).ok) expect.fail(`accepted: ${altered}`);
      }
    expect(tried).to.be.at.least(10_000);
  });

  it('is refused with the claims of one and the signature of another', () => {
    const other = linkToken(KEYS, { ...claims, unit: 'u-2' });
    const swapped = [...token.split('.').slice(0, 3), other.split('.')[3]].join('.');
    expect(readLink(KEYS, swapped, NOW)).to.deep.equal({ ok: false, fault: 'forged' });
    expect(readLink(oneKey('another secret'), token, NOW)).to.deep.equal({
      ok: false,
      fault: 'forged',
    });
  });

  it('is good until its last second and void in the next', () => {
    expect(readLink(KEYS, token, EXPIRES * 1000).ok).to.equal(true);
    const after = readLink(KEYS, token, EXPIRES * 1000 + 1);
    expect(after).to.deep.equal({ ok: false, fault: 'expired' });
  });
});
