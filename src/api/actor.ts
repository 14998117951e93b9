import type { Request } from 'express';
import { isWriting } from '../domain/access/call-record.ts';
import type { Identity } from '../domain/access/identity.ts';
import { isUnitPost } from '../domain/access/roles.ts';
import { isOfficePost } from '../domain/notice/posts.ts';
import { Problem } from './problem.ts';

/** Who reads where nobody is named. */
const READER: Identity = {
  person: { id: 'reader', name: 'reader' },
  account: null,
  roles: [{ role: 'supervisionOffice', unit: null }],
};

/**
 * Who asks where nobody has to sign in (`DUBAN_ACTORS=named`): the header `Duban-Actor: role:id[:name[:unit]]`, each part
 * percent-encoded. It is believed, which is why the API listens on loopback only (see `main.ts`).
 * @throws Problem `not-signed-in` for a header that is none.
 */
export async function believedIdentity(req: Request): Promise<Identity | null> {
  const header = req.get('Duban-Actor');
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
