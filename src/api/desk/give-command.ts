import type { Sight } from '../../domain/access/identity.ts';
import { WHOLE } from '../../domain/access/identity.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { commandDigest } from '../../domain/notice/chain.ts';
import { keyIn } from '../../domain/notice/command-ids.ts';
import type { Command } from '../../domain/notice/commands.ts';
import type { Entry } from '../../domain/notice/envelope.ts';
import { isUnitAnswer } from '../../domain/notice/kinds.ts';
import type { Actor, Holder } from '../../domain/notice/posts.ts';
import { type CampaignDoc, findCampaign } from '../../store/campaigns.ts';
import { findNotice, isSeen, whereIs } from '../../store/notices.ts';
import { registerIn } from '../../store/register/registers.ts';
import { findUnit } from '../../store/roster.ts';
import type { Outcome } from '../../workflows/contract.ts';
import type { Deps } from '../deps.ts';
import { nowOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import type { CommandBody } from '../requests/wire.ts';
import { giversOf } from '../whose-post.ts';
import { answerAfterEnd, letterLost } from './after-end.ts';
import { courierFor } from './campaign/courier-for.ts';
import { citing } from './deciding/cite-evidence.ts';
import { draftHandedOver } from './hand-over.ts';

/** What is commanded: by a caller, or by the system itself when posts change hands. */
type Said = CommandBody | { kind: 'replaceHolders'; holders: Holder[]; coUnit?: string };

/** An answer that a clerk enters for the unit: how it came, and when the office got it. */
export interface ReceivedEntry {
  cameBy: Entry;
  receivedAt: Instant;
}

/** A notice as its workflow knows it: by its id, and in the tempo of its campaign. */
interface Whereabouts {
  id: string;
  campaign: Campaign;
}

type Campaign = Pick<CampaignDoc, '_id' | 'tempo' | 'rehearsal'>;

/** Notices whose whereabouts are remembered by their ids; a notice never changes its id or tempo, so it is only memory. */
const REMEMBERED = 20_000;

/**
 * The one way from the API to a notice: link, page, machine callback and command route all end here,
 * so every channel has the same effect.
 */
export function commander(deps: Deps) {
  const remembered = new Map<string, Whereabouts>();
  const campaignOf = campaignsOf(deps);

  /** The whereabouts of a notice that is named by its id or by its document number. */
  const whereaboutsOf = async (sight: Sight, notice: string): Promise<Whereabouts> => {
    const known = remembered.get(notice);
    // What may be seen moves with a succession, so that it is never remembered.
    if (known !== undefined && (await isSeen(deps.connection, sight, known.id))) return known;
    const found = await whereIs(deps.connection, sight, notice);
    if (found === null) throw new Problem('notice-unknown', { subject: notice });
    const there = { id: found.id, campaign: await campaignOf(found.campaign) };
    if (remembered.size >= REMEMBERED) remembered.clear();
    // A document number may be that of another letter tomorrow, and to somebody else.
    remembered.set(there.id, there);
    return there;
  };

  /** Business time of a notice's campaign, now. */
  const nowFor = async (notice: string) =>
    nowOf(deps, (await whereaboutsOf(WHOLE, notice)).campaign.tempo);

  /**
   * Gives a command on a notice in a sight and waits for its outcome; the notice takes it once under its id.
   * @throws Problem with the refusal's code, or what stands in the way of knowing the outcome.
   */
  const give = async (
    sight: Sight,
    notice: string,
    said: Said,
    { by, id, entry }: { by: Actor; id: string; entry?: ReceivedEntry },
  ): Promise<Outcome> => {
    const { id: noticeId, campaign } = await whereaboutsOf(sight, notice);
    const { tempo } = campaign;
    const meant = await addressed(deps, noticeId, said);
    const at = nowOf(deps, tempo);
    const envelope = { id, by, issuedAt: at, receivedAt: entry?.receivedAt ?? at };
    const cameBy = entry === undefined ? {} : { cameBy: entry.cameBy };
    const command = { ...meant, ...envelope, ...cameBy } as Command;
    const answer = await citing(deps, noticeId, command, async () => {
      const first = await deps.engine.command(noticeId, command);
      return first.kind === 'over' ? answerAfterEnd(deps, noticeId, command, tempo) : first;
    });
    switch (answer.kind) {
      case 'done': {
        const digest = commandDigest(command);
        // The notice knows a repetition by its id alone; another content under it is told here.
        if (!isSame(answer.outcome, digest)) throw new Problem('key-reused');
        stir(deps, campaign);
        // What was handed over needs a letter of its own; a repetition finds it there.
        if (answer.outcome.events.includes('findingTransferred'))
          await draftHandedOver(deps, noticeId, command.by);
        return { ...answer.outcome, digest };
      }
      case 'refused':
        throw new Problem(answer.refusal.code, {
          subject:
            answer.refusal.code === 'not-your-role'
              ? giversOf(command.kind)
              : answer.refusal.subject,
          when: answer.refusal.when,
        });
      case 'over':
        return overWith(deps, noticeId);
      case 'busy':
        throw new Problem('busy');
      case 'unknown':
        return later(noticeId, command);
      case 'away':
        throw new Problem('engine-away');
    }
  };

  /** With all workers down an answer of a unit is still taken durably and decided later; anything else has to be repeated. */
  const later = async (noticeId: string, command: Command): Promise<never> => {
    const taken = isUnitAnswer(command.kind) && (await deps.engine.takeLate(noticeId, command));
    throw new Problem(taken ? 'answer-taken' : 'outcome-unknown', { subject: keyIn(command.id) });
  };

  return { give, nowFor };
}

/** Reads each campaign once: its tempo never changes. */
function campaignsOf({ connection }: Deps): (id: string) => Promise<Campaign> {
  const known = new Map<string, Campaign>();
  return async (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = await findCampaign(connection, WHOLE, id);
    if (found === null) throw new Problem('campaign-unknown', { subject: id });
    const { _id, tempo, rehearsal } = found;
    known.set(id, { _id, tempo, rehearsal });
    return { _id, tempo, rehearsal };
  };
}

/** Lets the courier of a rehearsal look: it sleeps until something is due by itself. A command is done whether it hears or not. */
function stir(deps: Deps, campaign: Campaign): void {
  if (!campaign.rehearsal) return;
  deps.engine
    .courier(courierFor(deps, campaign))
    .catch((error: unknown) => deps.log.error({ err: error }, 'courier not stirred'));
}

/**
 * What is said of a unit is said of one in the register of the letter, under its name there: a letter to nobody would be
 * written, approved and answered by no one. @throws Problem `other-register`, `unit-unknown`.
 */
async function addressed(deps: Deps, noticeId: string, said: Said): Promise<Said> {
  if (!('to' in said) || said.to === null) return said;
  const { to } = said;
  const unit = (await findNotice(deps.connection, WHOLE, noticeId))?.notice.unit.id ?? to.id;
  const register = registerIn(unit);
  if (register !== registerIn(to.id)) throw new Problem('other-register', { subject: to.name });
  const known = await findUnit(deps.connection, register, to.id);
  if (known === null) throw new Problem('unit-unknown', { subject: to.id });
  return { ...said, to: { id: known._id, name: known.name } };
}

/** True for the outcome of that very command; of what an earlier run has answered the digest is not known. */
const isSame = ({ digest }: Outcome, asked: string): boolean => digest === '' || digest === asked;

/** A notice without a running workflow is closed or withdrawn; an open one has lost it, which its asker is told. */
async function overWith(deps: Deps, noticeId: string): Promise<never> {
  const doc = await findNotice(deps.connection, WHOLE, noticeId);
  if (doc === null) throw new Problem('notice-unknown', { subject: noticeId });
  const { stage } = doc.notice;
  if (stage === 'closed' || stage === 'withdrawn') throw new Problem(stage);
  throw letterLost(noticeId);
}

export type Commander = ReturnType<typeof commander>;
