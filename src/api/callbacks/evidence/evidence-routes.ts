import { z } from 'zod';
import { EvidenceAltered, readEvidence } from '../../../store/evidence.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { type Route, route } from '../../route.ts';
import { EVIDENCE_TYPES, type EvidenceKind } from './file-kinds.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** Evidence by its hash, hashed again on the way out: a changed byte is not served (M16). */
export const evidenceRoutes = (deps: Deps): Route[] => [
  route({
    method: 'get',
    path: '/api/evidence/{sha256}',
    tag: 'evidence',
    summary: { zh: '下载佐证材料（重新核对散列值）', en: 'Download evidence, hashed again' },
    // A PDF, a picture, a document or a packed file, by what it is.
    produces: '*/*',
    query: z.strictObject({
      /** The name under which it was reported; the same bytes may go under several. */
      name: z.string().trim().min(1).max(200).optional(),
    }),
    async handle({ params, query, res }) {
      const sha256 = params.sha256 ?? '';
      const found = SHA256.test(sha256) ? await evidenceOf(deps, sha256) : null;
      if (found === null) throw new Problem('evidence-unknown', { subject: sha256 });
      const kind = found.note.kind as EvidenceKind;
      const given = query.name ?? sha256.slice(0, 16);
      const name = given.toLowerCase().endsWith(`.${kind}`) ? given : `${given}.${kind}`;
      res.set({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-store' });
      return { file: { name, type: EVIDENCE_TYPES[kind], bytes: found.bytes } };
    },
  }),
];

async function evidenceOf(deps: Deps, sha256: string) {
  try {
    return await readEvidence(deps.connection, sha256);
  } catch (error) {
    if (!(error instanceof EvidenceAltered)) throw error;
    deps.log.error({ sha256 }, 'evidence reads differently from what was stored');
    throw new Problem('evidence-altered', { subject: sha256 });
  }
}
