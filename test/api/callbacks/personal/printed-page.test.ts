import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { linkTo, pageAt } from '../../../support/api/answer-links.ts';
import { type Api, startApi } from '../../../support/api/api.ts';
import { lettersFor } from '../../../support/api/letters.ts';
import { chromiumHere, startChromium } from '../../../support/browser/chromium.ts';

const SCALE = 4;

/** What a reader of QR codes sees in a page: the squares of its drawing, each of some pixels. */
function readIn(page: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(page)?.[1]);
  const dark = [...page.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [x = 0, y = 0] of dark)
    for (let i = 0; i < SCALE; i += 1)
      for (let j = 0; j < SCALE; j += 1) {
        const at = ((y * SCALE + j) * width + x * SCALE + i) * 4;
        data.fill(0, at, at + 3);
      }
  return decodeQR({ width, height: width, data });
}

describe('a letter’s page as a paper', () => {
  let api: Api;
  let letter: Notice;
  let browser: Browser | null = null;

  before(async () => {
    api = await startApi();
    [letter] = (await lettersFor(api, { units: 1, findings: 5 })) as [Notice];
    const path = chromiumHere();
    browser = path === null ? null : await startChromium(path, []);
  });
  after(async () => {
    await browser?.close();
    await api.stop();
  });

  it('bears a code that leads to where codes are typed, with the letter’s number filled in', async () => {
    const { html } = await pageAt(await linkTo(api, letter, 'acknowledge'));
    const address = readIn(html);
    expect(address.startsWith(`${api.url}/c?number=`), address).to.equal(true);
    const typed = await pageAt(address);
    expect(typed.status).to.equal(200);
    expect(typed.html).to.include(`name="number" value="${letter.documentNumber}"`);
  });

  it('says whose it is and of which day, shows no form, and cuts no card in two', async function () {
    if (browser === null) return this.skip();
    const page = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 700, height: 990 },
    });
    await page.goto(await linkTo(api, letter, 'acknowledge'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.printed')).to.equal(true);
    expect(await page.textContent('.printed')).to.match(/打印日期：2026年9月\d+日/);
    expect(await page.textContent('.office')).to.equal(letter.issuer.name);
    expect(await page.isVisible('form')).to.equal(false);
    const breaks = await page.evaluate(
      "[...document.querySelectorAll('.finding')].map((one) => getComputedStyle(one).breakInside)",
    );
    expect(breaks).to.deep.equal(letter.findings.map(() => 'avoid'));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.isVisible('.printed')).to.equal(false);
    await page.close();
  });
});
