import { expect } from 'chai';
import { apiClient } from '../../src/client/api-client.ts';
import { loadCalendarYears, loadPolicies } from '../../src/presets/presets.ts';
import { type Prepared, prepareRehearsal } from '../../src/rehearsal/prepare.ts';
import { type RehearsalOutcome, rehearse } from '../../src/rehearsal/rehearse.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { tokenNaming } from '../support/named/named.ts';

const TOWNS = ['城关镇', '青崖镇', '白水镇', '柳湾镇', '双河镇'];
const TIMINGS = ['立行立改', '限期整改'];

const csv = (name: string, rows: string[][]) => ({
  name,
  bytes: Buffer.from(rows.map((row) => row.join(',')).join('\r\n')),
});

/** A ledger with two findings for each of the first `units` townships. */
const ledgerOf = (units: number) =>
  csv('台账.csv', [
    ['序号', '问题类别', '问题表述', '整改要求', '牵头单位', '整改类型'],
    ...TOWNS.slice(0, units).flatMap((town, i) =>
      TIMINGS.map((timing, j) => [
        `${i * 2 + j + 1}`,
        '依法行政',
        `${town}第${j + 1}项执法记录不完整`,
        '补正记录',
        town,
        timing,
      ]),
    ),
  ]);

const roster = csv('名册.csv', [
  ['单位', '类别', '主要负责人', '分管领导', '承办人', '联络员'],
  // One post is vacant, so that a rung without a recipient is rehearsed as well.
  ...TOWNS.map((town, i) => [town, '乡镇', '赵正', '钱副', i === 1 ? '' : '孙办', `李联${i}`]),
]);

const POLICIES = ['county-standard', 'audit-60-90', 'urgent-24h'] as const;
/** A Monday; the longest ladder of the three ends within the year. */
const TODAY = Date.parse('2026-03-02T01:00:00.000Z');

interface Run {
  prepared: Prepared;
  outcome: Promise<RehearsalOutcome>;
}

describe('a small campaign, rehearsed under each preset', () => {
  let api: Api;
  const runs = new Map<string, Run>();

  const prepared = (policyId: string, units: number, realMs = 12_000): Promise<Prepared> =>
    prepareRehearsal({
      api: apiClient(api.url, 'zh', tokenNaming('supervisionOffice:clerk')),
      ledger: ledgerOf(units),
      roster,
      policy: policyOf(policyId),
      calendarYears: loadCalendarYears(),
      name: `${policyId} ${units} ${realMs}`,
      realMs,
      nowMs: TODAY,
      tell: () => undefined,
    });
  const policyOf = (id: string) => {
    const policy = loadPolicies().get(id);
    if (policy === undefined) throw new Error(`${id} is missing`);
    return policy;
  };
  const rehearsed = (
    policyId: string,
    units: 'silent' | 'mixed',
    { campaign, horizon }: Prepared,
  ) =>
    rehearse({
      api: apiClient(api.url, 'zh', tokenNaming('supervisionOffice:clerk')),
      campaign,
      policy: policyOf(policyId),
      calendarYears: loadCalendarYears(),
      units,
      horizon,
      tell: () => undefined,
    });

  before(async () => {
    api = await startApi();
    // All are prepared before the first clock starts, and then live side by side.
    for (const policy of POLICIES)
      for (const [units, letters] of [
        ['silent', 2],
        ['mixed', 5],
      ] as const) {
        const one = await prepared(policy, letters);
        const outcome = rehearsed(policy, units, one);
        // Who waits for it first is told; until then a failure is not a stray one.
        outcome.catch(() => undefined);
        runs.set(`${policy} ${units}`, { prepared: one, outcome });
      }
  });
  after(() => api.stop());
  const run = (name: string): Run => {
    const found = runs.get(name);
    if (found === undefined) throw new Error(`${name} was not started`);
    return found;
  };

  for (const policy of POLICIES) {
    it(`meets every rung as forecast when all units are silent: ${policy}`, async () => {
      const outcome = await run(`${policy} silent`).outcome;
      expect(outcome).to.include({ notices: 2, findings: 4, closed: 0, forecastDifferences: 0 });
      const drafted = policy === 'county-standard' ? ['interview', 'criticise', 'refer'] : [];
      expect(outcome.rungs).to.include.keys('warn', 'remind', 'order', 'interview', ...drafted);
      expect(outcome.messages).to.be.above(0);
    });
    it(`closes every finding when units answer as units do: ${policy}`, async () => {
      const outcome = await run(`${policy} mixed`).outcome;
      expect(outcome).to.include({ notices: 5, findings: 10, closed: 10, forecastDifferences: 0 });
    });
  }

  it('closes every finding too where its clock has run out before anybody could answer', async () => {
    const one = await prepared('county-standard', 3, 500);
    const outcome = await rehearsed('county-standard', 'mixed', one);
    expect(outcome).to.include({ notices: 3, findings: 6, closed: 6, forecastDifferences: 0 });
  });

  it('would have named a rung that fired otherwise than forecast', async () => {
    const { prepared: one } = run('urgent-24h silent');
    const events = api.connection.collection('events');
    const [notice] = await api.client.all<{ id: string }>(
      `/api/notices?campaign=${one.campaign.id}`,
    );
    const where = { noticeId: notice?.id, type: 'rungFired', rung: 'order' };
    const { modifiedCount } = await events.updateOne(where, { $set: { rung: 'remind' } });
    expect(modifiedCount).to.equal(1);
    const outcome = await rehearsed('urgent-24h', 'silent', one);
    expect(outcome.forecastDifferences).to.equal(1);
  });

  it('leaves nothing in the lists and counts of real campaigns', async () => {
    const { items } = await api.client.get<{ items: object[] }>('/api/notices');
    expect(items).to.deep.equal([]);
    expect(api.logged).to.deep.equal([]);
  });
});
