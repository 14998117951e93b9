import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Rules } from '../../src/domain/notice/notice.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { collectionOf } from '../../src/store/models.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { beijing, COUNTY, finding, HOLDERS } from '../support/rules.ts';
import { issueCommand } from '../support/story.ts';

/** Everybody is warned at 08:30 of the day on which the letter came. */
const warning: Rules = structuredClone(COUNTY);
// Quiet hours would end with the warning's own moment, and a letter is delivered at their end.
warning.policy.quiet = null;
warning.policy.ladders.receipt = {
  steps: [{ rung: 'warn', at: '-1wd', to: ['contact'] }],
  repeat: null,
};

const LETTERS = 40;

describe('the courier on the real engines', () => {
  let api: Api;

  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('carries forty warnings of one morning to their one recipient as one message', async () => {
    // The letters are recorded before they warn, on a slow machine too.
    const realAnchor = new Date(Date.now() + 15_000).toISOString();
    const tempo = { realAnchor, businessAnchor: beijing('2026-09-24 08:29:58'), speed: 1 };
    const campaign = { id: 'c-40', name: '演练' };
    await Promise.all(
      Array.from({ length: LETTERS }, (_, i) => {
        const noticeId = `n-${i + 10}`;
        const issue = issueCommand('2026-09-24 08:29:58', [finding('1', 'timeLimited')], {
          notice: noticeId,
          documentNumber: `演云督整〔2026〕${i + 1}号`,
          unit: { id: `u-${i}`, name: `第${i}单位` },
          campaign,
          rehearsal: true,
          holders: HOLDERS.filter((h) => h.post === 'contact'),
        });
        return api.deps.engine.issue({ noticeId, rulesVersion: 1, rules: warning, tempo, issue });
      }),
    );
    // Whoever issues through the API stirs the courier of a rehearsal when the letter can be read; it ends where nothing is to come.
    const letters = collectionOf(api.connection, 'notices');
    while ((await letters.countDocuments()) < LETTERS) await pause(50);
    await api.deps.engine.courier({ tempo, campaign: 'c-40', everyMs: 500, looks: 200 });
    const dispatches = collectionOf<DispatchDoc>(api.connection, 'dispatches');
    const warnings = async () => {
      const sent = await dispatches.find({}).toArray();
      const counts = sent.map((d) => d.items.filter((row) => row.what === 'rungFired').length);
      return counts.filter((count) => count > 0);
    };
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
    while (sum(await warnings()) < LETTERS) await pause(50);
    expect(await warnings()).to.deep.equal([LETTERS]);
  });
});
