/** 32 signs that nobody takes for one another, read aloud or written down (Crockford's). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const HALF = LENGTH / 2;

/** Bytes of which a code is made: 50 of their bits. */
export const CODE_BYTES = 7;

/** 办理码: ten signs, 50 bits, written in two halves. */
export function codeOf(bytes: Uint8Array): string {
  let value = bytes.slice(0, CODE_BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let signs = '';
  for (let i = 0; i < LENGTH; i += 1) {
    signs = `${SIGNS[Number(value & 31n)] ?? ''}${signs}`;
    value >>= 5n;
  }
  return `${signs.slice(0, HALF)}-${signs.slice(HALF)}`;
}

/** What is taken for another sign, as the eye takes it. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A code as somebody has typed it, in any width and case, with or without the hyphen; null for what is none. */
export function readCode(typed: string): string | null {
  const signs = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\p{Pd}]/gu, ''),
  ]
    .map((sign) => ALIKE[sign] ?? sign)
    .join('');
  if (signs.length !== LENGTH || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  return `${signs.slice(0, HALF)}-${signs.slice(HALF)}`;
}

/** A 文号 as somebody has typed it: any brackets, any width, no blanks, with or without 号. */
export const readNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[[({〔【〈《]/g, '〔')
    .replaceAll(/[\])}〕】〉》]/g, '〕')
    .replace(/号$/, '')
    .toUpperCase()
    .slice(0, 60);
