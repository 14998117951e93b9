import { expect } from 'chai';
import { auditNotice } from '../../src/audit/replay.ts';
import { replayerOf } from '../../src/audit/replayer.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { HARD_TEXTS, LONG_TEXTS, NO_TEXTS } from '../support/api/hostile.ts';
import { lettersFor } from '../support/api/letters.ts';

const COMMAND = {
  kind: 'requestExtension',
  finding: '1',
  until: '2026-11-20',
  reason: '需提请常务会议审议',
};
const QUERIED = ['campaign', 'unit', 'stage', 'cursor', 'rehearsal', 'limit'];

describe('input that nobody in good faith sends (P12)', () => {
  let api: Api;
  let letter: Notice;
  let calls = 0;

  before(async () => {
    api = await startApi();
    const [first] = await lettersFor(api, { name: '敌意', units: 1, findings: 1 });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
  });
  after(() => api.stop());

  const command = (text: string, actor = `contact:h:h:${letter.unit.id}`) => {
    calls += 1;
    return fetch(`${api.url}/api/notices/${letter.id}/commands`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `hostile-${calls}`,
        'Test-Actor': actor,
      },
      body: text,
    });
  };
  /** What is said about an answer that may be no success and no error of ours. */
  const refusal = async (answer: Response) => {
    const body = (await answer.json()) as { code?: string };
    return { status: answer.status, code: body.code ?? '' };
  };

  it('is refused as a day that no calendar reaches, in addresses and in bodies', async () => {
    const asked = (path: string, body?: object) =>
      fetch(`${api.url}${path}`, {
        headers: { 'Content-Type': 'application/json', 'Test-Actor': 'supervisionOffice:clerk' },
        ...(body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) }),
      });
    for (const day of ['0000-01-01', '1999-12-31', '2100-01-01', '9999-12-31']) {
      const [from, until] = [day, day];
      const [campaign, unit] = [letter.campaign.id, letter.unit.id];
      for (const path of [
        `/api/findings?dueOn=${day}`,
        `/api/notices/${letter.id}/forecast?until=${day}`,
        `/api/campaigns/${campaign}/dry-run?until=${day}`,
      ])
        expect(await refusal(await asked(path)), path).to.deep.equal({
          ...{ status: 400, code: 'invalid-query' },
        });
      const deputy = await asked(`/api/units/${unit}/posts/handler/deputies`, {
        ...{ name: '李芳', from, until },
      });
      expect(await refusal(deputy)).to.deep.equal({ status: 422, code: 'invalid-request' });
      const paper = { name: '刘建国', document: '云政授〔2026〕3号', on: day };
      const delegate = await asked('/api/office/delegations', { ...paper, from, until });
      expect(await refusal(delegate)).to.deep.equal({ status: 422, code: 'invalid-request' });
    }
  });

  it('is refused in every field of a command where it is no text', async () => {
    for (const field of Object.keys(COMMAND))
      for (const value of NO_TEXTS) {
        const text = JSON.stringify({ ...COMMAND, [field]: value });
        expect(await refusal(await command(text)), text).to.deep.equal({
          status: 422,
          code: 'invalid-request',
        });
      }
    expect(await eventsOf(api.connection, letter.id)).to.have.length(1);
  });

  it('is refused in every field of a command where it is a text that makes no sense there', async () => {
    for (const field of ['kind', 'finding', 'until'])
      for (const value of [...HARD_TEXTS, ...LONG_TEXTS]) {
        const text = JSON.stringify({ ...COMMAND, [field]: value });
        const { status } = await refusal(await command(text));
        expect(status, text.slice(0, 100)).to.be.within(400, 499);
      }
    expect(await eventsOf(api.connection, letter.id)).to.have.length(1);
  });

  it('is refused as a whole where it is deep, wide, twofold or large', async () => {
    const texts = [
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
      JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i]))),
      '{"kind":"addNote","kind":"withdrawNotice","reason":"x"}',
      JSON.stringify({ kind: 'addNote', text: 'a'.repeat(300_000) }),
      '{"__proto__":{"kind":"addNote","text":"a"}}',
    ];
    for (const text of texts) {
      const { status } = await refusal(await command(text));
      expect(status, text.slice(0, 60)).to.be.within(400, 499);
    }
    expect(await eventsOf(api.connection, letter.id)).to.have.length(1);
  });

  it('finds nothing by a query, whatever stands in it', async () => {
    for (const field of QUERIED)
      for (const value of [...HARD_TEXTS, ...NO_TEXTS.map((v) => JSON.stringify(v))]) {
        const query = new URLSearchParams({ rehearsal: 'true', [field]: value });
        const answer = await fetch(`${api.url}/api/notices?${query}`);
        const body = (await answer.json()) as { items?: unknown[] };
        expect(answer.status, `${query}`).to.be.oneOf([200, 400]);
        const harmless = ['rehearsal', 'limit'].includes(field) ? 1 : 0;
        expect(body.items?.length ?? 0, `${query}`).to.be.at.most(harmless);
      }
  });

  it('finds nothing by a query that would be an object elsewhere', async () => {
    for (const query of [
      'campaign[$ne]=x',
      'campaign[]=x',
      'unit[$regex]=.*',
      'unit=a&unit=b',
      '$where=1',
      '__proto__[admin]=1',
      'constructor.prototype.a=1',
      'stage[$gt]=',
      'limit=1&limit=2',
    ]) {
      const answer = await fetch(`${api.url}/api/notices?rehearsal=true&${query}`);
      expect(await refusal(answer), query).to.deep.equal({ status: 400, code: 'invalid-query' });
    }
  });

  it('is kept as it was said where any text may stand, and audits without a difference', async () => {
    const office = 'supervisionOffice:clerk';
    const kept: string[] = [];
    for (const text of HARD_TEXTS) {
      const answer = await command(JSON.stringify({ kind: 'addNote', text }), office);
      expect(answer.status, JSON.stringify(text)).to.be.oneOf([200, 400, 422]);
      if (answer.ok) kept.push(text.trim());
    }
    expect(kept.filter((text) => /\p{Surrogate}/u.test(text))).to.deep.equal([]);
    expect(kept.length).to.be.greaterThan(40);
    const events = await eventsOf(api.connection, letter.id);
    expect(events.flatMap((e) => (e.type === 'noteAdded' ? [e.text] : []))).to.deep.equal(kept);
    const replayer = replayerOf(await bundleForWorker());
    const { differences } = await auditNotice(api.temporal, api.connection, replayer, letter.id);
    expect(differences).to.deep.equal([]);
  });

  it('leaves no trace in the process, and no error of ours in its log', () => {
    expect(({} as { admin?: unknown }).admin).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect(api.logged).to.deep.equal([]);
  });
});
