import type { Connection } from 'mongoose';
import { OFFICE_POSTS, UNIT_POSTS } from '../src/domain/notice/posts.ts';
import { addAccount, newAccount } from '../src/store/access/accounts.ts';
import { demoLogin, putDemoOffice } from '../src/store/access/demo.ts';
import { renewToken } from '../src/store/access/tokens.ts';
import { OWN } from '../src/store/register/registers.ts';
import { putPosting } from '../src/store/roster.ts';

/** The unit of every letter of the bench. */
const UNIT = 'u-1';

const FROM = '2020-01-01';
const UNTIL = '2999-12-31';

/** Puts somebody with an account at each post of the bench's unit. */
async function putUnit(connection: Connection, at: string): Promise<void> {
  for (const post of UNIT_POSTS) {
    const holder = `h-${post}`;
    const person = { holder, name: post, phone: null, email: null, from: FROM };
    await putPosting(connection, { register: OWN, unit: UNIT, post, ...person });
    const account = newAccount({
      _id: `bench-${post.toLowerCase()}`,
      person: { id: holder, name: post },
      ...{ password: '', mustChange: false, demo: true },
      ...{ at, by: 'bench' },
    });
    await addAccount(connection, account, FROM);
  }
}

/** The access token of somebody at each post: of the office, and of the one unit. */
export async function tokensByPost(connection: Connection): Promise<Record<string, string>> {
  const at = new Date().toISOString();
  await putDemoOffice(connection, { hash: '', at });
  await putUnit(connection, at);
  const tokens: Record<string, string> = {};
  for (const post of [...OFFICE_POSTS, ...UNIT_POSTS]) {
    const account = UNIT_POSTS.some((p) => p === post)
      ? `bench-${post.toLowerCase()}`
      : demoLogin(post);
    const given = { account, name: 'bench', readOnly: false, until: UNTIL, createdAt: at };
    tokens[post] = (await renewToken(connection, given)).token;
  }
  return tokens;
}
