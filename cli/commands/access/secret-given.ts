import { givenFile } from '../../house-address.ts';
import { Failure, type Terminal } from '../../output.ts';

/** The first line of a file that holds a secret, whole. @throws Failure for a file that cannot be read. */
export const inFile = (path: string): string =>
  Buffer.from(givenFile(path).bytes).toString('utf8').split(/\r?\n/)[0] ?? '';

/** A new secret, which is typed twice. @throws Failure where the two differ. */
export async function secretTwice(
  question: string,
  { say, askSecret }: Pick<Terminal, 'say'> & { askSecret: NonNullable<Terminal['askSecret']> },
): Promise<string> {
  const typed = await askSecret(question);
  if ((await askSecret(say('再输入一次：', 'once more: '))) === typed) return typed;
  throw new Failure(
    'password-differs',
    '两次输入的密码不一致，请重新运行',
    'they differ; run it again',
  );
}
