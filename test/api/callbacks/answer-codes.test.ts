import { expect } from 'chai';
import { houseWorld } from '../../../src/activities/notify/house-world.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { dispatchesAbout } from '../../../src/store/inbox.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { allDispatched } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';

const UNITS = 8;
const HOUR_MS = 3_600_000;

describe('the code of a text message', () => {
  let api: Api;
  let letters: Notice[];
  let codes: string[];
  let aheadMs = 0;

  /** What a text message to the contact of a letter says. */
  const textTo = async (letter: Notice): Promise<string> => {
    const contact = letter.holders.find((h) => h.post === 'contact')?.id;
    const dispatch = (await dispatchesAbout(api.connection, letter.id)).find(
      (d) => d.holder === contact,
    );
    if (dispatch === undefined) throw new Error('no dispatch');
    const { connection, url } = api;
    const world = houseWorld({ connection, keys: api.deps.keys, publicUrl: url });
    return (await world.shortTextOf(dispatch, '云岭督查室'))?.whole ?? '';
  };

  before(async () => {
    api = await startApi({ nowMs: () => Date.now() + aheadMs });
    letters = await lettersFor(api, { name: '短信', units: UNITS, findings: 1 });
    await allDispatched(api);
    codes = [];
    for (const letter of letters)
      codes.push(/办理码([^，]+)，/.exec(await textTo(letter))?.[1] ?? '');
  });
  after(() => api.stop());
  beforeEach(() => collectionOf(api.connection, 'channelBudgets').deleteMany({}));

  const enter = (number: string | undefined, code: string | undefined) =>
    fetch(`${api.url}/c`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ number: number ?? '', code: code ?? '' }),
    });
  const numberOf = (i: number) => letters[i]?.documentNumber ?? '';
  const typesOf = async (i: number) =>
    (await eventsOf(api.connection, letters[i]?.id ?? '')).map((e) => e.type);

  it('stands in a text that says the letter and the time, and no link', async () => {
    expect(codes[0]).to.match(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const text = await textTo(letters[0] as Notice);
    expect(text.startsWith(`【云岭督查室】${numberOf(0)}请签收，`), text).to.equal(true);
    expect(text)
      .to.match(/(剩|已逾期)\d+个工作日，办理码/)
      .and.not.to.match(/http|\d{7}|duban/);
  });

  it('is typed on a page that does nothing by being opened, and opens what its link would', async () => {
    const page = await fetch(`${api.url}/c`);
    expect([page.status, await page.text()][1])
      .to.include('输入办理码')
      .and.to.include('name="number"');
    const typed = numberOf(0).replace('〔', '[').replace('〕', ']');
    const answer = await enter(typed, codes[0]?.toLowerCase().replace('-', ' '));
    expect(answer.status).to.equal(303);
    const at = `${api.url}${answer.headers.get('location')}`;
    const shown = await (await fetch(at)).text();
    expect(shown).to.include(numberOf(0)).and.to.include('签收');
    expect(shown).to.include(`在 ${api.url}/c 输入`);
    expect(await typesOf(0)).to.deep.equal(['issued']);
    await fetch(at, { method: 'POST', body: new URLSearchParams() });
    expect(await typesOf(0)).to.deep.equal(['issued', 'acknowledged']);
  });

  it('acts once, however often and from wherever it is used (P8)', async () => {
    const opened = await Promise.all(
      Array.from({ length: 20 }, () => enter(numberOf(1), codes[1])),
    );
    const at = opened.filter((a) => a.status === 303).map((a) => a.headers.get('location'));
    expect(at.length).to.be.above(0);
    const used = at.map((path) =>
      fetch(`${api.url}${path}`, { method: 'POST', body: new URLSearchParams() }),
    );
    await Promise.all(used);
    expect(await typesOf(1)).to.deep.equal(['issued', 'acknowledged']);
  });

  it('opens no other letter (P8)', async () => {
    for (let i = 0; i < UNITS; i += 1)
      for (let j = 0; j < UNITS; j += 1) {
        await collectionOf(api.connection, 'channelBudgets').deleteMany({});
        const { status } = await enter(numberOf(i), codes[j]);
        expect(status, `${i} ${j}`).to.equal(i === j ? 303 : 403);
      }
  });

  it('is not guessed: after five wrong ones within an hour none is looked at, not even the right one (P8)', async () => {
    const statuses = (
      await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          enter(numberOf(2), `00000-${String(i).padStart(5, '0')}`),
        ),
      )
    ).map((a) => a.status);
    expect(statuses.filter((s) => s === 403)).to.have.length(5);
    expect(statuses.filter((s) => s === 429)).to.have.length(35);
    const locked = await enter(numberOf(2), codes[2]);
    expect([locked.status, Number(locked.headers.get('retry-after')) > 3000]).to.deep.equal([
      429,
      true,
    ]);
    expect(await locked.text())
      .to.include('分钟后再试')
      .and.to.include(numberOf(2));
    // Other letters are not concerned.
    expect((await enter(numberOf(3), codes[3])).status).to.equal(303);
    aheadMs = HOUR_MS + 1000;
    expect((await enter(numberOf(2), codes[2])).status).to.equal(303);
    aheadMs = 0;
  });

  it('counts no right one as a try', async () => {
    for (let i = 0; i < 8; i += 1)
      expect((await enter(numberOf(4), codes[4])).status).to.equal(303);
  });

  it('ends with the link that it stands for, and is told from no wrong one', async () => {
    aheadMs = 40 * 24 * HOUR_MS;
    const late = await enter(numberOf(5), codes[5]);
    aheadMs = 0;
    const wrong = await enter(numberOf(5), '00000-00000');
    const none = await enter('没有〔2026〕1号', 'x');
    expect([late.status, wrong.status, none.status]).to.deep.equal([403, 403, 403]);
    const texts = await Promise.all([late.text(), wrong.text()]);
    expect(texts[0]).to.equal(texts[1]);
    expect(texts[0]).to.include('文号或办理码不对，或者办理码已过期');
  });

  it('is stored so that neither it nor its letter can be read from there', async () => {
    const kept = JSON.stringify(
      await collectionOf(api.connection, 'answerCodes').find({}).toArray(),
    );
    for (const code of codes) expect(kept).not.to.include(code);
    expect(kept).not.to.include('云督整');
  });
});
