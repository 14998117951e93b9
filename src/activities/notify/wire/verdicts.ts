import { Later, Undeliverable, Unsure } from '../channel.ts';
import type { Answer } from './asking.ts';

/** What a provider's code means: `renew` asks for another access token, `office` is for a person to mend. */
export type Verdict = 'ok' | 'renew' | 'later' | 'office' | 'refused';

/** The access token was refused; another one is worth one more try. */
class TokenRefused extends Error {}

/** A provider's codes, and what every other code means. */
export interface Verdicts {
  codes: Readonly<Record<string, Verdict>>;
  others: Verdict;
}

/** Judges an answer by its code. @throws Later, Undeliverable, Unsure, TokenRefused; nothing for what was taken. */
export function judge(
  verdicts: Verdicts,
  answer: Answer,
  codeField: string,
  textField: string,
): Record<string, unknown> {
  const { json, status, text } = answer;
  const code = json?.[codeField];
  // Whoever answers something else stands between us and the provider, or the provider has changed.
  if (json === null || code === undefined)
    throw new Unsure(`HTTP ${status}: ${text.slice(0, 200)}`);
  const said = `${String(code)} ${String(json[textField] ?? '')}`.trim();
  const verdict = verdicts.codes[String(code)] ?? verdicts.others;
  if (verdict === 'ok') return json;
  if (verdict === 'renew') throw new TokenRefused(said);
  if (verdict === 'refused') throw new Undeliverable(said);
  throw new Later(said, { office: verdict === 'office' });
}

/** Does something with a token, and once more with another where that one is refused. */
export async function withToken<T>(
  token: { read(): Promise<string>; forget(): void },
  work: (token: string) => Promise<T>,
): Promise<T> {
  try {
    return await work(await token.read());
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    token.forget();
  }
  try {
    return await work(await token.read());
  } catch (error) {
    throw error instanceof TokenRefused ? new Later(error.message, { office: true }) : error;
  }
}
