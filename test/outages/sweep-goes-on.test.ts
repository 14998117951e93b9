import { expect } from 'chai';
import { createErrandActivities, type ErrandDeps } from '../../src/activities/index.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { lastSweptAt, openAlarms } from '../../src/store/clock-alarms.ts';
import type { EventDoc } from '../../src/store/stored.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { errandsOf } from '../../worker/errands.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';

describe('a sweep in which one letter cannot be looked at', () => {
  let api: Api;
  let letters: Notice[];
  const letter = (n: number): string => letters[n]?.id ?? expect.fail(`there is no letter ${n}`);
  const lose = (id: string) => api.temporal.workflow.getHandle(workflowIdOf(id)).terminate('lost');
  const standing = async () =>
    (await openAlarms(api.connection)).map((a) => [a.notice, a.fault]).sort();

  /** Sweeps with what the errands have, but for what is changed. @returns the alarms that stand afterwards. */
  const swept = async (change: (errands: ErrandDeps) => Partial<ErrandDeps>, repair = false) => {
    const errands = errandsOf(api.temporal, api.connection);
    await createErrandActivities({ ...errands, ...change(errands) }).sweepClocks({ repair });
    return standing();
  };
  const asIs = () => ({});
  /** The letter's events as a release has written them that this one does not know. */
  const written = (id: string, rulesVersion: number) =>
    api.connection
      .collection<EventDoc>('events')
      .updateOne({ _id: `${id}/1` }, { $set: { rulesVersion } });

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '自检', units: 3, findings: 1 });
  });
  after(() => api.stop());

  it('names it with the reason, looks at all others, and closes nothing that stands of it (A15)', async () => {
    await lose(letter(0));
    expect(await swept(asIs)).to.deep.equal([[letter(0), 'workflow-missing']]);
    await lose(letter(1));
    await written(letter(0), 99);
    expect(await swept(asIs)).to.deep.equal([
      [letter(0), 'not-looked-at'],
      [letter(0), 'workflow-missing'],
      [letter(1), 'workflow-missing'],
    ]);
    const told = (await openAlarms(api.connection)).find((a) => a.fault === 'not-looked-at');
    expect(told?.detail).to.equal('this build holds no rules of version 99');
  });

  it('mends the others meanwhile, and it too once it can be looked at (A15)', async () => {
    expect(await swept(asIs, true)).to.deep.equal([
      [letter(0), 'not-looked-at'],
      [letter(0), 'workflow-missing'],
    ]);
    await written(letter(0), 1);
    expect(await swept(asIs, true)).to.deep.equal([]);
  });

  it('looks once more before it names it', async () => {
    let failures = 1;
    const stumbling = ({ inspect }: ErrandDeps): Partial<ErrandDeps> => ({
      inspect: (id) => {
        failures -= 1;
        return failures >= 0 ? Promise.reject(new Error('hung up')) : inspect(id);
      },
    });
    expect(await swept(stumbling)).to.deep.equal([]);
    expect(failures).to.be.lessThan(0);
  });

  it('tells of a letter that could not be mended, and mends the others', async () => {
    await lose(letter(1));
    await lose(letter(2));
    const refusing = ({ restart }: ErrandDeps): Partial<ErrandDeps> => ({
      restart: (state) =>
        'notice' in state && state.notice.id === letter(1)
          ? Promise.reject(new Error('not taken'))
          : restart(state),
    });
    expect(await swept(refusing, true)).to.deep.equal([[letter(1), 'workflow-missing']]);
    const [told] = await openAlarms(api.connection);
    expect(told?.detail).to.match(/; not mended: not taken$/);
    expect(await swept(asIs, true)).to.deep.equal([]);
  });

  it('fails as a whole where an engine is away, and writes down no fault of any letter', async () => {
    await lose(letter(2));
    await swept(asIs);
    const before = await openAlarms(api.connection);
    const sweptAt = await lastSweptAt(api.connection);
    const away = (): Partial<ErrandDeps> => ({
      inspect: () => Promise.reject(new Error('Temporal is away')),
      enginesAnswer: async () => false,
    });
    const failure = await swept(away).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error).and.to.have.property('message', 'Temporal is away');
    expect(await openAlarms(api.connection)).to.deep.equal(before);
    expect(await lastSweptAt(api.connection)).to.equal(sweptAt);
    expect(await swept(asIs, true)).to.deep.equal([]);
  });

  it('says when the last sweep looked that came to its end, which stands in no list of alarms', async () => {
    const before = new Date().toISOString();
    await swept(asIs);
    type Standing = { items: object[]; sweptAt: string };
    const told = await api.client.get<Standing>('/api/clock-alarms');
    expect(told.items).to.deep.equal([]);
    expect(told.sweptAt >= before).to.equal(true);
  });

  it('learns from the engines themselves whether they are away', async () => {
    const { enginesAnswer } = errandsOf(api.temporal, api.connection);
    expect(await enginesAnswer()).to.equal(true);
  });
});
