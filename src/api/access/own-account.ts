import type { Identity } from '../../domain/access/identity.ts';
import { Problem } from '../problem.ts';

/** Who asks for what is his own alone. @throws Problem `not-signed-in` for somebody without an account. */
export function ownAccount({ identity }: { identity: Identity | null }): {
  identity: Identity;
  account: string;
} {
  if (identity?.account === null || identity === null) throw new Problem('not-signed-in');
  return { identity, account: identity.account };
}
