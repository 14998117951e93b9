import { canonical, digestOf } from './chain.ts';
import type { Command, IssueCommand } from './commands.ts';

/**
 * Digest of what a command says, without when it was said: a repetition under the same key has the
 * same digest, another body under the same key has another.
 */
export function commandDigest(command: Command | IssueCommand): string {
  const { issuedAt: _issued, receivedAt: _received, ...said } = command;
  return digestOf(canonical(said));
}
