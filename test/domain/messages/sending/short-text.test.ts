import { expect } from 'chai';
import fc from 'fast-check';
import {
  codeOf,
  readCode,
  readNumber,
} from '../../../../src/domain/messages/sending/answer-code.ts';
import { shortTextOf, smsFaults } from '../../../../src/domain/messages/sending/short-text.ts';

const SAID = {
  ...{ signature: '云岭督查室', documentNumber: '云督整〔2026〕12号', asked: '报送整改结果' },
  ...{ daysLeft: 2, code: 'AB3DE-FGHJK', count: 1 },
};

describe('a text message', () => {
  it('says which letter, what is asked, how long there is, and the code', () => {
    expect(shortTextOf(SAID).whole).to.equal(
      '【云岭督查室】云督整〔2026〕12号请报送整改结果，剩2个工作日，办理码AB3DE-FGHJK，请按通知书所附网址办理。',
    );
    const more = shortTextOf({ ...SAID, count: 12, daysLeft: -3 }).whole;
    expect(more).to.include('云督整〔2026〕12号等12项').and.to.include('已逾期3个工作日');
    const full = shortTextOf({
      ...SAID,
      count: 120,
      daysLeft: -100,
      asked: '确定承办单位并转办',
    }).whole;
    expect(full).to.include('已逾期100个工作日').and.not.to.include('120项');
    expect(shortTextOf({ ...SAID, daysLeft: 0 }).whole).to.include('今日到期');
    expect(shortTextOf({ ...SAID, daysLeft: null }).whole).not.to.include('工作日');
  });

  it('passes the carriers whatever its code is', () => {
    const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 });
    const count = fc.integer({ min: 1, max: 999 });
    const days = fc.option(fc.integer({ min: -260, max: 400 }));
    fc.assert(
      fc.property(bytes, count, days, (code, n, daysLeft) => {
        const text = shortTextOf({ ...SAID, code: codeOf(code), count: n, daysLeft });
        expect(smsFaults(text)).to.deep.equal([]);
        expect(text.whole.length).to.be.at.most(70);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused with a link, a domain, a number, signs that are blocked, or too long a part', () => {
    const with_ = (extra: string, fault: string) => {
      const { whole, parts } = shortTextOf(SAID);
      expect(smsFaults({ whole: `${whole}${extra}`, parts }), extra).to.include(fault);
    };
    for (const link of ['http://a', 'HTTPS://x.cn', 'www.a', 'ｈｔｔｐ：//a']) with_(link, 'link');
    for (const domain of ['duban.cn', 'a-b.gov.cn', 'x . com', 'x。cn', 'Ｘ．ＣＮ'])
      with_(domain, 'domain');
    for (const digits of ['0953-0000000', '13800000000', '１２３４５６７'])
      with_(digits, 'seven-digits');
    with_('10.1.2.3', 'address');
    with_('★', 'special-sign');
    with_('，请尽快办理并按要求报送有关材料，逾期将通报', 'too-long');
    with_('【其他】', 'signature');
    const long = shortTextOf({
      ...SAID,
      documentNumber: '云岭县人民政府办公室督查整改通知〔2026〕12号',
    });
    expect(smsFaults(long)).to.include('part-number');
    expect(smsFaults(shortTextOf({ ...SAID, documentNumber: '' }))).to.include('part-number');
  });
});

describe('an answer code', () => {
  it('has fifty bits in ten signs that nobody takes for others, and reads as it was written', () => {
    expect(codeOf(new Uint8Array(7))).to.equal('00000-00000');
    expect(codeOf(new Uint8Array(7).fill(255))).to.equal('ZZZZZ-ZZZZZ');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), (bytes) => {
        const code = codeOf(bytes);
        expect(code).to.match(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readCode(code)).to.equal(code);
        expect(readCode(code.toLowerCase().replace('-', ' '))).to.equal(code);
      }),
    );
  });

  it('is read as somebody types it: other widths, dashes, and signs that look alike', () => {
    expect(readCode('ａｂ３ｄｅ－ｆｇｈｊｋ')).to.equal('AB3DE-FGHJK');
    expect(readCode('oO1iL—abcde')).to.equal('00111-ABCDE');
    for (const none of [
      '',
      'ABCDE',
      'ABCDE-FGHJ',
      'ABCDE-FGHJKM',
      'ABCDU-FGHJK',
      '一二三四五六七八九十',
    ])
      expect(readCode(none), none).to.equal(null);
  });

  it('goes with a number in any brackets', () => {
    for (const typed of [
      '云督整[2026]12号',
      '云督整（２０２６） 12',
      '云督整〔2026〕12号',
      '云督整【2026】12号',
    ])
      expect(readNumber(typed)).to.equal('云督整〔2026〕12');
  });
});
