import type { Command } from '../../../domain/notice/commands.ts';
import { citeEvidence, uncite } from '../../../store/evidence/held-evidence.ts';
import type { Deps } from '../../deps.ts';
import type { Answer } from '../../engine.ts';
import { Problem } from '../../problem.ts';

/**
 * Gives a command whose evidence, the scan of its paper among it, its letter holds, and goes on holding it unless the command is known to be refused.
 * @throws Problem `evidence-not-sent` for what was not sent for this letter.
 */
export async function citing(
  { connection }: Deps,
  noticeId: string,
  command: Command,
  give: () => Promise<Answer>,
): Promise<Answer> {
  const scan = command.cameBy?.scan ?? null;
  const reported = 'evidence' in command ? command.evidence : [];
  const evidence = scan === null ? reported : [...reported, scan];
  const sha256s = evidence.map((e) => e.sha256);
  const missing = await citeEvidence(connection, noticeId, sha256s);
  if (missing !== null) {
    const named = evidence.find((e) => e.sha256 === missing);
    throw new Problem('evidence-not-sent', { subject: named?.name });
  }
  const answer = await give();
  // What may yet be decided goes on citing.
  const isRefused = answer.kind === 'refused' || answer.kind === 'over' || answer.kind === 'busy';
  if (isRefused && sha256s.length > 0) await uncite(connection, noticeId, sha256s);
  return answer;
}
