import { expect } from 'chai';
import { detailsOf } from '../../../src/domain/messages/details.ts';
import { narrate } from '../../../src/domain/messages/words.ts';
import type { EventType, NoticeEvent } from '../../../src/domain/notice/events.ts';
import { CLOSURE_REASONS } from '../../../src/domain/notice/finding.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Holder } from '../../../src/domain/notice/posts.ts';
import { nextAlarm } from '../../../src/domain/rules/alarm.ts';
import { accept, acknowledge, by, progress, report } from '../../support/acts.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';
import { COUNTY, finding, without } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';
import { WAYS_OUT } from '../../support/ways-out.ts';

const CHINESE = /\p{Script=Han}/u;

/** Every type of event; a new one does not compile until it stands here, and fails until a life shows it. */
const TYPES: Record<EventType, true> = {
  issued: true,
  acknowledged: true,
  planSubmitted: true,
  planAccepted: true,
  planReturned: true,
  progressReported: true,
  findingReported: true,
  findingAccepted: true,
  findingReturned: true,
  extensionRequested: true,
  extensionGranted: true,
  extensionRefused: true,
  noticeWithdrawn: true,
  findingWithdrawn: true,
  rungFired: true,
  rungProposed: true,
  proposalNarrowed: true,
  proposalLapsed: true,
  rungApproved: true,
  rungRefused: true,
  remindedByHand: true,
  noteAdded: true,
  holdersReplaced: true,
  closed: true,
  objectionRaised: true,
  objectionDecided: true,
  formalReviewApplied: true,
  formalReviewerAssigned: true,
  formalReviewDecided: true,
  findingRevised: true,
  ownerSearchBegun: true,
  matterTakenBack: true,
  badFaithEstablished: true,
  suspended: true,
  resumed: true,
  milestoneReported: true,
  coUnitAcknowledged: true,
  partReported: true,
  partDeclined: true,
  checkRecorded: true,
  findingPassed: true,
  findingDeferred: true,
  deferralExpired: true,
  findingTransferred: true,
  unitSucceeded: true,
  coUnitSucceeded: true,
  instructed: true,
  instructionAnswered: true,
  instructionAccepted: true,
  instructedAgain: true,
  instructionWithdrawn: true,
  instructionLapsed: true,
  calendarChanged: true,
  rulesMigrated: true,
  answerRefused: true,
};

const issued = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
const overdue = issued.until('2026-04-14 18:00');
const events: NoticeEvent[] = [
  ...LIVES.flatMap((life) => storyOf(life).events),
  ...overdue.and('2026-04-15 10:00', report('1')).events,
  ...WAYS_OUT.flatMap((story) => story.events),
  // This build holds one version of the rules, so that no life can show it.
  {
    ...(issued.events[0] as NoticeEvent),
    type: 'rulesMigrated',
    previous: 1,
    rulesVersion: 2,
    reason: '改用新规则',
  } as NoticeEvent,
];

/** The same value with every Chinese text in it replaced by another. */
const reworded = (value: unknown, word: string): unknown => {
  if (typeof value === 'string') return CHINESE.test(value) ? word : value;
  if (Array.isArray(value)) return value.map((item) => reworded(item, word));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, reworded(v, word)]));
};

