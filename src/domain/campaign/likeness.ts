const pairsOf = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return pairs;
};

/** How many neighbouring characters both texts have, and how many each has. */
function compared(a: string, b: string): { both: number; sizes: [number, number] } {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  let both = 0;
  for (const pair of x) if (y.has(pair)) both += 1;
  return { both, sizes: [x.size, y.size] };
}

/** How alike two statements are as wholes, from 0 to 1: the share of all neighbouring characters that both have. */
export function similarity(a: string, b: string): number {
  const plain = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '');
  const { both, sizes } = compared(plain(a), plain(b));
  return Math.min(...sizes) === 0 ? 0 : both / (sizes[0] + sizes[1] - both);
}

/**
 * How far two statements tell the same fault, from 0 to 1: the share of the shorter one's neighbouring characters that the
 * other has. Years and numbers differ between a fault and its repetition, and one of them may say more, so that neither
 * digits nor length count.
 */
export function sameFault(a: string, b: string): number {
  const plain = (text: string): string => text.replaceAll(/[\s\p{P}\p{N}]/gu, '');
  const { both, sizes } = compared(plain(a), plain(b));
  const shorter = Math.min(...sizes);
  return shorter === 0 ? 0 : both / shorter;
}
