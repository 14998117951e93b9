import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../../src/store/notices.ts';
import {
  allDispatched,
  hiddenIn,
  linkTo,
  pageAt,
  sendFiles,
  textOf,
} from '../../../support/api/answer-links.ts';
import { type Api, startApi } from '../../../support/api/api.ts';
import { CLERK, lettersFor } from '../../../support/api/letters.ts';
import { holderOf, hrefIn, ownPageOf } from '../../../support/ways-in/own-pages.ts';

const pdf = (text: string) => new Uint8Array(Buffer.from(`%PDF-1.7\n${text}`));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const DAY = '2026-09-24';

describe('the form of all results', () => {
  let api: Api;
  let letters: Notice[];

  const letterAt = (i: number): Notice => letters[i] as Notice;
  const everyOf = async (i: number): Promise<string> =>
    `${await linkTo(api, letterAt(i), 'reportFinding')}?every=1`;
  /** The findings that were reported, each with its words and the files that it cites. */
  const reported = async (i: number) =>
    (await eventsOf(api.connection, letterAt(i).id)).flatMap((e) =>
      e.type === 'findingReported'
        ? [{ finding: e.finding, summary: e.summary, evidence: e.evidence.map((f) => f.sha256) }]
        : [],
    );
  /** What stands chosen in the lists of a page, as a browser sends it. */
  const chosenIn = (html: string): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(/<select id="[^"]*" name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
        ([, name = '', options = '']) => [
          name,
          /value="([^"]*)" selected/.exec(options)?.[1] ?? '',
        ],
      ),
    );
  const both = pdf('台账');
  const sent = { every: '1', effective1: DAY, effective2: DAY };

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '一次报送', units: 7, findings: 3 });
    await allDispatched(api);
    for (const letter of letters)
      await api.client.post(`/api/notices/${letter.id}/commands`, {
        actor: { role: 'contact', id: holderOf(letter), unit: letter.unit.id },
        body: { kind: 'acknowledge', remarks: '' },
      });
  });
  after(() => api.stop());

  it('is led to from the form of one, and at once from the own page', async () => {
    const one = await pageAt(await linkTo(api, letterAt(0), 'reportFinding'));
    expect(textOf(one.html)).to.include('一次报送3条问题的整改结果');
    const home = await pageAt(await ownPageOf(api, holderOf(letterAt(0)), letterAt(0).campaign.id));
    expect(hrefIn(home.html, '报送整改结果')).to.match(/\?every=1$/);
    const { html } = await pageAt(await everyOf(0));
    for (const { code, statement } of letterAt(0).findings)
      expect(html).to.include(`name="summary-${code}"`).and.to.include(statement);
    expect(html).not.to.include('其他问题及整改意见');
  });

  it('reports what is filled in, a file for all of it or for the one that is chosen, and leaves the others', async () => {
    const own = pdf('第二条照片');
    const fields = { ...sent, 'summary-1': '已补正', 'summary-2': '已建立制度', 'about-2': '2' };
    const files = [
      { name: '台账.pdf', bytes: both, row: 1 },
      { name: '照片.pdf', bytes: own, row: 2 },
    ];
    const { status, html } = await sendFiles(await everyOf(1), fields, files);
    expect(status, textOf(html)).to.equal(200);
    expect(await reported(1)).to.deep.equal([
      { finding: '1', summary: '已补正', evidence: [sha256(both)] },
      { finding: '2', summary: '已建立制度', evidence: [sha256(both), sha256(own)] },
    ]);
    const text = textOf(html);
    expect(text)
      .to.include('✓ 已报送2条问题的整改结果')
      .and.to.include('已建立制度')
      .and.to.include('照片.pdf');
    const onward = await pageAt(
      new URL(hrefIn(html, '继续办理其余1条问题'), await everyOf(1)).href,
    );
    expect(hiddenIn(onward.html).finding).to.equal('3');
  });

  it('reports nothing twice when it is sent again, and says the same', async () => {
    const url = await everyOf(2);
    const fields = { ...sent, 'summary-1': '已补正', 'summary-3': '已办结' };
    const files = [{ name: '台账.pdf', bytes: both }];
    const [first, second] = [
      await sendFiles(url, fields, files),
      await sendFiles(url, fields, files),
    ];
    expect([first.status, second.status]).to.deep.equal([200, 200]);
    expect(textOf(second.html)).to.include('✓ 已报送2条问题的整改结果');
    expect((await reported(2)).map((r) => r.finding)).to.deep.equal(['1', '3']);
  });

  it('says what was refused and why, and does the others', async () => {
    const letter = letterAt(3);
    const url = await everyOf(3);
    await api.client.post(`/api/notices/${letter.id}/commands`, {
      actor: { role: 'handler', id: holderOf(letter, 'handler'), unit: letter.unit.id },
      body: { kind: 'reportFinding', finding: '2', summary: '承办人已报', evidence: [] },
    });
    const fields = { ...sent, 'summary-1': '已补正', 'summary-2': '又报一次' };
    const { status, html } = await sendFiles(url, fields, [{ name: '台账.pdf', bytes: both }]);
    expect(status).to.equal(200);
    const text = textOf(html);
    expect(text).to.include('✓ 已报送1条问题的整改结果').and.to.include('未能提交');
    expect(text).to.match(/第2条问题：\S*报送/);
    expect((await reported(3)).map((r) => r.summary)).to.deep.equal(['承办人已报', '已补正']);
    const both2 = await sendFiles(url, { ...sent, 'summary-2': '再报一次' }, []);
    expect(both2.status).to.equal(409);
  });

  it('keeps the files that came with one that is not taken, each for what it was chosen for', async () => {
    const url = await everyOf(0);
    const fields = { ...sent, 'summary-1': '已补正', 'summary-2': '已建立制度', 'about-1': '2' };
    const refused = await sendFiles(url, fields, [
      { name: '台账.pdf', bytes: both },
      { name: '程序.exe', bytes: pdf('x'), row: 2 },
    ]);
    expect(refused.status).to.equal(422);
    expect(refused.html).to.include('已建立制度</textarea>').and.to.include('已上传');
    const value = /name="kept" value="([^"]*)"/.exec(refused.html)?.[1] ?? '';
    const again = { ...sent, 'summary-1': '已补正', 'summary-2': '已建立制度', kept: value };
    // Sent as the page has it, where nobody chooses anew: the file is still the one of the second finding.
    const { status } = await sendFiles(url, { ...again, ...chosenIn(refused.html) }, []);
    expect(status).to.equal(200);
    expect((await reported(0)).map((r) => r.evidence)).to.deep.equal([[], [sha256(both)]]);
  });

  it('takes a finding that is chosen beside no file for nothing', async () => {
    const fields = { ...sent, 'summary-1': '已补正', 'about-1': '1', 'about-2': '3' };
    const { status, html } = await sendFiles(await everyOf(6), fields, [
      { name: '台账.pdf', bytes: both },
    ]);
    expect(status, textOf(html)).to.equal(200);
    expect(await reported(6)).to.deep.equal([
      { finding: '1', summary: '已补正', evidence: [sha256(both)] },
    ]);
  });

  it('does nothing where nothing is filled in, or where something of it cannot be taken', async () => {
    const url = await everyOf(4);
    const empty = await sendFiles(url, { ...sent, 'summary-1': '  ' }, []);
    expect([empty.status, textOf(empty.html).includes('整改完成情况')]).to.deep.equal([422, true]);
    const secret = await sendFiles(
      url,
      { ...sent, 'summary-1': '已补正', 'summary-2': '见机密★文件' },
      [{ name: '台账.pdf', bytes: both }],
    );
    expect(secret.status).to.equal(422);
    // A file that was chosen for a finding of which nothing is said is not lost in silence.
    const silent = await sendFiles(url, { ...sent, 'summary-1': '已补正', 'about-1': '3' }, [
      { name: '台账.pdf', bytes: both },
    ]);
    expect(silent.status).to.equal(422);
    const bad = await sendFiles(url, { ...sent, 'summary-1': '已补正' }, [
      { name: '台账.exe', bytes: pdf('x') },
    ]);
    expect(bad.status).to.equal(422);
    expect(bad.html).to.include('已补正</textarea>');
    expect(await reported(4)).to.deep.equal([]);
  });

  it('cites again what the returned report had, unless it is unticked', async () => {
    const letter = letterAt(5);
    const first = { ...sent, 'summary-1': '已补正', 'summary-2': '已建立制度' };
    await sendFiles(await everyOf(5), first, [{ name: '台账.pdf', bytes: both }]);
    for (const finding of ['1', '2'])
      await api.client.post(`/api/notices/${letter.id}/commands`, {
        actor: { role: 'reviewer', id: 'office-reviewer' },
        body: { kind: 'returnFinding', finding, reason: '材料不全' },
      });
    await allDispatched(api);
    const home = await ownPageOf(api, holderOf(letter), letter.campaign.id);
    const url = `${api.url}${hrefIn((await pageAt(home)).html, '报送整改结果')}`;
    const { html } = await pageAt(url);
    expect(html).to.include('name="cite-1"').and.not.include('已补正</textarea>');
    const fields = { ...sent, 'summary-1': '再次补正', 'cite-1': sha256(both) };
    const { status, html: done } = await sendFiles(
      url,
      { ...fields, 'summary-2': '制度已印发', 'about-1': '2' },
      [{ name: '制度.pdf', bytes: pdf('制度') }],
    );
    expect(status, textOf(done)).to.equal(200);
    expect((await reported(5)).slice(2)).to.deep.equal([
      { finding: '1', summary: '再次补正', evidence: [sha256(both)] },
      { finding: '2', summary: '制度已印发', evidence: [sha256(pdf('制度'))] },
    ]);
    expect(
      (await api.client.get<{ ok: boolean }>(`/api/notices/${letter.id}/audit`, { actor: CLERK }))
        .ok,
    ).to.equal(true);
  });
});
