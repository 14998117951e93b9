import { Later, Unsure } from '../channel.ts';

/** A token as a provider gives it out. */
export interface GivenToken {
  token: string;
  forSeconds: number;
}

/** A token is asked for anew a little before it ends. */
const EARLY_MS = 300_000;

/**
 * The access token of an application, asked for once and kept until it ends or is refused.
 * @param give asks the provider for one; an answer that does not come has sent no message.
 */
export function accessToken(give: () => Promise<GivenToken>, nowMs: () => number) {
  let kept: { value: Promise<string>; until: number } | null = null;
  const renew = (): Promise<string> => {
    const mine: NonNullable<typeof kept> = {
      until: nowMs() + EARLY_MS,
      value: give()
        .then(({ token, forSeconds }) => {
          mine.until = nowMs() + Math.max(1000, forSeconds * 1000 - EARLY_MS);
          return token;
        })
        .catch((error: unknown) => {
          if (kept === mine) kept = null;
          throw error instanceof Unsure ? new Later(error.message) : error;
        }),
    };
    kept = mine;
    return mine.value;
  };
  return {
    read: (): Promise<string> => (kept === null || nowMs() >= kept.until ? renew() : kept.value),
    /** The provider no longer takes it: somebody has changed the secret, or asked for another. */
    forget: (): void => {
      kept = null;
    },
  };
}
