import type { Instant } from '../calendar/instant.ts';
import { type Holder, holdersAt } from '../notice/posts.ts';
import type { OfficePost } from '../policy/policy.ts';

/** Posts of the office without which no letter goes out: nobody would be told of answers, accept them, or approve a rung. */
const NEEDED_POSTS: readonly OfficePost[] = ['supervisionOffice', 'reviewer', 'approver'];

/** The needed posts of the office that nobody of these people holds at that instant. */
export const missingPosts = (office: Holder[], at: Instant): OfficePost[] =>
  NEEDED_POSTS.filter((post) => holdersAt(office, [post], at).length === 0);

/** The command that puts somebody at a post of the office. */
export const staffingCommand = (post: OfficePost, from: string): string =>
  `duban unit post office ${post} --name 姓名 --from ${from} --as supervisionOffice:office-clerk`;
