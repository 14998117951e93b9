import { expect } from 'chai';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import {
  accept,
  acknowledge,
  by,
  decideObjection,
  defer,
  object,
  report,
  resume,
  succeed,
  suspend,
} from '../../support/acts.ts';
import { outboxOf } from '../../support/outbox.ts';
import { COUNTY, finding, HOLDERS } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const three = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited', '2026-04-03'),
  finding('2', 'timeLimited', '2026-04-03'),
  finding('3', 'timeLimited', '2026-04-30'),
]).and('2026-03-04 10:00', acknowledge());

/** What the contact was told last of such an event, without the letter's number. */
function said(story: Story, what: string): string | undefined {
  const row = outboxOf(story).findLast((r) => r.what === what && r.post === 'contact');
  return (
    row &&
    wordRow(row)
      .replace(/^.*?号：/, '')
      .replace(/。(原因|处理意见|依据)：.*$/, '')
  );
}

describe('the end of a stop, as it is told', () => {
  const stopped = (codes: string[], story = three) =>
    story.and('2026-03-05 10:00', suspend('flood', codes, null));

  it('names the findings whose dates run again, each with its own date', () => {
    const one = stopped(['1']).and('2026-03-09 10:00', resume('flood'));
    expect(said(one, 'resumed')).to.equal(
      '恢复计算第1条问题的整改期限，请继续整改，期限为2026年4月8日18:00',
    );
    const same = stopped(['1', '2']).and('2026-03-09 10:00', resume('flood'));
    expect(said(same, 'resumed')).to.equal(
      '恢复计算第1、2条问题的整改期限，请继续整改，期限为2026年4月8日18:00',
    );
    const whole = stopped([]).and('2026-03-09 10:00', resume('flood'));
    expect(said(whole, 'resumed')).to.equal(
      '恢复计算第1、2、3条问题的整改期限，其中第1、2条问题请继续整改，期限为2026年4月8日18:00；第3条问题请继续整改，期限为2026年5月7日18:00',
    );
  });

  it('asks for nothing of what is under review, deferred, or still stopped by another decision', () => {
    const mixed = stopped([])
      .and('2026-03-06 10:00', report('1'))
      .and('2026-03-06 11:00', by('approver', defer('2', '2026-06-30')))
      .and('2026-03-09 10:00', resume('flood'));
    expect(said(mixed, 'resumed')).to.equal(
      '恢复计算第3条问题的整改期限，请继续整改，期限为2026年5月7日18:00；第1条问题整改结果正在验收，无需另行报送；第2条问题暂不需办理',
    );
    const reviewed = stopped(['1'])
      .and('2026-03-06 10:00', report('1'))
      .and('2026-03-09 10:00', resume('flood'));
    expect(said(reviewed, 'resumed')).to.equal(
      '对第1条问题暂停计算整改期限的决定不再执行，整改结果正在验收，无需另行报送',
    );
    const twice = stopped(['1'])
      .and('2026-03-06 10:00', suspend('trial', ['1'], null))
      .and('2026-03-09 10:00', resume('flood'));
    expect(said(twice, 'resumed')).to.equal(
      '对第1条问题暂停计算整改期限的决定不再执行，仍因其他未了事项暂停计算整改期限，恢复时另行告知',
    );
  });

  it('names nothing that was closed meanwhile', () => {
    const closed = stopped([])
      .and('2026-03-06 10:00', by('approver', accept('1', 'notImplemented', '书面决定')))
      .and('2026-03-09 10:00', resume('flood'));
    expect(said(closed, 'resumed')).not.to.include('第1');
  });
});

describe('whoever is told to go on', () => {
  it('is not told so of what he has reported: an objection that is rejected, a letter that goes over', () => {
    const objected = three.and('2026-03-05 10:00', object('1'));
    const decided = (story: Story) =>
      story.and('2026-03-09 10:00', decideObjection('objection-1', false));
    expect(said(decided(objected), 'objectionDecided')).to.match(
      /^第1条问题异议不成立，请继续整改，期限为2026年/,
    );
    const reported = decided(objected.and('2026-03-06 10:00', report('1')));
    expect(said(reported, 'objectionDecided')).to.equal(
      '第1条问题异议不成立，整改结果正在验收，无需另行报送',
    );
    const over = three
      .and('2026-03-06 10:00', report('1'))
      .and('2026-03-09 10:00', succeed(HOLDERS));
    expect(said(over, 'unitSucceeded')).to.match(
      /起由你单位承接，其中第1条问题整改结果正在验收，无需另行报送；第2条问题请继续整改/,
    );
  });
});
