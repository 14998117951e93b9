import { expect } from 'chai';
import fc from 'fast-check';
import { idByCaller, idByHouse, keyIn, ORIGINS } from '../../../src/domain/notice/command-ids.ts';

const key = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200 }),
  fc
    .tuple(fc.constantFrom(...ORIGINS, 'key', ''), fc.constantFrom('-', ':', '/'), fc.string())
    .map((parts) => parts.join('')),
);

describe('the ids of commands', () => {
  it('of callers are never those of the house, whatever key a caller names (P2)', () => {
    fc.assert(
      fc.property(
        key,
        key,
        fc.constantFrom(...ORIGINS),
        fc.string(),
        (own, name, origin, space) => {
          expect(idByCaller(space, own)).not.to.equal(idByHouse(origin, name));
          expect(idByCaller(space, idByHouse(origin, name))).not.to.equal(idByHouse(origin, name));
        },
      ),
    );
  });

  it('of two origins never meet, nor do those of two callers under one key', () => {
    fc.assert(
      fc.property(key, key, fc.subarray([...ORIGINS], { minLength: 2 }), (a, b, [one, other]) => {
        if (one !== undefined && other !== undefined)
          expect(idByHouse(one, a)).not.to.equal(idByHouse(other, b));
      }),
    );
    expect(idByCaller('one', 'k')).not.to.equal(idByCaller('other', 'k'));
    expect(idByCaller('one', 'k')).to.equal(idByCaller('one', 'k'));
  });

  it('of callers still tell the key, and those of the house are their own', () => {
    fc.assert(fc.property(key, (own) => keyIn(idByCaller('one', own)) === own));
    expect(keyIn(idByHouse('link', 'nonce'))).to.equal('link-nonce');
  });
});
