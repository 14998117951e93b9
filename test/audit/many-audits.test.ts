import { Worker } from '@temporalio/worker';
import { expect } from 'chai';
import {
  AUDITS_AT_ONCE,
  AUDITS_WAITING,
  AuditsQueued,
  auditorOf,
} from '../../src/audit/auditor.ts';
import { fetchHistory } from '../../src/audit/history.ts';
import { replayerOf } from '../../src/audit/replayer.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';

describe('many audits at once', () => {
  let api: Api;
  let letters: Notice[];
  let bundle: Awaited<ReturnType<typeof bundleForWorker>>;

  before(async () => {
    api = await startApi();
    bundle = await bundleForWorker();
    letters = await lettersFor(api, { name: '核对', units: 6, findings: 1 });
  });
  after(() => api.stop());

  const historiesOf = async () => {
    const found = await Promise.all(letters.map(({ id }) => fetchHistory(api.temporal, id)));
    return found.filter((one) => one !== null);
  };

  it('replay in one worker, in their order, each with its own outcome', async () => {
    const begun = Worker.runReplayHistories;
    let workers = 0;
    Worker.runReplayHistories = (...args) => {
      workers += 1;
      return begun.apply(Worker, args);
    };
    try {
      const replay = replayerOf(bundle);
      const runs = await historiesOf();
      const broken = { ...(runs[0] ?? expect.fail('no run')), history: { events: [] } as never };
      const found = await Promise.all([...runs, broken, ...runs].map(replay));
      const wrong = found.flatMap((one, i) => (one === null ? [] : [i]));
      expect(wrong).to.deep.equal([runs.length]);
      // What no worker can read takes its worker with it; the others share one.
      expect(workers).to.equal(2);
    } finally {
      Worker.runReplayHistories = begun;
    }
  });

  it('wait for their turn, and beyond a limit are refused at once', async () => {
    let built = 0;
    const audit = auditorOf({
      client: api.temporal,
      connection: api.connection,
      bundle: async () => {
        built += 1;
        return bundle;
      },
    });
    const asked = Array.from({ length: 40 }, (_, i) => audit(letters[i % 6]?.id ?? ''));
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.filter((o) => o.status === 'rejected');
    expect(refused).to.have.length(40 - AUDITS_AT_ONCE - AUDITS_WAITING);
    for (const { reason } of refused) expect(reason).to.be.instanceOf(AuditsQueued);
    for (const o of outcomes) if (o.status === 'fulfilled') expect(o.value.ok).to.equal(true);
    expect(built).to.equal(1);
    expect((await audit(letters[0]?.id ?? '')).ok).to.equal(true);
  });
});
