/** Every sign of a kind, one after the other; halves of pairs are none. */
function signsOf(kind: RegExp): string[] {
  const signs: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const sign = String.fromCodePoint(code);
    if ((code < 0xd800 || code > 0xdfff) && kind.test(sign)) signs.push(sign);
  }
  return signs;
}

/** Blanks: they take room, and nothing is seen in it. */
export const BLANKS = signsOf(/[\p{Zs}\u2800]/u);

/** Signs that choose a form of the character before them. */
export const SELECTORS = signsOf(/\p{Variation_Selector}/u);

/** Signs of which nothing is seen and that take no room; selectors are not among them. */
export const UNSEEN = signsOf(
  /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u,
);

/** What a text is not refused for: ends of lines, tabs, and what comes along with a copied text or joins emoji. */
export const HARMLESS = [...'\t\n\u2028\u2029\u00ad\u200b\u200c\u200d\u2060\ufeff'];

/** Characters with their selectors: other forms of ideographs, emoji, Mongolian letters. */
export const FORMS = [
  '葛\u{e0100}城',
  '辻\u{e0101}',
  '﨎\ufe00',
  '❤\ufe0f',
  '👩\u200d❤\ufe0f\u200d👨',
  '\u1820\u180b\u1828',
];

/** Characters that a machine may have no picture of: of private use, of rare names, and of later editions of Unicode. */
export const RARE = ['\ue000', '\uf8ff', '\u{f0000}', '\u{10fffd}', '𠮷', '\u{2ebf0}', '\u{33480}'];
