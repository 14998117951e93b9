import type { Word } from '../src/domain/messages/words.ts';
import type { Terminal } from './output.ts';

/** Whoever waits longer than this is told what goes on, and again as often. */
const PATIENCE_MS = 2000;

/** Says what goes on while something takes long, with the seconds that have passed; what is done at once says nothing. */
export async function whileWaiting<T>(
  work: Promise<T>,
  { say, talk }: Pick<Terminal, 'say' | 'talk'>,
  what: Word,
): Promise<T> {
  const began = Date.now();
  const tell = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    talk(say(`… ${what.zh}（${seconds} 秒）`, `… ${what.en} (${seconds} s)`));
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearInterval(tell);
  }
}
