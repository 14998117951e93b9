import type { Connection } from 'mongoose';
import { putDeputy } from '../../../src/store/access/deputies.ts';
import { postsOfUnit } from '../../../src/store/roster.ts';
import { CLERK } from './letters.ts';
import type { Sample } from './sample.ts';

/** A deputy of somebody at a unit, who is ended, and another who is named. */
export async function deputySamples(
  connection: Connection,
  unit: string,
  holder: string,
): Promise<Record<string, Sample>> {
  const { id, name } = CLERK;
  await putDeputy(connection, {
    ...{ ...postsOfUnit(unit), post: 'contact', holder: 'h-deputy', name: '代新' },
    ...{ phone: null, email: null, from: '2026-09-24', until: '2099-12-31' },
    deputyFor: { id: holder, name: '联络员', reason: null, document: null, namedBy: { id, name } },
  });
  return {
    'put /api/units/{id}/posts/{post}/deputies': {
      params: { id: unit, post: 'contact' },
      actor: CLERK,
      body: { name: '代新', from: '2026-09-24', until: '2099-12-31' },
    },
    'delete /api/units/{id}/posts/{post}/deputies/{holder}': {
      params: { id: unit, post: 'contact', holder: 'h-deputy' },
      query: { of: holder },
      actor: CLERK,
    },
  };
}
