import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { EXPORT_LIMITS } from '../../../src/api/desk/ledger-export.ts';
import { LIMITS as HOUSE } from '../../../src/api/doors/turns.ts';
import { PAUSED_WAITING } from '../../../src/api/doors/with-pauses.ts';
import { AUDITS_AT_ONCE, AUDITS_WAITING, AuditsQueued } from '../../../src/audit/auditor.ts';
import { linkTo } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { namedBy } from '../../support/named/named.ts';

const LIMITS = { atOnce: 2, waiting: 4 };
/** Half of the turns. */
const ACTING = 1;
const ASKED = 20;

describe('more requests at once than a house can work on', () => {
  let api: Api;
  let notice: string;
  before(async () => {
    api = await startApi({ turnLimits: LIMITS });
    const [letter] = await lettersFor(api, { name: '满载', units: 1, findings: 1 });
    notice = letter?.id ?? '';
  });
  after(() => api.stop());

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${api.url}${path}`, { ...init, headers: { ...namedBy(CLERK), ...init.headers } });

  /** While every turn is taken, and until the house can work again. */
  async function whileFull<T>(during: (free: () => void) => Promise<T>): Promise<T> {
    const { audit } = api.deps;
    let free = (): void => undefined;
    let begun = 0;
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    const full = new Promise<void>((resolve) => {
      api.deps.audit = async (id) => {
        begun += 1;
        if (begun === LIMITS.atOnce) resolve();
        await freed;
        return audit(id);
      };
    });
    const busy = Array.from({ length: LIMITS.atOnce }, () => ask(`/api/notices/${notice}/audit`));
    await full;
    api.deps.audit = audit;
    const came = await during(free);
    expect((await Promise.all(busy)).map((a) => a.status)).to.deep.equal(busy.map(() => 200));
    return came;
  }
  /** Sends all at once and frees the house once all have been answered but those that wait. */
  async function sendAll(
    send: (i: number) => Promise<Response>,
    free: () => void,
    waiting = LIMITS.waiting,
  ) {
    let answered = 0;
    const all = Array.from({ length: ASKED }, async (_, i) => {
      const answer = await send(i);
      answered += 1;
      if (answered === ASKED - waiting) free();
      return answer;
    });
    return Promise.all(all);
  }

  it('are answered in their turn, or told when to come again; health is told all the while (P19)', async () => {
    const answers = await whileFull(async (free) => {
      for (const path of ['/livez', '/readyz', '/openapi.json'])
        expect((await ask(path)).status, path).to.equal(200);
      return sendAll(() => ask('/api/campaigns'), free);
    });
    const told = answers.filter((a) => a.status === 503);
    expect(answers.filter((a) => a.status === 200)).to.have.length(LIMITS.waiting);
    expect(told).to.have.length(ASKED - LIMITS.waiting);
    for (const answer of told) {
      expect(answer.headers.get('Retry-After')).to.equal('5');
      expect(((await answer.json()) as { code: string }).code).to.equal('house-busy');
    }
    expect((await ask('/api/campaigns')).status).to.equal(200);
    expect(api.logged).to.deep.equal([]);
  });

  it('do nothing when they are refused: the same key asks for it later, once (P19)', async () => {
    const make = (i: number) =>
      ask('/api/campaigns', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `same-${i}` },
        body: JSON.stringify({
          ...{ name: `并发${i}`, code: '云督整', policy: 'county-standard', rehearsal: null },
        }),
      });
    const idOf = async (answer: Response) => ((await answer.json()) as { id?: string }).id ?? null;
    // One that acts waits among those that look, the others among those that act.
    const taken = ACTING + LIMITS.waiting;
    const all = await whileFull((free) => sendAll(make, free, taken));
    const first = await Promise.all(all.map(idOf));
    expect(first.filter((id) => id !== null)).to.have.length(taken);
    for (const [i, id] of first.entries()) {
      const again = await idOf(await make(i));
      expect(again).to.be.a('string');
      if (id !== null) expect(again).to.equal(id);
    }
    const { items } = await api.client.get<{ items: object[] }>('/api/campaigns?limit=100');
    expect(items).to.have.length(ASKED + 1);
  });

  it('leave half of the house to those who look, however long letters are in answering (P19)', async () => {
    const { command } = api.deps.engine;
    const asked = namedBy(CLERK);
    let free = (): void => undefined;
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    let held = 0;
    api.deps.engine.command = async (...args) => {
      held += 1;
      await freed;
      return command(...args);
    };
    let told = 0;
    const note = async (i: number) => {
      const answer = await fetch(`${api.url}/api/notices/${notice}/commands`, {
        method: 'POST',
        headers: { ...asked, 'Content-Type': 'application/json', 'Idempotency-Key': `note-${i}` },
        body: JSON.stringify({ kind: 'addNote', text: `满载备注${i}` }),
      });
      if (answer.status === 503) told += 1;
      return answer;
    };
    const notes = Array.from({ length: ASKED }, (_, i) => note(i));
    const taken = ACTING + LIMITS.waiting;
    while (told < ASKED - taken) await pause(5);
    expect(held).to.equal(ACTING);
    for (const path of ['/api/campaigns', `/api/notices/${notice}`])
      expect((await ask(path)).status, path).to.equal(200);
    free();
    const answers = await Promise.all(notes);
    api.deps.engine.command = command;
    expect(answers.filter((a) => a.status === 200)).to.have.length(taken);
    for (const answer of answers.filter((a) => a.status === 503))
      expect(answer.headers.get('Retry-After')).to.equal('5');
  });

  it('are told so on the answer pages as well, in their reader’s language, before anything is done', async () => {
    const link = await linkTo(api, { id: notice }, 'acknowledge');
    const send = (lang: string) => (i: number) =>
      ask(new URL(link).pathname, {
        headers: { 'Accept-Language': lang },
        ...(i % 2 === 0 ? {} : { method: 'POST', body: new URLSearchParams({ remarks: '已阅' }) }),
      });
    for (const [lang, words] of [
      ['zh', '请稍候再试'],
      ['en', 'try again soon'],
    ] as const) {
      const answers = await whileFull((free) => sendAll(send(lang), free));
      const told = answers.filter((a) => a.status === 503);
      expect(told).to.have.length(ASKED - LIMITS.waiting);
      for (const answer of told) {
        expect(answer.headers.get('Retry-After')).to.equal('5');
        expect(answer.headers.get('Content-Type')).to.include('text/html');
        expect(await answer.text()).to.include(words);
      }
    }
    expect(api.logged).to.deep.equal([]);
  });

  it('are fewer than its turns where they have lines of their own, with half of them taken by those who act (P19)', () => {
    const audits = AUDITS_AT_ONCE + AUDITS_WAITING;
    const exports = EXPORT_LIMITS.atOnce + EXPORT_LIMITS.waiting;
    const forecasts = 1 + PAUSED_WAITING;
    expect(HOUSE.atOnce - HOUSE.atOnce / 2 - audits - exports - forecasts).to.be.at.least(3);
  });

  it('are told so as well where those of one kind wait in a line of their own', async () => {
    const { audit } = api.deps;
    api.deps.audit = async () => {
      throw new AuditsQueued();
    };
    const answer = await ask(`/api/notices/${notice}/audit`);
    api.deps.audit = audit;
    expect([answer.status, answer.headers.get('Retry-After')]).to.deep.equal([503, '5']);
    expect(((await answer.json()) as { code: string }).code).to.equal('audits-busy');
    expect((await ask(`/api/notices/${notice}/audit`)).status).to.equal(200);
  });
});