describe('every event', () => {
  for (const type of Object.keys(TYPES) as EventType[]) {
    const ofType = events.filter((e) => e.type === type);
    it(`is told in both languages, with no hole in the sentence: ${type} (M23)`, () => {
      expect(ofType).not.to.deep.equal([]);
      for (const event of ofType) {
        const { zh, en } = narrate(event);
        expect(zh).to.match(CHINESE);
        expect(en).to.match(/[a-z]/);
        expect(`${zh}${en}`).not.to.match(/undefined|null|NaN|\[object/);
      }
    });
    it(`is told in English words only, but for what people wrote: ${type} (M23)`, () => {
      for (const event of ofType) {
        const { en } = narrate(reworded(event, 'Data') as NoticeEvent);
        expect(en).not.to.match(CHINESE);
      }
    });
    it(`is told in Chinese words only, but for what people wrote: ${type} (M23)`, () => {
      // The number of a decision is the office's own.
      for (const event of ofType)
        expect(narrate(event).zh.replace(/（[a-z]+(-\d+)?）/, '')).not.to.match(/[A-Za-z]{2,}/);
    });
  }
});

describe('a story told in business words', () => {
  const told = (list: NoticeEvent[]) => list.map((e) => narrate(e).zh);

  it('says who was told by which rung, and that a draft waits (M23)', () => {
    expect(
      told(overdue.events.filter((e) => 'keys' in e && e.keys.includes('finding/1'))),
    ).to.deep.equal([
      '预警：第1条问题整改结果，发至联络员李晓、承办人王敏',
      '预警：第1条问题整改结果，发至联络员李晓、承办人王敏',
      '催办：第1条问题整改结果，发至联络员李晓、承办人王敏',
      '督办：第1条问题整改结果，发至联络员李晓、承办人王敏，抄送分管领导张强',
      '拟就第1条问题约谈单位主要负责人，报主管领导批准',
    ]);
  });
  it('says that an answer stood for the acknowledgement, and what was late', () => {
    const late = overdue.and('2026-04-15 10:00', report('1')).events.slice(-3);
    expect(told(late)).to.deep.equal([
      '以实际办理视同签收（逾期）',
      '报送第1条问题整改结果（逾期）：已补齐公示信息，佐证材料 1 件',
      '第1号拟办事项失效：所涉问题已报送结果、已了结或者不再督办',
    ]);
  });
  it('says that a post was vacant', () => {
    const holders = without('contact', 'handler');
    const nobody = without('contact', 'handler', 'responsibleLeader', 'unitHead');
    const firedWith = (some: Holder[]) =>
      letter(COUNTY, '2026-03-04 09:00', [finding('1', 'immediate')], { holders: some }).until(
        '2026-03-06 18:00',
      ).events;
    const of = (key: string, some = holders) =>
      firedWith(some).filter((e) => 'keys' in e && e.keys.includes(key));
    expect(told(of('finding/1'))).to.deep.equal([
      '预警：第1条问题整改结果，发至分管领导张强（代空缺的联络员、承办人），抄送督查室周宁',
    ]);
    expect(narrate(of('acknowledge', nobody)[0] as NoticeEvent)).to.deep.equal({
      zh: '催办：签收，对应岗位空缺，已转督查室办理，抄送督查室周宁',
      en: 'reminder: acknowledgement, nobody holds the post; a task for the office, copy to supervision office 周宁',
    });
  });
  it('says that nothing has changed', () => {
    const life = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'longTerm')]);
    const { events: all } = life.and('2026-03-10 08:00', progress('1', ''));
    expect(narrate(all.at(-1) as NoticeEvent)).to.deep.equal({
      zh: '报送第1条问题整改进展：无变化',
      en: 'progress on finding 1: no change',
    });
  });
  it('says why a finding was closed (M21)', () => {
    const { events: all } = issued.and(
      '2026-03-05 10:00',
      by('approver', accept('1', 'notImplemented', '机构撤并')),
    );
    expect(narrate(all.at(-2) as NoticeEvent)).to.deep.equal({
      zh: '第1条问题未完成整改，经批准终结督办：机构撤并',
      en: 'finding 1 closed (not implemented, by written decision): 机构撤并',
    });
    for (const reason of CLOSURE_REASONS) {
      const closed = { ...all.at(-2), reason, opinion: '' } as NoticeEvent;
      expect(narrate(closed).zh).to.match(/^第1条问题/);
      // Only what has been rectified is 销号.
      expect(narrate(closed).zh.includes('销号')).to.equal(
        reason === 'implemented' || reason === 'alternativeAction',
      );
      expect(narrate(closed).en).not.to.match(/[a-z][A-Z]/);
    }
  });
});

describe('the line for the engine’s own pages', () => {
  const details = (notice: Notice): string => detailsOf(notice, nextAlarm(notice));

  it('says where the letter stands and what comes next', () => {
    expect(details(issued.and('2026-03-04 10:00', acknowledge()).notice)).to.equal(
      '云督整〔2026〕12号 县水务局 · 已签收 · 问题 1 个，未办结 1 个，待单位办理 1 个 · 下一步 2026-03-10T08:30:00.000+08:00',
    );
  });
  it('counts what waits for the office apart, and says nothing of the future when all is over', () => {
    const reported = issued.and('2026-03-05 10:00', report('1'));
    expect(details(reported.notice)).to.include('验收中 · 问题 1 个，未办结 1 个，待单位办理 0 个');
    const closed = reported.and('2026-03-05 11:00', accept('1'));
    expect(details(closed.notice)).to.equal(
      '云督整〔2026〕12号 县水务局 · 已办结 · 问题 1 个，未办结 0 个，待单位办理 0 个',
    );
  });
  it('marks a rehearsal', () => {
    const played = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'immediate')], {
      rehearsal: true,
    });
    expect(details(played.notice)).to.match(/^【演练】云督整/);
  });
});
