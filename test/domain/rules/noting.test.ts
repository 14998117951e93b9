import { expect } from 'chai';
import { accept, by, note, report, withdraw } from '../../support/acts.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);

describe('noting something on a notice', () => {
  it('keeps it with name and time, and tells nobody', () => {
    given(story)
      .when('2026-03-05 10:00', note('已电话了解情况'))
      .emits({ type: 'noteAdded', text: '已电话了解情况', to: [], arms: [], drops: [] });
    expect(story.and('2026-03-05 10:00', note('已电话了解情况')).notice.notes).to.deep.equal([
      { at: '2026-03-05T02:00:00.000Z', by: '周宁', text: '已电话了解情况' },
    ]);
  });
  it('keeps the notes before it', () => {
    const both = story.and('2026-03-05 10:00', note('一')).and('2026-03-05 11:00', note('二'));
    expect(both.notice.notes.map((n) => n.text)).to.deep.equal(['一', '二']);
  });
  it('moves nothing: clocks, stage and count of messages stay', () => {
    const { notice } = story.and('2026-03-05 10:00', note());
    expect(notice.clocks).to.deep.equal(story.notice.clocks);
    expect(notice.stage).to.equal('issued');
    expect(notice.messageCount).to.equal(story.notice.messageCount);
  });
  it('needs a text', () => {
    given(story).when('2026-03-05 10:00', note(' \n')).isRefused('text-missing');
  });
  it('is open to every post of the office and to none of the unit', () => {
    for (const role of ['supervisionOffice', 'reviewer', 'approver', 'groupLeader'] as const)
      given(story).when('2026-03-05 10:00', by(role, note())).emits('noteAdded');
    for (const role of ['contact', 'handler', 'responsibleLeader', 'unitHead'] as const)
      given(story).when('2026-03-05 10:00', by(role, note())).isRefused('not-your-role');
  });
  it('is open after the end as well: the record goes on', () => {
    const closed = story.and('2026-03-05 10:00', report('1')).and('2026-03-05 11:00', accept('1'));
    given(closed).when('2026-03-06 10:00', note()).emits('noteAdded');
    given(story.and('2026-03-05 10:00', withdraw()))
      .when('2026-03-06 10:00', note())
      .emits('noteAdded');
  });
});
