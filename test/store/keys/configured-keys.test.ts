import { expect } from 'chai';
import { configuredKeys, KeysUnreadable } from '../../../src/store/keys/configured-keys.ts';

const A = `${'a'.repeat(31)}Z=`;
const B = `${'b'.repeat(40)}+/`;

describe('the keys of the environment', () => {
  it('stand one an entry, each with an id and the day from which it signs', () => {
    expect(configuredKeys(`2026:${A}\n2027@2027-01-01:${B}\n`)).to.deep.equal([
      { id: '2026', from: null, secret: A },
      { id: '2027', from: '2027-01-01', secret: B },
    ]);
    expect(configuredKeys(`one:${A},two:${B}`).map(({ id }) => id)).to.deep.equal(['one', 'two']);
    expect(configuredKeys('')).to.deep.equal([]);
  });

  it('are a bare secret as well, whose id is always the same and tells nothing of it', () => {
    const [key] = configuredKeys(A);
    expect(key).to.deep.equal(configuredKeys(A)[0]);
    expect(key?.id).to.match(/^e[0-9a-f]{8}$/);
    expect(key?.id).not.to.equal(configuredKeys(B)[0]?.id);
  });

  for (const [what, text, place] of [
    ['short', `one:${A}, two:abc`, 2],
    ['without an id before its colon', `:${A}`, 1],
    ['under an id in capitals', `Two:${A}`, 1],
    ['under an id of those that the house makes', `k2:${A}`, 1],
    ['from no day', `two@tomorrow:${A}`, 1],
    ['from a day that is none', `two@2026-02-30:${A}`, 1],
    ['that holds a colon', `two:${A}:${B}`, 1],
  ] as const)
    it(`are refused with one ${what}, by its place and without any secret`, () => {
      expect(() => configuredKeys(text))
        .to.throw(KeysUnreadable)
        .with.property('message')
        .that.matches(new RegExp(`第 ${place} 个.*key ${place} `))
        .and.not.includes('aaaa');
    });

  it('are refused with two of the same id', () => {
    expect(() => configuredKeys(`one:${A} one:${B}`)).to.throw(KeysUnreadable, '编号相同');
  });
});
