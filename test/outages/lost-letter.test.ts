import { expect } from 'chai';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { linkTo, sendForm } from '../support/api/answer-links.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { problemIn } from '../support/api/caller.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';
import { secretOf, signed } from '../support/api/signed-message.ts';

const SECRET = secretOf(1);

describe('what is sent to a letter whose workflow is lost', () => {
  let api: Api;
  let letter: Notice;
  let url = '';
  const lost = { status: 503, code: 'letter-lost' };

  const command = (body: object) =>
    api.client.post(`/api/notices/${letter.id}/commands`, { body, actor: CLERK });
  const contact = () => letter.holders.find((h) => h.post === 'contact');
  const callback = () => {
    const { id = '', name = '' } = contact() ?? {};
    const actor = { role: 'contact', id, name, unit: letter.unit.id };
    const command = { kind: 'acknowledge' };
    const body = { type: 'notice.command', notice: letter.id, actor, command };
    const message = signed(SECRET, 'lost-1', body, Date.now());
    return fetch(`${api.url}/callbacks`, { method: 'POST', ...message } as RequestInit);
  };
  const sweep = async (repair: boolean) => {
    const { alarms } = await api.client.post<{ alarms: { notice: string; fault: string }[] }>(
      '/api/sweep',
      { body: { repair }, actor: CLERK },
    );
    return alarms.map((a) => [a.notice, a.fault]);
  };

  before(async () => {
    api = await startApi({ callbackSecrets: [SECRET] });
    const plan = { name: '中断', units: 1, findings: 1, rehearsal: null };
    [letter] = (await lettersFor(api, plan)) as [Notice];
    url = await linkTo(api, letter, 'acknowledge');
    await api.temporal.workflow.getHandle(workflowIdOf(letter.id)).terminate('lost');
  });
  after(() => api.stop());

  it('is answered by what is so and that nothing was taken: commands, links and callbacks', async () => {
    for (const body of [
      { kind: 'addNote', text: '已电话了解情况' },
      { kind: 'applyForFormalReview', grounds: '认定依据不足' },
    ])
      expect(await problemIn(command(body)), body.kind).to.include(lost);
    const page = await sendForm(url, {});
    expect(page.status).to.equal(503);
    expect(page.headers.get('Retry-After')).to.equal('60');
    expect(page.html).to.contain('本次提交没有收下，请稍后再次提交');
    const answer = await callback();
    expect(await answer.json()).to.include(lost);
    expect(answer.headers.get('Retry-After')).to.equal('60');
    expect(await eventsOf(api.connection, letter.id)).to.have.length(1);
  });

  it('is named by the sweep, and the same link works once the letter is repaired', async () => {
    expect(await sweep(false)).to.deep.equal([[letter.id, 'workflow-missing']]);
    expect(await sweep(true)).to.deep.equal([]);
    expect((await sendForm(url, {})).status).to.equal(200);
    const types = (await eventsOf(api.connection, letter.id)).map((e) => e.type);
    expect(types).to.deep.equal(['issued', 'acknowledged']);
  });
});
