import { expect } from 'chai';
import { keyOf, tidy } from '../../src/domain/text.ts';
import { BLANKS, FORMS, RARE, SELECTORS, UNSEEN } from '../support/texts/unseen-signs.ts';

describe('text as it is kept', () => {
  it('ends its lines with LF, and begins and ends with a mark that is seen', () => {
    expect(tidy(' 第一行\r\n第二行\r第三行\n ')).to.equal('第一行\n第二行\n第三行');
  });

  it('keeps tabs between its words, and no other control character', () => {
    expect(tidy('甲\t乙\u0007丙\u0000')).to.equal('甲\t乙丙');
  });

  it('has nothing invisible in it that makes it read as another', () => {
    expect(tidy('县\u200B水\u202E务\uFEFF局')).to.equal('县水务局');
    const lines = ['\n', '\r', '\t', '\u2028', '\u2029'];
    for (const sign of UNSEEN.filter((one) => !lines.includes(one)))
      expect(tidy(`县水${sign}务局`), JSON.stringify(sign)).to.equal('县水务局');
    for (const selector of SELECTORS)
      expect(tidy(`${selector}水务${selector}${selector}局`)).to.equal(`水务${selector}局`);
  });

  it('is empty where nothing of it would be seen', () => {
    for (const sign of [...BLANKS, ...SELECTORS, ...UNSEEN])
      expect(tidy(` ${sign} `), JSON.stringify(sign)).to.equal('');
  });

  it('keeps other forms of a character, and characters that are rare', () => {
    for (const text of [...FORMS, ...RARE].filter((one) => !one.includes('\u200d')))
      expect(tidy(text)).to.equal(text);
  });

  it('shows where a character was torn, and leaves out what is none', () => {
    expect(tidy('甲\uD800乙')).to.equal('甲\uFFFD乙');
    expect(tidy('甲\uFFFE乙\uFFFF丙')).to.equal('甲乙丙');
    expect(tidy('𠮷')).to.equal('𠮷');
  });

  it('keeps punctuation and width as printed', () => {
    expect(tidy('（一）ＡＢ，。')).to.equal('（一）ＡＢ，。');
  });
});

describe('text as it is compared', () => {
  it('is of half width, without white space and what cannot be seen', () => {
    expect(keyOf('（一） ＡＢ\u3000Ｃ\n\tＤ\u200B\u0007')).to.equal('(一)ABCD');
    for (const sign of [...BLANKS, ...SELECTORS, ...UNSEEN])
      expect(keyOf(`县水${sign}务局`), JSON.stringify(sign)).to.equal('县水务局');
  });

  it('tells apart what is read as another', () => {
    expect(keyOf('县水务局')).not.to.equal(keyOf('县水利局'));
  });
});
