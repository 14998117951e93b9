import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

interface Listed {
  id: string;
  dueAt: string | null;
  workingDaysLeft: number | null;
}

type Counts = Record<string, { count: number; list: string }>;

interface Command {
  kind: string;
  open: boolean;
  why: string | null;
  by: string[];
}

describe('the lists that an office works by', () => {
  let api: Api;
  let letters: Notice[];
  let campaign: string;

  before(async () => {
    api = await startApi();
    // 立行立改 is due within a week, the others in a month.
    const plan = { name: '清单', units: 4, findings: 1, timings: ['限期整改', '立行立改'] };
    letters = await lettersFor(api, plan);
    campaign = letters[0]?.campaign.id ?? '';
    const [first, second, third] = letters;
    const contact = first?.holders.find((h) => h.post === 'contact');
    const actor = {
      role: 'contact',
      id: contact?.id ?? '',
      name: '联',
      unit: first?.unit.id ?? '',
    };
    await give(first, { kind: 'acknowledge' }, actor);
    await give(
      first,
      { kind: 'reportFinding', finding: '1', summary: '已补正', evidence: [] },
      actor,
    );
    await give(second, { kind: 'withdrawNotice', reason: '重复' });
    await give(third, { kind: 'addNote', text: '已电话了解情况' });
  });
  after(() => api.stop());

  const give = (letter: Notice | undefined, body: object, actor: object = CLERK) =>
    api.client.post(`/api/notices/${letter?.id}/commands`, { body, actor: actor as typeof CLERK });
  const all = (path: string) => api.client.all<Listed>(path);
  const counts = (query: string) => api.client.get<Counts>(`/api/notice-counts?${query}`);

  it('have as many letters as their numbers say, for every number', async () => {
    const told = await counts(`campaign=${campaign}`);
    for (const [name, { count, list }] of Object.entries(told))
      expect(await all(`${list}&limit=2`), name).to.have.length(count);
    const numbers = Object.entries(told).map(([name, { count }]) => [name, count]);
    expect(Object.fromEntries(numbers)).to.deep.equal({
      ...{ all: 4, open: 3, overdue: 0, dueSoon: 0, unsigned: 2, underReview: 1 },
      ...{ decisions: 0, proposals: 0, closed: 0, withdrawn: 1 },
    });
  });

  it('count what is due soon and what is overdue by the clock of each campaign that is rehearsed', async () => {
    const late = await lettersFor(api, { name: '先行', units: 2, findings: 1 });
    const id = late[0]?.campaign.id ?? '';
    const tempo = { 'tempo.businessAnchor': '2027-06-01T00:00:00.000Z' };
    await collectionOf(api.connection, 'campaigns').updateOne({ _id: id }, { $set: tempo });
    const together = await counts('rehearsal=true');
    expect(together.overdue?.count).to.equal(2);
    expect((await all(String(together.overdue?.list))).map((row) => row.id).sort()).to.deep.equal(
      late.map((letter) => letter.id).sort(),
    );
    expect((await counts('')).all?.count).to.equal(0);
    const apart = await counts(`campaign=${campaign}`);
    expect(apart.overdue?.count).to.equal(0);
  });

  it('have the earliest due first, and what waits for nobody of a unit last, page by page', async () => {
    for (const limit of [1, 2, 3, 200]) {
      const rows = await all(`/api/notices?campaign=${campaign}&sort=due&limit=${limit}`);
      expect(rows).to.have.length(4);
      const dues = rows.map(({ dueAt }) => dueAt ?? '9999');
      expect(dues).to.deep.equal([...dues].sort());
      expect(new Set(rows.map(({ id }) => id)).size).to.equal(4);
    }
  });

  it('are of one day ahead at the least, and of none that cannot be read', async () => {
    const statuses: number[] = [];
    for (const ahead of ['1d', '999wd', '0d', '00wd', '0wd', '1', 'wd', '-1d'])
      for (const path of ['/api/notices', '/api/notice-counts']) {
        const headers = { 'Test-Actor': 'supervisionOffice:clerk' };
        const answer = await fetch(`${api.url}${path}?dueWithin=${ahead}`, { headers });
        statuses.push(answer.status);
      }
    expect(statuses).to.deep.equal([...Array(4).fill(200), ...Array(12).fill(400)]);
  });

  it('say how many working days are left', async () => {
    const [row] = await all(`/api/notices?campaign=${campaign}&sort=due&open=true&awaits=unit`);
    expect(row?.workingDaysLeft).to.be.above(0);
    const [none] = await all(`/api/notices?campaign=${campaign}&awaits=review`);
    expect([none?.dueAt, none?.workingDaysLeft]).to.deep.equal([null, null]);
  });

  it('find a text in number, title and unit as it stands, and not as a pattern', async () => {
    const [first] = letters;
    const found = async (text: string) =>
      (await all(`/api/notices?campaign=${campaign}&text=${encodeURIComponent(text)}`)).length;
    expect(await found(first?.documentNumber ?? '')).to.equal(1);
    expect(await found(first?.unit.name ?? '')).to.equal(1);
    expect(await found('.*')).to.equal(0);
    expect(await found('(')).to.equal(0);
  });

  it('do not take the place of one another where two ask of the same', async () => {
    const rows = await all(`/api/notices?campaign=${campaign}&open=true&stage=withdrawn`);
    expect(rows).to.deep.equal([]);
  });
});

describe('the commands that are open on a letter', () => {
  let api: Api;
  let letter: Notice | undefined;

  before(async () => {
    api = await startApi();
    [letter] = await lettersFor(api, { name: '按钮', units: 1, findings: 1 });
  });
  after(() => api.stop());

  const commands = (actor: object, query = '') =>
    api.client
      .get<{ items: Command[] }>(`/api/notices/${letter?.id}/commands${query}`, {
        actor: actor as typeof CLERK,
      })
      .then(({ items }) => new Map(items.map((one) => [one.kind, one])));

  it('name the posts at which each is open, also where it is not open to whoever asks', async () => {
    const open = await commands(CLERK);
    expect(open.get('addNote')).to.deep.include({ open: true, why: null });
    expect(open.get('addNote')?.by).to.include('supervisionOffice');
    const approve = await commands({ ...CLERK, role: 'approver' });
    expect(approve.get('approveRung')).to.deep.equal({
      ...{ kind: 'approveRung', open: false, why: 'unknown-proposal', by: [] },
    });
  });

  it('are those of every post of whoever asks, unless a post is named', async () => {
    const own = await commands(CLERK);
    const named = await commands(CLERK, '?role=supervisionOffice');
    expect([...own.keys()]).to.deep.equal([...named.keys()]);
  });

  it('tell a unit of no post of the office', async () => {
    const contact = letter?.holders.find((h) => h.post === 'contact');
    const actor = {
      role: 'contact',
      id: contact?.id ?? '',
      name: '联',
      unit: letter?.unit.id ?? '',
    };
    const own = await commands(actor);
    expect(own.get('acknowledge')?.by).to.include('contact');
    const others = [...own.values()].flatMap(({ by }) => by);
    expect(others).to.not.include.any.members(['supervisionOffice', 'reviewer', 'approver']);
  });
});
