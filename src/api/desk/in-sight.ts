import type { Sight } from '../../domain/access/identity.ts';
import { seenByUnit } from '../../domain/access/seen-by-unit.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import { seesRegister } from '../../store/access/sight.ts';
import { type CampaignDoc, findCampaign } from '../../store/campaigns.ts';
import { type DraftDoc, findDraft } from '../../store/drafts.ts';
import { findNotice } from '../../store/notices.ts';
import type { Register } from '../../store/register/registers.ts';
import type { NoticeDoc } from '../../store/stored.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';

// What lies outside of a sight is answered like what does not exist, so that a guess tells nothing.

/** A campaign by its id. @throws Problem `campaign-unknown`. */
export async function campaignOf(deps: Deps, sight: Sight, id: string): Promise<CampaignDoc> {
  const campaign = await findCampaign(deps.connection, sight, id);
  if (campaign === null) throw new Problem('campaign-unknown', { subject: id });
  return campaign;
}

/** A draft by its id. @throws Problem `draft-unknown`. */
export async function draftOf(deps: Deps, sight: Sight, id: string): Promise<DraftDoc> {
  const draft = await findDraft(deps.connection, sight, id);
  if (draft === null) throw new Problem('draft-unknown', { subject: id });
  return draft;
}

/** A letter by its id or its document number, as much of it as may be seen. @throws Problem `notice-unknown`. */
export async function noticeOf(deps: Deps, sight: Sight, id: string): Promise<NoticeDoc> {
  const doc = await findNotice(deps.connection, sight, id);
  if (doc === null) throw new Problem('notice-unknown', { subject: id });
  return sight.of === 'units' ? { ...doc, notice: seenByUnit(doc.notice, sight.units) } : doc;
}

/**
 * Units of a letter, its own one first, for whoever is at posts of several; nothing for anybody else, who acts for the one that
 * is his. @throws Problem `notice-unknown`.
 */
export async function sidesOf(
  deps: Deps,
  sight: Sight,
  id: string,
  actors: readonly Actor[],
): Promise<string[]> {
  const units = new Set(actors.flatMap(({ unit }) => unit ?? []));
  if (units.size < 2) return [];
  const { notice } = await noticeOf(deps, sight, id);
  return [notice.unit.id, ...notice.coUnits.map((co) => co.id)];
}

/** A register that may be seen. @throws Problem `unit-unknown` naming what was asked for in it. */
export function registerSeen(sight: Sight, register: Register, asked: string): Register {
  if (!seesRegister(sight, register)) throw new Problem('unit-unknown', { subject: asked });
  return register;
}
