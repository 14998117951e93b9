import { expect } from 'chai';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

describe('the commands for auditors and for repair', () => {
  let api: Api;
  let back: () => void;
  let letters: Notice[];
  const first = () => letters[0] as Notice;

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    letters = await lettersFor(api, { name: '审计', units: 2, findings: 1 });
    await api.client.post(`/api/notices/${first().id}/commands`, {
      actor: CLERK,
      body: { kind: 'addNote', text: '已电话了解' },
    });
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('audit timeline: exit 0 in both languages, exit 2 for an unknown letter', async () => {
    const { code, out } = await duban('audit', 'timeline', first().documentNumber, '--json');
    expect(code).to.equal(0);
    expect(JSON.parse(out).map((line: { text: string }) => line.text)).to.deep.equal([
      '签发 演云督整〔2026〕1号，送达县东东管理局，问题 1 个',
      '备注：已电话了解',
    ]);
    const english = await duban('--lang', 'en', 'audit', 'timeline', first().id);
    expect(english.out).to.match(/^2026-09-24 09:00 {2}拟稿人 {2}note: 已电话了解$/m);
    const unknown = await duban('audit', 'timeline', '云督整〔2026〕9号', '--json');
    expect([unknown.code, JSON.parse(unknown.out).error.code]).to.deep.equal([2, 'notice-unknown']);
  });

  it('audit replay: exit 0 without a difference, for one, a campaign, or all', async () => {
    const campaign = first().campaign.id;
    for (const which of [[first().documentNumber], ['--campaign', campaign], ['--all']]) {
      const { code, out } = await duban('audit', 'replay', ...which, '--json');
      const reports = JSON.parse(out) as { ok: boolean }[];
      expect(reports, which.join(' ')).to.have.length(
        which.length === 1 && which[0] !== '--all' ? 1 : 2,
      );
      expect([code, reports.every((r) => r.ok)]).to.deep.equal([0, true]);
    }
  });

  it('audit replay: exit 2 where nothing is named, or what is not there', async () => {
    for (const [argv, why] of [
      [[], 'notice-missing'],
      [['云督整〔2026〕9号'], 'notice-unknown'],
    ] as const) {
      const { code, out } = await duban('audit', 'replay', ...argv, '--json');
      expect([code, JSON.parse(out).error.code]).to.deep.equal([2, why]);
    }
  });

  it('audit replay: exit 1 and the place for what was tampered with', async () => {
    const events = api.connection.collection('events');
    const where = { noticeId: first().id, seq: 2 };
    await events.updateOne(where, { $set: { text: '从未联系' } });
    const { code, out } = await duban('audit', 'replay', '--all');
    expect(code).to.equal(1);
    expect(out).to.match(/^ {2}内容被改动 第2条事件 text：应为 "已电话了解"，实为 "从未联系"$/m);
    expect(out).to.match(/^回放 2 份通知书、3 条事件，1 份有差异$/m);
    await events.updateOne(where, { $set: { text: '已电话了解' } });
  });

  it('rebuild: exit 0, and the read model is whole again', async () => {
    await api.connection.collection('notices').deleteMany({});
    expect((await duban('notice', 'show', first().id)).code).to.equal(2);
    const gone = await duban('audit', 'replay', first().id, '--json');
    expect(gone.code).to.equal(1);
    expect(JSON.parse(gone.out)[0].differences[0].kind).to.equal('read-model-missing');
    const { code, out } = await duban('rebuild', '--json');
    expect([code, JSON.parse(out)]).to.deep.equal([0, { rebuilt: 2 }]);
    expect((await duban('notice', 'show', first().id)).code).to.equal(0);
  });

  it('doctor: exit 0 when every open letter is being chased', async () => {
    const { code, out } = await duban('doctor', '--json');
    const found = JSON.parse(out) as { what: string; ok: boolean; detail: string }[];
    expect(found.filter((f) => !f.ok)).to.deep.equal([]);
    expect(found.find((f) => f.what === 'open notices')?.detail).to.equal('2');
    expect(code).to.equal(0);
  });

  it('doctor: exit 1 and the letter whose workflow is gone', async () => {
    const { id } = letters[1] as Notice;
    await api.temporal.workflow.getHandle(workflowIdOf(id)).terminate('lost');
    const doctor = await duban('doctor');
    expect(doctor.code).to.equal(1);
    expect(doctor.out).to.match(new RegExp(`^✗ +流程都在运行 +${id} TERMINATED$`, 'm'));
    const lost = api.client.post(`/api/notices/${id}/commands`, {
      actor: CLERK,
      body: { kind: 'addNote', text: '另' },
    });
    expect(await lost.catch((error) => error.code)).to.equal('letter-lost');
  });

  it('replay: exit 1 for a letter whose history the engine does not have', async () => {
    // Another namespace of the same server: as after a restore of the database alone.
    const restore = pointCliAt({ ...placeOf(api), DUBAN_NAMESPACE: 'duban' });
    const { code, out } = await duban('audit', 'replay', first().id, '--json');
    restore();
    const kinds = JSON.parse(out)[0].differences.map((d: { kind: string }) => d.kind);
    expect([code, kinds]).to.deep.equal([1, ['history-missing']]);
  });
});
