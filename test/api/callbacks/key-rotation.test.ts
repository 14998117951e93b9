import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Access } from '../../../src/store/links.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { allDispatched, linkTo, pageAt, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';

describe('a link whose key was changed (P8)', () => {
  let api: Api;
  let letters: Notice[];
  let ahead = 0;
  before(async () => {
    api = await startApi({ nowMs: () => Date.now() + ahead });
    letters = await lettersFor(api, { name: '换钥', units: 3, findings: 1 });
    await allDispatched(api);
  });
  after(() => api.stop());

  const letterAt = (i: number): Notice => {
    const letter = letters[i];
    if (letter === undefined) throw new Error(`no letter ${i}`);
    return letter;
  };
  const rotated = async () => {
    await api.deps.keys.rotate('p-1');
    // The new key signs once every process knows it.
    ahead += 5000;
    await pause(500);
  };
  const expectUsed = ({ status, html }: { status: number; html: string }) =>
    expect([status, textOf(html).includes('该链接已经使用过')]).to.deep.equal([409, true]);
  const keyOf = (url: string): string => url.split('/a/')[1]?.split('.')[1] ?? '';

  it('stays good, and the one of the message as it is worded afterwards is the same one: it acts once', async () => {
    const before = await linkTo(api, letterAt(0), 'acknowledge');
    await rotated();
    const after = await linkTo(api, letterAt(0), 'acknowledge');
    expect([keyOf(before), keyOf(after)]).to.deep.equal(['k1', 'k2']);
    expect((await pageAt(before)).status).to.equal(200);
    expect((await sendForm(before, { remarks: '收到' })).status).to.equal(200);
    expectUsed(await sendForm(after, { remarks: '再次收到' }));
    expect(await eventsOf(api.connection, letterAt(0).id)).to.have.length(2);
  });

  it('is void at once when its key is revoked, in its reader’s language, and the next one is good', async () => {
    const url = await linkTo(api, letterAt(1), 'acknowledge');
    expect((await pageAt(url)).status).to.equal(200);
    await api.deps.keys.revoke(keyOf(url), 'p-1');
    const page = await pageAt(url);
    expect([page.status, page.headers.get('content-language')]).to.deep.equal([403, 'zh-CN']);
    expect(textOf(page.html)).to.include('链接无效或已失效，请使用最近一次通知中的链接');
    const english = await pageAt(url, { headers: { 'Accept-Language': 'en' } });
    expect([english.status, english.headers.get('content-language')]).to.deep.equal([403, 'en']);
    expect(textOf(english.html)).to.include('The link is not valid; use the newest message');
    expect((await sendForm(url, { remarks: '收到' })).status).to.equal(403);
    expect(await eventsOf(api.connection, letterAt(1).id)).to.have.length(1);
    const refused = await collectionOf<Access>(api.connection, 'accesses')
      .find({ outcome: { $nin: ['shown', 'done', 'link-used'] } })
      .toArray();
    expect(refused.map((access) => access.outcome)).to.deep.equal(Array(3).fill('key-revoked'));
    const next = await linkTo(api, letterAt(1), 'acknowledge');
    expect((await sendForm(next, { remarks: '收到' })).status).to.equal(200);
  });

  it('was used before its key was revoked: the next one is not good a second time', async () => {
    const used = await linkTo(api, letterAt(2), 'acknowledge');
    expect((await sendForm(used, { remarks: '收到' })).status).to.equal(200);
    await api.deps.keys.revoke(keyOf(used), 'p-1');
    const next = await linkTo(api, letterAt(2), 'acknowledge');
    expect(keyOf(next)).not.to.equal(keyOf(used));
    expectUsed(await sendForm(next, { remarks: '另述' }));
    expect(await eventsOf(api.connection, letterAt(2).id)).to.have.length(2);
  });
});
