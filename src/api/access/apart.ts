import { isAdministrators } from '../../store/access/accounts.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';

/** @throws Problem `holder-administers` for a person whose account is an administrator's, who is put at no post. */
export async function checkHolder(
  { connection }: Pick<Deps, 'connection'>,
  { holder, name }: { holder: string; name: string },
): Promise<void> {
  if (await isAdministrators(connection, holder))
    throw new Problem('holder-administers', { subject: name });
}
