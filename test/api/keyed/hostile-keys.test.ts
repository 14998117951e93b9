import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { linkTo } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { secretOf, signed } from '../../support/api/signed-message.ts';
import { type Random, random } from '../../support/simulation/random.ts';

const SECRET = secretOf(4);

/** How many requests are made; a long run asks for more. */
const REQUESTS = Number(process.env.DUBAN_HOSTILE_REQUESTS ?? 60);

/** Keys as somebody would choose them who knows what commands of the house are called. */
const keysOn = (letters: Notice[], known: string[]) => [
  ...letters.flatMap(({ id }) => [`issue-${id}`, id]),
  ...['callback-m-1', 'm-1', 'many-m-1', 'link-x', 'posts-x', 'holders-x', 'act-m-1', 'key:', '-'],
  ...known,
];

describe('keys that callers choose', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi({ callbackSecrets: [SECRET] });
    letters = await lettersFor(api, { name: '键', units: 3, findings: 2 });
  });
  after(() => api.stop());

  const contactOf = ({ holders, unit }: Notice) => {
    const { id } = holders.find((h) => h.post === 'contact') ?? { id: '' };
    return { role: 'contact', id, name: '联络员', unit: unit.id };
  };
  /** What somebody might ask for; whether it is done or refused is the letter's matter. */
  const requests = (r: Random): ((key: string) => Promise<unknown>)[] => {
    const letter = r.pick(letters);
    const finding = r.pick(letter.findings).code;
    const actor = r.pick([CLERK, { ...CLERK, id: 'clerk-2' }, contactOf(letter)]);
    const give = (body: object, by: typeof actor) => (key: string) =>
      problemIn(api.client.post(`/api/notices/${letter.id}/commands`, { body, key, actor: by }));
    const callback = (command: object) => async (key: string) => {
      const said = { type: 'notice.command', notice: letter.id, command };
      const content = { ...said, actor: contactOf(letter) };
      const { headers, body } = signed(SECRET, key, content, Date.now());
      await fetch(`${api.url}/callbacks`, { method: 'POST', headers, body: Uint8Array.from(body) });
    };
    const plan = { kind: 'submitPlan', plan: '逐项整改', milestones: [], measures: '逐项整改' };
    return [
      give({ kind: 'acknowledge' }, contactOf(letter)),
      give({ kind: 'addNote', text: `备注${r.below(3)}` }, actor),
      give({ kind: 'remindByHand', text: '请按期报送' }, actor),
      give({ kind: 'requestExtension', finding, until: '2026-12-31', reason: '雨季' }, actor),
      give({ ...plan, finding }, actor),
      callback({ kind: 'acknowledge' }),
      callback({ kind: 'addNote', text: '回调' }),
      (key) =>
        problemIn(
          api.client.post('/api/many', {
            ...{ key, actor: CLERK },
            body: {
              query: { notices: [letter.id] },
              command: { kind: 'addNote', text: `批量${r.below(2)}` },
            },
          }),
        ),
      (key) =>
        problemIn(
          api.client.put(`/api/units/${letter.unit.id}/posts/leader`, {
            ...{ key, actor: CLERK },
            body: { name: r.pick(['钱一', '钱二']), from: '2026-01-01' },
          }),
        ),
    ];
  };
  const audits = async () => {
    const reports = await Promise.all(letters.map(({ id }) => api.deps.audit(id)));
    return reports.flatMap(({ differences }) => differences);
  };

  it('are no ids of the house: whoever takes that of the issue leaves the letter whole', async () => {
    const [letter] = letters;
    if (letter === undefined) throw new Error('no letter');
    await api.client.post(`/api/notices/${letter.id}/commands`, {
      ...{ key: `issue-${letter.id}`, actor: contactOf(letter) },
      body: { kind: 'acknowledge' },
    });
    expect((await api.deps.audit(letter.id)).differences).to.deep.equal([]);
  });

  it('stand in no callback’s way and in no link’s', async () => {
    const [, letter] = letters;
    if (letter === undefined) throw new Error('no letter');
    const url = new URL(await linkTo(api, letter, 'acknowledge'));
    const noting = { kind: 'addNote', text: '占用编号' };
    const link = Buffer.from(url.pathname.split('/').at(-1) ?? '').toString();
    for (const key of ['callback-mine', `link-${link.slice(0, 100)}`])
      await api.client.post(`/api/notices/${letter.id}/commands`, {
        ...{ body: noting, key, actor: CLERK },
      });
    const said = { type: 'notice.command', notice: letter.id, command: { kind: 'acknowledge' } };
    const message = signed(SECRET, 'mine', { ...said, actor: contactOf(letter) }, Date.now());
    const answer = await fetch(`${api.url}/callbacks`, {
      method: 'POST',
      headers: message.headers,
      body: Uint8Array.from(message.body),
    });
    expect(answer.status).to.equal(200);
  });

  it('are each caller’s own: two of them under one key on one letter have each his effect', async () => {
    const [, , letter] = letters;
    if (letter === undefined) throw new Error('no letter');
    const note = (id: string) =>
      api.client.post<{ seq: number }>(`/api/notices/${letter.id}/commands`, {
        ...{ key: 'the-same', actor: { ...CLERK, id } },
        body: { kind: 'addNote', text: '已电话了解' },
      });
    const mine = await note('clerk');
    expect((await note('clerk-2')).seq).to.equal(mine.seq + 1);
    expect((await note('clerk')).seq).to.equal(mine.seq);
  });

  it(`make no honest letter fail its audit, in ${REQUESTS} random requests (P2)`, async () => {
    const r = random(20_261_130);
    const known: string[] = [];
    for (let i = 0; i < REQUESTS; i += 1) {
      const key = r.pick([...keysOn(letters, known), `k-${r.below(20)}`]);
      await r.pick(requests(r))(key);
      // What stands in a record is what somebody who may read it would try next.
      if (i % 10 === 0) {
        const events = await eventsOf(api.connection, r.pick(letters).id);
        known.push(
          ...events.flatMap(({ command }) => command ?? []).filter((id) => id.length < 200),
        );
      }
      if (i % 60 === 59) expect(await audits()).to.deep.equal([]);
    }
    expect(await audits()).to.deep.equal([]);
    expect(api.logged).to.deep.equal([]);
  });
});
