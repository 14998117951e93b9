import { isAdministrators } from '../../store/access/accounts.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';

/** Why a person is put at no post: his account is an administrator's; null for anybody else. */
export const holderFault = async (
  { connection }: Pick<Deps, 'connection'>,
  holder: string,
): Promise<'holder-administers' | null> =>
  (await isAdministrators(connection, holder)) ? 'holder-administers' : null;

/** @throws Problem `holder-administers` for a person whose account is an administrator's, who is put at no post. */
export async function checkHolder(
  deps: Pick<Deps, 'connection'>,
  { holder, name }: { holder: string; name: string },
): Promise<void> {
  const fault = await holderFault(deps, holder);
  if (fault !== null) throw new Problem(fault, { subject: name });
}
