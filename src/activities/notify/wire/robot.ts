import { groupLetter } from '../../../links/short-letter.ts';
import type { Channel } from '../channel.ts';
import type { ChannelWorld } from '../channel-kind.ts';
import { ask, type Question } from './asking.ts';
import { type GroupOf, groupAddress } from './group.ts';
import { judge, type Verdicts } from './verdicts.ts';

/** How the robot of one provider writes to its group. */
export interface Robot {
  name: string;
  group: GroupOf;
  limits: NonNullable<Channel['limits']>;
  /** Bytes of a text. */
  mostBytes: number;
  verdicts: Verdicts;
  /** Fields of the answer that hold its code and what it says. */
  fields: readonly [code: string, said: string];
  /** The request that writes a text, and names whoever has that mobile telephone where the provider can. */
  request(text: string, mobile: () => Promise<string | null>): Promise<Asked>;
}

type Asked = Pick<Question, 'url' | 'body'>;

/** The robot of a group: others read along, and no provider knows a repetition of it. */
export const robotChannel = (
  { name, group, limits, mostBytes, verdicts, fields, request }: Robot,
  world: ChannelWorld,
): Channel => ({
  name,
  rings: true,
  uncertain: 'miss',
  limits,
  address: async (dispatch) => groupAddress(group, dispatch),
  async send(dispatch) {
    const text = groupLetter(dispatch.name, await world.messageOf(dispatch), mostBytes);
    const asked = await request(text, () => world.mobileOf(dispatch.holder));
    const answer = await ask({ ...asked, patienceMs: world.patienceMs });
    judge(verdicts, answer, ...fields);
    return { providerId: '' };
  },
});
