import { expect } from 'chai';
import { type Api, startApi } from '../../support/api/api.ts';
import { addCampaign, CLERK } from '../../support/api/letters.ts';
import { eventually } from '../../support/live-notice.ts';
import { namedBy } from '../../support/named/named.ts';

const PLAN = { name: '挤在一起', units: 1, findings: 1 };

const LEDGER = Buffer.from('责任单位,问题描述\n县财政局,未公示\n').toString('base64');

/** Two files are read at a time and eight wait. */
const READ = 10;

describe('more ledgers at once than are read', () => {
  let api: Api;
  let path: string;
  before(async () => {
    api = await startApi();
    path = `${api.url}/api/campaigns/${(await addCampaign(api, PLAN)).id}/ledger`;
  });
  after(() => api.stop());

  const send = (_: unknown, n: number) =>
    fetch(path, {
      method: 'POST',
      headers: {
        ...{ ...namedBy(CLERK), 'Content-Type': 'application/json' },
        'Idempotency-Key': `ledger-${n}`,
      },
      body: JSON.stringify({
        ledger: { name: 'ledger.csv', content: LEDGER },
        dryRun: true,
      }),
    });

  it('are read in their turn, or told when to come again; the next one is read (P19)', async () => {
    const answers = await Promise.all(Array.from({ length: READ + 3 }, send));
    const told = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200)).to.have.length(READ);
    expect(told).to.have.length(3);
    for (const answer of told) {
      expect(answer.headers.get('Retry-After')).to.equal('5');
      expect(((await answer.json()) as { code: string }).code).to.equal('imports-busy');
    }
    expect((await send(null, READ + 3)).status).to.equal(200);
    expect(api.logged).to.deep.equal([]);
  });
});

describe('more sweeps of the clocks at once than wait, while no worker is there', () => {
  let api: Api;
  before(async () => {
    api = await startApi();
    await api.stopWorkers();
  });
  after(() => api.stop());

  it('are one; a few wait for what it finds, the others are told when to come again (P19)', async () => {
    let refused = 0;
    const all = Array.from({ length: 10 }, async () => {
      const answer = await fetch(`${api.url}/api/sweep`, {
        method: 'POST',
        headers: { ...namedBy(CLERK), 'Content-Type': 'application/json' },
        body: JSON.stringify({ repair: false }),
      });
      if (answer.status === 503) refused += 1;
      return answer;
    });
    await eventually(() => refused === 6, 'all are told but those that wait');
    await api.restartWorkers();
    const answers = await Promise.all(all);
    expect(answers.filter(({ status }) => status === 200)).to.have.length(4);
    const told = answers.filter(({ status }) => status === 503);
    for (const answer of told)
      expect(((await answer.json()) as { code: string }).code).to.equal('house-busy');
    const sweeps = [];
    const query = "WorkflowType = 'sweep'";
    for await (const { workflowId } of api.temporal.workflow.list({ query }))
      sweeps.push(workflowId);
    expect([...new Set(sweeps)]).to.deep.equal(['sweep/now/looking']);
  });
});
