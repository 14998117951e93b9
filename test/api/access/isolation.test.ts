import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { permissionOf } from '../../../src/domain/access/permissions.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CAMPAIGNS, isolated, UNITS, wordOf } from '../../support/api/isolated.ts';
import { type ApiDocument, type Operation, operationsOf } from '../../support/api/openapi.ts';
import { signedInOrNamed } from '../../support/named/signed-in-or-named.ts';
import { type Random, random } from '../../support/simulation/random.ts';

/** Random requests in all; `DUBAN_RANDOM_REQUESTS` has another number. */
const REQUESTS = Number(process.env.DUBAN_RANDOM_REQUESTS ?? 1500);

/** Which roles the fixture's people have, so that what is expected follows from the table and not from the code. */
const ROLES: Record<string, readonly string[]> = {
  contact0: ['contact'],
  contact1: ['contact'],
  contact2: ['contact'],
  left: [],
  deputy0: ['contact'],
  oncedeputy0: [],
  clerk: ['supervisionOffice'],
  auditor: ['auditor'],
  narrow: ['auditor'],
  expired: [],
  systemadmin: ['systemAdmin'],
  securityadmin: ['securityAdmin'],
  auditadmin: ['auditAdmin'],
};

describe('what is another’s', () => {
  let api: Api;
  let world: Awaited<ReturnType<typeof isolated>>;
  let operations: Operation[];
  const names = () => Object.keys(world.askers);

  before(async () => {
    api = await startApi({ identify: signedInOrNamed });
    const document = (await (await fetch(`${api.url}/openapi.json`)).json()) as ApiDocument;
    operations = operationsOf(document);
    world = await isolated(api);
  });
  after(() => api.stop());

  const ask = (who: string, path: string, method = 'GET', body?: object): Promise<Response> =>
    fetch(new URL(path, api.url), {
      method,
      headers: {
        ...(who === 'nobody'
          ? { Authorization: 'Bearer duban_none' }
          : { Cookie: world.askers[who]?.cookie ?? '' }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'Idempotency-Key': crypto.randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  const mayAsk = (who: string, operation: string): boolean => {
    const permission = permissionOf(operation);
    if (permission === 'anyone') return true;
    if (permission === 'signedIn') return who !== 'nobody';
    return (ROLES[who] ?? []).some((role) => role in (permission ?? {}));
  };

  /** Letters by what they are, each with its campaign and unit; one that was never made is nobody's. */
  const objects = () => [
    ...CAMPAIGNS.flatMap((campaign) =>
      UNITS.map((unit) => ({ campaign, unit, id: world.letters[campaign]?.[unit]?.id ?? '' })),
    ),
    { campaign: '', unit: -1, id: 'c-0000000000-001-00000000' },
  ];

  type Target = ReturnType<typeof objects>[number];

  const isKnown = (who: string, { campaign, unit }: Target): boolean =>
    campaign !== '' && (world.askers[who]?.knows(campaign, unit) ?? false);

  /** The status of a reading of that letter by the table and by what somebody may know. */
  function rightStatus(who: string, operation: string, target: Target): number {
    if (who === 'nobody') return 401;
    if (!mayAsk(who, operation)) return 403;
    return isKnown(who, target) ? 200 : 404;
  }

  /** What is wrong with the answers about a letter to everybody. */
  async function faultsAbout({ operationId, path }: Operation, target: Target): Promise<string[]> {
    const query = operationId === 'listOpenCommands' ? '?role=contact' : '';
    const named = { '{id}': target.id, '{kind}': 'acknowledge', '{seq}': '1' };
    const at = Object.entries(named).reduce((url, [name, value]) => url.replace(name, value), path);
    const url = `${at}${query}`;
    const answers = await Promise.all(
      names().map(async (who) => ({ who, status: (await ask(who, url)).status })),
    );
    return answers.flatMap(({ who, status }) => {
      const right = rightStatus(who, operationId, target);
      const about = `${operationId} ${who} ${target.campaign}${target.unit}`;
      return status === right ? [] : [`${about}: ${status}, not ${right}`];
    });
  }

  it('is answered like what does not exist: every reading of a letter, by everybody, of every letter', async function () {
    this.timeout(0);
    const about = operations.filter(
      (o) => o.method === 'get' && o.path.startsWith('/api/notices/{id}'),
    );
    expect(about.length).to.be.above(10);
    const wrong: string[] = [];
    for (const operation of about)
      for (const target of objects()) wrong.push(...(await faultsAbout(operation, target)));
    expect(wrong).to.deep.equal([]);
  });

  it('takes no command: a letter that is not one’s own is not there', async () => {
    const body = { kind: 'reportProgress', finding: '1', text: '正在整改', noChange: false };
    for (const who of ['contact0', 'contact1', 'contact2', 'deputy0'])
      for (const target of objects().filter((o) => !isKnown(who, o))) {
        const answer = await ask(who, `/api/notices/${target.id}/commands`, 'POST', body);
        expect(answer.status, `${who} ${target.campaign}${target.unit}`).to.equal(404);
      }
    for (const who of [
      'left',
      'oncedeputy0',
      'auditor',
      'systemadmin',
      'securityadmin',
      'auditadmin',
    ])
      for (const { id } of objects())
        expect((await ask(who, `/api/notices/${id}/commands`, 'POST', body)).status).to.equal(403);
  });

  /** The text of a packed file, its parts one after the other. */
  const unpacked = (bytes: Uint8Array): string =>
    Object.values(unzipSync(bytes))
      .map((part) => new TextDecoder().decode(part))
      .join('');

  /** The status of a reading of a campaign, of which somebody knows where he knows a letter. */
  function rightOfCampaign(who: string, operation: string, campaign: string): number {
    if (!mayAsk(who, operation)) return 403;
    return UNITS.some((unit) => world.askers[who]?.knows(campaign, unit)) ? 200 : 404;
  }

  it('is a campaign that was not granted: its account, messages, drafts and ledger', async () => {
    const readings = {
      getCampaign: (id: string) => `/api/campaigns/${id}`,
      exportLedger: (id: string) => `/api/campaigns/${id}/ledger.xlsx`,
      listMessages: (id: string) => `/api/messages?campaign=${id}`,
      listDrafts: (id: string) => `/api/drafts?campaign=${id}`,
    };
    for (const who of ['clerk', 'auditor', 'narrow', 'contact0', 'expired', 'systemadmin'])
      for (const name of CAMPAIGNS)
        for (const [operation, pathOf] of Object.entries(readings)) {
          const { status } = await ask(who, pathOf(world.campaigns[name] ?? ''));
          const right = rightOfCampaign(who, operation, name);
          expect(status, `${operation} ${who} ${name}`).to.equal(right);
        }
    const answer = await ask('narrow', '/api/campaigns');
    const { items } = (await answer.json()) as { items: { id: string }[] };
    expect(items.map((c) => c.id)).to.deep.equal([world.campaigns.甲]);
  });

  it('is no row of a ledger that somebody exports for whom only one unit was granted', async () => {
    const ledgerOf = async (who: string) => {
      const answer = await ask(who, `/api/campaigns/${world.campaigns.甲}/ledger.xlsx`);
      return unpacked(new Uint8Array(await answer.arrayBuffer()));
    };
    const words = (text: string) => wordsIn(text, 'narrow').map((w) => w.word);
    expect(words(await ledgerOf('clerk'))).to.deep.equal(UNITS.map((unit) => wordOf('甲', unit)));
    expect(words(await ledgerOf('narrow'))).to.deep.equal([wordOf('甲', 1)]);
  });

  it('is no number of a campaign of which only one unit was granted, nor who else is in it', async () => {
    const read = async (who: string, path: string) => (await ask(who, path)).json();
    const numbersOf = async (who: string) => {
      const { counts } = (await read(who, `/api/campaigns/${world.campaigns.甲}`)) as {
        counts: Record<string, number>;
      };
      const { notices, findings, issued, townships = 0, departments = 0 } = counts;
      return [notices, findings, issued, townships + departments];
    };
    expect(await numbersOf('clerk')).to.deep.equal([3, 6, 3, 3]);
    expect(await numbersOf('narrow')).to.deep.equal([1, 2, 1, 1]);
    const path = `/api/units?campaign=${world.campaigns.甲}`;
    const { items } = (await read('narrow', path)) as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).to.deep.equal([world.unitIds[1]]);
  });

  it('is for the unit itself what the office notes and weighs about its letter', async () => {
    const id = world.letters.甲?.[0]?.id ?? '';
    const said = '内部研判暗语';
    const note = { kind: 'addNote', text: said };
    expect((await ask('clerk', `/api/notices/${id}/commands`, 'POST', note)).status).to.equal(200);
    const seen = async (who: string) => {
      const notice = (await (await ask(who, `/api/notices/${id}`)).json()) as {
        holders: { post: string }[];
      };
      const office = notice.holders.filter(({ post }) => isOfficePost(post as never));
      return [JSON.stringify(notice).includes(said), office.length > 0];
    };
    expect(await seen('clerk')).to.deep.equal([true, true]);
    expect(await seen('contact0')).to.deep.equal([false, false]);
  });

  it('is the office, its people and a roster for an auditor', async () => {
    for (const who of ['auditor', 'narrow'])
      for (const path of ['/api/office', '/api/units/office', `/api/units/${world.unitIds[0]}`]) {
        expect((await ask(who, path)).status, `${who} ${path}`).to.equal(404);
        expect((await ask('clerk', path)).status, path).to.equal(200);
      }
  });

  it('is an inbox of another, and his messages', async () => {
    for (const who of ['contact0', 'clerk']) {
      const own = await ask('contact0', `/api/inbox/${world.contactOf(0)}`);
      expect(own.status).to.equal(200);
      const other = await ask(who, `/api/inbox/${world.contactOf(1)}`);
      expect(other.status, who).to.equal(404);
    }
  });

  /** A path of a reading operation with ids of this house in it, whoever may see what they name. */
  function randomPath(r: Random, path: string): string {
    const known: Record<string, string[]> = {
      '/api/campaigns/{id}': Object.values(world.campaigns),
      '/api/units/{id}': [...world.unitIds, 'office'],
      '/api/inbox/{holder}': UNITS.map(world.contactOf),
    };
    const ids = known[path.replace(/^(\/api\/\w+\/\{\w+\}).*/, '$1')] ?? objects().map((o) => o.id);
    const id = encodeURIComponent(r.pick(ids));
    const url = new URL(path.replaceAll(/\{\w+\}/g, id), api.url);
    if (r.chance(0.6)) url.searchParams.set('campaign', r.pick(Object.values(world.campaigns)));
    if (r.chance(0.3)) url.searchParams.set('unit', r.pick(world.unitIds));
    if (r.chance(0.2)) url.searchParams.set('roster', r.pick(Object.values(world.campaigns)));
    return `${url.pathname}${url.search}`;
  }

  /** The secret words in a text, each with whether the asker may read it. */
  const wordsIn = (text: string, who: string): { word: string; knows: boolean }[] =>
    CAMPAIGNS.flatMap((campaign) =>
      UNITS.filter((unit) => text.includes(wordOf(campaign, unit))).map((unit) => ({
        word: wordOf(campaign, unit),
        knows: world.askers[who]?.knows(campaign, unit) ?? false,
      })),
    );

  it('is in no answer to anybody, whatever he asks for', async function () {
    this.timeout(0);
    const r = random(20_261_129);
    const reads = operations.filter(
      (o) =>
        o.method === 'get' &&
        !['exportLedger', 'auditNotice'].includes(o.operationId) &&
        o.path.startsWith('/api/'),
    );
    const leaks: string[] = [];
    let told = 0;
    for (let n = 0; n < REQUESTS; n += 1) {
      const who = r.pick(names());
      const path = randomPath(r, r.pick(reads).path);
      const words = wordsIn(await (await ask(who, path)).text(), who);
      told += words.length;
      leaks.push(...words.filter((w) => !w.knows).map((w) => `${who} ${path}: ${w.word}`));
    }
    expect(leaks).to.deep.equal([]);
    // Where nothing at all is told nothing can leak.
    expect(told).to.be.above(REQUESTS / 100);
  });
});
