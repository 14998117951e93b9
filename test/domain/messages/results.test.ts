import { expect } from 'chai';
import { wordRow, wordSubject } from '../../../src/domain/messages/wording.ts';
import type { EventType } from '../../../src/domain/notice/events.ts';
import {
  accept,
  acknowledge,
  askExtension,
  giveBack,
  grant,
  refuseExtension,
  report,
  suspend,
} from '../../support/acts.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';
import { FACTS, outboxOf } from '../../support/outbox.ts';
import { beijing, COUNTY, finding } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';
import { WAYS_OUT } from '../../support/ways-out.ts';

const fresh = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
]).and('2026-03-04 10:00', acknowledge());

/** The newest line of that event in a story, without the letter's number. */
function said(story: Story, what: EventType): string {
  const row = outboxOf(story).findLast((r) => r.what === what);
  if (row === undefined) throw new Error(`nobody was told of ${what}`);
  return wordRow(row).replace(/^.*?号：/, '');
}

describe('a result in a message', () => {
  it('tells an extension with the original date, the new one and the opinion', () => {
    const granted = fresh
      .and('2026-03-20 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-23 10:00', grant('1'));
    expect(said(granted, 'extensionGranted')).to.match(
      /^同意第1条问题延期，原期限为2026年4月3日18:00，现期限为2026年4月20日18:00。审批意见：.+。$/,
    );
    expect(said(granted, 'extensionRequested')).to.match(
      /^县水务局申请将第1条问题延期至2026年4月20日，请审批，期限为.+。延期理由：.+。$/,
    );
    const refused = fresh
      .and('2026-03-20 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-23 10:00', refuseExtension('1'));
    expect(said(refused, 'extensionRefused')).to.match(
      /^不同意第1条问题延期，请继续整改并报送整改结果，期限为2026年4月3日18:00。理由：.+。$/,
    );
  });
  it('keeps the original date beside the present one in later reminders', () => {
    const chased = fresh
      .and('2026-03-20 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-23 10:00', grant('1'))
      .and('2026-03-24 10:00', report('2'))
      .until('2026-04-22 10:00');
    expect(said(chased, 'rungFired')).to.include(
      '（应于2026年4月20日18:00前报送，原期限2026年4月3日18:00）',
    );
  });
  it('names a return with what is missing, and what it has come to', () => {
    const returned = fresh
      .and('2026-03-10 10:00', report('1'))
      .and('2026-03-11 10:00', giveBack('1'));
    expect(said(returned, 'findingReturned')).to.match(
      /^第1条问题整改结果退回，请补充后重新报送，期限为.+。退回意见：.+。$/,
    );
    const closed = fresh.and('2026-03-10 10:00', report('1')).and('2026-03-11 10:00', accept('1'));
    expect(said(closed, 'findingAccepted')).to.match(/^第1条问题验收通过，予以销号/);
  });
  it('tells a suspension as one, with its decision and its reason', () => {
    expect(said(fresh.and('2026-03-10 10:00', suspend('云督办〔2026〕7号')), 'suspended')).to.match(
      /^根据暂停决定（云督办〔2026〕7号），暂停计算所列各项问题的整改期限，暂停期间不予催办，预计暂停.+。原因：.+。$/,
    );
  });
  it('marks a date as 暂定 where its year has no paper', () => {
    const provisional = letter(COUNTY, '2026-12-29 09:00', [finding('1', 'timeLimited', '5wd')]);
    const late = provisional.until('2027-01-08 09:00');
    expect(said(late, 'rungFired')).to.include('18:00前报送，暂定）');
  });
  it('has the reason in the line and not in the subject', () => {
    const row = {
      ...{ what: 'planReturned' as EventType, rung: null, kind: null, findings: [], copy: false },
      ...{
        task: null,
        vacant: null,
        coUnit: false,
        side: 'unit' as const,
        post: 'contact' as const,
        dueAt: beijing('2026-03-13 18:00'),
        decidedAt: beijing('2026-03-10 10:00'),
      },
      ...{ documentNumber: '云督整〔2026〕12号', noticeId: 'n1', rehearsal: false },
      facts: { ...FACTS, words: '措施不具体。' },
    };
    expect(wordRow(row)).to.equal(
      '云督整〔2026〕12号：整改方案退回，请修改后重新报送，期限为2026年3月13日18:00。退回意见：措施不具体。',
    );
    expect(wordSubject([row])).to.equal(
      '云督整〔2026〕12号：整改方案退回，请修改后重新报送，期限为2026年3月13日18:00',
    );
    const long = { ...row, facts: { ...FACTS, words: '长'.repeat(4000) } };
    expect(wordRow(long)).to.have.length.below(400);
  });
});

describe('a line for the office', () => {
  const rows = [...LIVES.map(storyOf), ...WAYS_OUT].flatMap(outboxOf);

  it('names the unit', () => {
    const nameless = rows.filter((r) => r.side === 'office' && !wordRow(r).includes(r.facts.unit));
    expect(nameless.map(wordRow)).to.deep.equal([]);
  });
  it('never chases a leader as a unit is chased', () => {
    const chased = rows.filter(
      (r) =>
        (r.post === 'approver' || r.post === 'groupLeader') && r.what === 'rungFired' && !r.copy,
    );
    expect(chased).not.to.deep.equal([]);
    for (const row of chased) expect(wordRow(row)).to.match(/：【提醒】/);
  });
  it('gives a leader the facts of what he decides', () => {
    const proposed = rows.filter((r) => r.what === 'rungProposed');
    expect(proposed).not.to.deep.equal([]);
    for (const row of proposed)
      expect(wordRow(row)).to.match(/：拟就.+第.+条问题.+请审批.+。情况：第.+整改期限.+。$/);
  });
});
