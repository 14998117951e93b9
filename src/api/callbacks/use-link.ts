import { WHOLE } from '../../domain/access/identity.ts';
import { canonical, digestOf } from '../../domain/notice/chain.ts';
import { idByHouse } from '../../domain/notice/command-ids.ts';
import { REFUSALS } from '../../domain/notice/refusals.ts';
import { claimUse, completeUse, type LinkUse, releaseUse } from '../../store/links.ts';
import type { Deps } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { Problem } from '../problem.ts';
import type { CommandBody } from '../requests/wire.ts';
import { type OpenedLink, stageMatter, useIdOf } from './open-link.ts';

/** True for a refusal by the rules, worded for people and often about a finding. */
export const isRefusal = ({ code }: Problem): boolean =>
  (REFUSALS as readonly string[]).includes(code);

/** What besides a refusal says that nothing was taken, so that the link is as it was. */
const NOTHING_TAKEN: readonly Problem['code'][] = [
  'busy',
  'letter-lost',
  'unit-unknown',
  'other-register',
];

/** What a command is about: a stage, a proposal, a finding, or the letter (null). */
function matterOf(body: CommandBody): string | null {
  if (body.kind === 'reportMilestone') return stageMatter(body.finding, body.milestone);
  if ('proposal' in body) return body.proposal;
  if ('objection' in body) return body.objection;
  if ('formalReview' in body) return body.formalReview;
  if (body.kind === 'takeBack') return body.matter;
  if ('instruction' in body) return body.instruction;
  return 'finding' in body ? body.finding : null;
}

/** What other words are refused with: when the link was used, and about which finding. */
const usedBefore = ({ finding, done }: LinkUse): Problem =>
  new Problem('link-used', { subject: finding ?? undefined, when: done?.at });

/**
 * Gives a command through a link, once: one link, one effect (for each finding, where the act is about
 * findings). The same words again find what they came to; a refused command leaves the link as it was.
 * @throws Problem `link-used` when the link was used for other words, with the time of that, or what `give` throws.
 */
export async function useLink(
  deps: Deps,
  commander: Commander,
  link: OpenedLink,
  body: CommandBody,
): Promise<LinkUse> {
  const { claims, notice, by } = link;
  const finding = 'finding' in body ? body.finding : null;
  const use = {
    _id: useIdOf(claims, matterOf(body)),
    notice: notice.id,
    act: claims.act,
    finding,
    digest: digestOf(canonical({ body, by })),
    at: new Date(deps.nowMs()).toISOString(),
  };
  const claimed = await claimUse(deps.connection, use);
  if (claimed.kind === 'done') return { ...use, done: claimed.effect };
  if (claimed.kind === 'used') throw usedBefore(claimed.use);
  if (claimed.kind === 'in-flight') throw new Problem('key-in-flight');
  try {
    // The command's id follows from the link, so the engine itself knows a repetition whatever happens to us.
    const { seq } = await commander.give(WHOLE, notice.id, body, {
      ...{ by, id: idByHouse('link', use._id) },
    });
    const done = { seq, at: await commander.nowFor(notice.id) };
    await completeUse(deps.connection, use, done);
    return { ...use, done };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // The engine knows the key with other words: the link was used for those.
    if (error.code === 'key-reused') throw usedBefore({ ...use, done: null });
    if (isRefusal(error) || NOTHING_TAKEN.includes(error.code))
      await releaseUse(deps.connection, use);
    throw error;
  }
}
