import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { PASSWORD } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  deskPage,
  startConsole,
} from '../../support/browser/console-house.ts';
import { faultsSeen, signInOn } from '../../support/browser/looked-at.ts';
import { eventually } from '../../support/live-notice.ts';

describe('what came on paper or by telephone, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letter: Notice;
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '代录', units: 2, findings: 1, together: true });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    ({ page, complaints } = await deskPage(house));
    await signInOn(page, api.url, 'wangmin', PASSWORD);
  });
  after(() => house?.stop());

  const place = () => `/notices/${encodeURIComponent(letter.id)}`;
  const form = () => page.locator('form[aria-label="代单位录入纸质或电话报送的内容"]');
  const choose = (name: string, label: string) =>
    form().locator(`select[name="${name}"]`).selectOption({ label });
  const events = () => eventsOf(api.connection, letter.id);

  it('is entered by a clerk in the name of whoever called, with when and how, and survives a reload', async () => {
    await page.goto(`${api.url}${place()}`);
    await page.click('button:has-text("代录纸质、电话报送")');
    await choose('way', '电话');
    const caller = letter.holders.find(({ post }) => post === 'contact');
    await choose('who', `${caller?.name}（联络员）`);
    // The rehearsal stands at nine o'clock of this day when its letter is issued.
    await form().locator('input[name="day"]').fill('2026-09-24');
    await form().locator('input[name="time"]').fill('09:00');
    await form().locator('textarea[name="note"]').fill('来电确认收到通知书');
    await page.reload();
    await form().waitFor();
    expect(await form().locator('textarea[name="note"]').inputValue()).to.equal(
      '来电确认收到通知书',
    );
    await choose('kind', '签收');
    expect(await form().locator('button[type="submit"]').isEnabled()).to.equal(true);
  });

  it('asks for what is missing before it can be sent', async () => {
    await form().locator('textarea[name="note"]').fill('');
    expect(await form().locator('button[type="submit"]').isDisabled()).to.equal(true);
    await form().locator('textarea[name="note"]').fill('来电确认收到通知书');
    await choose('way', '纸质');
    expect(await form().locator('button[type="submit"]').isDisabled()).to.equal(true);
    await choose('way', '电话');
  });

  it('has no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const paths = [`${place()}?do=received`];
    expect(await faultsSeen(page, api.url, paths, 'textarea[name="note"]')).to.deep.equal([]);
  });

  it('says why the rules refuse it, in words, and loses nothing; put right, it is in the record with its way', async () => {
    // Before the letter was issued nobody can have called about it.
    await form().locator('input[name="day"]').fill('2026-09-01');
    await form().locator('button[type="submit"]').click();
    await form().locator('[role="alert"]').waitFor();
    const issued = new Date(Date.parse(letter.issuedAt) + 8 * 3_600_000 + 60_000).toISOString();
    await form().locator('input[name="day"]').fill(issued.slice(0, 10));
    await form().locator('input[name="time"]').fill(issued.slice(11, 16));
    await eventually(async () => {
      const button = form().locator('button[type="submit"]');
      if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
      await page.waitForTimeout(500);
      return (await events()).some(({ type }) => type === 'acknowledged');
    }, 'the receipt is in the record');
    const receipt = (await events()).find(({ type }) => type === 'acknowledged');
    expect(JSON.stringify(receipt)).to.include('"way":"phone"').and.to.include('王敏');
    expect(complaints.filter((text) => !/\b(?:403|422)\b/.test(text))).to.deep.equal([]);
  });
});
