import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { engineAway } from '../../src/api/problem.ts';
import { AUDITS_AT_ONCE, AUDITS_WAITING, AuditsQueued } from '../../src/audit/auditor.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { auditsApart } from '../../worker/audits/audits-apart.ts';
import { placeOf } from '../cli/at-place.ts';
import { FOR_EVER_MS, openLink, portOf } from '../crash/link.ts';
import { grpcDialect } from '../crash/wire/grpc-dialect.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { eventually } from '../support/live-notice.ts';

const UNITS = 6;

/** Processes that this one has started for audits (Linux). */
function rooms(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = Number(
          /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
        );
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return parent === process.pid && command.includes('audit-child.ts');
      } catch {
        // It has ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

describe('audits in a process of their own', () => {
  let api: Api;
  let letters: Notice[];
  let apart: ReturnType<typeof auditsApart>;
  const place = () => {
    const { MONGODB_URI = '', TEMPORAL_ADDRESS = '', DUBAN_NAMESPACE = '' } = placeOf(api);
    return { mongoUri: MONGODB_URI, temporalAddress: TEMPORAL_ADDRESS, namespace: DUBAN_NAMESPACE };
  };
  const idOf = (i: number): string => letters[i % UNITS]?.id ?? '';

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '核对', units: UNITS, findings: 1 });
    apart = auditsApart(place());
  });
  after(async () => {
    apart.close();
    await api.stop();
  });

  it('find what an audit in this process finds, in one process for all of them', async () => {
    expect(rooms()).to.deep.equal([]);
    const found = await Promise.all(letters.map(({ id }) => apart.audit(id)));
    expect(rooms()).to.have.length(1);
    const here = await Promise.all(letters.map(({ id }) => api.deps.audit(id)));
    expect(found).to.deep.equal(JSON.parse(JSON.stringify(here)));
    expect(found.every(({ ok }) => ok)).to.equal(true);
  });

  it('name what was tampered with', async () => {
    const events = api.connection.collection('events');
    const one = await events.findOne({ noticeId: idOf(5) });
    if (one === null) throw new Error('no event');
    await events.updateOne({ _id: one._id }, { $set: { 'event.at': '2020-01-01T00:00:00.000Z' } });
    const { ok, differences } = await apart.audit(idOf(5));
    expect([ok, differences.length > 0]).to.deep.equal([false, true]);
    await events.replaceOne({ _id: one._id }, one);
    expect((await apart.audit(idOf(5))).ok).to.equal(true);
  });

  it('wait for their turn, and beyond a limit are refused at once', async () => {
    const asked = Array.from({ length: 40 }, (_, i) => apart.audit(idOf(i)));
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.filter((o) => o.status === 'rejected');
    expect(refused).to.have.length(40 - AUDITS_AT_ONCE - AUDITS_WAITING);
    for (const { reason } of refused) expect(reason).to.be.instanceOf(AuditsQueued);
    for (const o of outcomes) if (o.status === 'fulfilled') expect(o.value.ok).to.equal(true);
  });

  it('are begun once more where their process is killed at its work', async () => {
    const asked = [0, 1, 2, 3].map((i) => apart.audit(idOf(i)));
    const [room = 0] = rooms();
    process.kill(room, 'SIGKILL');
    const found = await Promise.all(asked);
    expect(found.map(({ ok }) => ok)).to.deep.equal([true, true, true, true]);
    expect(rooms()).to.have.length(1).and.not.include(room);
  });

  it('tell an engine that is away as such, and connect anew once it is back, in the same process', async () => {
    const { temporalAddress, ...rest } = place();
    const link = await openLink(portOf(temporalAddress), () => grpcDialect({}));
    link.down(FOR_EVER_MS);
    const linked = auditsApart({ ...rest, temporalAddress: `127.0.0.1:${link.port}` });
    const before = rooms();
    const said = await linked.audit(idOf(0)).then(() => 'it was audited', engineAway);
    expect(said).to.equal('engine-away');
    const own = rooms().filter((pid) => !before.includes(pid));
    link.down(0);
    expect((await linked.audit(idOf(0))).ok).to.equal(true);
    expect(rooms()).to.include.members(own);
    expect(own).to.have.length(1);
    linked.close();
    await link.close();
  });

  it('leave no process behind when none has come for a while', async () => {
    apart.close();
    await eventually(async () => rooms().length === 0, 'the process has ended');
    const short = auditsApart(place(), 50);
    expect((await short.audit(idOf(0))).ok).to.equal(true);
    await eventually(async () => rooms().length === 0, 'the process has ended by itself');
  });
});
