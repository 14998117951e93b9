import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import express from 'express';
import { z } from 'zod';
import { checkAnswers } from '../../src/api/answer-check.ts';
import { mount, nameRequest } from '../../src/api/mount.ts';
import { Problem, problems } from '../../src/api/problem.ts';
import { type Route, route } from '../../src/api/route.ts';

const TOLD = { method: 'get', tag: 'service', summary: { zh: '试', en: 'try' } } as const;
const answers = { 200: z.strictObject({ id: z.string() }) };

/** Routes that answer otherwise than they say. */
const SPOILT: Record<string, () => Promise<unknown>> = {
  good: async () => ({ body: { id: 'n' } }),
  'too-much': async () => ({ body: { id: 'n', _id: 'n' } }),
  'too-little': async () => ({ body: {} }),
  'other-status': async () => ({ status: 201, body: { id: 'n' } }),
  'other-problem': async () => {
    throw new Problem('overlap');
  },
  'own-problem': async () => {
    throw new Problem('internal');
  },
};

describe('an answer that is not as its route documents it', () => {
  const told: string[] = [];
  let url = '';
  let close: () => void;

  before(async () => {
    const routes = Object.entries(SPOILT).map(([name, handle]) =>
      route({ ...TOLD, id: 'isAlive', path: `/${name}`, answers, handle: handle as never }),
    ) as Route[];
    const app = express();
    app.use(
      nameRequest,
      checkAnswers((fault) => told.push(fault)),
      mount(routes, { connection: null, calls: null, identify: async () => null }),
    );
    app.use(problems(() => undefined));
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  after(() => close());

  const toldOf = async (name: string): Promise<string[]> => {
    told.length = 0;
    await (await fetch(`${url}/${name}`)).text();
    return told;
  };

  it('is told with method, path, status and route', async () => {
    expect(await toldOf('too-much')).to.deep.equal([
      'GET /too-much 200 (isAlive): /: Unrecognized key: "_id"',
    ]);
    expect(await toldOf('too-little')).to.deep.equal([
      'GET /too-little 200 (isAlive): /id: Invalid input: expected string, received undefined',
    ]);
    expect(await toldOf('other-status')).to.deep.equal([
      'GET /other-status 201 (isAlive): no answer of that status is documented',
    ]);
    expect(await toldOf('other-problem')).to.deep.equal([
      'GET /other-problem 422 (isAlive): the problem overlap is not documented',
    ]);
  });

  it('is told apart from one that is', async () => {
    expect(await toldOf('good')).to.deep.equal([]);
    expect(await toldOf('own-problem')).to.deep.equal([]);
  });
});
