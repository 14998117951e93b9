import { expect } from 'chai';
import { auditNotice } from '../../src/audit/replay.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';

describe('an audit of a letter that goes on meanwhile (P7)', () => {
  let api: Api;
  let letter: Notice;

  before(async () => {
    api = await startApi();
    const [one] = await lettersFor(api, { name: '不停', units: 1, findings: 1 });
    if (one === undefined) throw new Error('no letter');
    letter = one;
  });
  after(() => api.stop());

  it('compares what stood there at one moment: what is recorded during the replays is no difference', async () => {
    const note = async () => {
      const body = { kind: 'addNote', text: '审计期间办理' };
      await api.client.post(`/api/notices/${letter.id}/commands`, { body, actor: CLERK });
      return null;
    };
    const report = await auditNotice(api.temporal, api.connection, note, letter.id);
    expect(report.differences).to.deep.equal([]);
    expect(report.events).to.equal(1);
    expect(await eventsOf(api.connection, letter.id)).to.have.length(2);
  });
});
