import { expect } from 'chai';
import { callsOf } from '../../../src/store/calls/calls.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK } from '../../support/api/letters.ts';
import { type ApiDocument, operationsOf } from '../../support/api/openapi.ts';
import { namedBy } from '../../support/named/named.ts';

/** Pages whose calls are known by their addresses. */
const PAGES = [
  ...['/sign-in', '/sign-in/oidc/logout', '/account', '/account/password', '/account/tokens'],
  ...['/account/sessions/end', '/account/tokens/revoke', '/account/sign-out', '/c', '/callbacks'],
];

const inCapitals = (path: string): string =>
  path.replace(/^\/(?:api\/)?[a-z]/, (begin) => begin.toUpperCase());

describe('an address that is written otherwise', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('is no address, of no operation and of no page: nothing is done that the record would not know by its name', async () => {
    const document = (await (await fetch(`${api.url}/openapi.json`)).json()) as ApiDocument;
    const paths = operationsOf(document).map(({ path }) => path.replaceAll(/\{\w+\}/g, 'x-1'));
    const all = [...new Set([...paths, ...PAGES])];
    expect(all.length).to.be.greaterThan(60);
    const headers = { ...namedBy(CLERK), 'Idempotency-Key': 'spelling' };
    for (const path of all)
      for (const other of [`${path}/`, inCapitals(path), `/${path}`]) {
        const answer = await fetch(`${api.url}${other}`, { method: 'POST', headers });
        expect(answer.status, other).to.equal(404);
      }
    expect(await callsOf(api.connection).countDocuments({ kind: 'begun' } as never)).to.equal(0);
  });

  it('leads a person who has typed it to the page', async () => {
    for (const path of ['/sign-in', '/account', '/c']) {
      const answer = await fetch(`${api.url}${path}/`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('Location')]).to.deep.equal([301, path]);
    }
  });
});
