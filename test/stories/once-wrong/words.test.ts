import { expect } from 'chai';
import { warningsFor } from '../../../src/domain/campaign/guards.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  decideObjection,
  object,
  plan,
  remind,
  report,
  suspend,
} from '../../support/acts.ts';
import { beijing, COUNTY, finding, holder } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

import { ISSUED, one, page, said, shown } from './seen.ts';

describe('words, links and pages that were wrong once', () => {
  const CO = {
    id: 'unit-2',
    name: '县司法局',
    holders: [holder('contact', { id: 'unit-2-contact', name: '何协' })],
  };
  const shared = letter(COUNTY, ISSUED, [{ ...finding('1', 'immediate'), coUnits: [CO.name] }], {
    coUnits: [CO],
  });

  it('a co-operating unit has words and links of its own, and its lateness is kept', () => {
    const line = shown(said(shared)).at(-1);
    expect(line).to.match(/配合县水务局/);
    expect(line).to.match(/\[acknowledge reportPart\]$/);
    const closed = shared
      .and('2026-03-06 10:00', report('1'))
      .until('2026-03-12 09:00')
      .and('2026-03-12 10:00', accept('1'));
    expect(closed.finding('1').parts).to.have.length(1);
    expect(closed.finding('1').parts[0]).to.deep.include({ status: 'unanswered', late: true });
  });
  it('a suspension stands on the page as a suspension, without the old date', () => {
    const text = page(one.and('2026-03-03 09:00', suspend()), '2026-03-12 09:00');
    expect(shown(/第1条[^。]{0,40}/.exec(text)?.[0])).not.to.match(/延期申请/);
    expect(text).to.include('根据暂停决定（flood-1）暂停计时');
  });
  it('a refused objection is told and shown with its reason', () => {
    const refused = letter(COUNTY, ISSUED, [finding('1', 'immediate')])
      .and('2026-03-03 09:00', object('1'))
      .and('2026-03-04 09:00', decideObjection('objection-1', false));
    expect(shown(said(refused))[0]).to.include('经核实，异议不成立');
    expect(page(refused, '2026-03-04 10:00')).to.include('经核实，异议不成立');
  });
  it('what the office types into a reminder reaches the unit', () => {
    const reminded = one.and('2026-03-03 10:00', remind(['1'], '请于周五前补报九月台账'));
    expect(shown(said(reminded))[0]).to.include('请于周五前补报九月台账');
  });
  it('a date in a year without a paper is called provisional', () => {
    const far = letter(COUNTY, '2026-12-10 09:00', [finding('1', 'timeLimited', '30wd')])
      .and('2026-12-10 10:00', acknowledge())
      .and('2026-12-11 10:00', plan('1'))
      .and('2026-12-14 10:00', acceptPlan());
    expect(shown(said(far.until('2027-01-20 09:00')))[0]).to.include('暂定');
  });
  it('a date within a holiday is warned of as such, and none as days below nought', () => {
    const texts = warningsFor({
      title: 't',
      findings: [finding('1', 'immediate', '2026-05-02'), finding('2', 'immediate', '2026-03-02')],
      rules: COUNTY,
      at: beijing(ISSUED),
      earlier: [],
      repeats: [],
      unitKind: 'department',
      consent: null,
    }).map((warning) => warning.zh);
    expect(shown(texts).join()).not.to.match(/-\d+ 个工作日|首日 2026-05-02/);
  });
});
