import { expect } from 'chai';
import { dayWords, dueWords, momentWords } from '../../../src/domain/messages/date-words.ts';
import type { OutboxRow } from '../../../src/domain/messages/messages.ts';
import { refusalText } from '../../../src/domain/messages/refusal-text.ts';
import { wordRow, wordSubject } from '../../../src/domain/messages/wording.ts';
import { limitWords, WORDS, type Word } from '../../../src/domain/messages/words.ts';
import type { ClockKind } from '../../../src/domain/notice/clock.ts';
import type { EventType } from '../../../src/domain/notice/events.ts';
import { REFUSALS } from '../../../src/domain/notice/refusals.ts';
import { type Post, RUNGS } from '../../../src/domain/policy/policy.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';
import { FACTS, outboxOf } from '../../support/outbox.ts';
import { beijing } from '../../support/rules.ts';
import { WAYS_OUT } from '../../support/ways-out.ts';

const CHINESE = /\p{Script=Han}/u;
// What a missing value leaves in a text, and identifiers that were meant for machines.
const BROKEN = /undefined|null|NaN|\[object|[a-z][A-Z]/;

/** Fails unless the word is whole in both languages. */
function isWhole({ zh, en }: Word, about: string) {
  expect(zh, about)
    .to.match(CHINESE)
    .and.not.match(/[A-Za-z]{2,}/);
  expect(en, about).to.match(/[a-z]/).and.not.match(CHINESE);
  expect(`${zh}${en}`, about).not.to.match(BROKEN);
}

const KINDS = Object.keys(WORDS.zh.clocks) as ClockKind[];

const row: OutboxRow = {
  key: 'n1/1/contact-1',
  noticeId: 'n1',
  seq: 1,
  holder: 'contact-1',
  name: '李晓',
  post: 'contact',
  side: 'unit',
  unit: 'unit-1',
  coUnit: false,
  campaign: 'c1',
  documentNumber: '云督整〔2026〕12号',
  rehearsal: false,
  what: 'rungFired',
  rung: 'remind',
  kind: 'finding',
  findings: ['1'],
  copy: false,
  task: null,
  vacant: null,
  urgent: false,
  decidedAt: beijing('2026-04-07 08:30'),
  notBefore: beijing('2026-04-07 08:30'),
  dueAt: beijing('2026-04-03 18:00'),
  facts: FACTS,
};

describe('the words of both languages', () => {
  /** Every word with its path; sentences about events are told in `narrate.test.ts`. */
  const named = (language: 'zh' | 'en'): [string, string][] =>
    Object.entries(WORDS[language]).flatMap(([table, words]) =>
      Object.entries(words as Record<string, unknown>).flatMap(([key, word]) =>
        typeof word === 'string' ? [[`${table}.${key}`, word] as [string, string]] : [],
      ),
    );

  it('are there for the same things in Chinese and in English', () => {
    const [zh, en] = [named('zh'), new Map(named('en'))];
    expect(zh).to.have.length.above(140);
    expect(zh.map(([path]) => path)).to.deep.equal([...en.keys()]);
    for (const [path, word] of zh) isWhole({ zh: word, en: en.get(path) ?? '' }, path);
    expect(Object.keys(WORDS.zh.rungs)).to.deep.equal([...RUNGS]);
    expect(KINDS).to.have.length(16);
  });
  it('read a limit aloud, and leave a named day as it is', () => {
    const limits = ['5wd', '30d', '24h', '2m', 'quarter', '2026-09-26'].map(limitWords);
    expect(limits.map((w) => w.zh)).to.deep.equal([
      '5个工作日',
      '30日',
      '24小时',
      '2个月',
      '季度末后',
      '2026-09-26',
    ]);
    expect(limits.map((w) => w.en)).to.deep.equal([
      '5 working days',
      '30 days',
      '24 hours',
      '2 months',
      'after the quarter',
      '2026-09-26',
    ]);
  });
});

describe('every refusal', () => {
  for (const code of REFUSALS)
    it(`has words in both languages that end as a sentence: ${code} (M36)`, () => {
      const text = refusalText(code);
      expect(text.zh).to.match(CHINESE).and.match(/。$/);
      expect(text.en)
        .to.match(/^[A-Z].*\.$/)
        .and.not.match(CHINESE);
      expect(`${text.zh}${text.en}`).not.to.match(/undefined|\bnull\b/);
    });
  it('says something of its own', () => {
    expect(new Set(REFUSALS.map((c) => refusalText(c).zh)).size).to.equal(REFUSALS.length);
    expect(new Set(REFUSALS.map((c) => refusalText(c).en)).size).to.equal(REFUSALS.length);
  });
});

describe('a day and a due instant', () => {
  it('are written without leading zeros', () => {
    expect(dayWords('2026-10-09')).to.equal('2026年10月9日');
    expect(dayWords('2026-01-01')).to.equal('2026年1月1日');
    expect(momentWords(beijing('2026-03-05 08:05'))).to.equal('2026年3月5日08:05');
  });
  it('end with 24:00 of the day, not with 00:00 of the next', () => {
    expect(dueWords(beijing('2026-03-05 24:00'))).to.equal('2026年3月5日24:00');
    expect(dueWords(beijing('2026-12-31 24:00'))).to.equal('2026年12月31日24:00');
    expect(dueWords(beijing('2026-03-05 18:00'))).to.equal('2026年3月5日18:00');
  });
});

describe('the line of a rung', () => {
  it('says the letter, the rung, the finding and the date', () => {
    const said = (more: Partial<OutboxRow>) => wordRow({ ...row, ...more });
    expect(said({})).to.equal(
      '云督整〔2026〕12号：【催办】第1条问题整改结果逾期未报（应于2026年4月3日18:00前报送），请立即报送',
    );
    expect(said({ rung: 'warn', findings: ['1', '3'] })).to.equal(
      '云督整〔2026〕12号：【预警】第1、3条问题整改结果应于2026年4月3日18:00前报送，即将到期',
    );
    expect(said({ rung: 'order', copy: true })).to.equal(
      '云督整〔2026〕12号：（抄送）【督办】第1条问题整改结果逾期未报（应于2026年4月3日18:00前报送）',
    );
    expect(said({ dueAt: null, rung: 'order' })).to.equal(
      '云督整〔2026〕12号：【督办】第1条问题整改结果多次退回，请抓紧补正',
    );
    const late = '县水务局第1条问题整改结果逾期未报（应于2026年4月3日18:00前报送）';
    const posts: Post[] = ['contact', 'handler'];
    const empty = { unit: '县水务局', posts, recused: false, told: [] };
    const search = { task: 'vacancy' as const, copy: true, side: 'office' as const };
    expect(said({ ...search, vacant: empty })).to.equal(
      `云督整〔2026〕12号：${late}；此件应送县水务局联络员、承办人，该单位各岗位均无人在岗，无人可送，请联系该单位并补充名册`,
    );
    const told = [{ post: 'unitHead' as const, name: '赵刚' }];
    expect(said({ ...search, vacant: { ...empty, told } })).to.equal(
      `云督整〔2026〕12号：${late}；县水务局联络员、承办人岗位空缺，已改送主要负责人赵刚，请该单位补充人员并更新名册`,
    );
    expect(said({ post: 'unitHead', vacant: empty })).to.equal(
      '云督整〔2026〕12号：【催办】第1条问题整改结果逾期未报（应于2026年4月3日18:00前报送），请立即报送；此件应送联络员、承办人，该岗位空缺，请代为办理',
    );
    expect(said({ task: 'phone', side: 'office', kind: 'acknowledge', findings: [] })).to.equal(
      '云督整〔2026〕12号：县水务局尚未签收，已逾期（应于2026年4月3日18:00前签收）；请电话联系该单位值班人员',
    );
  });
  it('is whole for every rung and every clock', () => {
    for (const rung of RUNGS)
      for (const kind of KINDS)
        for (const more of [{}, { copy: true }, { dueAt: null }, { task: 'phone' as const }]) {
          const text = wordRow({ ...row, rung, kind, ...more });
          expect(text)
            .to.match(CHINESE)
            .and.not.match(/[A-Za-z]/);
        }
  });
});

describe('the lines of real lives', () => {
  const rows = [...LIVES.map(storyOf), ...WAYS_OUT].flatMap(outboxOf);

  it('are official Chinese, without an identifier or a hole in them', () => {
    expect(rows).to.have.length.above(250);
    for (const one of rows) {
      const text = wordRow(one);
      expect(text).to.match(/^云督整〔2026〕12号(（县水务局）)?：/);
      expect(text.slice(13).replace(/（[a-z]+(-\d+)?）/, ''), one.what)
        .to.match(CHINESE)
        .and.not.match(/[A-Za-z]|undefined/);
    }
  });
  it('speak of everything that is ever told to anybody', () => {
    const told: Partial<Record<EventType, true>> = {};
    for (const one of rows) told[one.what] = true;
    expect(Object.keys(told).sort()).to.deep.equal([
      'answerRefused',
      'badFaithEstablished',
      'calendarChanged',
      'closed',
      'coUnitSucceeded',
      'deferralExpired',
      'extensionGranted',
      'extensionRefused',
      'extensionRequested',
      'findingAccepted',
      'findingDeferred',
      'findingPassed',
      'findingReported',
      'findingReturned',
      'findingRevised',
      'findingTransferred',
      'findingWithdrawn',
      'formalReviewApplied',
      'formalReviewDecided',
      'formalReviewerAssigned',
      'instructed',
      'instructedAgain',
      'instructionAccepted',
      'instructionAnswered',
      'instructionLapsed',
      'instructionWithdrawn',
      'issued',
      'matterTakenBack',
      'milestoneReported',
      'noticeWithdrawn',
      'objectionDecided',
      'objectionRaised',
      'ownerSearchBegun',
      'partDeclined',
      'partReported',
      'planAccepted',
      'planReturned',
      'planSubmitted',
      'proposalLapsed',
      'remindedByHand',
      'resumed',
      'rungApproved',
      'rungFired',
      'rungProposed',
      'rungRefused',
      'suspended',
      'unitSucceeded',
    ]);
  });
});

describe('the subject of a message', () => {
  it('is the line itself where there is one', () => {
    expect(wordSubject([row])).to.equal(wordRow(row));
  });
  it('counts letters and matters where there are more (S1)', () => {
    const other = { ...row, noticeId: 'n2', documentNumber: '云督整〔2026〕13号' };
    expect(wordSubject([row, row, other])).to.equal('督办事项提醒：2份通知书3项');
  });
  it('marks a rehearsal', () => {
    const played = { ...row, rehearsal: true };
    expect(wordSubject([played])).to.equal(`【演练】${wordRow(row)}`);
    expect(wordSubject([row, played])).to.equal('【演练】督办事项提醒：1份通知书2项');
  });
});
