import type { IsoDate } from '../../../domain/calendar/instant.ts';
import { type Authorisation, type Outside, outsideOf } from '../../../domain/campaign/scope.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import type { DraftDoc } from '../../../store/drafts.ts';
import { type PointedFault, Problem } from '../../problem.ts';

function faultOf(
  outside: Outside,
  { unit, findings }: Pick<DraftDoc, 'unit' | 'findings'>,
  { document, from, until }: Authorisation,
  day: IsoDate,
): PointedFault {
  const paper = `（${document}）`;
  if (outside.kind === 'unit')
    return {
      pointer: '/unit',
      detail: `${unit.name}不在批准的督查对象之列${paper} ${unit.name} is not among the units approved`,
    };
  if (outside.kind === 'date')
    return {
      pointer: '/campaign/authorisation',
      detail: `${day} 不在批准的督查时限 ${from} 至 ${until} 之内${paper} ${day} is not within the period approved`,
    };
  const category = findings[outside.place]?.category ?? '';
  return {
    pointer: `/findings/${outside.place}/category`,
    detail: `第${outside.finding}条问题类别“${category}”不在批准的督查内容之列${paper} the category of finding ${outside.finding} is not among those approved`,
  };
}

/**
 * Refuses a letter of a campaign that nobody with the power has approved, or that lies outside of what was approved:
 * departments inspect only as they were authorised (政府督查工作条例 第七条、第八条), and no campaign is widened on its way
 * (第十五条). A rehearsal inspects nobody; it keeps to an authorisation where it has one.
 * @throws Problem `authorisation-missing`, or `outside-scope` naming what lies outside.
 */
export function refuseOutside(
  draft: Pick<DraftDoc, 'unit' | 'findings'>,
  { _id, subject, authorisation, rehearsal }: CampaignDoc,
  day: IsoDate,
): void {
  if (authorisation === undefined || subject === undefined) {
    if (rehearsal) return;
    throw new Problem('authorisation-missing', { subject: _id });
  }
  const errors = outsideOf(draft, authorisation, day).map((one) =>
    faultOf(one, draft, authorisation, day),
  );
  if (errors.length > 0) throw new Problem('outside-scope', { errors });
}
