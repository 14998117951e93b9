import { expect } from 'chai';
import { actorText } from '../../src/client/api-client.ts';
import type { Campaign, Draft } from '../../src/client/api-types.ts';
import { type CollectionName, collectionOf } from '../../src/store/models.ts';
import type { OutboxDoc } from '../../src/store/stored.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { problemIn } from '../support/api/caller.ts';
import {
  APPROVER,
  AUTHORISED,
  addCampaign,
  CLERK,
  importLetters,
  issueLetters,
  lettersFor,
} from '../support/api/letters.ts';
import { storedRows } from '../support/database.ts';

const CONTACT = { role: 'contact', id: 'h-1' };

/** What is remembered of requests and rules belongs to nobody. */
const NOBODYS: CollectionName[] = ['requests', 'rulebooks', 'calls', 'callAnchors'];

describe('the sample', () => {
  let api: Api;
  let before_: Record<string, string[]>;
  let letters: string[];

  /** Every document of every collection, as text. */
  const whole = async (): Promise<Record<string, string[]>> => {
    const all: Record<string, string[]> = {};
    for (const name of Object.keys(api.connection.models) as CollectionName[]) {
      if (NOBODYS.includes(name)) continue;
      const docs = await collectionOf(api.connection, name).find({}).sort({ _id: 1 }).toArray();
      all[name] = docs.map((doc) => JSON.stringify(doc));
    }
    return all;
  };
  /** Waits for what rehearsals tell; real messages may wait for a working day. */
  const rehearsedDispatched = async () => {
    const isWaiting = (row: OutboxDoc) =>
      row.dispatched === null && row.tempoOf !== null && row.what === 'issued';
    while ((await storedRows(api.connection, isWaiting)).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  /** The same, once nothing moves by itself any more: a message is told to have left before it lies in the inbox. */
  const settled = async () => {
    await rehearsedDispatched();
    for (let seen = await whole(); ; ) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const now = await whole();
      if (JSON.stringify(now) === JSON.stringify(seen)) return now;
      seen = now;
    }
  };
  const remove = (actor: object = CLERK) =>
    problemIn(api.client.remove('/api/sample', { actor: actor as typeof CLERK }));

  before(async () => {
    api = await startApi();
    const plan = { units: 2, findings: 1 };
    await lettersFor(api, { ...plan, name: '正式', rehearsal: null });
    await lettersFor(api, { ...plan, name: '另一演练' });
    before_ = await settled();
    const campaign = await api.client.post<Campaign>('/api/campaigns', {
      actor: CLERK,
      body: {
        ...{ name: '样例', code: '云督整', policy: 'county-standard' },
        rehearsal: { start: '2026-09-24T01:00:00.000Z', speed: 1, sample: true },
      },
    });
    const issued = await issueLetters(api, await importLetters(api, campaign, plan));
    letters = issued.map((n) => n.id);
    await api.client.post(`/api/notices/${letters[0]}/commands`, {
      actor: { role: 'contact', id: 'h-x', unit: issued[0]?.unit.id ?? '' },
      body: { kind: 'acknowledge' },
    });
    await settled();
  });
  after(() => api.stop());

  it('is removed by the office alone', async () => {
    expect((await remove(CONTACT))?.code).to.equal('not-your-role');
  });

  it('stays whole while the engine is away', async () => {
    const { engine } = api.deps;
    const loaded = await whole();
    api.deps.engine = { ...engine, end: async () => 'away' };
    const refused = await remove();
    api.deps.engine = engine;
    expect([refused?.status, refused?.code]).to.deep.equal([503, 'engine-away']);
    expect(await whole()).to.deep.equal(loaded);
  });

  it('is removed with everything that it brought, and nothing else is', async () => {
    expect(await remove()).to.equal(null);
    const now = await whole();
    expect(now.office?.length).to.equal((before_.office?.length ?? 0) + 1);
    for (const [name, docs] of Object.entries(before_))
      if (name !== 'office') expect(now[name], name).to.deep.equal(docs);
  });

  it('is chased no more', async () => {
    for (const id of letters) {
      const { status } = await api.temporal.workflow.getHandle(workflowIdOf(id)).describe();
      expect(status.name).to.equal('TERMINATED');
    }
  });

  it('is not removed twice, and it is told who has removed it', async () => {
    expect((await remove())?.code).to.equal('sample-absent');
    const shown = await api.client.get<{ loaded: boolean; removed: { by: string } }>('/api/sample');
    expect([shown.loaded, shown.removed.by]).to.deep.equal([false, CLERK.id]);
  });
});

describe('a campaign of which nothing has gone out', () => {
  let api: Api;
  const plan = (name: string) => ({ name, units: 2, findings: 1, rehearsal: null });
  const ask = async (method: string, id: string, body?: object, actor: object = CLERK) => {
    const answer = await fetch(`${api.url}/api/campaigns/${id}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Test-Actor': actorText(actor as typeof CLERK),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { code, name } = (await answer.json()) as { code?: string; name?: string };
    return [answer.status, answer.ok ? name : code];
  };

  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('gets another name, and so do its letters, whose approval falls away', async () => {
    const campaign = await addCampaign(api, plan('旧名'));
    const [first = '', second = ''] = await importLetters(api, campaign, plan('旧名'));
    await api.client.patch(`/api/drafts/${second}`, 1, { title: '自拟标题' }, CLERK);
    await api.client.post(`/api/drafts/${first}/approve`, { actor: APPROVER });
    expect(await ask('PATCH', campaign.id, { name: '新名' })).to.deep.equal([200, '新名']);
    const drafts = await Promise.all(
      [first, second].map((id) => api.client.get<Draft>(`/api/drafts/${id}`)),
    );
    expect(drafts.map((d) => [d.title, d.status])).to.deep.equal([
      ['关于新名反馈问题的整改通知书', 'draft'],
      ['自拟标题', 'draft'],
    ]);
    // Its old name is free for another campaign, and its new one is its own.
    expect((await addCampaign(api, plan('旧名'))).id).to.not.equal(campaign.id);
    expect((await addCampaign(api, plan('新名'))).id).to.equal(campaign.id);
    expect(await ask('PATCH', campaign.id, { name: '旧名' })).to.deep.equal([409, 'name-taken']);
  });

  it('is deleted with its drafts, and may be begun anew', async () => {
    const campaign = await addCampaign(api, plan('误建'));
    const drafts = await importLetters(api, campaign, plan('误建'));
    const other = await importLetters(api, await addCampaign(api, plan('并存')), plan('并存'));
    expect((await ask('DELETE', campaign.id))[0]).to.equal(200);
    expect(await ask('GET', campaign.id)).to.deep.equal([404, 'campaign-unknown']);
    for (const id of drafts)
      expect((await problemIn(api.client.get(`/api/drafts/${id}`)))?.code).to.equal(
        'draft-unknown',
      );
    for (const id of other) await api.client.get(`/api/drafts/${id}`);
    const again = await addCampaign(api, plan('误建'));
    expect(await importLetters(api, again, plan('误建'))).to.have.length(2);
  });

  it('is neither renamed nor deleted by anybody but the office', async () => {
    const campaign = await addCampaign(api, plan('他人'));
    for (const actor of [CONTACT, APPROVER])
      expect([
        await ask('PATCH', campaign.id, { name: '改' }, actor),
        await ask('DELETE', campaign.id, undefined, actor),
      ]).to.deep.equal([
        [403, 'not-your-role'],
        [403, 'not-your-role'],
      ]);
  });

  it('is neither renamed nor deleted once a letter has its number', async () => {
    const campaign = await addCampaign(api, plan('已发'));
    const [first = '', second = ''] = await importLetters(api, campaign, plan('已发'));
    await issueLetters(api, [first]);
    expect(await ask('PATCH', campaign.id, { name: '改' })).to.deep.equal([409, 'campaign-issued']);
    expect(await ask('DELETE', campaign.id)).to.deep.equal([409, 'campaign-issued']);
    expect((await api.client.get<Draft>(`/api/drafts/${second}`)).status).to.equal('draft');
  });
});

describe('a unit of the roster', () => {
  let api: Api;
  const remove = (id: string, actor: object = CLERK) =>
    problemIn(api.client.remove(`/api/units/${id}`, { actor: actor as typeof CLERK }));
  const kinds = (problem: Awaited<ReturnType<typeof remove>>) =>
    (problem?.body.errors as { pointer: string; detail: string }[] | undefined)?.map(
      (e) => e.pointer,
    );

  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('is removed with its posts where nothing uses it, and else stays and says by what it is used', async () => {
    const plan = { name: '名册', units: 4, findings: 1, rehearsal: null, together: true };
    const campaign = await addCampaign(api, plan);
    const drafts = await importLetters(api, campaign, plan);
    const units = await api.client.all<{ id: string; name: string }>('/api/units');
    const [lead] = units;
    expect((await remove(lead?.id ?? '', CONTACT))?.code).to.equal('not-your-role');
    expect(kinds(await remove(lead?.id ?? ''))).to.deep.equal(['/drafts', '/drafts']);
    await issueLetters(api, drafts.slice(0, 1));
    const { unit } = await api.client.get<Draft>(`/api/drafts/${drafts[0]}`);
    expect(kinds(await remove(unit.id))).to.include.members(['/notices', '/drafts']);
    await api.client.remove(`/api/campaigns/${(await begin('另一')).id}`, { actor: CLERK });
    const scope = await begin('范围');
    const roster = `单位,类别,简称,主要负责人,分管领导,承办人,联络员,联系电话,电子邮箱\r\n县闲置局,县直部门,,赵正,钱副,孙办,李联,,`;
    const ledger = '序号,问题类别,问题表述,整改要求,牵头单位,整改类型';
    const sent = (name: string, text: string) => ({
      name,
      content: Buffer.from(text).toString('base64'),
    });
    await api.client.post(`/api/campaigns/${scope.id}/ledger`, {
      actor: CLERK,
      body: { ledger: sent('l.csv', ledger), roster: sent('r.csv', roster) },
    });
    const idle = (await api.client.all<{ id: string; name: string }>('/api/units')).find(
      (u) => u.name === '县闲置局',
    );
    const path = `/api/campaigns/${scope.id}/authorisation`;
    const body = { ...AUTHORISED, subject: '范围', units: [idle?.id ?? ''] };
    await api.client.put(path, { actor: CLERK, body });
    expect(kinds(await remove(idle?.id ?? ''))).to.deep.equal(['/campaigns']);
    await api.client.put(path, { actor: CLERK, body: { ...body, units: [] } });
    expect(await remove(idle?.id ?? '')).to.equal(null);
    expect(
      await collectionOf(api.connection, 'postings').countDocuments({ unit: idle?.id }),
    ).to.equal(0);
    expect((await remove(idle?.id ?? ''))?.code).to.equal('unit-unknown');
    expect((await remove('office'))?.code).to.equal('unit-unknown');
  });

  const begin = (name: string) =>
    addCampaign(api, { name, units: 0, findings: 0, rehearsal: null });
});
