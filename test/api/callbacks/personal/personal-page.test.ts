import { expect } from 'chai';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { linkToken, readLink } from '../../../../src/links/link-token.ts';
import { pageToken } from '../../../../src/links/page-link.ts';
import { eventsOf } from '../../../../src/store/notices.ts';
import { allDispatched, pageAt, sendForm, textOf } from '../../../support/api/answer-links.ts';
import { type Api, startApi } from '../../../support/api/api.ts';
import { lettersFor } from '../../../support/api/letters.ts';
import { allOf, stored } from '../../../support/database.ts';
import { holderOf, hrefIn, oneTapIn, ownPageOf } from '../../../support/ways-in/own-pages.ts';

const CAMPAIGNS = 3;
const READINGS = 200;
const TAPS = 20;

describe('the own page of a person', () => {
  let api: Api;
  let letters: Notice[][];
  let home: string;

  /** The i-th unit's letter of the n-th campaign. */
  const letterAt = (n: number, i = 0): Notice => {
    const letter = letters[n]?.[i];
    if (letter === undefined) throw new Error(`no letter ${n} ${i}`);
    return letter;
  };
  const typesOf = async (letter: Notice) =>
    (await eventsOf(api.connection, letter.id)).map((e) => e.type);
  const office = (letter: Notice, body: object, role = 'reviewer') =>
    api.client.post(`/api/notices/${letter.id}/commands`, { actor: { role, id: 'r-1' }, body });
  const open = async (url: string) => (await pageAt(url)).html;
  const tap = (url: string, body: URLSearchParams) => pageAt(url, { method: 'POST', body });

  before(async () => {
    api = await startApi();
    letters = [];
    for (let n = 0; n < CAMPAIGNS; n += 1)
      letters.push(
        await lettersFor(api, {
          ...{ name: `第${n + 1}次督察`, subject: `事项${n + 1}`, rehearsal: null },
          ...{ units: 2, findings: 2, timings: ['限期整改', '长期坚持'], together: 'first' },
        }),
      );
    home = await ownPageOf(api, holderOf(letterAt(0)));
  });
  after(() => api.stop());

  it('shows every letter that waits for him, as its unit or as one that co-operates, and nobody else’s', async () => {
    const { status, html } = await pageAt(home);
    expect(status).to.equal(200);
    const text = textOf(html);
    // Each unit co-operates in the first finding of the other's letter.
    for (const letter of letters.flat()) expect(text).to.include(letter.documentNumber);
    expect(text).to.include(`待签收（${CAMPAIGNS * 2}份）`);
    const { issuer } = letterAt(0);
    expect(text).to.include(issuer.name).and.to.include(issuer.telephone);
    const alone = textOf(await open(await ownPageOf(api, 'clerk')));
    for (const letter of letters.flat()) expect(alone).not.to.include(letter.documentNumber);
  });

  it('has the findings above the one tap that confirms their receipt', async () => {
    const html = await open(home);
    const button = html.indexOf('全部签收');
    expect(button).to.be.above(0);
    for (const letter of letters.flat()) {
      const place = html.indexOf(letter.findings[0]?.statement ?? '');
      expect(place, letter.documentNumber).to.be.within(1, button);
    }
    const one = await open(`${api.url}${hrefIn(html, '签收')}`);
    expect(one.indexOf(letterAt(0).findings[0]?.statement ?? ''))
      .to.be.above(0)
      .and.below(one.indexOf('<button type="submit">签收'));
  });

  it(`changes nothing by being opened ${READINGS} times; it needs no script and fetches nothing`, async () => {
    await allDispatched(api);
    const before = await stored(api.connection);
    for (let i = 0; i < READINGS; i += 20) {
      const reads = Array.from({ length: 20 }, () => pageAt(home));
      expect(new Set((await Promise.all(reads)).map((p) => p.status))).to.deep.equal(
        new Set([200]),
      );
    }
    expect(await stored(api.connection)).to.deep.equal(before);
    const { html, headers } = await pageAt(home);
    expect(html).not.to.match(/<script|<iframe|<img|<link|javascript:|\son\w+=/i);
    expect(headers.get('content-security-policy')).to.match(/^default-src 'none'/);
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('referrer-policy')).to.equal('no-referrer');
  });

  it(`signs for all in one tap, once however often it is tapped`, async () => {
    const form = oneTapIn(await open(home), 'acknowledge');
    expect(form.getAll('matter')).to.have.length(CAMPAIGNS * 2);
    const taps = await Promise.all(Array.from({ length: TAPS }, () => tap(home, form)));
    for (const { html } of taps) expect(textOf(html)).to.include(`已办理${CAMPAIGNS * 2}项`);
    for (const letter of letters.flat()) {
      const own = letter.unit.id === letterAt(0).unit.id;
      expect(await typesOf(letter)).to.deep.equal([
        'issued',
        own ? 'acknowledged' : 'coUnitAcknowledged',
      ]);
    }
    const [, event] = await eventsOf(api.connection, letterAt(0).id);
    expect(event?.by?.id).to.equal(holderOf(letterAt(0)));
  });

  it('leads from what has been done to the next form, and shows what was sent', async () => {
    const html = await open(home);
    expect(html).not.to.include('全部签收');
    const form = `${api.url}${hrefIn(html, '报送整改方案')}`;
    const fields = { 'measures-1': '逐卷补正', 'person-1': '孙办西', 'measures-2': '建立制度' };
    const done = await sendForm(form, fields);
    expect(done.status, textOf(done.html)).to.equal(200);
    const text = textOf(done.html);
    expect(text)
      .to.include('✓ 整改方案已报送')
      .and.to.match(/第1条整改措施\s*逐卷补正/);
    expect(text).to.match(/第2条整改措施\s*建立制度/);
    expect(text).to.include('孙办西').and.to.include(letterAt(0).documentNumber);
    expect(hrefIn(done.html, '返回待办事项')).to.equal(new URL(home).pathname);
    const next = await open(`${api.url}${hrefIn(done.html, '继续：报送整改进展')}`);
    expect(next).to.include('报送整改进展').and.to.include(letterAt(0).documentNumber);
    // Sent once more, as a browser does when it is reloaded: the same receipt, and no second plan.
    const again = await sendForm(form, fields);
    expect(textOf(again.html)).to.include('✓ 整改方案已报送').and.to.include('逐卷补正');
    const submitted = (await typesOf(letterAt(0))).filter((type) => type === 'planSubmitted');
    expect(submitted).to.have.length(1);
  });

  it('reports in one tap that nothing has changed, for the findings that are left ticked', async () => {
    for (const n of [1, 2]) {
      const url = `${api.url}${hrefIn(await open(home), '报送整改方案')}`;
      await sendForm(url, { 'measures-1': `措施${n}`, 'measures-2': '制度' });
    }
    const form = oneTapIn(await open(home), 'reportProgress');
    expect(form.getAll('matter')).to.have.length(CAMPAIGNS);
    const some = new URLSearchParams([['do', 'reportProgress']]);
    for (const value of form.getAll('matter').slice(0, 2)) some.append('matter', value);
    const { html } = await tap(home, some);
    expect(textOf(html)).to.include('已办理2项');
    await tap(home, some);
    const reported = await Promise.all(
      letters.map(async ([letter]) => {
        const events = await eventsOf(api.connection, letter?.id ?? '');
        return events.filter((e) => e.type === 'progressReported');
      }),
    );
    expect(reported.map((events) => events.length).sort()).to.deep.equal([0, 1, 1]);
    expect(reported.flat().map((e) => 'noChange' in e && e.noChange)).to.deep.equal([true, true]);
    const none = await tap(home, new URLSearchParams([['do', 'reportProgress']]));
    expect([none.status, textOf(none.html).includes('没有选择事项')]).to.deep.equal([422, true]);
  });

  it('takes what it offers, each once; of whatever else a form names nothing is opened, done or recorded', async () => {
    const form = oneTapIn(await open(home), 'reportProgress');
    const [offered = ''] = form.getAll('matter');
    const [token, finding] = offered.split('|');
    const naming = (...values: string[]) =>
      new URLSearchParams([
        ['do', 'reportProgress'],
        ...values.map((value): [string, string] => ['matter', value]),
      ]);
    const invented = Array.from({ length: 150 }, (_, i) => `${token}|x${i}`);
    const called = async () => ({
      uses: (await allOf(api.connection, 'linkUses')).length,
      accesses: (await allOf(api.connection, 'accesses')).length,
    });
    const before = await called();
    const odd = await tap(home, naming(...invented, `${token}`, `${token}|`, 'x'));
    expect([odd.status, textOf(odd.html).includes('所选事项无法识别')]).to.deep.equal([409, true]);
    expect(await called()).to.deep.equal({ ...before, accesses: before.accesses + 1 });
    const many = await tap(home, naming(offered, ...Array.from({ length: 200 }, (_, i) => `${i}`)));
    expect([many.status, textOf(many.html).includes('一次最多办理200项')]).to.deep.equal([
      422,
      true,
    ]);
    expect((await called()).uses).to.equal(before.uses);
    const keys = await api.deps.keys.read();
    const read = readLink(keys, token ?? '', api.deps.nowMs());
    if (!read.ok) throw new Error(read.fault);
    const alike = linkToken(keys, { ...read.claims, nonce: `${read.claims.nonce}x` });
    const { html } = await tap(home, naming(offered, `${alike}|${finding}`, ...invented));
    expect(textOf(html)).to.include('已办理1项').and.to.include('1项未能办理');
    expect((await called()).uses).to.equal(before.uses + 1);
  });

  it('says of each matter that could not be done why, and does the others', async () => {
    const other = await ownPageOf(api, holderOf(letterAt(0, 1)));
    const form = oneTapIn(await open(other), 'acknowledge');
    await office(letterAt(0, 1), { kind: 'withdrawNotice', reason: '发文有误' }, 'approver');
    const { status, html } = await tap(other, form);
    const text = textOf(html);
    expect(status).to.equal(200);
    expect(text)
      .to.include(`已办理${CAMPAIGNS * 2 - 1}项`)
      .and.to.include('1项未能办理');
    expect(text).to.match(new RegExp(`${letterAt(0, 1).documentNumber}：[^ ]*撤回`));
  });

  describe('as a door', () => {
    const tokenOf = (path: string): string => path.split('/').at(-1) ?? '';
    const statusAt = async (path: string, method = 'GET') =>
      (await pageAt(`${api.url}/a/${path}`, method === 'GET' ? {} : { method })).status;

    it('opens no act of somebody else, and his acts open on nobody else’s page (P8)', async () => {
      const [mine, his] = [new URL(home).pathname, await ownPageOf(api, holderOf(letterAt(0, 1)))];
      const act = tokenOf(hrefIn(await open(his), '查看通知书'));
      const page = tokenOf(mine);
      expect(await statusAt(`${page}/${act}`)).to.equal(403);
      expect(await statusAt(`${tokenOf(his)}/${act}`)).to.equal(200);
      const stolen = new URLSearchParams([
        ['do', 'acknowledge'],
        ['matter', act],
      ]);
      const { status, html } = await tap(home, stolen);
      expect([status, textOf(html).includes('所选事项无法识别')]).to.deep.equal([409, true]);
    });

    it('opens with no changed, foreign, expired or misplaced token (P8)', async () => {
      const page = tokenOf(new URL(home).pathname);
      const keys = await api.deps.keys.read();
      const act = tokenOf(hrefIn(await open(home), '查看通知书'));
      const claims = { holder: holderOf(letterAt(0)), rehearsal: null };
      const past = Math.floor(api.deps.nowMs() / 1000) - 1;
      const read = readLink(keys, act, api.deps.nowMs());
      if (!read.ok) throw new Error(read.fault);
      const bad = [
        ...Array.from(page, (_, i) =>
          i < 3 ? null : `${page.slice(0, i)}${page[i] === 'A' ? 'B' : 'A'}${page.slice(i + 1)}`,
        ).filter((text) => text !== null),
        page.slice(0, -1),
        `${page}A`,
        `${page}/`,
        `${page}/${act}/`,
        `${page}/${page}`,
        `${act}/${page}`,
        `${page}%2F${act}`,
        page.replace('p1.', 'v2.'),
        act.replace('v2.', 'p1.'),
        pageToken(keys, { ...claims, expires: past }),
        pageToken(keys, { ...claims, holder: 'h-nobody', expires: past + 1000 }),
        pageToken(keys, { ...claims, rehearsal: 'c-other', expires: past + 1000 }),
        `${pageToken(keys, { ...claims, expires: past })}/${act}`,
        `${page}/${linkToken(keys, { ...read.claims, holder: 'h-nobody' })}`,
      ];
      for (const path of bad) expect(await statusAt(path), path).to.be.oneOf([403, 429]);
      expect(await statusAt(page)).to.equal(200);
    });

    it('is shut once he holds no post any more', async () => {
      const letter = letterAt(1, 1);
      const holder = holderOf(letter, 'handler');
      const url = await ownPageOf(api, holder);
      expect((await pageAt(url)).status).to.equal(200);
      const day = new Date(api.deps.nowMs() - 3 * 86_400_000).toISOString().slice(0, 10);
      await api.connection.collection('postings').updateMany({ holder }, { $set: { until: day } });
      expect((await pageAt(url)).status).to.equal(403);
    });
  });
});
