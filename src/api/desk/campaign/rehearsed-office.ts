import { OFFICE_POSTS } from '../../../domain/notice/posts.ts';
import { demoAtOffice } from '../../../store/access/demo.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import { registerOf } from '../../../store/register/registers.ts';
import { postingsAt, putPosting, sideOf } from '../../../store/roster.ts';
import type { Deps } from '../../deps.ts';

/** Who stands at the posts of the office in a rehearsal: nobody real. */
const NAMES: Record<(typeof OFFICE_POSTS)[number], string> = {
  supervisionOffice: '督查室值班员',
  reviewer: '督查室验收人',
  approver: '分管督查的主管领导',
  groupLeader: '联合督查组组长',
  governmentHead: '县人民政府县长',
};

/**
 * Fills the posts of a rehearsal's office: it has one of its own, so that real people are neither asked nor told. A post that
 * was filled or ended since is left as it is. In the sample whoever demonstrates the office is its office, so that he finds there
 * what it is asked.
 * @param from the first day; a rehearsal may be ahead of time or behind it, and its people are there on either day.
 */
export async function staffRehearsal(
  { connection }: Deps,
  campaign: CampaignDoc,
  from: string,
): Promise<void> {
  const side = { register: registerOf(campaign), unit: null };
  const present = await postingsAt(connection, side);
  const demo = campaign.sample === true ? await demoAtOffice(connection) : null;
  for (const post of OFFICE_POSTS) {
    if (present.some((p) => p.post === post)) continue;
    const played = demo?.get(post);
    const holder = played?.id ?? `${sideOf(side)}-${post}`;
    const person = { holder, name: played?.name ?? NAMES[post] };
    await putPosting(connection, { ...side, post, ...person, phone: null, email: null, from });
  }
}
