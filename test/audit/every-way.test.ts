import { expect } from 'chai';
import pMap from 'p-map';
import { auditNotice } from '../../src/audit/replay.ts';
import { replayerOf } from '../../src/audit/replayer.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { collectionOf } from '../../src/store/models.ts';
import type { EventDoc } from '../../src/store/stored.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { allDispatched, linkTo, openAndSend } from '../support/api/answer-links.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { CLERK, lettersFor, sentProof } from '../support/api/letters.ts';
import { IN_THE_ENGINE } from './ways/in-the-engine.ts';
import { IN_THE_STORE, type Tampered } from './ways/in-the-store.ts';

/** `npm run test:tampering` has more of each. */
const sizeOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const TAMPERED = sizeOf('DUBAN_TAMPERED', 1);
const UNTOUCHED = sizeOf('DUBAN_UNTOUCHED', 4);
const REPAIRED = sizeOf('DUBAN_REPAIRED', 1);

/** As many units as have a name of their own. */
const MOST_UNITS = 100;

describe('every way of tampering that is known (P7)', () => {
  let api: Api;

  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  const stored = (id: string): Promise<EventDoc[]> =>
    collectionOf<EventDoc>(api.connection, 'events')
      .find({ noticeId: id } as never)
      .sort({ seq: 1 })
      .toArray();
  const contactOf = ({ holders, unit }: Notice) => {
    const { id = '' } = holders.find((h) => h.post === 'contact') ?? {};
    return { role: 'contact', id, name: '联络员', unit: unit.id };
  };
  const give = (letter: Notice, body: object, actor: object = CLERK) =>
    api.client.post(`/api/notices/${letter.id}/commands`, { body, actor: actor as typeof CLERK });

  /** Acknowledged by its link, talked about, and reported on with a file. */
  async function live(letter: Notice): Promise<string> {
    const url = await linkTo(api, letter, 'acknowledge');
    expect((await openAndSend(url, { remarks: '' })).status).to.equal(200);
    await give(letter, { kind: 'addNote', text: '已电话了解情况' });
    const evidence = await sentProof(api, letter.id, contactOf(letter), `报告${letter.id}.pdf`);
    const report = { kind: 'reportFinding', finding: '1', summary: '已补正', evidence: [evidence] };
    await give(letter, report, contactOf(letter));
    return evidence.sha256;
  }

  describe(`on ${TAMPERED} letters each`, () => {
    let letters: Notice[];
    let all: Tampered[];
    before(async () => {
      letters = await lettersFor(api, { name: '篡改', units: TAMPERED, findings: 1 });
      const files = new Map<string, string>();
      for (const letter of letters) files.set(letter.id, await live(letter));
      await allDispatched(api);
      all = await Promise.all(
        letters.map(async ({ id, unit, rulebook }) => ({
          ...{ connection: api.connection, id, unit: unit.id, rulebook },
          ...{ sha256: files.get(id) ?? '', events: await stored(id) },
        })),
      );
    });

    const differences = async (id: string): Promise<number> =>
      (await auditNotice(api.temporal, api.connection, async () => null, id, 20)).differences
        .length;

    it('finds no difference before', async () => {
      for (const { id } of all) expect(await differences(id), id).to.equal(0);
    });

    for (const { name, isSeen, tamper } of IN_THE_STORE)
      it(`${isSeen ? 'names' : 'leaves to a checkpoint outside'}: ${name}`, async () => {
        for (const of of all) {
          const undo = await tamper(of);
          const found = await differences(of.id);
          await undo();
          expect(found > 0, of.id).to.equal(isSeen);
        }
      });

    it('finds no difference once all of it is undone', async () => {
      for (const { id } of all) expect(await differences(id), id).to.equal(0);
    });

    for (const { name, named } of IN_THE_ENGINE)
      it(`names: ${name}`, async () => {
        const replayer = replayerOf(await bundleForWorker());
        for (const { id, events } of all) {
          const documentNumber = letters.find((l) => l.id === id)?.documentNumber ?? '';
          const isNamed = await named({ api, replayer, id, documentNumber, events });
          expect(isNamed, id).to.equal(true);
        }
      });
  });

  describe('and letters that nobody has touched', () => {
    let letters: Notice[];
    before(async function () {
      this.timeout(3_600_000);
      letters = [];
      for (let n = 0; n < UNTOUCHED; n += MOST_UNITS) {
        const units = Math.min(MOST_UNITS, UNTOUCHED - n);
        letters.push(...(await lettersFor(api, { name: `原样${n}`, units, findings: 1 })));
      }
      await pMap(
        letters,
        async (letter) => {
          await give(letter, { kind: 'acknowledge' }, contactOf(letter));
          await give(letter, { kind: 'addNote', text: '已电话了解情况' });
        },
        { concurrency: 8 },
      );
    });

    const named = async (some: Notice[]): Promise<string[]> => {
      const reports = await pMap(some, ({ id }) => api.deps.audit(id), { concurrency: 4 });
      return reports.flatMap(({ notice, differences: found }) =>
        found.map((d) => `${notice} ${d.kind} ${d.where}`),
      );
    };

    it(`are ${UNTOUCHED}: none is named`, async () => {
      expect(letters).to.have.length(UNTOUCHED);
      expect(await named(letters)).to.deep.equal([]);
    });

    it(`are repaired honestly, ${REPAIRED} of them: none is named, at once and after its next event`, async () => {
      const lost = letters.slice(0, REPAIRED);
      for (const { id } of lost)
        await api.temporal.workflow.getHandle(workflowIdOf(id)).terminate('lost');
      const mending = { body: { repair: true }, actor: CLERK };
      const { alarms } = await api.client.post<{ alarms: { notice: string }[] }>(
        '/api/sweep',
        mending,
      );
      const ours = new Set(letters.map(({ id }) => id));
      expect(alarms.filter((a) => ours.has(a.notice))).to.deep.equal([]);
      expect(await named(lost)).to.deep.equal([]);
      for (const letter of lost) await give(letter, { kind: 'addNote', text: '修复之后' });
      expect(await named(lost)).to.deep.equal([]);
    });
  });
});
