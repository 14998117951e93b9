import type { Request } from 'express';
import { Problem } from '../../../src/api/problem.ts';
import { actorText, type ClientActor } from '../../../src/client/api-client.ts';
import { isWriting } from '../../../src/domain/access/call-record.ts';
import type { Identity } from '../../../src/domain/access/identity.ts';
import { isUnitPost } from '../../../src/domain/access/roles.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';

/** Who reads where nobody is named. */
const READER: Identity = {
  person: { id: 'reader', name: 'reader' },
  account: null,
  roles: [{ role: 'supervisionOffice', unit: null }],
};

/** The header by which a test that is not about signing in says who acts. The program itself does not know it. */
const HEADER = 'Test-Actor';

/** The token by which the command line says the same in a test. */
const TOKEN = /^Bearer test-actor (.+)$/;

/** The header that names somebody. */
export const namedBy = (actor: ClientActor): Record<string, string> => ({
  [HEADER]: actorText(actor),
});

/** What stands in DUBAN_TOKEN for somebody: `role:id[:name[:unit]]`. */
export const tokenNaming = (actor: string): string =>
  `test-actor ${actor.split(':').map(encodeURIComponent).join(':')}`;

/**
 * Whoever a test names is believed: `role:id[:name[:unit]]`, each part percent-encoded.
 * @throws Problem `not-signed-in` for a name that is none.
 */
export async function believedIdentity(req: Request): Promise<Identity | null> {
  const header = req.get(HEADER) ?? TOKEN.exec(req.get('Authorization') ?? '')?.[1];
  if (header === undefined) return isWriting(req.method) ? null : READER;
  const [role = '', id = '', name = '', unit = ''] = header.split(':').map(decoded);
  const isKnown = isOfficePost(role) || isUnitPost(role);
  if (!isKnown || id === '' || id.length > 60) throw new Problem('not-signed-in');
  return {
    person: { id, name: name || id },
    account: null,
    roles: [{ role, unit: unit === '' ? null : unit }],
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Problem('not-signed-in');
  }
}
