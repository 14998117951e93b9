import { POSTS } from '../src/api/requests/bodies.ts';
import { type ApiClient, done, every } from '../src/client/api-client.ts';
import type { Unit } from '../src/client/api-types.ts';
import { WORDS } from '../src/domain/messages/words.ts';
import type { Post } from '../src/domain/policy/policy.ts';
import { OFFICE, OWN, registerIn } from '../src/store/register/registers.ts';
import { asking, campaignNamed } from './house-address.ts';
import { Failure } from './output.ts';
import { unitNamed } from './unit-named.ts';

/** A unit of the roster, or the supervising side. */
type AnyUnit = Pick<Unit, 'id' | 'name' | 'successor'> & Partial<Pick<Unit, 'shortNames'>>;

/** The roster that a command means: the office's own, or that of a campaign. */
export interface Roster {
  /** Id of its supervising side. */
  office: string;
  units: Unit[];
}

/** The roster of a campaign by its id or name, or the office's own. */
export const rosterOf = (api: ApiClient, given: string | undefined): Promise<Roster> =>
  asking(async () => {
    const campaign = given === undefined ? null : await campaignNamed(api, given);
    const roster = campaign === null ? {} : { roster: campaign.id };
    const units = await every((part) =>
      api.GET('/api/units', { params: { query: { ...roster, ...part } } }),
    );
    return { office: campaign?.office ?? OFFICE, units };
  });

/** The unit of that name or id, or the supervising side; an id that names another roster is taken as it is. */
export async function namedSide(
  api: ApiClient,
  { office, units }: Roster,
  given: string,
): Promise<AnyUnit> {
  if (given === OFFICE || given === office) return { id: office, name: '督查室' };
  const isElsewhere = registerIn(given) !== OWN && registerIn(given) !== registerIn(office);
  if (!isElsewhere) return unitNamed<AnyUnit>(units, given);
  return asking(() => done(api.GET('/api/units/{id}', { params: { path: { id: given } } })));
}

/** A post by its id or its Chinese name. @throws Failure. */
export function postNamed(given: string): Post {
  const post = POSTS.find((p) => p === given || WORDS.zh.posts[p] === given);
  if (post !== undefined) return post;
  const known = POSTS.map((p) => `${p}（${WORDS.zh.posts[p]}）`).join('、');
  throw new Failure(
    'post-unknown',
    `没有“${given}”这个岗位，应为 ${known} 之一`,
    `there is no post "${given}"; it must be one of ${POSTS.join(', ')}`,
  );
}
