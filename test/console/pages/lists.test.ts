import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { faultsOfLooks } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  deskPage,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

describe('working on lists in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    letters = await lettersFor(api, { name: '清单', units: 5, findings: 2, rehearsal: null });
    const withdrawn = { kind: 'withdrawNotice', reason: '重复' };
    await api.client.post(`/api/notices/${letters[4]?.id}/commands`, {
      actor: CLERK,
      body: withdrawn,
    });
    const suspended = {
      kind: 'suspend',
      decision: '云督停〔2026〕1号',
      findings: [],
      reason: '防汛',
    };
    await api.client.post(`/api/notices/${letters[3]?.id}/commands`, {
      actor: CLERK,
      body: suspended,
    });
    await addAtPost(api, 'wangfang', { unit: null, post: 'supervisionOffice', name: '王芳' });
    ({ page, complaints } = await deskPage(house));
    await page.goto(`${api.url}/notices?open=true`);
    await signInAs(page, 'wangfang', /\/notices/);
  });
  after(() => house?.stop());

  it('saves a view under a name, finds it again after a reload, and deletes it', async () => {
    await page.goto(`${api.url}/notices?open=true&sort=id`);
    await page.click('.views');
    await page.click('.ant-select-item-option[title="保存或删除视图…"]');
    await page.fill('#view-name', '在办，按文号');
    await page.click('.views-form button[type=submit]');
    await page.locator('.views-form [role=status]', { hasText: '已保存' }).waitFor();
    await page.goto(`${api.url}/notices`);
    await page.click('.views');
    await page.click('.ant-select-item-option[title="在办，按文号"]');
    await page.waitForURL(/\/notices\?open=true&sort=id/);
    expect(await page.locator('.views').textContent()).to.include('在办，按文号');
    await page.click('.views');
    await page.click('.ant-select-item-option[title="保存或删除视图…"]');
    await page.click('[aria-label="删除视图“在办，按文号”"]');
    await page.goto(`${api.url}/findings?open=true`);
    await page.click('.views');
    await page.locator('.ant-select-item-option[title="保存或删除视图…"]').waitFor();
    expect(await page.locator('.ant-select-item-option').count()).to.equal(1);
    await page.goto(`${api.url}/notices?open=true`);
    await page.waitForSelector('.page-tools a:has-text("批量办理")');
  });

  it('acts on every letter of a list: tried first, one left out, done with its progress, and a result file', async () => {
    await page.click('.page-tools a:has-text("批量办理")');
    await page.waitForURL(/\/notices\/many\?open=true/);
    await page.locator('.many-act', { hasText: '列表中的 4 份通知书' }).waitFor();
    await page.click('#many-kind');
    await page.click('.ant-select-item-option[title="暂停计时"]');
    await page.fill('#many-decision', '云督停〔2026〕1号');
    await page.fill('#many-reason', '防汛抢险');
    await page.reload();
    await page.waitForSelector('#many-reason');
    expect(await page.inputValue('#many-reason'), 'typed text survives').to.equal('防汛抢险');
    await page.click('button:has-text("先试算")');
    await page.locator('.many-act', { hasText: '可以办理 3 份，不能办理 1 份' }).waitFor();
    expect(await page.locator('.many-rows tr').nth(1).textContent()).to.include(
      letters[3]?.documentNumber,
    );
    await page.uncheck(`[aria-label="办理 ${letters[0]?.documentNumber}"]`);
    await page.click('button:has-text("确认：暂停计时 2 份")');
    await page.waitForURL(/act=/);
    await page.locator('.many-progress', { hasText: '全部处理完毕：已办理 2 份' }).waitFor();
    await page.reload();
    await page.locator('.many-progress', { hasText: '全部处理完毕：已办理 2 份' }).waitFor();
    const download = page.waitForEvent('download');
    await page.click('button:has-text("下载结果")');
    expect((await download).suggestedFilename()).to.equal('批量办理结果.csv');
    const stopped = await Promise.all(
      letters.map(async ({ id }) => {
        const { holds } = await api.client.get<Notice>(`/api/notices/${id}`);
        return holds.some((hold) => hold.endedAt === null);
      }),
    );
    expect(stopped).to.deep.equal([false, true, true, true, false]);
  });

  it('lists findings by what the address asks for, each leading to its letter', async () => {
    await page.goto(`${api.url}/findings?open=true`);
    await page.locator('.list-end', { hasText: '已列出 8 条' }).waitFor();
    await page.goto(`${api.url}/findings?open=false`);
    await page.locator('.list-end', { hasText: '已列出 2 条' }).waitFor();
    await page.click('.rows tbody a >> nth=0');
    await page.waitForURL(/\/notices\/.+#finding-1$/);
    await page.waitForSelector('#finding-1');
  });

  it('says what to do where no finding fits', async () => {
    await page.goto(`${api.url}/findings?dueOn=2020-01-01`);
    await page.locator('.state', { hasText: '没有符合条件的问题' }).waitFor();
    await page.click('.chips button');
    await page.locator('.list-end', { hasText: '已列出 10 条' }).waitFor();
  });

  it('has no serious fault of accessibility and nothing wider than the screen, light and dark', async () => {
    for (const path of ['/findings', '/notices/many?open=true']) {
      const faults = await faultsOfLooks(page, async () => {
        await page.goto(`${api.url}${path}`);
        await page.waitForSelector('.rows, .many-act');
      });
      expect(faults).to.deep.equal([]);
    }
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
