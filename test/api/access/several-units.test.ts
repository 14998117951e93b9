import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { OWN } from '../../../src/store/register/registers.ts';
import { putPosting } from '../../../src/store/roster.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { addPerson, outcomeOf, tokenOf } from '../../support/api/people.ts';
import { signedInOrNamed } from '../../support/named/signed-in-or-named.ts';

describe('somebody at the same post of several units', () => {
  let api: Api;
  let letters: Notice[];
  let token: string;

  const give = (notice: string, body: object) =>
    fetch(`${api.url}/api/notices/${notice}/commands`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `${notice} ${JSON.stringify(Object.keys(body))}`.replaceAll(
          /[^\w-]/g,
          '-',
        ),
      },
      body: JSON.stringify(body),
    }).then(outcomeOf);

  before(async () => {
    api = await startApi({ identify: signedInOrNamed });
    letters = await lettersFor(api, { name: '两单位', units: 3, findings: 1 });
    await addPerson(api.connection, 'lianluo', { person: { id: 'h-both', name: '李联' } });
    const person = { holder: 'h-both', name: '李联', phone: null, email: null, from: '2020-01-01' };
    for (const { unit } of letters.slice(0, 2))
      await putPosting(api.connection, {
        ...{ register: OWN, unit: unit.id, post: 'contact' as const },
        ...person,
      });
    token = await tokenOf(api.connection, 'lianluo');
  });
  after(() => api.stop());

  it('acts on each letter for the unit to which it went', async () => {
    const outcomes: string[] = [];
    for (const { id } of letters.slice(0, 2))
      outcomes.push(await give(id, { kind: 'acknowledge' }));
    expect(outcomes).to.deep.equal(['200', '200']);
  });

  it('does not find the letter of a third unit', async () => {
    expect(await give(letters[2]?.id ?? '', { kind: 'acknowledge' })).to.equal('notice-unknown');
  });
});
