import { expect } from 'chai';
import { ledgerRow } from '../../src/api/desk/ledger-row.ts';
import { acknowledge, approve, by, byPerson, establishBadFaith } from '../support/acts.ts';
import { beijing, COUNTY, finding, HOLDERS, holder } from '../support/rules.ts';
import { letter, type Story } from '../support/story.ts';

const DEPUTY = { id: 'approver-1', name: '刘建国' };
const DELEGATE = holder('governmentHead', {
  ...DEPUTY,
  from: '2026-03-02',
  until: '2026-03-31',
  delegation: { head: '王志远', document: '云政授〔2026〕3号', on: '2026-02-27' },
});

const criticised = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'immediate')], {
  holders: [...HOLDERS, DELEGATE],
})
  .and('2026-03-02 10:00', acknowledge())
  .and('2026-03-04 10:00', establishBadFaith('1', 'refused'));

const remarks = ({ notice, finding: found }: Story): string =>
  ledgerRow(1, notice, found('1'), COUNTY, beijing('2026-03-06 10:00')).remarks;

describe('the remarks of the ledger', () => {
  it('tell who has approved a criticism, a delegate with whoever has delegated it and the paper', () => {
    const act = byPerson({ role: 'governmentHead', ...DEPUTY }, approve('1'));
    expect(remarks(criticised.and('2026-03-05 10:00', act))).to.equal(
      '通报批评（2026-03-05，经王志远授权（云政授〔2026〕3号，2026年2月27日），由刘建国审批）',
    );
  });

  it('name the head where he has approved it himself, and nobody before', () => {
    expect(remarks(criticised)).to.equal('');
    const approved = criticised.and('2026-03-05 10:00', by('governmentHead', approve('1')));
    expect(remarks(approved)).to.equal('通报批评（2026-03-05，由王志远审批）');
  });
});
