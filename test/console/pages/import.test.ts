import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { readSheets } from '../../../src/documents/sheet/read-sheets.ts';
import type { Api } from '../../support/api/api.ts';
import { addCampaign } from '../../support/api/letters.ts';
import { seriousFaults } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  deskPage,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

const ROSTER = [
  '单位,类别,主要负责人,分管领导,承办人,联络员',
  '县水务局,县直部门,赵正,钱副,孙办,李联',
  '县林业局,县直部门,周正,吴副,郑办,王联',
].join('\r\n');

/** A head that nobody knows, a unit that is written wrongly, and a date that says nothing. */
const LEDGER = [
  '2026年水土保持专项督查整改台账',
  '序号,督查发现的事由,整改要求,牵头单位,整改时限',
  '1,三处弃渣场未复绿,限期复绿,县水务局,60日内',
  '2,巡查记录缺失,补建台账,县林业署,三个月内',
  '3,两处界桩损毁,修复界桩,县林业局,尽快',
].join('\r\n');

const file = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
});

describe('the import of a ledger, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let complaints: string[];
  let campaign: string;

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    ({ id: campaign } = await addCampaign(api, { units: 0, findings: 0, rehearsal: null }));
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    ({ page, complaints } = await deskPage(house));
    await signIn(`/campaigns/${campaign}/import`);
  });
  after(() => house?.stop());

  async function signIn(path: string): Promise<void> {
    await page.goto(`${api.url}${path}`);
    await signInAs(page, 'wangmin', `${api.url}${path}`);
  }
  const errors = (text: string) => page.locator('.found', { hasText: text }).waitFor();
  const meaningOf = (letter: string) =>
    page.locator('.preview thead th', { hasText: letter }).locator('.column-meaning');
  const cell = (place: string) => page.locator(`[aria-label="更正 ${place}"]`);
  const drafts = () =>
    api.client.all<{ unit: { name: string } }>(`/api/drafts?campaign=${campaign}`);

  it('checks a ledger as soon as it is chosen, and shows over its first rows what each column is read as', async () => {
    await page.setInputFiles('#file-roster', file('名册.csv', ROSTER));
    await page.setInputFiles('#file-ledger', file('台账.csv', LEDGER));
    await page.waitForSelector('.preview tbody tr');
    expect(await meaningOf('督查发现的事由').textContent()).to.include('不读取');
    expect(await meaningOf('整改时限').textContent()).to.include('整改时限');
    expect(await page.textContent('.preview tbody')).to.include('三处弃渣场未复绿');
    expect(await drafts()).to.deep.equal([]);
  });

  it('takes the meaning of a column from its list, and checks anew', async () => {
    await meaningOf('督查发现的事由').click();
    await page.keyboard.type('问题表述');
    await page.keyboard.press('Enter');
    await errors('2 处错误');
    expect(await meaningOf('督查发现的事由').textContent()).to.include('问题表述');
  });

  it('says at each place what is wrong, and takes what is typed there', async () => {
    const faults = page.locator('.fault-row');
    expect(await faults.count()).to.equal(2);
    expect(await faults.nth(0).textContent())
      .to.include('县林业署')
      .and.to.include('第 4 行');
    await cell('D4').fill('县林业局');
    await page.locator('.make-drafts', { hasText: '请先重新检查' }).waitFor();
    expect(await page.locator('.make-drafts button').nth(1).isDisabled()).to.equal(true);
  });

  it('loses neither the file nor what was chosen and typed through a reload and a lost session', async () => {
    await page.reload();
    await errors('1 处错误');
    expect(await meaningOf('督查发现的事由').textContent()).to.include('问题表述');
    await page.context().clearCookies();
    await cell('E5').fill('2027年6月底');
    await page.click('.make-drafts button:has-text("重新检查")');
    await page.waitForURL(/\/sign-in/);
    await signInAs(page, 'wangmin', /\/import$/);
    await errors('没有错误');
    await page.locator('.corrections summary', { hasText: '已作的更正 2 处' }).waitFor();
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !/401/.test(text)));
  });

  it('gives out the clerk’s own file with faults and corrections as comments', async () => {
    await page.click('.corrections summary');
    await page.click('.corrections li:has-text("E5") button');
    await page.click('.make-drafts button:has-text("重新检查")');
    await errors('1 处错误');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("下载带批注的副本")'),
    ]);
    expect(saved.suggestedFilename()).to.equal('台账-批注.xlsx');
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
    const read = await readSheets({ name: 'copy.xlsx', bytes: Buffer.concat(chunks) });
    expect(read.ok && read.sheets[0]?.rows[3]?.cells[3]?.text).to.equal('县林业署');
    await cell('E5').fill('2027年6月底');
    await page.keyboard.press('Enter');
    await errors('没有错误');
  });

  it('shows dates as they were read beside dates as they are written', async () => {
    const rows = page.locator('section[aria-label="读到的各行"] tbody tr');
    expect(await rows.count()).to.equal(3);
    const texts = await rows.allTextContents();
    expect(texts[0]).to.include('60日内').and.to.include('60日');
    expect(texts.join()).to.include('2027年6月30日');
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 360])
      it(`has no serious fault of accessibility, ${scheme}, ${width} px wide`, async () => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await seriousFaults(page)).to.deep.equal([]);
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - window.innerWidth',
        );
        expect(wider, 'is wider than the screen').to.be.at.most(0);
        await page.setViewportSize({ width: 1440, height: 900 });
      });

  it('makes drafts once it is clean, and forgets the files', async () => {
    await page.click('.make-drafts button:has-text("生成草稿")');
    await page.locator('.state-title', { hasText: '新增草稿 2 份' }).waitFor();
    expect((await drafts()).map(({ unit }) => unit.name).sort()).to.deep.equal(
      ['县林业局', '县水务局'].sort(),
    );
    await page.reload();
    await page.locator('#file-ledger').waitFor({ state: 'attached' });
    expect(await page.locator('.preview').count()).to.equal(0);
  });

  it('says what to do with a file that is no ledger', async () => {
    await page.setInputFiles('#file-ledger', file('通知.csv', '甲,乙\r\n丙,丁'));
    await errors('1 处错误');
    await page.locator('.preview', { hasText: '丙' }).waitFor();
    expect(await page.textContent('main')).to.include('没有找到表头');
    await page.click('button:has-text("全部清除，重新开始")');
    await page.locator('.preview').waitFor({ state: 'detached' });
  });

  it('takes a file that is dropped on it', async () => {
    await page.setInputFiles('#file-roster', file('名册.csv', ROSTER));
    const text = JSON.stringify(LEDGER.replace('督查发现的事由', '存在问题'));
    const dropped = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${text}], '拖入.csv')); return data; })()`,
    );
    await page.dispatchEvent('.drop >> nth=0', 'drop', { dataTransfer: dropped });
    await errors('2 处错误');
    expect(await page.textContent('.drop >> nth=0')).to.include('拖入.csv');
    await page.click('button:has-text("全部清除，重新开始")');
    await page.locator('.preview').waitFor({ state: 'detached' });
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
