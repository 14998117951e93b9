import { expect } from 'chai';
import {
  deputised,
  type NamedDeputy,
  reachesPlace,
  soleHolder,
} from '../../../src/domain/access/deputising.ts';
import type { HeldRole } from '../../../src/domain/access/identity.ts';
import { PERMISSIONS } from '../../../src/domain/access/permissions.ts';
import type { Holder } from '../../../src/domain/notice/posts.ts';

const TODAY = '2026-09-24';
const held = (post: Holder['post'], id: string, more: Partial<Holder> = {}): Holder => ({
  ...{ post, id, name: `${id}名`, from: '2026-01-01', until: null },
  ...more,
});
const PEOPLE = [
  held('contact', 'x'),
  held('handler', 'd'),
  held('unitHead', 'old', { until: '2026-03-01' }),
];
const NAMED: NamedDeputy = {
  ...{ post: 'contact', of: 'x', side: 'u-1', sides: [], holder: 'd', namedBy: ['clerk'] },
  ...{ from: TODAY, until: '2026-09-30' },
};
const read = (more: Partial<NamedDeputy> = {}, people = PEOPLE) => {
  const found = deputised(people, { ...NAMED, ...more }, TODAY);
  return found.ok ? found.name : found.fault;
};

describe('a deputy who is named', () => {
  it('takes the place of whoever holds the post on the first day', () => {
    expect(read()).to.equal('x名');
    expect(read({ of: 'd' })).to.equal('deputy-of-nobody');
    expect(read({ post: 'unitHead', of: 'old' })).to.equal('deputy-of-nobody');
    expect(read({ from: '2025-12-31' })).to.equal('deputy-of-nobody');
  });

  it('takes the place of no deputy and of no delegate', () => {
    const deputy = held('contact', 'y', { deputyFor: { id: 'x', name: 'x名' } });
    expect(read({ of: 'y' }, [...PEOPLE, deputy])).to.equal('deputy-of-nobody');
    expect(read({ post: 'governmentHead', of: 'x' })).to.equal('deputy-of-head');
  });

  it('ends neither before he begins nor before today', () => {
    expect(read({ until: '2026-09-23' })).to.equal('deputy-days-wrong');
    expect(read({ from: '2026-09-20', until: '2026-09-23' })).to.equal('deputy-days-wrong');
    expect(read({ from: '2026-09-20', until: TODAY })).to.equal('x名');
    expect(read({ until: TODAY })).to.equal('x名');
  });

  it('is neither the holder nor whoever names him', () => {
    expect(read({ holder: 'x' })).to.equal('deputy-is-holder');
    expect(read({ namedBy: ['d'] })).to.equal('deputy-by-himself');
    // On the word of whoever acts for him meanwhile he names himself all the same.
    expect(read({ namedBy: ['z', 'd'] })).to.equal('deputy-by-himself');
  });

  it('is of the same unit, or of none', () => {
    expect(read({ sides: ['u-1', 'u-2'] })).to.equal('x名');
    expect(read({ sides: ['u-2'] })).to.equal('deputy-of-another-side');
    expect(read({ sides: ['office'] })).to.equal('deputy-of-another-side');
  });

  it('acts for the one holder of a post where it is not said for whom', () => {
    expect(soleHolder(PEOPLE, 'contact', TODAY)).to.equal('x');
    expect(soleHolder(PEOPLE, 'unitHead', TODAY)).to.equal(null);
    expect(soleHolder([...PEOPLE, held('contact', 'y')], 'contact', TODAY)).to.equal(null);
  });
});

describe('who names a deputy', () => {
  const may = (
    roles: HeldRole[],
    place: { post: Holder['post']; unit: string | null; of: string },
    who = 'me',
  ) => reachesPlace(PERMISSIONS.putDeputy, roles, who, place);
  const unitPlace = { post: 'unitHead' as const, unit: 'u-1', of: 'head' };

  it('is the supervision office for every post, a contact for those of his unit', () => {
    const desk: HeldRole[] = [{ role: 'supervisionOffice', unit: null }];
    expect(may(desk, unitPlace)).to.equal(true);
    expect(may(desk, { post: 'approver', unit: null, of: 'leader' })).to.equal(true);
    expect(may([{ role: 'contact', unit: 'u-1' }], unitPlace)).to.equal(true);
    expect(may([{ role: 'contact', unit: 'u-2' }], unitPlace)).to.equal(false);
    expect(
      may([{ role: 'contact', unit: 'u-1' }], { post: 'approver', unit: null, of: 'leader' }),
    ).to.equal(false);
  });

  it('is everybody else for his own post alone', () => {
    const head: HeldRole[] = [{ role: 'unitHead', unit: 'u-1' }];
    expect(may(head, unitPlace, 'head')).to.equal(true);
    expect(may(head, unitPlace, 'somebody')).to.equal(false);
    expect(may(head, { ...unitPlace, post: 'handler' }, 'head')).to.equal(false);
    expect(may(head, { ...unitPlace, unit: 'u-2' }, 'head')).to.equal(false);
    expect(
      may([{ role: 'approver', unit: null }], { post: 'approver', unit: null, of: 'me' }),
    ).to.equal(true);
    for (const role of [
      'governmentHead',
      'auditor',
      'systemAdmin',
      'securityAdmin',
      'auditAdmin',
    ] as const)
      expect(
        may([{ role, unit: null }], { post: 'approver', unit: null, of: 'me' }),
        role,
      ).to.equal(false);
  });

  it('is no deputy for the place that he was lent', () => {
    const deputyFor = { id: 'head', name: '赵', until: '2026-12-31' };
    expect(may([{ role: 'unitHead', unit: 'u-1', deputyFor }], unitPlace)).to.equal(false);
    expect(may([{ role: 'unitHead', unit: 'u-1', deputyFor }], unitPlace, 'head')).to.equal(false);
    const desk: HeldRole = { role: 'supervisionOffice', unit: null, deputyFor };
    expect(may([desk], { ...unitPlace, of: 'head' })).to.equal(false);
    // At the office's desk he does the desk's work for everybody else.
    expect(may([desk], { ...unitPlace, of: 'other' })).to.equal(true);
  });
});
