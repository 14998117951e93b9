import type { z } from 'zod';
import type { Sight } from '../../../domain/access/identity.ts';
import { temposOf } from '../../../store/campaigns.ts';
import {
  type InstructionPosition,
  type ListedInstruction,
  listInstructions,
} from '../../../store/following/instructions.ts';
import { positionedPage, twoParts } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import {
  type instructionPage,
  presentListedInstruction,
} from '../../presenters/instructions/instruction.ts';
import type { instructionQuery } from '../../requests/following-queries.ts';
import { onClocks } from '../lists/notice-list.ts';
import { rehearsalAsked } from '../lists/rehearsals.ts';

const places = twoParts<ListedInstruction>(
  (row) => row.due,
  (row) => row.place,
);

/** Lists the instructions in a sight over all letters, the earliest due first. */
export async function instructionsListed(
  deps: Deps,
  sight: Sight,
  query: z.infer<typeof instructionQuery>,
): Promise<z.infer<typeof instructionPage>> {
  const { campaign, unit, notice, instruction, status, addressee, leader, overdue } = query;
  const { connection } = deps;
  const rehearsal = rehearsalAsked(query);
  const filter = {
    ...{ campaign, unit, notice, rehearsal, instruction, status, addressee, leader },
    overdueAt: overdue ? await onClocks(deps, { campaign, rehearsal }, (now) => now) : undefined,
  };
  const page = await positionedPage<ListedInstruction, InstructionPosition>(
    { keys: deps.keys, list: 'instructions' },
    query,
    (part) => listInstructions(connection, sight, filter, part),
    places,
  );
  const campaigns = [...new Set(page.items.map((row) => row.notice.campaign.id))];
  const tempos = await temposOf(connection, campaigns);
  const items = page.items.map((row) =>
    presentListedInstruction(
      row.instruction,
      row.notice,
      nowOf(deps, tempos.get(row.notice.campaign.id)),
    ),
  );
  return { items, next: page.next };
}
