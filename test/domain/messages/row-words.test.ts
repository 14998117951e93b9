import { expect } from 'chai';
import type { Instant } from '../../../src/domain/calendar/instant.ts';
import { consentWords, refWords } from '../../../src/domain/messages/letter-words.ts';
import type { LineFacts } from '../../../src/domain/messages/line-facts.ts';
import type { OutboxRow } from '../../../src/domain/messages/messages.ts';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import { FACTS } from '../../support/outbox.ts';
import { beijing } from '../../support/rules.ts';

type Change = Partial<Omit<OutboxRow, 'facts'>> & { facts?: Partial<LineFacts> };

const due = beijing('2026-04-03 18:00');
const before = beijing('2026-04-01 08:30');
const after = beijing('2026-04-07 08:30');

/** A line about the first finding, for the unit, before its date; without the letter's number. */
const said = ({ facts, ...more }: Change): string =>
  wordRow({
    ...{ what: 'rungFired', rung: null, kind: null, findings: ['1'], copy: false, coUnit: false },
    ...{ task: null, vacant: null, side: 'unit', post: 'contact' },
    ...{ documentNumber: '云督整〔2026〕12号', dueAt: due, decidedAt: before },
    ...more,
    facts: { ...FACTS, ...facts },
  }).replace(/^.*?号/, '');

/** Each change of the line with the words that it is then told in. */
const read = (table: [Change, string][]) => {
  for (const [change, text] of table) expect(said(change)).to.equal(text);
};

const moved: Partial<LineFacts> = { provisional: true, original: beijing('2026-03-20 18:00') };
const about = (statement: string): LineFacts['about'] => [
  { code: '1', statement, dueAt: due, reminders: 0, returns: 0 },
];
const dated = (dueAt: Instant | null, more: Change): Change => ({ ...more, dueAt });

describe('the date at the end of a line', () => {
  const asked = { what: 'findingReturned' } as const;
  const line = '：第1条问题整改结果退回，请补充后重新报送';
  it('has passed only when its instant is over', () => {
    read([
      [{ ...asked, decidedAt: due }, `${line}，期限为2026年4月3日18:00`],
      [{ ...asked, decidedAt: after }, `${line}，期限已过（2026年4月3日18:00）`],
      [dated(null, asked), line],
    ]);
  });
  it('says that it is 暂定 and what it was, in one pair of brackets', () => {
    read([
      [
        { ...asked, facts: moved },
        `${line}，期限为2026年4月3日18:00（暂定，原期限2026年3月20日18:00）`,
      ],
      [
        { ...asked, facts: moved, decidedAt: after },
        `${line}，期限已过（2026年4月3日18:00，暂定，原期限2026年3月20日18:00）`,
      ],
    ]);
  });
  it('is 暂定 in the words of an extension too, which has no original date where none is known', () => {
    const granted = { what: 'extensionGranted' } as const;
    read([
      [granted, '：同意第1条问题延期，现期限为2026年4月3日18:00'],
      [
        { ...granted, facts: moved },
        '：同意第1条问题延期，原期限为2026年3月20日18:00，现期限为2026年4月3日18:00（暂定）',
      ],
    ]);
  });
});

describe('a reason in a line', () => {
  const returned = (words: string): string =>
    said({ what: 'planReturned', facts: { words } }).replace(/^.*退回意见：/, '');
  it('is told in one line, without blanks around it or a second full stop', () => {
    expect(returned('  措施\n\n 不具体。 ')).to.equal('措施 不具体。');
    expect(returned('措施不具体；')).to.equal('措施不具体。');
  });
  it('is cut behind its three hundredth character', () => {
    expect(returned('长'.repeat(300))).to.equal(`${'长'.repeat(300)}。`);
    expect(returned('长'.repeat(301))).to.equal(`${'长'.repeat(300)}……。`);
  });
  it('stands beside the facts of a formal review, and each of them alone', () => {
    const facts = '情况：第1条问题“未公示”，整改期限2026年4月3日18:00';
    const assigned = (more: Partial<LineFacts>) =>
      said({ what: 'formalReviewerAssigned', facts: more }).replace(/^.*?18:00。?/, '');
    expect(assigned({ words: '依据不足', about: about('未公示') })).to.equal(
      `复核理由：依据不足；${facts}。`,
    );
    expect(assigned({ about: about('未公示') })).to.equal(`${facts}。`);
    expect(assigned({ words: '依据不足' })).to.equal('复核理由：依据不足。');
    expect(assigned({})).to.equal('');
  });
});

describe('what a leader reads of a finding', () => {
  const facts = (statement: string): string =>
    said({ what: 'rungProposed', side: 'office', facts: { about: about(statement) } });
  it('has its statement whole up to sixty characters', () => {
    expect(facts('长'.repeat(60))).to.include(`“${'长'.repeat(60)}”`);
    expect(facts('长'.repeat(61))).to.include(`“${'长'.repeat(60)}……”`);
  });
  it('is nothing where nothing is known', () => {
    expect(said({ what: 'rungProposed', side: 'office' })).to.equal(
      '：拟就县水务局第1条问题约谈其主要负责人，请审批，期限为2026年4月3日18:00',
    );
  });
});

