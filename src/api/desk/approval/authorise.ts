import type { Sight } from '../../../domain/access/identity.ts';
import type { Authorisation } from '../../../domain/campaign/scope.ts';
import { canonical } from '../../../domain/notice/chain.ts';
import { authoriseCampaign, type CampaignDoc } from '../../../store/campaigns.ts';
import { draftsOfCampaign } from '../../../store/drafts.ts';
import { type Register, registerOf } from '../../../store/register/registers.ts';
import { findUnit } from '../../../store/roster.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { refuseOverlap } from '../before-issue.ts';
import { campaignOf } from '../in-sight.ts';

/** The units of an authorisation are units of the campaign's roster. @throws Problem `unit-unknown`. */
async function refuseUnknownUnits(
  deps: Deps,
  register: Register,
  units: readonly string[],
): Promise<void> {
  for (const id of units)
    if ((await findUnit(deps.connection, register, id)) === null)
      throw new Problem('unit-unknown', { subject: id });
}

/**
 * Enters who has approved a campaign and how far it reaches. Once a letter has its number the same paper says what it said:
 * another scope wants another paper (政府督查工作条例 第十五条). Repeating it changes nothing.
 * @throws Problem `campaign-unknown`, `unit-unknown`, `authorisation-sealed`, `overlap`.
 */
export async function authorise(
  deps: Deps,
  sight: Sight,
  id: string,
  { subject, ...authorisation }: Authorisation & { subject: string },
): Promise<CampaignDoc> {
  const campaign = await campaignOf(deps, sight, id);
  await refuseUnknownUnits(deps, registerOf(campaign), authorisation.units);
  const { authorisation: old } = campaign;
  const drafts = await draftsOfCampaign(deps.connection, id);
  const changes =
    old !== undefined &&
    old.document === authorisation.document &&
    canonical({ ...old, subject: campaign.subject ?? '' }) !==
      canonical({ ...authorisation, subject });
  if (changes && drafts.some((d) => d.documentNumber !== null))
    throw new Problem('authorisation-sealed', { subject: authorisation.document });
  await refuseOverlap(
    deps,
    { ...campaign, subject },
    drafts.map((d) => d.unit.id),
  );
  await authoriseCampaign(deps.connection, id, subject, authorisation);
  return { ...campaign, subject, authorisation };
}
