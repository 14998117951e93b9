import { expect } from 'chai';
import { addDays, addMs, dateOf } from '../../../src/domain/calendar/instant.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { CampaignDoc } from '../../../src/store/campaigns.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { CLERK, lettersFor, sentProof } from '../../support/api/letters.ts';

interface Drawn {
  id: string;
  candidates: number;
  sample: { ref: string; relapsed: boolean | null; note: string | null }[];
}

const DAY_MS = 86_400_000;

describe('a look-back at what was closed (回头看)', () => {
  let api: Api;
  let letter: Notice;
  let first: Drawn;

  const draw = (asOf?: string) =>
    api.client.post<Drawn>(`/api/campaigns/${letter.campaign.id}/look-back`, {
      ...{ body: asOf === undefined ? {} : { asOf }, actor: CLERK },
    });
  const found = (drawn: Drawn, body: object) =>
    api.client.post<Drawn>(`/api/look-backs/${drawn.id}/results`, {
      ...{ body: { finding: drawn.sample[0]?.ref, ...body }, actor: CLERK },
    });
  const relapses = async () => {
    const path = `/api/drafts?campaign=${letter.campaign.id}`;
    const { items } = await api.client.get<{ items: { id: string }[] }>(path);
    return items.map((d) => d.id).filter((id) => id.includes('-relapse-'));
  };
  /** So much later in the time of the campaign; its letters have ended and run no more. */
  const later = async (days: number): Promise<string> => {
    const campaigns = collectionOf<CampaignDoc>(api.connection, 'campaigns');
    const known = await campaigns.findOne({ _id: letter.campaign.id });
    if (known === null) throw new Error('no campaign');
    const { tempo } = known;
    const businessAnchor = addMs(tempo.businessAnchor, days * DAY_MS);
    await campaigns.updateOne(
      { _id: known._id },
      { $set: { tempo: { ...tempo, businessAnchor } } },
    );
    return addDays(dateOf(new Date().toISOString()), days);
  };

  before(async () => {
    api = await startApi();
    const plan = { name: '回头', units: 1, findings: 2, rehearsal: null };
    [letter] = (await lettersFor(api, plan)) as [Notice];
    const contact = letter.holders.find((h) => h.post === 'contact');
    const by = { role: 'contact', id: contact?.id ?? '', name: contact?.name ?? '' };
    const actor = { ...by, unit: letter.unit.id };
    const proof = [await sentProof(api, letter.id)];
    for (const finding of ['1', '2']) {
      const body = { kind: 'reportFinding', finding, summary: '已整改', evidence: proof };
      await api.client.post(`/api/notices/${letter.id}/commands`, { body, actor });
      const accept = { kind: 'acceptFinding', finding };
      await api.client.post(`/api/notices/${letter.id}/commands`, { body: accept, actor: CLERK });
    }
  });
  after(() => api.stop());

  it('is drawn for no day to come: its sample would leave out what is closed until then', async () => {
    const tomorrow = addDays(dateOf(new Date().toISOString()), 1);
    expect(await problemIn(draw(tomorrow))).to.include({ status: 422, code: 'look-back-not-yet' });
    expect((await draw()).candidates).to.equal(0);
    const then = await later(120);
    first = await draw(then);
    expect([first.candidates, first.sample.length]).to.deep.equal([2, 1]);
  });

  it('keeps what was found first: the same again changes nothing, another is refused and makes no draft', async () => {
    const fine = { relapsed: false, note: '未反弹' };
    expect((await found(first, fine)).sample[0]).to.deep.include(fine);
    expect((await found(first, fine)).sample[0]).to.deep.include(fine);
    for (const other of [
      { relapsed: true, note: '公示再次中断' },
      { relapsed: false, note: '另记' },
    ])
      expect(await problemIn(found(first, other))).to.include({
        ...{ status: 409, code: 'looked-at-already' },
      });
    expect(await relapses()).to.deep.equal([]);
  });

  it('makes of a relapse a new finding that points back, and leaves closed what is closed (S7)', async () => {
    const drawn = await draw(await later(200));
    const relapsed = { relapsed: true, note: '公示再次中断' };
    await found(drawn, relapsed);
    await found(drawn, relapsed);
    const [id = '', ...others] = await relapses();
    expect(others).to.deep.equal([]);
    const path = `/api/drafts/${id}`;
    const { findings } = await api.client.get<{ findings: { repeatOf?: string }[] }>(path);
    const ref = drawn.sample[0]?.ref ?? '';
    const code = ref.slice(ref.lastIndexOf('#') + 1);
    expect(findings[0]?.repeatOf).to.equal(`${letter.documentNumber}#${code}`);
    expect((await api.client.get<Notice>(`/api/notices/${letter.id}`)).stage).to.equal('closed');
  });

  it('makes a draft of its own where the same finding has relapsed again years later', async () => {
    const seen = async (days: number) => {
      const drawn = await draw(await later(days));
      await found(drawn, { relapsed: true, note: '又反弹' });
      return drawn.sample[0]?.ref;
    };
    const before = await relapses();
    const refs: unknown[] = [];
    // Of two findings one is drawn each time, so that three draws meet one of them twice.
    for (const days of [400, 401, 402]) refs.push(await seen(days));
    expect(new Set(refs).size).to.be.below(3);
    expect(await relapses()).to.have.length(before.length + 3);
  });
});
