import type { Sight } from '../../../domain/access/identity.ts';
import { unitsOfCampaign } from '../../../store/accounts.ts';
import { OFFICE, OWN, type Register, registerOf } from '../../../store/register/registers.ts';
import type { Deps } from '../../deps.ts';
import { campaignOf, registerSeen } from '../in-sight.ts';

/** The register of a campaign; the office's own where none is named. @throws Problem `campaign-unknown`, `unit-unknown`. */
export const rosterIn = async (
  deps: Deps,
  sight: Sight,
  campaign: string | undefined,
): Promise<Register> =>
  campaign === undefined
    ? registerSeen(sight, OWN, OFFICE)
    : registerSeen(sight, registerOf(await campaignOf(deps, sight, campaign)), campaign);

/** Which units a list asks for: a campaign's own, or a whole roster. @throws Problem `campaign-unknown`. */
export async function unitsAsked(
  deps: Deps,
  sight: Sight,
  { campaign: id, roster }: { campaign?: string | undefined; roster?: string | undefined },
): Promise<{ register: Register; ids?: string[] }> {
  if (id === undefined) return { register: await rosterIn(deps, sight, roster) };
  const campaign = await campaignOf(deps, sight, id);
  const ids = await unitsOfCampaign(deps.connection, sight, campaign);
  return { register: registerOf(campaign), ids };
}