describe('a reminder within the office', () => {
  const office = { side: 'office', post: 'reviewer', rung: 'remind' } as const;
  const late = { ...office, decidedAt: after } as const;
  const review = { kind: 'review' } as const;
  it('asks for the matter before its date, and says afterwards that it is late', () => {
    read([
      [
        { ...office, ...review },
        '：【提醒】县水务局第1条问题整改结果待验收，请于2026年4月3日18:00前办理',
      ],
      [
        { ...late, ...review },
        '：【提醒】县水务局第1条问题整改结果待验收，已超过办理时限（2026年4月3日18:00）',
      ],
      [
        { ...late, ...review, facts: { provisional: true } },
        '：【提醒】县水务局第1条问题整改结果待验收，已超过办理时限（2026年4月3日18:00，暂定）',
      ],
    ]);
  });
  it('asks nobody to decide who only has the post filled', () => {
    const search = { ...review, task: 'vacancy' } as const;
    read([
      [
        { ...office, ...search },
        '：【提醒】县水务局第1条问题整改结果待验收，办理期限为2026年4月3日18:00',
      ],
      [
        { ...late, ...search, facts: { provisional: true } },
        '：【提醒】县水务局第1条问题整改结果待验收，已超过办理时限（2026年4月3日18:00，暂定）',
      ],
      [dated(null, { ...office, ...search }), '：【提醒】县水务局第1条问题整改结果待验收'],
      [
        dated(null, { ...office, what: 'findingReported', task: 'vacancy' }),
        '：县水务局第1条问题整改结果待验收',
      ],
      [
        { ...office, kind: 'suspension', task: 'vacancy', findings: [] },
        '：【提醒】县水务局暂停期满研判，办理期限为2026年4月3日18:00',
      ],
    ]);
  });
  it('speaks of the end that 暂停计时 was expected to have, before it and after', () => {
    const suspension = { kind: 'suspension', findings: [] };
    read([
      [
        { ...office, ...suspension },
        '：【提醒】县水务局暂停计时将到核查期限（2026年4月3日18:00），请研判是否恢复计时',
      ],
      [
        { ...late, ...suspension, facts: { provisional: true } },
        '：【提醒】县水务局暂停计时已到核查期限（2026年4月3日18:00，暂定），请研判是否恢复计时',
      ],
    ]);
  });
});

describe('a reminder of the receipt', () => {
  it('puts what is said of its date behind a comma where it stands in brackets', () => {
    const receipt = { rung: 'remind', kind: 'acknowledge', findings: [] };
    const facts = { provisional: true };
    read([
      [{ ...receipt, facts }, '：【催办】请于2026年4月3日18:00前签收（暂定）'],
      [
        { ...receipt, facts, decidedAt: after },
        '：【催办】尚未签收，已逾期（应于2026年4月3日18:00前签收，暂定），请立即签收',
      ],
    ]);
  });
});

describe('a line that tells of a vacant post', () => {
  const posts: NonNullable<OutboxRow['vacant']>['posts'] = ['reviewer', 'approver'];
  const office = { what: 'milestoneReported', side: 'office', facts: { other: '2' } } as const;
  const line = '：县水务局已报送第1条问题第2阶段节点完成情况';
  const told: NonNullable<OutboxRow['vacant']>['told'] = [
    { post: 'supervisionOffice', name: '周宁' },
    { post: 'groupLeader', name: '孙振华' },
  ];
  it('of the office names all posts, and everybody who is told instead', () => {
    const vacant = { unit: '县水务局', posts, recused: false, told: [] };
    const recused = { ...vacant, recused: true };
    const task = 'vacancy' as const;
    read([
      [{ ...office, vacant }, `${line}；此件应送验收人、主管领导，该岗位空缺，请代为办理`],
      [
        { ...office, vacant, task },
        `${line}；此件应由验收人、主管领导办理，该岗位空缺，请落实任职人员并更新名册`,
      ],
      [
        { ...office, vacant: recused },
        `${line}；此件应送验收人、主管领导，其任职人员在责任单位任职，应当回避，请代为办理`,
      ],
      [
        { ...office, vacant: recused, task },
        `${line}；此件应由验收人、主管领导办理，其任职人员在责任单位任职，应当回避，请落实其他有权办理的人员并更新名册`,
      ],
      [
        { ...office, vacant: { ...vacant, told }, task },
        `${line}；验收人、主管领导岗位空缺，已改送督查室周宁、督查组组长孙振华，请落实任职人员并更新名册`,
      ],
    ]);
  });
  it('of the unit names everybody who is told instead', () => {
    const instead: typeof told = [
      { post: 'responsibleLeader', name: '张强' },
      { post: 'unitHead', name: '赵刚' },
    ];
    const vacant = {
      ...{ unit: '县水务局', recused: false },
      ...{ posts: ['contact' as const], told: instead },
    };
    read([
      [
        { ...office, vacant },
        `${line}；县水务局联络员岗位空缺，已改送分管领导张强、主要负责人赵刚，请该单位补充人员并更新名册`,
      ],
    ]);
  });
});

