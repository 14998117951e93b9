import type { Sight } from '../../../domain/access/identity.ts';
import { letterOf } from '../../../links/mail-letter.ts';
import { messageOf } from '../../../links/message.ts';
import { stampedLetter } from '../../../links/short-letter.ts';
import { textMessageOf } from '../../../links/text-message.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import type { DispatchDoc } from '../../../store/dispatches.ts';
import { lettersIn } from '../../../store/inbox.ts';
import { findIssuer } from '../../../store/office.ts';
import { registerOf } from '../../../store/register/registers.ts';
import { keepCode } from '../../../store/sending/answer-codes.ts';
import {
  type RehearsedReader,
  rehearsedMessages,
  rehearsedReaders,
} from '../../../store/sending/rehearsed-readers.ts';
import { type Paging, positionedPage } from '../../cursor.ts';
import type { Deps } from '../../deps.ts';
import type { RehearsedMessage } from '../../presenters/campaigns/rehearsed-messages.ts';
import { Problem } from '../../problem.ts';
import { campaignOf } from '../in-sight.ts';
import { messagePosition, messagePositions } from '../message-list.ts';

/** What stands at the head of a text message in a rehearsal. */
const SIGNATURE = '督办';
/** Bytes of a chat message: the least that a provider of `src/activities/notify/channels` takes. */
const CHAT_BYTES = 2048;

/** A rehearsal in sight. @throws Problem `campaign-unknown`, and `not-a-rehearsal`: links of real letters are their readers' alone. */
async function rehearsalOf(deps: Deps, sight: Sight, id: string): Promise<CampaignDoc> {
  const campaign = await campaignOf(deps, sight, id);
  if (!campaign.rehearsal) throw new Problem('not-a-rehearsal', { subject: id });
  return campaign;
}

/** Everybody whom a rehearsal has told something. @throws Problem `campaign-unknown`, `not-a-rehearsal`. */
export async function readersOf(deps: Deps, sight: Sight, id: string): Promise<RehearsedReader[]> {
  const campaign = await rehearsalOf(deps, sight, id);
  return rehearsedReaders(deps.connection, campaign._id);
}

/**
 * What a rehearsal has told one person, as mail, text message and chat would show it. Nothing of a rehearsal leaves the house; here it is seen
 * as if it had, and is answered by the same links and codes.
 * @throws Problem `campaign-unknown`, `not-a-rehearsal`.
 */
export async function messagesTo(
  deps: Deps,
  sight: Sight,
  { id, holder }: { id: string; holder: string },
  paging: Paging,
): Promise<{ items: RehearsedMessage[]; next: string | null }> {
  const campaign = await rehearsalOf(deps, sight, id);
  const { items, next } = await positionedPage<DispatchDoc, [string, string]>(
    { keys: deps.keys, list: 'rehearsed messages' },
    paging,
    ({ after, limit }) => {
      const page = { before: messagePosition(after), limit };
      return rehearsedMessages(deps.connection, campaign._id, holder, page);
    },
    messagePositions,
  );
  const letters = await lettersIn(deps.connection, items);
  const { publicUrl } = deps;
  const signing = { keys: await deps.keys.read(), publicUrl, nowMs: deps.nowMs() };
  const issuer = await findIssuer(deps.connection, registerOf(campaign));
  const shown: RehearsedMessage[] = [];
  for (const dispatch of items) {
    const head = { signature: SIGNATURE, at: dispatch.slot };
    const text = textMessageOf(dispatch, signing, letters, head);
    // A code is made from its message: it is the same one each time, and is kept so that it can be typed.
    if (text !== null) await keepCode(deps.connection, text.code);
    shown.push({
      dispatch,
      mail: letterOf(dispatch, signing, letters, issuer),
      sms: text?.text.whole ?? null,
      chat: stampedLetter(dispatch, messageOf(dispatch, signing, letters), CHAT_BYTES),
    });
  }
  return { items: shown, next };
}
