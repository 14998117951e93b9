import { EvidenceAltered, type EvidenceNote, readEvidence } from '../../../store/evidence/files.ts';
import { seesEvidence } from '../../../store/notices.ts';
import type { Deps } from '../../deps.ts';
import { noticeOf } from '../../desk/in-sight.ts';
import { evidence } from '../../presenters/vocabulary.ts';
import { languageOf, Problem } from '../../problem.ts';
import { evidenceBody } from '../../requests/evidence-body.ts';
import { NOTICE, SHA256 } from '../../requests/parameters.ts';
import { evidenceQuery } from '../../requests/queries.ts';
import { fileRoute, type Route, route } from '../../route.ts';
import { FILE_BYTES } from '../receive-form.ts';
import { EVIDENCE_TYPES, type EvidenceKind, FILE_FAULTS, namedKind } from './file-kinds.ts';
import { takeFile } from './take-evidence.ts';

const DIGEST = /^[0-9a-f]{64}$/;

/** Evidence by its hash, hashed again on the way out: a changed byte is not served. */
export const evidenceRoutes = (deps: Deps): Route[] => [
  route({
    id: 'addEvidence',
    method: 'post',
    path: '/api/notices/{id}/evidence',
    tag: 'evidence',
    summary: { zh: '上传佐证材料', en: 'Send a piece of evidence' },
    about: {
      zh: '按内容判定种类后以文件校验值保存；再以所答内容写入报送整改结果等事项的 evidence。同一文件再传一次只存一份。',
      en: 'Judged by its content and kept by its SHA-256; the answer then goes into `evidence` of a report. The same file sent again is kept once.',
    },
    params: { id: NOTICE },
    acts: true,
    body: evidenceBody,
    bodyLimit: '30mb',
    answers: { 201: evidence },
    problems: ['evidence-refused', 'another-unit'],
    async handle({ params, body, actor, sight, req }) {
      const { notice } = await noticeOf(deps, sight, params.id);
      // A unit that co-operates in it sees the letter, and reports in words alone.
      if (sight.of === 'units' && !sight.units.includes(notice.unit.id))
        throw new Problem('another-unit');
      const bytes = Buffer.from(body.content, 'base64');
      const file = { name: body.name, bytes };
      const taken =
        bytes.length <= FILE_BYTES
          ? await takeFile(deps, { notice, holder: actor.id }, file, body.effectiveOn)
          : ({ ok: false, fault: 'tooLarge' } as const);
      if (taken.ok) return { status: 201, body: taken.evidence };
      const detail = FILE_FAULTS[taken.fault][languageOf(req)];
      throw new Problem('evidence-refused', { errors: [{ pointer: '/content', detail }] });
    },
  }),
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