describe('a line whose words depend on a fact', () => {
  it('tells how long a suspension is expected to last, where that was said', () => {
    const line = '：根据暂停决定（防汛1号），暂停计算第1条问题的整改期限，暂停期间不予催办';
    const until = (text: string | null): Change => ({
      ...{ what: 'suspended', facts: { result: '防汛1号', until: text } },
    });
    read([
      [until(null), line],
      [until('10wd'), `${line}，预计暂停10个工作日`],
      [until('2026-05-01'), `${line}，预计暂停至2026年5月1日`],
    ]);
  });
  it('names every date that a calendar has moved by what it is for, and the paper', () => {
    const to = beijing('2026-04-08 18:00');
    const moves: LineFacts['moves'] = [
      { kind: 'plan', finding: null, from: due, to },
      { kind: 'finding', finding: '2', from: due, to },
      { kind: 'progress', finding: '3', from: due, to },
    ];
    const dates = '由2026年4月3日18:00改为2026年4月8日18:00';
    const line = `：放假安排公布，期限相应变动。报送整改方案期限${dates}；第2条问题整改期限${dates}；第3条问题整改进展期限${dates}`;
    const changed: Change = { what: 'calendarChanged', findings: [] };
    read([
      [{ ...changed, facts: { moves } }, `${line}。`],
      [{ ...changed, facts: { moves, words: '国办通知' } }, `${line}；依据：国办通知。`],
    ]);
  });
  it('asks for a refused answer again only while something is open', () => {
    const refused = (result: string) =>
      said({ what: 'answerRefused', facts: { result, other: 'acknowledge' } });
    const line = '：系统中断期间收到的“签收”未被受理，';
    for (const over of ['withdrawn', 'closed', 'finding-closed'])
      expect(refused(over)).to.include(`${line}无需再办。原因：`);
    expect(refused('acknowledged-already')).to.include(`${line}请按原因改正后重新办理。原因：`);
  });
  it('tells a letter’s rights and its issuer, where they are known', () => {
    const issuer = { name: '县政府办', address: '人民路1号', telephone: '0953-0000000' };
    const line = '：新的整改通知书，列明问题1个，请签收，期限为2026年4月3日18:00';
    const where = '签发机关：县政府办（地址：人民路1号，电话：0953-0000000）。';
    const rights = (facts: Partial<LineFacts>) => said({ what: 'issued', facts });
    expect(rights({})).to.equal(line);
    expect(rights({ issuer })).to.equal(`${line}。${where}`);
    expect(rights({ issuer, until: '2026-03-09' })).to.match(
      /。对所列问题有异议的，可于2026年3月9日前提出；.+。签发机关：.+。$/,
    );
  });
  it('asks for no new plan where none is needed any more', () => {
    read([
      [
        dated(null, { what: 'planReturned', findings: [] }),
        '：整改方案退回，所列问题已不需要方案，无需重新报送',
      ],
    ]);
  });
});

describe('a line that lacks a fact', () => {
  it('says it in general words', () => {
    read([
      [{ what: 'closed' }, '：所列问题均已了结，本通知书办结'],
      [
        { what: 'rungApproved', facts: { gated: 'refer' } },
        '：经批准，县水务局第1条问题移送有关机关处理，请办理移送手续',
      ],
      [{ what: 'partReported' }, '：配合单位已报送第1条问题配合任务完成情况'],
      [{ what: 'partDeclined' }, '：配合单位提出不承担第1条问题配合任务，请协调'],
      [{ what: 'findingTransferred' }, '：第1条问题已转其他单位办理，你单位无需再办'],
    ]);
    expect(said({ what: 'answerRefused', facts: { result: 'closed' } })).to.include('的“办理事项”');
    const since = { until: '2026-05-01' };
    expect(said({ what: 'unitSucceeded', facts: since })).to.include('：原单位未办结的问题自');
    expect(said({ what: 'coUnitSucceeded', facts: since })).to.include('起由承接单位继续办理');
  });
});

describe('words about a letter', () => {
  it('say on whose word it goes to a township', () => {
    const consent = { by: '县委', document: '云委函〔2026〕3号', on: '2026-03-02' };
    expect(consentWords(consent)).to.equal('经县委同意（云委函〔2026〕3号，2026年3月2日）');
  });
  it('name a finding of another letter by the last mark in its reference', () => {
    expect(refWords('云督整〔2026〕12号#3')).to.equal('云督整〔2026〕12号第3条问题');
    expect(refWords('云督整#2026#3')).to.equal('云督整#2026第3条问题');
  });
});
