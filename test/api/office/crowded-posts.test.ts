import { expect } from 'chai';
import { addDays, dateOf } from '../../../src/domain/calendar/instant.ts';
import { MOST_AT_A_POST } from '../../../src/domain/notice/handed.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { holderId, type PostingDoc, postsOfUnit } from '../../../src/store/roster.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

const TODAY = dateOf(new Date().toISOString());
const FULL = Array.from({ length: MOST_AT_A_POST }, (_, n) => addDays(TODAY, n + 1));

describe('a post at which many are to stand', () => {
  let api: Api;
  let letter: Notice;

  const put = (path: string, body: object) => api.client.put(path, { actor: CLERK, body });
  const posts = () => `/api/units/${letter.unit.id}/posts/handler`;
  const read = () => api.client.get<Notice>(`/api/notices/${letter.id}`);
  const deputyFrom = (from: string, until = from) =>
    put(`${posts()}/deputies`, { name: '李芳', from, until });

  before(async () => {
    api = await startApi();
    [letter] = (await lettersFor(api, { units: 1, findings: 1, rehearsal: null })) as [Notice];
  });
  after(() => api.stop());

  it('has so many deputies on days to come, and no more; the same one again is no other', async () => {
    for (const day of FULL) await deputyFrom(day);
    expect(await problemIn(deputyFrom(addDays(TODAY, 300)))).to.include({
      ...{ status: 409, code: 'post-crowded' },
    });
    await deputyFrom(FULL[0] ?? '', FULL[1]);
    expect((await read()).holders.filter((h) => h.deputyFor !== undefined)).to.have.length(
      MOST_AT_A_POST,
    );
  });

  it('has so many holders to come, and so many delegates', async () => {
    const holder = (n: number) =>
      put(posts(), { name: `后任${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${n}`, from: FULL[n] });
    // One of the twenty holds it today.
    for (let n = 0; n < MOST_AT_A_POST - 1; n += 1) await holder(n);
    expect(await problemIn(holder(MOST_AT_A_POST - 1))).to.include({ code: 'post-crowded' });
    const delegate = (n: number) =>
      put('/api/office/delegations', {
        ...{ name: '刘建国', document: `云政授〔2026〕${n}号`, on: TODAY },
        ...{ from: TODAY, until: addDays(TODAY, 30) },
      });
    for (let n = 0; n < MOST_AT_A_POST; n += 1) await delegate(n);
    expect(await problemIn(delegate(99))).to.include({ code: 'post-crowded' });
  });

  it('tells letters nothing of thousands who stood there once', async () => {
    const side = postsOfUnit(letter.unit.id);
    const { holders } = await read();
    const of = holders.find((h) => h.post === 'handler' && h.deputyFor === undefined)?.id ?? '';
    const once = Array.from({ length: 3000 }, (_, n): PostingDoc => {
      const day = addDays('2012-01-01', n);
      return {
        ...{ ...side, _id: `once/${n}`, post: 'handler', holder: 'h-once', name: '往任' },
        ...{ phone: null, email: null, from: day, until: day },
        deputyFor: { id: of, name: '', namedBy: CLERK, reason: null, document: null },
      };
    });
    await collectionOf<PostingDoc>(api.connection, 'postings').insertMany(once);
    const name = '新人';
    await put(`/api/units/${letter.unit.id}/posts/contact`, { name, from: TODAY });
    const told = (await read()).holders;
    expect(told.map((h) => h.id)).to.include(holderId(letter.unit.id, name));
    expect(told.filter((h) => h.id === 'h-once').length).to.be.within(1, 10);
  });
});
