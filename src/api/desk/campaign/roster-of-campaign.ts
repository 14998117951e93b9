import { unitsOfCampaign } from '../../../store/accounts.ts';
import { OWN, type Register, registerOf } from '../../../store/register/registers.ts';
import type { Deps } from '../../deps.ts';
import { campaignOf } from '../issue-drafts.ts';

/** The register of a campaign; the office's own where none is named. @throws Problem `campaign-unknown`. */
export const rosterIn = async (deps: Deps, campaign: string | undefined): Promise<Register> =>
  campaign === undefined ? OWN : registerOf(await campaignOf(deps, campaign));

/** Which units a list asks for: a campaign's own, or a whole roster. @throws Problem `campaign-unknown`. */
export async function unitsAsked(
  deps: Deps,
  { campaign: id, roster }: { campaign?: string | undefined; roster?: string | undefined },
): Promise<{ register: Register; ids?: string[] }> {
  if (id === undefined) return { register: await rosterIn(deps, roster) };
  const campaign = await campaignOf(deps, id);
  const ids = await unitsOfCampaign(deps.connection, campaign);
  return { register: registerOf(campaign), ids };
}
