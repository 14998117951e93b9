import { expect } from 'chai';
import { inputGoingOn } from '../../src/api/going-on.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { collectionOf } from '../../src/store/models.ts';
import { eventsOf, foldEvents, rebuildNotice } from '../../src/store/notices.ts';
import { rulesOf } from '../../src/store/rulebooks.ts';
import type { EventDoc } from '../../src/store/stored.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { problemIn } from '../support/api/caller.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';
import { relinked } from '../support/tampering.ts';

interface Alarms {
  faults: number;
  alarms: { notice: string; fault: string; detail: string }[];
}

describe('a letter whose workflow is lost', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '修复', units: 5, findings: 1 });
  });
  after(() => api.stop());

  const letterAt = (n: number): Notice => letters[n] ?? expect.fail(`no letter ${n}`);
  const events = () => collectionOf<EventDoc>(api.connection, 'events');
  const storedOf = ({ id }: Notice) =>
    events()
      .find({ noticeId: id } as never)
      .sort({ seq: 1 })
      .toArray();
  const note = (letter: Notice, key: string, text = '已电话了解情况') =>
    api.client.post<{ seq: number; events: string[] }>(`/api/notices/${letter.id}/commands`, {
      ...{ key, actor: CLERK },
      body: { kind: 'addNote', text },
    });
  const lose = async ({ id }: Notice): Promise<void> => {
    await api.temporal.workflow.getHandle(workflowIdOf(id)).terminate('lost');
  };
  const sweep = async (repair: boolean) => {
    const { alarms } = await api.client.post<Alarms>('/api/sweep', {
      ...{ body: { repair }, actor: CLERK },
    });
    return alarms.map((a) => [a.notice, a.fault]);
  };
  const places = async ({ id }: Notice) =>
    (await api.deps.audit(id)).differences.map((d) => `${d.kind} ${d.seq ?? '-'} ${d.where}`);

  it('passes its audit at once when it was repaired, and after its next event (P7)', async () => {
    const letter = letterAt(0);
    await note(letter, 'before');
    await lose(letter);
    expect(await sweep(true)).to.deep.equal([]);
    expect(await places(letter)).to.deep.equal([]);
    await note(letter, 'after');
    expect(await places(letter)).to.deep.equal([]);
    await lose(letter);
    expect(await sweep(true)).to.deep.equal([]);
    expect(await places(letter)).to.deep.equal([]);
  });

  it('answers under its old keys as at first, and takes no other content under them (P1)', async () => {
    const letter = letterAt(1);
    const first = await note(letter, 'kept');
    await lose(letter);
    expect(await sweep(true)).to.deep.equal([]);
    expect(await note(letter, 'kept')).to.deep.equal(first);
    expect((await problemIn(note(letter, 'kept', '另一内容')))?.code).to.equal('key-reused');
    expect(await storedOf(letter)).to.have.length(2);
  });

  /** What stands in the store, and the same with another note, its hashes worked out anew. */
  const laundered = async (letter: Notice) => {
    const stored = await storedOf(letter);
    const other = stored.map((e) => (e.type === 'noteAdded' ? { ...e, text: '拒不整改' } : e));
    return { stored, forged: relinked(other, 2) };
  };
  const put = async ({ id }: Notice, docs: EventDoc[]): Promise<void> => {
    await events().deleteMany({ noticeId: id } as never);
    await events().insertMany(docs);
    await rebuildNotice(api.connection, id);
  };

  it('is not started from events that its former run has not decided: the difference is named (P7)', async () => {
    const letter = letterAt(2);
    await note(letter, 'true');
    await lose(letter);
    const { stored, forged } = await laundered(letter);
    for (const docs of [forged, stored.slice(0, 1)]) {
      await put(letter, docs);
      expect(await sweep(true)).to.deep.equal([
        [letter.id, 'history-differs'],
        [letter.id, 'workflow-missing'],
      ]);
      expect(await places(letter)).to.include(`head-differs ${docs.length} hash`);
    }
    await put(letter, stored);
    expect(await sweep(true)).to.deep.equal([]);
    expect(await places(letter)).to.deep.equal([]);
  });

  it('that was started from forged events all the same is named, whatever it does afterwards (P7)', async () => {
    const letter = letterAt(3);
    await note(letter, 'true');
    await lose(letter);
    await put(letter, (await laundered(letter)).forged);
    const recorded = await eventsOf(api.connection, letter.id);
    const folded = foldEvents(recorded);
    if (folded === null) throw new Error('there are no events');
    const { notice, head } = folded;
    const rules = await rulesOf(api.connection, notice.rulebook);
    const tempo = {
      ...{ realAnchor: new Date().toISOString(), businessAnchor: notice.issuedAt, speed: 1 },
    };
    const said = new Map();
    await api.deps.engine.restart(inputGoingOn({ notice, head, rules, tempo }, recorded, said));
    await note(letter, 'later');
    expect(await places(letter)).to.include('field-differs 2 text');
  });

  it('drops what a decision has left that was lost with the run, once it is old', async () => {
    const letter = letterAt(4);
    await note(letter, 'kept');
    const stored = await storedOf(letter);
    const [, last] = stored;
    if (last === undefined) throw new Error('the note is not recorded');
    await lose(letter);
    const [, , lost] = relinked([...stored, { ...last, command: 'lost' }], 3);
    if (lost === undefined) throw new Error('nothing was lost');
    const { outbox: _told, ...unheard } = lost;
    await events().insertOne({
      ...unheard,
      decidedAt: new Date(Date.now() - 600_000).toISOString(),
    });
    expect(await sweep(true)).to.deep.equal([]);
    expect(await storedOf(letter)).to.have.length(2);
    expect(await places(letter)).to.deep.equal([]);
  });
});
