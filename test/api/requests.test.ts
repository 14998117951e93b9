import { expect } from 'chai';
import type { Notice } from '../../src/domain/notice/notice.ts';
import type { DraftDoc } from '../../src/store/drafts.ts';
import { collectionOf } from '../../src/store/models.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';

const CAMPAIGN = { name: '键', code: '云督整', policy: 'county-standard' };

describe('requests to the API', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '请求', units: 4, findings: 1 });
  });
  after(() => api.stop());

  const letterAt = (i: number): Notice => {
    const letter = letters[i];
    if (letter === undefined) throw new Error(`no letter ${i}`);
    return letter;
  };
  const send = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(`${api.url}${path}`, init);
  const post = (path: string, key: string, body: unknown, actor = 'supervisionOffice:clerk') =>
    send(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        'Test-Actor': actor,
      },
      body: JSON.stringify(body),
    });
  const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code;

  describe('under one key (P2)', () => {
    const commands = (i: number) => `/api/notices/${letterAt(i).id}/commands`;

    it('fifty at once have one effect and one answer, a command for a letter', async () => {
      const note = { kind: 'addNote', text: '已电话了解情况' };
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => post(commands(0), 'fifty', note)),
      );
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      expect(new Set(answers.map((a) => a.status))).to.deep.equal(new Set([200]));
      expect(new Set(texts).size).to.equal(1);
      const events = await eventsOf(api.connection, letterAt(0).id);
      expect(events.map((e) => e.type)).to.deep.equal(['issued', 'noteAdded']);
    });

    it('fifty at once have one effect, and who is not told to wait has one answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => post('/api/campaigns', 'fifty', CAMPAIGN)),
      );
      const made = answers.filter((a) => a.status === 201);
      const waiting = answers.filter((a) => a.status !== 201);
      expect(made.length).to.be.greaterThan(0);
      for (const answer of waiting) expect(await codeOf(answer)).to.equal('key-in-flight');
      const again = await (await post('/api/campaigns', 'fifty', CAMPAIGN)).text();
      for (const answer of made) expect(await answer.text()).to.equal(again);
      const named = collectionOf(api.connection, 'campaigns').countDocuments({
        name: '键',
      } as never);
      expect(await named).to.equal(1);
    });

    it('a command that ends a letter is answered as at first when it is repeated afterwards', async () => {
      const withdraw = { kind: 'withdrawNotice', reason: '问题认定有误' };
      const first = await post(commands(3), 'the-end', withdraw);
      expect(first.status).to.equal(200);
      const text = await first.text();
      const again = await post(commands(3), 'the-end', withdraw);
      expect([again.status, await again.text()]).to.deep.equal([200, text]);
      const other = await post(commands(3), 'the-end', { ...withdraw, reason: '另一理由' });
      expect([other.status, await codeOf(other)]).to.deep.equal([422, 'key-reused']);
      const unknown = await post(commands(3), 'another-key', withdraw);
      expect([unknown.status, await codeOf(unknown)]).to.deep.equal([409, 'withdrawn']);
    });

    it('another content is refused, and so it stays', async () => {
      const other = { ...CAMPAIGN, code: '另督整' };
      for (let i = 0; i < 2; i += 1) {
        const answer = await post('/api/campaigns', 'fifty', other);
        expect([answer.status, await codeOf(answer)]).to.deep.equal([422, 'key-reused']);
      }
      const changed = { kind: 'addNote', text: '另一内容' };
      const refused = await post(commands(0), 'fifty', changed);
      expect([refused.status, await codeOf(refused)]).to.deep.equal([422, 'key-reused']);
      expect(await eventsOf(api.connection, letterAt(0).id)).to.have.length(2);
    });

    it('another person and another place are another request', async () => {
      const dry = { ledger: { name: 'l.csv', content: '' }, dryRun: true };
      const actor = 'supervisionOffice:another';
      const mine = await post('/api/campaigns', 'fifty', { ...CAMPAIGN, name: '另一人' }, actor);
      expect(mine.status).to.equal(201);
      const { id } = (await mine.json()) as { id: string };
      expect((await post(`/api/campaigns/${id}/ledger`, 'fifty', dry, actor)).status).to.be.oneOf([
        200, 422,
      ]);
      const note = { kind: 'addNote', text: '已电话了解情况' };
      expect((await post(commands(1), 'fifty', note)).status).to.equal(200);
    });

    it('a refused request may be repeated, and is decided anew', async () => {
      const body = { kind: 'acceptFinding', finding: letterAt(1).findings[0]?.code };
      for (let i = 0; i < 2; i += 1)
        expect(await codeOf(await post(commands(1), 'refused', body))).to.equal('not-reported');
      const unknown = { ...CAMPAIGN, policy: 'none' };
      for (let i = 0; i < 2; i += 1)
        expect(await codeOf(await post('/api/campaigns', 'bad', unknown))).to.equal(
          'policy-unknown',
        );
      expect((await post('/api/campaigns', 'bad', CAMPAIGN)).status).to.equal(201);
    });
  });

  describe('for pages', () => {
    type Page = { items: { id: string }[]; next: string | null };
    const page = async (cursor: string | null): Promise<Page> => {
      const more = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      return (await (await send(`/api/notices?rehearsal=true&limit=1${more}`)).json()) as Page;
    };

    it('show each letter once, also when letters come in between', async () => {
      const before = letters.map((l) => l.id).sort();
      const seen: string[] = [];
      for (let next: string | null = null, i = 0; ; i += 1) {
        const { items, next: after }: Page = await page(next);
        seen.push(...items.map((item) => item.id));
        if (i === 0) await lettersFor(api, { name: '插入', units: 2, findings: 1 });
        if (after === null) break;
        next = after;
      }
      expect(new Set(seen).size).to.equal(seen.length);
      expect(seen).to.include.members(before);
      expect(seen).to.deep.equal([...seen].sort());
    });

    it('lead from one to the next by a link', async () => {
      const first = await send('/api/notices?rehearsal=true&limit=2');
      const link = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
      const second = (await (await send(link)).json()) as Page;
      expect(second.items[0]?.id).not.to.equal(((await first.json()) as Page).items[0]?.id);
    });

    it('refuse a cursor that another list gave', async () => {
      const { next } = await page(null);
      const cursor = encodeURIComponent(next ?? '');
      for (const path of [
        '/api/notices?sort=due&',
        '/api/findings?',
        '/api/units?',
        '/api/campaigns?',
      ]) {
        const answer = await send(`${path}cursor=${cursor}`);
        expect([answer.status, await codeOf(answer)], path).to.deep.equal([400, 'invalid-query']);
      }
      expect((await send(`/api/notices?rehearsal=true&limit=1&cursor=${cursor}`)).status).to.equal(
        200,
      );
    });

    it('refuse a cursor that they did not give', async () => {
      const { next } = await page(null);
      const [body = '', mac = ''] = (next ?? '').split('.');
      const other = Buffer.from('c-0').toString('base64url');
      const forged = [`${other}.${mac}`, `${body}.`, body, '', 'x.y', `${body}.${mac}x`, `.${mac}`];
      const flipped = [...(next ?? '')].map(
        (c, i) => `${next?.slice(0, i)}${c === 'A' ? 'B' : 'A'}${next?.slice(i + 1)}`,
      );
      for (const cursor of [...forged, ...flipped]) {
        const answer = await send(
          `/api/notices?rehearsal=true&cursor=${encodeURIComponent(cursor)}`,
        );
        expect([answer.status, await codeOf(answer)], cursor).to.deep.equal([400, 'invalid-query']);
      }
    });
  });

  describe('about a version', () => {
    it('are told the version of a letter, which each command raises', async () => {
      const path = `/api/notices/${letterAt(2).id}`;
      // Weak: its lights change with time, whatever its version.
      expect((await send(path)).headers.get('etag')).to.equal('W/"v1"');
      const done = await post(`${path}/commands`, 'etag', { kind: 'addNote', text: '一' });
      expect(done.headers.get('etag')).to.equal('"v2"');
      expect((await send(path)).headers.get('etag')).to.equal('W/"v2"');
    });

    it('need it to change a draft, and need the present one', async () => {
      const { id } = await api.client.post<{ id: string }>('/api/campaigns', {
        actor: CLERK,
        body: { ...CAMPAIGN, name: '草稿' },
      });
      const draft: DraftDoc = {
        _id: 'd-etag',
        campaign: id,
        unit: { id: 'u-1', name: '农村局' },
        policy: 'county-standard',
        urgencyReason: null,
        findings: [],
        author: 'clerk',
        status: 'draft',
        approvedBy: null,
        approvedAt: null,
        issuedAt: null,
        version: 1,
        title: '题',
        documentNumber: null,
      };
      await collectionOf<DraftDoc>(api.connection, 'drafts').insertOne(draft);
      const change = async (match: string | null, title: string) => {
        const answer = await send('/api/drafts/d-etag', {
          method: 'PATCH',
          headers: {
            'Content-Type': 'application/json',
            'Test-Actor': 'supervisionOffice:clerk',
            ...(match === null ? {} : { 'If-Match': match }),
          },
          body: JSON.stringify({ title }),
        });
        return [answer.status, answer.ok ? answer.headers.get('etag') : await codeOf(answer)];
      };
      expect(await change(null, '二')).to.deep.equal([428, 'version-missing']);
      expect(await change('"1"', '二')).to.deep.equal([428, 'version-missing']);
      expect(await change('"v1"', '二')).to.deep.equal([200, '"v2"']);
      expect(await change('"v1"', '三')).to.deep.equal([412, 'version-stale']);
      const racing = await Promise.all(['四', '五', '六'].map((title) => change('"v2"', title)));
      expect(racing.map(([status]) => status).sort()).to.deep.equal([200, 412, 412]);
    });
  });

  describe('in a language', () => {
    const titleIn = async (lang: string | null) => {
      const headers: Record<string, string> = lang === null ? {} : { 'Accept-Language': lang };
      const answer = await send('/api/notices/none', { headers });
      const { title } = (await answer.json()) as { title: string };
      return [title, answer.headers.get('content-language')];
    };
    const ZH = ['未找到该通知书，请核对文号或编号。', 'zh-CN'];
    const EN = ['There is no such notice; check its number or id.', 'en'];

    it('are answered in it: in Chinese unless English is preferred', async () => {
      for (const lang of ['zh', 'zh-CN,zh;q=0.9,en;q=0.8', 'fr', 'en;q=0.5, zh', '*', ''])
        expect(await titleIn(lang), lang).to.deep.equal(ZH);
      for (const lang of ['en', 'en-US,en;q=0.9', 'en-GB', 'fr, en;q=0.8, zh;q=0.2'])
        expect(await titleIn(lang), lang).to.deep.equal(EN);
    });
  });

  describe('for the documentation', () => {
    it('are answered by this server alone: no page, style or script names another', async () => {
      const page = await send('/docs');
      const html = await page.text();
      expect(html).not.to.match(/https?:|\/\/[a-z]/);
      const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
      expect(parts).to.have.length(3);
      for (const path of parts) {
        const part = await send(path);
        expect(part.status, path).to.equal(200);
        if (path.endsWith('.css')) expect(await part.text()).not.to.match(/url\((?!['"]?data:)/);
      }
      const start = await (await send('/docs/start.js')).text();
      expect(start).to.include("url: '/openapi.json'").and.to.include('validatorUrl: null');
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).to.include("default-src 'self'").and.include("img-src 'self' data:");
      expect(policy).not.to.include('upgrade-insecure-requests');
    });
  });
});
