import { expect } from 'chai';
import { delegatingHead } from '../../../src/domain/campaign/delegating.ts';
import { HOLDERS, holder, without } from '../../support/rules.ts';

const GIVEN = {
  holder: 'approver-1',
  document: '云政授〔2026〕3号',
  on: '2026-03-02',
  from: '2026-03-02',
  until: '2026-03-02',
};

const delegated = (more: Partial<typeof GIVEN> = {}, office = HOLDERS) =>
  delegatingHead(office, { ...GIVEN, ...more });

describe('a delegation of the head of government', () => {
  it('is given by whoever was head on the day of its paper, be it for a single day', () => {
    expect(delegated()).to.deep.equal({ ok: true, head: '王志远' });
    const changed = [
      ...without('governmentHead'),
      holder('governmentHead', { name: '前任', until: '2026-03-02' }),
      holder('governmentHead', { id: 'next', name: '后任', from: '2026-03-03' }),
    ];
    expect(delegated({ from: '2026-03-10', until: '2026-04-30' }, changed)).to.deep.equal({
      ok: true,
      head: '前任',
    });
  });

  it('begins no earlier than its paper and ends no earlier than it begins', () => {
    for (const days of [{ on: '2026-03-03' }, { until: '2026-03-01' }])
      expect(delegated(days)).to.deep.equal({ ok: false, fault: 'delegation-days-wrong' });
  });

  it('is not given where no head is on record, nor by a delegate', () => {
    const delegation = { head: '王志远', document: '云政授〔2026〕1号', on: '2026-01-04' };
    const handed = holder('governmentHead', { id: 'deputy', delegation, until: '2026-12-31' });
    for (const office of [without('governmentHead'), [...without('governmentHead'), handed]])
      expect(delegated({}, office)).to.deep.equal({ ok: false, fault: 'delegation-without-head' });
  });

  it('is not given to the head himself', () => {
    expect(delegated({ holder: 'governmentHead-1' })).to.deep.equal({
      ok: false,
      fault: 'delegation-to-head',
    });
  });
});
