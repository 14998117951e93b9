import { expect } from 'chai';
import { z } from 'zod';
import { NOTICE } from '../../src/api/requests/parameters.ts';
import { type Answers, fileRoute, type JsonReply, route } from '../../src/api/route.ts';
import { problemsOf } from '../../src/api/route-problems.ts';

const TOLD = { method: 'get', tag: 'notices', summary: { zh: '试', en: 'try' } } as const;
const answers = { 200: z.strictObject({ id: z.string(), light: z.string() }) };
const handle = async () => ({ body: { id: 'n', light: 'red' } });

type Whole = JsonReply<typeof answers>;
type Taken = JsonReply<{ 202: z.ZodString }>;

describe('a route', () => {
  // Each line that is marked must not compile: the compiler complains of a mark that is not needed.
  it('does not compile without its answers, with less than they hold, or with another status', () => {
    // @ts-expect-error it states no answers
    route({ ...TOLD, id: 'none', path: '/none', handle });
    // @ts-expect-error a file has a type
    fileRoute({ ...TOLD, id: 'file', path: '/file', handle: async () => ({ sent: true }) });
    // @ts-expect-error the light is missing
    const less: Whole = { body: { id: 'n' } };
    // @ts-expect-error it is answered with 202
    const other: Taken = { body: 'taken' };
    expect([less, other]).to.have.length(2);
  });

  it('does not compile with a name in its path that it does not tell of', () => {
    const path = '/notices/{id}';
    // @ts-expect-error id is no parameter of it
    route({ ...TOLD, id: 'untold', path, answers, handle });
    const told = route({ ...TOLD, id: 'told', path, params: { id: NOTICE }, answers, handle });
    expect(Object.keys(told.params)).to.deep.equal(['id']);
  });

  it('has the problems of what it takes, and those that it names', () => {
    const all: Answers = { 200: z.string() };
    const taking = route({
      ...TOLD,
      method: 'post',
      id: 'giveCommand',
      path: '/api/notices/{id}',
      params: { id: NOTICE },
      acts: true,
      keyed: 'stored',
      headers: ['If-Match'],
      query: z.strictObject({}),
      body: z.strictObject({}),
      answers: all,
      problems: ['closed'],
      handle: async () => ({ body: 'done', status: 200 }),
    });
    expect(problemsOf(taking)).to.have.members([
      ...[
        'internal',
        'store-away',
        'house-busy',
        'record-away',
        'host-unknown',
        'route-unknown',
        'notice-unknown',
        'invalid-query',
      ],
      ...[
        'cross-site',
        'not-json',
        'invalid-request',
        'too-large',
        'wrong-content-type',
        'upload-slow',
        'uploads-busy',
        'not-signed-in',
        'too-many-faults',
        'not-your-role',
        'rehearsed-wrong',
        'password-change-needed',
        'token-read-only',
      ],
      ...['key-missing', 'key-reused', 'key-in-flight', 'version-missing', 'closed'],
    ]);
    const bare = route({ ...TOLD, id: 'isAlive', path: '/livez', answers, handle });
    expect(problemsOf(bare)).to.deep.equal(['internal']);
  });
});
