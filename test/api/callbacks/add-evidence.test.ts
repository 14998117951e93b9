import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { docx, part } from '../../documents/word-maker.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

const PDF = Buffer.from('%PDF-1.7 整改').toString('base64');
const on = { effectiveOn: '2026-09-24' };

describe('evidence that is sent by whoever has signed in', () => {
  let api: Api;
  let letters: Notice[];

  const contactOf = (letter: Notice | undefined) => ({
    ...{ role: 'contact', name: '联', unit: letter?.unit.id ?? '' },
    id: letter?.holders.find((h) => h.post === 'contact')?.id ?? '',
  });
  const send = (actor: object, body: object) =>
    api.client.post<{ name: string; sha256: string }>(`/api/notices/${letters[0]?.id}/evidence`, {
      actor: actor as typeof CLERK,
      body,
    });
  const refused = (actor: object, body: object) =>
    send(actor, body).catch((error: ApiProblem) => error) as Promise<ApiProblem>;

  before(async () => {
    api = await startApi();
    const plan = { name: '材料', units: 3, findings: 1, together: 'first' as const };
    letters = await lettersFor(api, plan);
  });
  after(() => api.stop());

  it('is what a report then cites, and is given out as it was sent', async () => {
    const [letter] = letters;
    const contact = contactOf(letter);
    const evidence = await send(contact, { name: '整改报告.pdf', content: PDF, ...on });
    await api.client.post(`/api/notices/${letter?.id}/commands`, {
      actor: contact,
      body: { kind: 'acknowledge' },
    });
    const report = { kind: 'reportFinding', finding: '1', summary: '已补正', evidence: [evidence] };
    await api.client.post(`/api/notices/${letter?.id}/commands`, { actor: contact, body: report });
    const file = await api.client.get<unknown>(`/api/notices/${letter?.id}`);
    expect(JSON.stringify(file)).to.include(evidence.sha256);
    const bytes = await fetch(`${api.url}/api/evidence/${evidence.sha256}`);
    expect(Buffer.from(await bytes.arrayBuffer()).toString('base64')).to.equal(PDF);
  });

  it('is refused by name of the fault, for every kind of file that the answer page refuses', async () => {
    const faults: [string, string, RegExp][] = [
      ['机密 名单.pdf', PDF, /密级/],
      ['报告.pdf', Buffer.from('no pdf').toString('base64'), /不符/],
      ['报告.exe', PDF, /不接收/],
      ['报告.docm', PDF, /宏/],
      ['报告.pdf', '', /空/],
    ];
    for (const [name, content, why] of faults) {
      const problem = await refused(CLERK, { name, content, ...on });
      expect([problem.status, problem.code], name).to.deep.equal([422, 'evidence-refused']);
      expect(JSON.stringify(problem.body), name).to.match(why);
    }
  });

  it('keeps a name that leads nowhere and hides nothing, whatever was sent as one', async () => {
    const names = ['../../etc/passwd.pdf', 'C:\\密码\\a.pdf', ' 报告 .pdf'];
    for (const name of names) {
      const sent = await send(CLERK, { name, content: PDF, ...on });
      expect(sent.name, name).to.not.match(/[\\/]/);
    }
    const statusOf = async (body: object) => (await refused(CLERK, body)).status;
    for (const name of ['报告\u202Efdp.pdf', '报告\u0000.pdf', '\u200B', ''])
      expect(await statusOf({ name, content: PDF, ...on }), name).to.be.within(400, 422);
    for (const effectiveOn of ['2026-02-30', '昨天', '', '0001-01-01', '1999-12-31', '9999-12-31'])
      expect(await statusOf({ name: 'a.pdf', content: PDF, effectiveOn }), effectiveOn).to.equal(
        422,
      );
    const broken = { name: 'a.pdf', content: `${PDF.slice(0, 4)}\n${PDF.slice(4)}`, ...on };
    expect(await statusOf(broken)).to.equal(422);
  });

  it('is what its content says, whatever the same bytes were called before', async () => {
    const bytes = Buffer.from(docx([part('word/document.xml', '<w/>')]));
    const content = bytes.toString('base64');
    const first = await send(CLERK, { name: '材料.zip', content, ...on });
    const second = await send(CLERK, { name: '整改报告.docx', content, ...on });
    expect(second.sha256).to.equal(first.sha256);
    for (const [asked, given] of [
      ['整改报告.docx', '整改报告.docx'],
      ['材料.zip', '材料.zip.docx'],
    ]) {
      const path = `/api/evidence/${first.sha256}?name=${encodeURIComponent(asked ?? '')}`;
      const answer = await fetch(`${api.url}${path}`);
      const named = /filename\*=UTF-8''(.*)$/.exec(answer.headers.get('content-disposition') ?? '');
      expect(decodeURIComponent(named?.[1] ?? ''), asked).to.equal(given);
      expect(answer.headers.get('content-type')).to.include('wordprocessingml');
    }
  });

  it('is of the unit that the letter went to, and of the office: not of one that co-operates, nor of another', async () => {
    const body = { name: '整改报告.pdf', content: PDF, ...on };
    expect((await refused(contactOf(letters[1]), body)).code).to.equal('another-unit');
    expect((await refused(contactOf(letters[2]), body)).code).to.equal('notice-unknown');
    expect((await send(CLERK, body)).sha256).to.match(/^[0-9a-f]{64}$/);
  });
});
