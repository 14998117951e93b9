import { expect } from 'chai';
import type { z } from 'zod';
import { accountBody } from '../../src/api/requests/access-bodies.ts';
import { callbackBody, postingBody } from '../../src/api/requests/bodies.ts';
import { deputyBody, deputyEndQuery } from '../../src/api/requests/deputy-bodies.ts';
import { delegationBody } from '../../src/api/requests/office-body.ts';
import { receivedBody } from '../../src/api/requests/received-body.ts';
import { commandBody } from '../../src/api/requests/wire.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';

describe('a roster that comes with a rehearsal', () => {
  let api: Api;
  const daysOf = async (unit: string): Promise<string[]> => {
    const path = `/api/units/${unit}`;
    const { postings } = await api.client.get<{ postings: { from: string }[] }>(path);
    return [...new Set(postings.map((p) => p.from))];
  };
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('names people who are at their posts today, where the rehearsal is ahead of time', async () => {
    const rehearsal = { start: '2036-09-24T01:00:00.000Z', speed: 1 };
    const [letter] = await lettersFor(api, { units: 1, findings: 1, rehearsal });
    const days = await daysOf(letter?.unit.id ?? '');
    expect(days).to.have.length(1);
    expect(Number(days[0]?.slice(0, 4))).to.be.below(2036);
  });

  it('names people who were at their posts then, where the rehearsal is of years ago', async () => {
    const rehearsal = { start: '2022-09-22T01:00:00.000Z', speed: 1 };
    const [letter] = await lettersFor(api, { name: '2022', units: 1, findings: 1, rehearsal });
    expect(await daysOf(letter?.unit.id ?? '')).to.deep.equal(['2022-09-22']);
  });
});

describe('the id of a person', () => {
  const days = { from: '2026-03-01', until: '2026-03-31' };
  const command = { kind: 'acknowledge', remarks: '' };
  const phone = { way: 'phone', note: '来电', post: 'contact', answer: command };
  /** Whatever takes the id of a person from outside. */
  const TAKEN: [string, z.ZodType, (id: string) => object][] = [
    ['a posting', postingBody, (holder) => ({ holder, name: '王敏', from: days.from })],
    ['a deputy', deputyBody, (holder) => ({ holder, name: '李芳', ...days })],
    ['whom he acts for', deputyBody, (of) => ({ of, name: '李芳', ...days })],
    ['whose deputy ends', deputyEndQuery, (of) => ({ of })],
    [
      'a delegate',
      delegationBody,
      (holder) => ({
        holder,
        name: '刘建国',
        document: '云政授〔2026〕3号',
        on: days.from,
        ...days,
      }),
    ],
    ['an account', accountBody, (holder) => ({ account: 'wangmin', name: '王敏', holder })],
    [
      'who telephoned',
      receivedBody,
      (holder) => ({ ...phone, holder, receivedAt: '2026-03-02T02:00:00.000Z' }),
    ],
    [
      'for whom a machine speaks',
      callbackBody,
      (id) => ({
        ...{ type: 'notice.command', notice: 'n', command },
        actor: { role: 'contact', id, name: '王敏', unit: 'u' },
      }),
    ],
    [
      'who reviews',
      commandBody,
      (id) => ({
        ...{ kind: 'assignFormalReviewer', formalReview: 'r-1' },
        reviewer: { id, name: '王敏' },
      }),
    ],
  ];

  for (const [what, schema, of] of TAKEN)
    it(`of ${what} holds nothing that parts the ids in which it stands`, () => {
      for (const good of ['h-7c1d2e3f4a5b', 'office-approver', '王敏', 'p.wang@qx-1'])
        expect(schema.safeParse(of(good)).error, good).to.equal(undefined);
      for (const bad of ['h-1/for/h-2', '/', 'h 1', 'h\u30001', 'h\n1', 'h\u00001', ''])
        expect(schema.safeParse(of(bad)).success, JSON.stringify(bad)).to.equal(false);
    });
});
