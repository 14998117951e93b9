import type { Request } from 'express';
import type { Actor } from '../domain/notice/posts.ts';
import { isOfficePost, UNIT_POSTS } from '../domain/notice/posts.ts';
import { Problem } from './problem.ts';

/**
 * WHO ACTS IS TAKEN FROM HERE, AND FROM NOWHERE ELSE, until there are accounts: the header
 * `Duban-Actor: role:id[:name[:unit]]`, each part percent-encoded. It is believed, which is why the
 * API listens on loopback only (see `main.ts`).
 * @throws Problem `actor-missing`.
 */
export function actorOf(req: Request): Actor {
  const header = req.get('Duban-Actor') ?? '';
  const [role = '', id = '', name = '', unit = ''] = header.split(':').map(decoded);
  const known = isOfficePost(role) || (UNIT_POSTS as readonly string[]).includes(role);
  if (!known || id === '' || id.length > 60) throw new Problem('actor-missing');
  const actor: Actor = { role: role as Actor['role'], id, name: name || id };
  return unit === '' ? actor : { ...actor, unit };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Problem('actor-missing');
  }
}
