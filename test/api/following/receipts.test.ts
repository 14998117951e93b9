import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { dispatchesAbout, markRead } from '../../../src/store/inbox.ts';
import { actBy, allDispatched, linkTo } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { eventually } from '../../support/live-notice.ts';

interface Unit {
  unit: { id: string };
  state: string;
  acknowledgedAt: string | null;
  people: { to: { holder: string }; state: string; read: { at: string; source: string } | null }[];
}

describe('how far a letter has got', () => {
  let api: Api;
  let letter: Notice;

  before(async () => {
    api = await startApi();
    const [first] = await lettersFor(api, { name: '送达', units: 2, findings: 1, together: true });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    await allDispatched(api);
  });
  after(() => api.stop());

  const units = async (): Promise<Unit[]> =>
    (
      await api.client.get<{ items: Unit[] }>(`/api/notices/${letter.id}/receipts`, {
        actor: CLERK,
      })
    ).items;

  it('is told of its unit and of whoever co-operates, each with its own people', async () => {
    const [lead, helper] = await units();
    expect([lead?.unit.id, helper?.unit.id]).to.deep.equal([letter.unit.id, letter.coUnits[0]?.id]);
    expect([lead?.state, helper?.state]).to.deep.equal(['inboxOnly', 'inboxOnly']);
    for (const unit of [lead, helper]) expect(unit?.people.length).to.be.above(0);
  });

  it('is no further when a link is only fetched, as scanners do', async () => {
    const link = await linkTo(api, letter, 'acknowledge');
    for (let i = 0; i < 3; i += 1) expect((await fetch(link)).status).to.equal(200);
    expect((await units())[0]?.state).to.equal('inboxOnly');
  });

  it('is read once somebody opens it in the inbox, and acknowledged once the unit says so', async () => {
    const contact = letter.holders.find(({ post }) => post === 'contact')?.id ?? '';
    const message = (await dispatchesAbout(api.connection, letter.id)).find(
      ({ holder }) => holder === contact,
    );
    const at = new Date().toISOString();
    const owner = { holder: contact, rehearsed: false };
    await markRead(api.connection, owner, message?._id ?? '', at);
    const [lead, helper] = await units();
    expect([lead?.state, helper?.state]).to.deep.equal(['silent', 'inboxOnly']);
    const reader = lead?.people.find(({ to }) => to.holder === contact);
    expect(reader?.read).to.deep.equal({ at, source: 'inbox' });
    const link = await linkTo(api, letter, 'acknowledge');
    await actBy(link);
    // An answer that the engine does not confirm in time is taken all the same, a little later.
    await eventually(async () => (await units())[0]?.state === 'acknowledged', 'acknowledged');
    expect((await units())[0]?.acknowledgedAt).to.match(/^20/);
  });
});
