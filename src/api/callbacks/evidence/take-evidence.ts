import type { Evidence } from '../../../domain/notice/finding.ts';
import type { Notice } from '../../../domain/notice/notice.ts';
import { tidy } from '../../../domain/text.ts';
import { heldAmong, holdEvidence } from '../../../store/evidence/held-evidence.ts';
import type { Deps } from '../../deps.ts';
import { dayNamed } from '../../requests/texts.ts';
import type { OpenedLink } from '../open-link.ts';
import { reportedEvidence } from '../page/evidence-fields.ts';
import { firstOf, type SentFile, type SentForm } from '../receive-form.ts';
import { FILE_FAULTS, type FileFault, judgeFile } from './file-kinds.ts';
import { type KeptFile, keepEvidence, keptEvidence, unlike } from './kept-evidence.ts';

/** What came of the files of a form. */
export interface TakenEvidence {
  evidence: Evidence[];
  kept: KeptFile[];
  /** What is wrong with the others, in words; never with the name of a classified file. */
  faults: string[];
  classified: boolean;
}

const NAME_CHARS = 200;

const MB = 1_000_000;
/** Bytes that a letter and a unit may hold where nothing else is configured. */
const EVIDENCE_LIMITS = { letterBytes: 1000 * MB, unitBytes: 4000 * MB };

/** A file's name without a path, or null where nothing is left of it. */
const fileName = (name: string): string | null =>
  tidy(name.replaceAll(/[\\/]/g, ' ')).slice(-NAME_CHARS) || null;

/**
 * Judges, hashes and stores the files of a form, and gathers with them what was received before and
 * what is cited from earlier reports on the same letter. Good files are stored even when others are
 * refused, so that nothing is uploaded twice.
 */
export async function takeEvidence(
  deps: Deps,
  link: OpenedLink,
  sent: SentForm,
): Promise<TakenEvidence> {
  const { nonce } = link.claims;
  const keys = await deps.keys.read();
  const carried: KeptFile[] = (sent.fields.get('kept') ?? []).flatMap((value) => {
    const evidence = keptEvidence(keys, nonce, value);
    return evidence === null ? [] : [{ value, evidence, row: null }];
  });
  const hashes = carried.map((k) => k.evidence.sha256);
  const held = await heldAmong(deps.connection, link.notice.id, hashes);
  const kept = carried.filter((k) => held.has(k.evidence.sha256));
  const cites = sent.fields.get('cite') ?? [];
  const cited = reportedEvidence(link).filter((e) => cites.includes(e.sha256));
  const faults: string[] = sent.fault === null ? [] : [FILE_FAULTS[sent.fault].zh];
  for (const { evidence } of carried)
    if (!held.has(evidence.sha256)) faults.push(`“${evidence.name}”：${FILE_FAULTS.gone.zh}`);
  let classified = false;
  for (const [i, file] of sent.files.entries()) {
    const effectiveOn = firstOf(sent.fields, `effective${file.row}`);
    const sender = { notice: link.notice, holder: link.by.id };
    const taken = await takeFile(deps, sender, file, effectiveOn);
    if (taken.ok) {
      const value = keepEvidence(keys, nonce, taken.evidence);
      kept.push({ value, evidence: taken.evidence, row: file.row });
      continue;
    }
    classified ||= taken.fault === 'classified';
    const which = taken.fault === 'classified' ? '' : `“${fileName(file.name) ?? ''}”`;
    faults.push(`第${i + 1}个文件${which}：${FILE_FAULTS[taken.fault].zh}`);
  }
  const evidence = unlike([...cited, ...kept.map((k) => k.evidence)]);
  return { evidence, kept, faults, classified };
}

/** Judges and stores one file that came with a letter from somebody. @returns it as evidence, or why it is not taken. */
export async function takeFile(
  deps: Deps,
  { notice, holder }: { notice: Pick<Notice, 'id' | 'unit'>; holder: string },
  { name: given, bytes }: Pick<SentFile, 'name' | 'bytes'>,
  effectiveOn: string,
): Promise<{ ok: true; evidence: Evidence } | { ok: false; fault: FileFault }> {
  const judged = await judgeFile(given, bytes);
  if (!judged.ok) return judged;
  if (!dayNamed('').safeParse(effectiveOn).success) return { ok: false, fault: 'undated' };
  const name = fileName(given) ?? `佐证材料.${judged.kind}`;
  const note = { kind: judged.kind, notice: notice.id, unit: notice.unit.id, holder };
  const limits = deps.evidenceLimits ?? EVIDENCE_LIMITS;
  const held = await holdEvidence(deps.connection, bytes, note, { limits, nowMs: deps.nowMs() });
  if (!held.ok) return held;
  return { ok: true, evidence: { name, sha256: held.sha256, effectiveOn } };
}
