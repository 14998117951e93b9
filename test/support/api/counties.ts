import type { Campaign } from '../../../src/client/api-types.ts';
import { OFFICE_POSTS } from '../../../src/domain/notice/posts.ts';
import { ISSUER } from '../story.ts';
import type { Api } from './api.ts';
import { CLERK } from './letters.ts';

/** Puts a person at each post of a campaign's office and enters its issuing body, as the office of another county does. */
export async function staffCounty({ client }: Pick<Api, 'client'>, campaign: Campaign) {
  for (const post of OFFICE_POSTS)
    await client.put(`/api/units/${campaign.office}/posts/${post}`, {
      actor: CLERK,
      body: { name: `${campaign.county ?? ''}${post}`, from: '2020-01-01' },
    });
  const body = { ...ISSUER, name: `${campaign.county ?? ''}人民政府办公室` };
  await client.put(`/api/office?roster=${campaign.id}`, { actor: CLERK, body });
}
