import { expect } from 'chai';
import { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { removeUncited } from '../../../src/store/evidence/held-evidence.ts';
import { linkTo, pageAt, sendFiles, sendForm, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor, sentProof } from '../../support/api/letters.ts';
import { secretOf, signed } from '../../support/api/signed-message.ts';

const SECRET = secretOf(7);
const DAY = 86_400_000;

describe('what a report cites as evidence', () => {
  let api: Api;
  let letters: Notice[];
  const letter = (i: number): Notice => {
    const found = letters[i];
    if (found === undefined) throw new Error(`no letter ${i}`);
    return found;
  };
  const contactOf = ({ unit, holders }: Notice) => ({
    ...{ role: 'contact', name: '联', unit: unit.id },
    id: holders.find((h) => h.post === 'contact')?.id ?? '',
  });
  const report = (i: number, evidence: object[], finding = '1') =>
    api.client.post(`/api/notices/${letter(i).id}/commands`, {
      actor: contactOf(letter(i)),
      body: { kind: 'reportFinding', finding, summary: '已补正', evidence },
    });
  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
    );
  const files = () => api.connection.collection('evidence.files').countDocuments();
  const chunks = () => api.connection.collection('evidence.chunks').countDocuments();

  before(async () => {
    api = await startApi({ callbackSecrets: [SECRET] });
    const rehearsal = null;
    letters = await lettersFor(api, { name: '佐证', units: 3, findings: 2, rehearsal });
  });
  after(() => api.stop());

  it('was sent for its letter: neither what nobody sent, nor what another unit sent for its own', async () => {
    const nothing = { name: '无.pdf', sha256: 'f'.repeat(64), effectiveOn: '2026-09-24' };
    expect(await codeOf(report(0, [nothing]))).to.equal('evidence-not-sent');
    const others = await sentProof(api, letter(1).id, contactOf(letter(1)), '别家.pdf');
    expect(await codeOf(report(0, [others]))).to.equal('evidence-not-sent');
    const own = await sentProof(api, letter(0).id, CLERK, '自家.pdf');
    expect(await codeOf(report(0, [own, nothing]))).to.equal('evidence-not-sent');
    expect(await codeOf(report(0, [own]))).to.equal('done');
  });

  it('is held so for a machine as well', async () => {
    const evidence = [{ name: '无.pdf', sha256: 'e'.repeat(64), effectiveOn: '2026-09-24' }];
    const content = {
      type: 'notice.command',
      notice: letter(1).id,
      actor: contactOf(letter(1)),
      command: { kind: 'reportFinding', finding: '1', summary: '已补正', evidence },
    };
    const message = signed(SECRET, 'unheld', content, Date.now());
    const answer = await fetch(`${api.url}/callbacks`, { method: 'POST', ...message });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).to.deep.equal([
      422,
      'evidence-not-sent',
    ]);
  });

  it('goes with its bytes when no report has cited it within a day; what is cited stays', async () => {
    const bytes = Buffer.from('%PDF-1.7 没有报送的材料');
    const url = await linkTo(api, letter(2), 'reportFinding');
    const fields = { finding: '1', summary: '', effective1: '2026-09-24' };
    const refused = await sendFiles(url, fields, [{ name: '草稿.pdf', bytes }]);
    expect(textOf(refused.html)).to.include('未能提交');
    const cited = await sentProof(api, letter(2).id, CLERK, '报送.pdf');
    expect(await codeOf(report(2, [cited], '2'))).to.equal('done');
    // Whoever is refused cites nothing.
    const other = await sentProof(api, letter(2).id, CLERK, '再次.pdf');
    expect(await codeOf(report(2, [other], '2'))).to.equal('already-reported');
    const before = [await files(), await chunks()];
    expect(await removeUncited(api.connection, Date.now() + DAY / 2)).to.equal(0);
    // With them goes what was sent for the second letter and never reported.
    expect(await removeUncited(api.connection, Date.now() + 2 * DAY)).to.equal(3);
    expect([await files(), await chunks()]).to.deep.equal(before.map((n) => n - 3));
    expect((await fetch(`${api.url}/api/evidence/${cited.sha256}`)).status).to.equal(200);
    const [, kept = ''] = /name="kept" value="([^"]*)"/.exec(refused.html) ?? [];
    const late = await sendForm(url, { ...fields, summary: '已补正', kept });
    expect(textOf(late.html)).to.include('草稿.pdf').and.include('请重新上传');
    expect((await pageAt(url)).status).to.equal(200);
  });

  it('is as much as a letter and its unit may hold, and the same file counts once', async () => {
    api.deps.evidenceLimits = { letterBytes: 100, unitBytes: 10_000 };
    try {
      const name = `${'长'.repeat(25)}.pdf`;
      const { id } = letter(1);
      expect(await codeOf(sentProof(api, id, CLERK, name))).to.equal('done');
      expect(await codeOf(sentProof(api, id, CLERK, name))).to.equal('done');
      expect(await codeOf(sentProof(api, id, CLERK, `又${name}`))).to.equal('evidence-refused');
      const stored = await files();
      api.deps.evidenceLimits = { letterBytes: 10_000, unitBytes: 100 };
      const full = await sentProof(api, id, CLERK, `再${name}`).catch((e: ApiProblem) => e);
      expect(JSON.stringify((full as ApiProblem).body)).to.include('本单位的佐证材料已达容量上限');
      expect(await files()).to.equal(stored);
    } finally {
      api.deps.evidenceLimits = undefined;
    }
  });
});
