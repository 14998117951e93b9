import type { Instant } from '../calendar/instant.ts';
import { type Holder, holdersAt } from '../notice/posts.ts';
import { isGovernments, type OfficePost, type Policy, stepsOf } from '../policy/policy.ts';
import type { Warning } from './guards.ts';

/** Posts of the office without which no letter goes out: nobody would be told of answers, accept them, or approve a rung. */
const NEEDED_POSTS: readonly OfficePost[] = ['supervisionOffice', 'reviewer', 'approver'];

/** The needed posts of the office that nobody of these people holds at that instant. */
export const missingPosts = (office: Holder[], at: Instant): OfficePost[] =>
  NEEDED_POSTS.filter((post) => holdersAt(office, [post], at).length === 0);

/** True for a policy under which something waits for the head of government (政府督查工作条例 第二十一条). */
export const wantsGovernmentHead = (policy: Policy): boolean =>
  stepsOf(policy).some(({ rung }) => isGovernments(rung));

/** True where neither a head of government nor a delegate of his is on record for that day. */
export const lacksGovernmentHead = (office: Holder[], at: Instant): boolean =>
  holdersAt(office, ['governmentHead'], at).length === 0;

/** The office's own supervising side, as commands name it. */
const OWN_SIDE = 'office';

/** What the office is warned of where nobody could approve a criticism or a referral; letters are issued all the same. */
export const warningsOfOffice = (
  policy: Policy,
  office: Holder[],
  at: Instant,
  side = OWN_SIDE,
): Warning[] =>
  wantsGovernmentHead(policy) && lacksGovernmentHead(office, at)
    ? [
        {
          code: 'government-head-missing',
          finding: null,
          zh: `未登记本级人民政府行政首长，也没有在有效期内的授权，通报批评、移送将无人可批（《政府督查工作条例》第二十一条）；请登记：duban unit post ${side} governmentHead`,
          en: `neither a head of government nor a delegate is on record, so that nobody could approve a criticism or a referral; enter one: duban unit post ${side} governmentHead`,
        },
      ]
    : [];

/** The command that puts somebody at a post of a supervising side. */
export const staffingCommand = (post: OfficePost, from: string, side = OWN_SIDE): string =>
  `duban unit post ${side} ${post} --name 姓名 --from ${from}`;
