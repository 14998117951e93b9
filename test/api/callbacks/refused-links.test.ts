import { request } from 'node:http';
import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type LinkClaims, linkToken, readLink } from '../../../src/links/link-token.ts';
import type { Keys } from '../../../src/store/keys/signing-keys.ts';
import type { Access } from '../../../src/store/links.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { allDispatched, linkTo, pageAt, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { mutantsOf } from '../../support/api/link-mutants.ts';
import { stored } from '../../support/database.ts';

const NEUTRAL = '链接无效或已失效，请使用最近一次通知中的链接，或联系督查室。';
const MINUTE = 60_000;
const FORGERIES = 10_000;

describe('a link that is not good (P8)', () => {
  let api: Api;
  let letters: Notice[];
  let keys: Keys;
  let ahead = 0;

  before(async () => {
    api = await startApi({ nowMs: () => Date.now() + ahead });
    letters = await lettersFor(api, { name: '拒绝', units: 5, findings: 1 });
    await allDispatched(api);
    keys = await api.deps.keys.read();
  });
  after(() => api.stop());
  beforeEach(() => {
    // Another minute, in which bad calls are counted anew.
    ahead += MINUTE;
  });

  const letterAt = (i: number): Notice => {
    const letter = letters[i];
    if (letter === undefined) throw new Error(`no letter ${i}`);
    return letter;
  };
  const tokenOf = async (i: number, act: LinkClaims['act'] = 'acknowledge') =>
    (await linkTo(api, letterAt(i), act)).split('/a/')[1] ?? '';
  const claimsOf = (token: string): LinkClaims => {
    const read = readLink(keys, token, Date.now());
    if (!read.ok) throw new Error(read.fault);
    return read.claims;
  };
  const urlOf = (claims: LinkClaims) => `${api.url}/a/${linkToken(keys, claims)}`;
  const accesses = () => collectionOf<Access>(api.connection, 'accesses');
  const seen = new Set<string>();
  /** Why calls were refused that have been recorded since this was asked last. */
  const newRefusals = async (): Promise<string[]> => {
    const refused = { outcome: { $nin: ['shown', 'done'] } };
    const found = (await accesses().find(refused).toArray()).filter((a) => !seen.has(a._id));
    for (const { _id } of found) seen.add(_id);
    return found.map((a) => a.outcome);
  };
  const expectNeutral = (page: { status: number; html: string }, about = '') => {
    expect([page.status, textOf(page.html).includes(NEUTRAL)], about).to.deep.equal([403, true]);
    expect(page.html).not.to.include('云督整').and.not.to.include('管理局');
  };

  it(`is refused in ${FORGERIES} and more forged forms`, async () => {
    let tried = 0;
    for (const i of [0, 1, 2, 3]) {
      const token = await tokenOf(i);
      const other = await tokenOf((i + 1) % 5, 'submitPlan');
      expect(readLink(keys, token, Date.now()).ok).to.equal(true);
      for (const forged of mutantsOf(token, other, keys)) {
        tried += 1;
        if (readLink(keys, forged, Date.now()).ok) expect.fail(`accepted: ${forged}`);
      }
    }
    expect(tried).to.be.at.least(FORGERIES);
  });

  /** The status and page of a path as it stands, without anybody tidying it on the way. */
  const rawly = (path: string) =>
    new Promise<{ status: number; html: string }>((resolve, reject) => {
      const { hostname, port } = new URL(api.url);
      const sent = request({ hostname, port, path, method: 'GET' }, (answer) => {
        let html = '';
        answer.setEncoding('utf8').on('data', (part) => {
          html += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, html }));
      });
      sent.on('error', reject);
      sent.end();
    });

  it('is answered by one neutral page, whatever is wrong with it, and each call is recorded', async () => {
    const token = await tokenOf(0);
    const before = await stored(api.connection);
    await newRefusals();
    const sendable = [...mutantsOf(token, await tokenOf(1), keys)].filter((forged) =>
      /^[\x21-\x7e]+$/.test(forged),
    );
    const every = Math.ceil(sendable.length / 500);
    const sample = sendable.filter((_, i) => i % every === 0);
    expect(sample.length).to.be.at.least(300);
    const pages = new Set<string>();
    for (const forged of sample) {
      const page = await rawly(`/a/${forged}`);
      expect(page.status, forged).to.equal(403);
      pages.add(page.html);
    }
    expect(pages.size).to.equal(1);
    expect(textOf([...pages][0] ?? '')).to.include(NEUTRAL);
    const recorded = await newRefusals();
    expect(recorded).to.have.length(sample.length);
    expect(recorded).to.include.members(['malformed', 'forged']);
    for (const fault of recorded) expect(fault).to.be.oneOf(['malformed', 'forged', 'key-unknown']);
    expect(await stored(api.connection)).to.deep.equal(before);
    expect((await rawly(`/a/${token}`)).status).to.equal(200);
  });

  it('is not answered for ever: the six hundredth in a minute is the last, good ones go on', async () => {
    const good = await linkTo(api, letterAt(0), 'acknowledge');
    const bad = Array.from({ length: 605 }, (_, i) => `${api.url}/a/v1.${'x'.repeat(20 + i)}`);
    const statuses: number[] = [];
    for (let i = 0; i < bad.length; i += 55)
      for (const { status } of await Promise.all(bad.slice(i, i + 55).map((url) => pageAt(url))))
        statuses.push(status);
    expect(statuses.filter((s) => s === 403)).to.have.length(600);
    const last = await pageAt(bad[0] ?? '');
    const seconds = Number(last.headers.get('retry-after'));
    expect(last.status).to.equal(429);
    expect(seconds).to.be.within(1, 60);
    expect((await pageAt(good)).status).to.equal(200);
    const english = await pageAt(bad[0] ?? '', { headers: { 'Accept-Language': 'en' } });
    expect(textOf(last.html)).to.include('无效请求过多，请一分钟后再试。');
    expect(textOf(english.html)).to.include('Too many invalid requests');
    ahead += seconds * 1000;
    expect((await pageAt(bad[0] ?? '')).status).to.equal(403);
  });

  it('opens no letter but its own: of five units only the own one, for every act', async () => {
    await newRefusals();
    for (const act of [
      'acknowledge',
      'submitPlan',
      'raiseObjection',
      'applyForFormalReview',
    ] as const)
      for (let i = 0; i < 5; i += 1)
        for (let j = 0; j < 5; j += 1) {
          const claims = claimsOf(await tokenOf(i, act));
          const page = await pageAt(urlOf({ ...claims, notice: letterAt(j).id }));
          if (i === j) expect(page.status).to.equal(200);
          else expectNeutral(page, `${act} ${i} ${j}`);
        }
    expect(await newRefusals()).to.deep.equal(Array(80).fill('another-unit'));
  });

  it('opens nothing for a stranger to the letter, the post or the clock', async () => {
    const claims = claimsOf(await tokenOf(0));
    await newRefusals();
    const past = Math.floor(Date.now() / 1000) - 1;
    const twins: Partial<LinkClaims>[] = [
      { notice: 'n-0' },
      { notice: letterAt(0).documentNumber },
      { holder: 'h-other' },
      { post: 'unitHead' },
      { post: 'supervisionOffice' },
      { post: 'constructor' },
      { expires: past },
    ];
    for (const twin of twins) {
      expectNeutral(await pageAt(urlOf({ ...claims, ...twin })), JSON.stringify(twin));
      expectNeutral(await sendForm(urlOf({ ...claims, ...twin })), JSON.stringify(twin));
    }
    const faults = await newRefusals();
    expect(faults.filter((f) => f === 'not-the-holder')).to.have.length(8);
    expect(faults.filter((f) => f === 'notice-unknown')).to.have.length(4);
    expect(faults.filter((f) => f === 'expired')).to.have.length(2);
    expect(await eventsOf(api.connection, letterAt(0).id)).to.have.length(1);
  });

  it('is one of thirty-one days ago', async () => {
    const url = await linkTo(api, letterAt(0), 'acknowledge');
    ahead += 31 * 86_400_000;
    expectNeutral(await pageAt(url));
    expectNeutral(await sendForm(url));
    ahead -= 31 * 86_400_000;
    expect((await pageAt(url)).status).to.equal(200);
  });

  it('is one that was sent by a page of another site', async () => {
    const url = await linkTo(api, letterAt(0), 'acknowledge');
    for (const headers of [
      { Origin: 'https://evil.test' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', Origin: 'null' },
    ]) {
      const init = { method: 'POST', headers, body: new URLSearchParams() };
      const { status, html } = await pageAt(url, init as RequestInit);
      expect([status, textOf(html).includes('其他网站')]).to.deep.equal([403, true]);
      expect(html).not.to.include('云督整').and.not.to.include('管理局');
    }
    expect(await eventsOf(api.connection, letterAt(0).id)).to.have.length(1);
  });

  it('is one that was used: the same words are a repetition, others are told when it was used, and for what', async () => {
    const url = await linkTo(api, letterAt(1), 'acknowledge');
    const fifty = await Promise.all(
      Array.from({ length: 50 }, () => sendForm(url, { remarks: '收到' })),
    );
    expect(new Set(fifty.map((page) => page.status))).to.deep.equal(new Set([200]));
    expect(await eventsOf(api.connection, letterAt(1).id)).to.have.length(2);
    expect((await sendForm(url, { remarks: '收到' })).status).to.equal(200);
    await newRefusals();
    const other = await sendForm(url, { remarks: '再次收到' });
    expect(other.status).to.equal(409);
    expect(textOf(other.html)).to.match(
      /已于\d{4}年\d+月\d+日\d\d:\d\d通过该链接办理：已签收。.*本次填写的内容与前次不同，未予受理/,
    );
    expect(await newRefusals()).to.deep.equal(['link-used']);
    const read = await pageAt(url);
    expect(textOf(read.html)).to.match(/本链接已于\S+办理（签收），每个链接只能办理一次/);
    expect(await eventsOf(api.connection, letterAt(1).id)).to.have.length(2);
  });

  it('is one used for fifty things at once: exactly one has its effect', async () => {
    const url = await linkTo(api, letterAt(2), 'acknowledge');
    const pages = await Promise.all(
      Array.from({ length: 50 }, (_, i) => sendForm(url, { remarks: `收到${i}` })),
    );
    expect(pages.filter((page) => page.status === 200)).to.have.length(1);
    for (const { status } of pages) expect(status).to.be.oneOf([200, 403, 409]);
    expect(await eventsOf(api.connection, letterAt(2).id)).to.have.length(2);
  });

  it('is signed by us and says what no link says: the same page as any other', async () => {
    const claims = claimsOf(await tokenOf(0));
    await newRefusals();
    const odd: object[] = [
      { act: 'shutDown' },
      { act: 7 },
      { act: 'constructor' },
      { expires: 'tomorrow' },
      { expires: null },
      { expires: 1.5 },
      { notice: null },
      { unit: ['u'] },
    ];
    for (const change of odd) {
      const url = urlOf({ ...claims, ...change } as LinkClaims);
      expectNeutral(await pageAt(url), JSON.stringify(change));
      expectNeutral(await sendForm(url), JSON.stringify(change));
    }
    expect(new Set(await newRefusals())).to.deep.equal(new Set(['malformed']));
    expect(api.logged).to.deep.equal([]);
  });

  it('opens nothing of its letter once that is withdrawn: it tells that it was, and does nothing', async () => {
    const url = await linkTo(api, letterAt(3), 'acknowledge');
    await api.client.post(`/api/notices/${letterAt(3).id}/commands`, {
      actor: { role: 'supervisionOffice', id: 'clerk' },
      body: { kind: 'withdrawNotice', reason: '问题认定有误' },
    });
    const page = await pageAt(url);
    expect(page.status).to.equal(200);
    expect(textOf(page.html))
      .to.include('本通知书已撤回，无需办理。')
      .and.to.include('问题认定有误');
    for (const { statement, recommendation } of letterAt(3).findings)
      expect(page.html).not.to.include(statement).and.not.to.include(recommendation);
    expect(page.html).not.to.include('<form');
    const sent = await sendForm(url);
    expect([sent.status, textOf(sent.html).includes('该通知书已撤回。')]).to.deep.equal([
      409,
      true,
    ]);
    expect(await eventsOf(api.connection, letterAt(3).id)).to.have.length(2);
  });

  it('is that of a person who has left the post, when another has it', async () => {
    const url = await linkTo(api, letterAt(4), 'acknowledge');
    expect((await pageAt(url)).status).to.equal(200);
    await api.client.put(`/api/units/${letterAt(4).unit.id}/posts/contact`, {
      actor: { role: 'supervisionOffice', id: 'clerk' },
      body: { holder: 'h-new', name: '何新', from: '2026-09-25' },
    });
    expect((await pageAt(url)).status).to.equal(200);
    // The next day by the rehearsal's clock.
    ahead += 86_400_000;
    expectNeutral(await pageAt(url));
    expectNeutral(await sendForm(url));
  });

  it('stands in no record, nor does a good one: only a digest of it does', async () => {
    const all = await accesses().find({}).toArray();
    expect(all.length).to.be.greaterThan(1000);
    const text = JSON.stringify(all);
    for (let i = 0; i < 5; i += 1) {
      const [, , body = '', mac = ''] = (await tokenOf(i)).split('.');
      expect(text.includes(body) || text.includes(mac)).to.equal(false);
    }
    for (const access of all)
      if (!['shown', 'done'].includes(access.outcome)) {
        expect(access.ip).to.match(/127\.0\.0\.1/);
        expect(access.requestId).not.to.equal('');
        expect(access.tokenDigest ?? '0'.repeat(16)).to.match(/^[0-9a-f]{16}$/);
      }
    expect(JSON.stringify(api.logged)).to.equal('[]');
  });
});
