import { expect } from 'chai';
import { addDays } from '../../../src/domain/calendar/instant.ts';
import { handedToLetters, MOST_AT_A_POST, standingAt } from '../../../src/domain/notice/handed.ts';
import type { Holder } from '../../../src/domain/notice/posts.ts';

const TODAY = '2026-03-10';
const at = (id: string, from: string, until: string | null): Holder => ({
  ...{ post: 'handler', id, name: id, from, until },
});
const deputy = (n: number, from: string, until: string): Holder => ({
  ...at(`d${n}`, from, until),
  deputyFor: { id: 'now', name: 'now' },
});

describe('what letters are told of the people at posts', () => {
  const now = at('now', '2025-01-01', null);
  const next = at('next', '2026-04-01', null);

  it('is whoever holds a post and whoever is to hold it', () => {
    const lent = deputy(1, TODAY, TODAY);
    expect(handedToLetters([now, lent, next], TODAY)).to.deep.equal([now, lent, next]);
  });

  it('is of those whose time is over the newest, holders and deputies each, in the order of the register', () => {
    const ended = Array.from({ length: 30 }, (_, i) =>
      at(`p${i}`, addDays('2024-01-01', i), addDays('2024-01-01', i)),
    );
    const lent = Array.from({ length: 3000 }, (_, i) =>
      deputy(i, addDays('2017-01-01', i), addDays('2017-01-01', i)),
    );
    const told = handedToLetters([...ended, now, ...lent, next], TODAY).map((h) => h.id);
    const newest = ['p25', 'p26', 'p27', 'p28', 'p29'];
    const deputies = ['d2995', 'd2996', 'd2997', 'd2998', 'd2999'];
    expect(told).to.deep.equal([...newest, 'now', ...deputies, 'next']);
  });

  it('is not who was ended before his first day', () => {
    expect(handedToLetters([now, deputy(1, '2026-05-01', '2026-04-30')], TODAY)).to.deep.equal([
      now,
    ]);
  });

  it('is counted by post, apart for holders and deputies, without those whose time is over', () => {
    const many = Array.from({ length: MOST_AT_A_POST }, (_, i) => deputy(i, TODAY, '2026-12-31'));
    const people = [now, next, ...many, deputy(98, '2026-01-01', '2026-01-02')];
    expect(standingAt(people, many[0] as Holder, TODAY)).to.equal(MOST_AT_A_POST);
    expect(standingAt(people, now, TODAY)).to.equal(2);
    expect(standingAt(people, { post: 'contact' }, TODAY)).to.equal(0);
  });
});
