import { expect } from 'chai';
import type { ClientActor } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import {
  allDispatched,
  linkTo,
  openAndSend,
  pageAt,
  textOf,
} from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, CLERK, lettersFor } from '../../support/api/letters.ts';

describe('the link of the office for a finding without an owner', () => {
  let api: Api;
  let letter: Notice;
  let others: string[];

  before(async () => {
    api = await startApi();
    const letters = await lettersFor(api, { name: '承办单位', units: 3, findings: 1 });
    await allDispatched(api);
    letter = letters[0] as Notice;
    others = letters.slice(1).map((n) => n.unit.id);
    const command = (body: object, actor: ClientActor) =>
      api.client.post(`/api/notices/${letter.id}/commands`, { body, actor });
    const contact = { role: 'contact', id: 'contact-1', unit: letter.unit.id };
    await command(
      { kind: 'raiseObjection', finding: '1', ground: 'notOurRemit', reasons: '不属本单位职责' },
      contact,
    );
    const objection = 'objection-1';
    await command({ kind: 'decideObjection', objection, upheld: true, opinion: '属实' }, CLERK);
    const [gone, successor] = others as [string, string];
    await api.client.post(`/api/units/${gone}/successor`, {
      body: { successor, on: '2026-09-24', basis: '机构改革方案' },
      actor: APPROVER,
    });
  });
  after(() => api.stop());

  it('offers the units that have duties, and none that has handed them over', async () => {
    const url = await linkTo(api, letter, 'transferFinding', {
      ...{ what: 'ownerSearchBegun', post: 'supervisionOffice' },
    });
    const { html } = await pageAt(url);
    const offered = [...html.matchAll(/<option value="([^"]+)"/g)].map((m) => m[1]);
    const [gone, successor] = others as [string, string];
    expect(offered).to.include(successor).and.not.include(gone);
    const sent = { finding: '1', to: successor, record: '转办单1号', reason: '属该单位职责' };
    expect(textOf((await openAndSend(url, sent)).html)).to.include('已转办');
    const transfers = (await eventsOf(api.connection, letter.id)).filter(
      (e) => e.type === 'findingTransferred',
    );
    expect(transfers).to.have.length(1);
  });
});
