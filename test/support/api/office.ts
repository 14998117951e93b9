import type { Connection } from 'mongoose';
import { OFFICE_POSTS } from '../../../src/domain/notice/posts.ts';
import { putPosting } from '../../../src/store/roster.ts';
import { ISSUER } from '../story.ts';
import type { Caller } from './caller.ts';

const PEOPLE = OFFICE_POSTS.map((post) => ({
  post,
  holder: `office-${post}`,
  name: '督查一方人员',
  from: '2020-01-01',
}));

/** Puts a person at each post of the office, so that letters may go out. */
export async function staffOffice(connection: Connection): Promise<void> {
  for (const person of PEOPLE)
    await putPosting(connection, {
      register: 'real',
      unit: null,
      phone: null,
      email: null,
      ...person,
    });
}

/** The same through an API, as the office does it itself, which also says whose letters they are. */
export async function staffOfficeBy(client: Pick<Caller, 'put'>): Promise<void> {
  const actor = { role: 'supervisionOffice', id: 'clerk' };
  for (const { post, ...body } of PEOPLE)
    await client.put(`/api/units/office/posts/${post}`, { actor, body });
  await client.put('/api/office', { actor, body: ISSUER });
}
