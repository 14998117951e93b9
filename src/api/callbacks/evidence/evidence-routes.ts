import { EvidenceAltered, type EvidenceNote, readEvidence } from '../../../store/evidence.ts';
import { seesEvidence } from '../../../store/notices.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { SHA256 } from '../../requests/parameters.ts';
import { evidenceQuery } from '../../requests/queries.ts';
import { fileRoute, type Route } from '../../route.ts';
import { EVIDENCE_TYPES, type EvidenceKind, namedKind } from './file-kinds.ts';

const DIGEST = /^[0-9a-f]{64}$/;

/** Evidence by its hash, hashed again on the way out: a changed byte is not served. */
export const evidenceRoutes = (deps: Deps): Route[] => [
  fileRoute({
    id: 'getEvidence',
    method: 'get',
    path: '/api/evidence/{sha256}',
    tag: 'evidence',
    summary: { zh: '下载佐证材料（重新核对散列值）', en: 'Download evidence, hashed again' },
    about: {
      zh: '内容与报送时一字节之差即不提供；name 为报送时的文件名。',
      en: 'A changed byte is not served; name is the one under which it was reported.',
    },
    params: { sha256: SHA256 },
    problems: ['evidence-altered'],
    // A PDF, a picture, a document or a packed file, by what it is.
    produces: '*/*',
    query: evidenceQuery,
    async handle({ params, query, res, sight }) {
      const { sha256 } = params;
      const isSeen = DIGEST.test(sha256) && (await seesEvidence(deps.connection, sight, sha256));
      const found = isSeen ? await evidenceOf(deps, sha256) : null;
      if (found === null) throw new Problem('evidence-unknown', { subject: sha256 });
      res.set(UNCACHED);
      return { file: asFile(found, query.name ?? sha256.slice(0, 16)) };
    },
  }),
];

/** Evidence is opened by nobody but its reader, and as nothing but what it is. */
export const UNCACHED = {
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, no-store',
};

/** Evidence as a file of that name, with the ending of what it is. */
export function asFile({ bytes, note }: { bytes: Uint8Array; note: EvidenceNote }, given: string) {
  const kind = note.kind as EvidenceKind;
  const name = namedKind(given) === kind ? given : `${given}.${kind}`;
  return { name, type: EVIDENCE_TYPES[kind], bytes };
}

/** Evidence by its hash, or null. @throws Problem `evidence-altered`. */
export async function evidenceOf(deps: Deps, sha256: string) {
  try {
    return await readEvidence(deps.connection, sha256);
  } catch (error) {
    if (!(error instanceof EvidenceAltered)) throw error;
    deps.log.error({ sha256 }, 'evidence reads differently from what was stored');
    throw new Problem('evidence-altered', { subject: sha256 });
  }
}
