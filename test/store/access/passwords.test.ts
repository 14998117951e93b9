import { expect } from 'chai';
import {
  firstPassword,
  hashings,
  hashOf,
  isPassword,
  passwordFault,
} from '../../../src/store/access/passwords.ts';

const OWNER = { account: 'wangmin', name: '王敏' };
const faultOf = (password: string) => passwordFault(password, OWNER);

describe('a stored password', () => {
  it('is a PHC string of scrypt with N 2^15, r 8, p 3 and a salt of its own', async () => {
    const [one, other] = await Promise.all([
      hashOf('一句够长的密码就行了'),
      hashOf('一句够长的密码就行了'),
    ]);
    const form = /^\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/;
    expect(one).to.match(form);
    expect(other).to.match(form).and.not.equal(one);
  });

  it('is known by its text alone, to the last character and with its capitals and blanks', async () => {
    const hash = await hashOf(' Secret Secret Ё ');
    const tried = [
      ' Secret Secret Ё ',
      'Secret Secret Ё',
      ' secret secret ё ',
      ' Secret Secret ',
      '',
    ];
    const known = await Promise.all(tried.map((text) => isPassword(text, hash)));
    expect(known).to.deep.equal([true, false, false, false, false]);
  });

  it('is nobody’s where there is no account, and costs as much', async () => {
    const before = hashings.done;
    expect(await isPassword('whatever it may be', null)).to.equal(false);
    expect(hashings.done - before).to.equal(1);
  });

  it('is hashed two at once at the most', async () => {
    await Promise.all(Array.from({ length: 6 }, () => isPassword('whatever it may be', null)));
    expect(hashings.most).to.equal(2);
  });

  it('that is no such string is told, not taken for a wrong password', async () => {
    const error = await isPassword('whatever', '5f4dcc3b5aa765d61d8327deb882cf99').catch((e) => e);
    expect(error).to.be.instanceOf(Error);
  });
});

describe('a new password', () => {
  it('has twelve characters or more, whatever they are', () => {
    expect(faultOf('清明时节雨纷纷路上行')).to.equal('tooShort');
    expect(faultOf('清明时节雨纷纷路上行人欲')).to.equal(null);
    expect(faultOf('abcdefghijkl')).to.equal(null);
    expect(faultOf('abcdefghijk')).to.equal('tooShort');
    // A character outside the basic plane is one.
    expect(faultOf('😀😀😀abcdefgh')).to.equal('tooShort');
  });

  it('may be two hundred characters long', () => {
    const long = 'a quick brown fox '.repeat(20);
    expect(faultOf(long.slice(0, 200))).to.equal(null);
    expect(faultOf(long.slice(0, 201))).to.equal('tooLong');
  });

  it('is neither its owner’s name nor a few characters over and over', () => {
    expect(faultOf('WangMin-2026-10')).to.equal('hasName');
    expect(faultOf('督查室的王敏的密码就是这个')).to.equal('hasName');
    expect(faultOf('121212121212121')).to.equal('repeats');
  });
});

describe('a first password', () => {
  it('would do as a password, and is another each time', () => {
    const made = Array.from({ length: 200 }, firstPassword);
    expect(new Set(made).size).to.equal(200);
    for (const password of made) {
      expect(password).to.match(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
      expect(faultOf(password)).to.equal(null);
    }
  });
});
