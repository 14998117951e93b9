import { expect } from 'chai';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor, sentProof } from '../../support/api/letters.ts';
import { storedRows } from '../../support/database.ts';

describe('what a co-operating unit is told of a letter, as it is stored', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi();
    const plan = { name: '配合', units: 2, findings: 2, together: true };
    letters = await lettersFor(api, plan);
  });
  after(() => api.stop());

  it('is what becomes of its part, and nothing of what a result was returned for', async () => {
    const [letter, other] = letters;
    const contact = {
      ...{ role: 'contact', name: '联', unit: letter?.unit.id ?? '' },
      id: letter?.holders.find((h) => h.post === 'contact')?.id ?? '',
    };
    const give = (actor: object, body: object) =>
      api.client.post(`/api/notices/${letter?.id}/commands`, {
        actor: actor as typeof CLERK,
        body,
      });
    await give(contact, { kind: 'acknowledge' });
    const proof = [await sentProof(api, letter?.id ?? '')];
    await give(contact, {
      ...{ kind: 'reportFinding', finding: '1', summary: '已整改' },
      evidence: proof,
    });
    await give(CLERK, { kind: 'returnFinding', finding: '1', reason: '内部研判：主办单位敷衍' });
    await give(CLERK, {
      kind: 'suspend',
      decision: '云督停〔2026〕9号',
      findings: [],
      reason: '涉诉线索',
    });
    await give(CLERK, { kind: 'resume', decision: '云督停〔2026〕9号', reason: '线索已查清' });
    await give(CLERK, { kind: 'withdrawFinding', finding: '2', reason: '经查系误录' });
    const rows = await storedRows(
      api.connection,
      (row) => row.noticeId === letter?.id && row.unit === other?.unit.id,
    );
    const told = rows.map((row) => `${row.what} ${wordRow(row)}`);
    expect(rows.map(({ what }) => what)).to.include.members([
      'suspended',
      'resumed',
      'findingWithdrawn',
    ]);
    expect(told.filter((text) => text.includes('内部研判') || text.includes('敷衍'))).to.deep.equal(
      [],
    );
    for (const row of rows) expect(row.coUnit, row.what).to.equal(true);
    const said = new Map(rows.map((row) => [row.what, wordRow(row)]));
    for (const what of ['suspended', 'resumed', 'findingWithdrawn'] as const)
      expect(said.get(what), what).to.include('你单位配合任务');
  });
});
