import type { CampaignClock } from '../../domain/campaign/campaign-clock.ts';
import { commandDigest } from '../../domain/notice/command-digest.ts';
import type { Command } from '../../domain/notice/commands.ts';
import type { Actor, Holder } from '../../domain/notice/notice.ts';
import { findCampaign } from '../../store/campaigns.ts';
import { findNotice } from '../../store/notices.ts';
import type { Outcome } from '../../workflows/contract.ts';
import type { Deps } from '../deps.ts';
import { nowOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import type { CommandBody } from '../wire.ts';

/** What is commanded: by a caller, or by the system itself when posts change hands. */
type Said = CommandBody | { kind: 'replaceHolders'; holders: Holder[] };

/** Notices whose clock is remembered; a notice never changes its clock, so it is only memory. */
const REMEMBERED = 20_000;

/**
 * The one way from the API to a notice: link, page, machine callback and command route all end here,
 * so every channel has the same effect (A12).
 */
export function commander(deps: Deps) {
  const clocks = new Map<string, CampaignClock>();

  const clockOf = async (noticeId: string): Promise<CampaignClock> => {
    const known = clocks.get(noticeId);
    if (known !== undefined) return known;
    const doc = await findNotice(deps.connection, noticeId);
    if (doc === null) throw new Problem('notice-unknown', { subject: noticeId });
    const campaign = await findCampaign(deps.connection, doc.notice.campaign.id);
    if (campaign === null)
      throw new Problem('campaign-unknown', { subject: doc.notice.campaign.id });
    if (clocks.size >= REMEMBERED) clocks.clear();
    clocks.set(noticeId, campaign.clock);
    return campaign.clock;
  };

  /** Business time of a notice's campaign, now. */
  const nowFor = async (noticeId: string) => nowOf(deps, await clockOf(noticeId));

  /**
   * Gives a command under the caller's key and waits for its outcome.
   * @throws Problem with the refusal's code, or what stands in the way of knowing the outcome.
   */
  const give = async (noticeId: string, said: Said, by: Actor, key: string): Promise<Outcome> => {
    const at = await nowFor(noticeId);
    const command = { ...said, id: key, by, issuedAt: at, receivedAt: at } as Command;
    const answer = await deps.engine.command(noticeId, command);
    switch (answer.kind) {
      case 'done':
        // Temporal knows a repetition by its key alone; another content under it is told here.
        if (answer.outcome.digest !== commandDigest(command)) throw new Problem('key-reused');
        return answer.outcome;
      case 'refused':
        throw new Problem(answer.refusal.code, { subject: answer.refusal.subject });
      case 'over':
        return overWith(deps, noticeId);
      case 'busy':
        throw new Problem('busy');
      case 'unknown':
        throw new Problem('outcome-unknown', { subject: key });
      case 'away':
        throw new Problem('engine-away');
    }
  };

  return { give, nowFor };
}

/** A notice without a running workflow is closed, withdrawn, or was never there. */
async function overWith(deps: Deps, noticeId: string): Promise<never> {
  const doc = await findNotice(deps.connection, noticeId);
  if (doc === null) throw new Problem('notice-unknown', { subject: noticeId });
  throw new Problem(doc.notice.stage === 'withdrawn' ? 'withdrawn' : 'closed');
}

export type Commander = ReturnType<typeof commander>;
