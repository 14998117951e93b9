import { expect } from 'chai';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import { limitWords, narrate } from '../../../src/domain/messages/words.ts';
import type { EventType, NoticeEvent } from '../../../src/domain/notice/events.ts';
import { FACTS } from '../../support/outbox.ts';
import { beijing } from '../../support/rules.ts';

/** What an event says that has these facts. */
const told = (type: EventType, facts: object): string[] => {
  const { zh, en } = narrate({ type, ...facts } as unknown as NoticeEvent);
  return [zh, en];
};
const unit = { id: 'unit-2', name: '县交通局' };
const MOVED = {
  previousDueAt: beijing('2026-04-03 18:00'),
  newDueAt: beijing('2026-04-20 18:00'),
};
const holder = (post: string, name: string) => ({ post, name, holder: name });

describe('an event with nothing special about it, and with everything', () => {
  const CASES: [EventType, object, zh: string, en: string][] = [
    ['acknowledged', { implied: false, late: false }, '签收', 'acknowledged'],
    [
      'acknowledged',
      { implied: true, late: true },
      '以实际办理视同签收（逾期）',
      'acknowledged by an answer, late',
    ],
    [
      'planSubmitted',
      { late: false, items: [1, 2] },
      '报送整改方案，整改措施 2 项',
      'plan submitted, 2 items',
    ],
    [
      'planSubmitted',
      { late: true, items: [1] },
      '报送整改方案（逾期），整改措施 1 项',
      'plan submitted late, 1 items',
    ],
    [
      'findingReported',
      { finding: '2', late: false, summary: '已整改', evidence: [] },
      '报送第2条问题整改结果：已整改，佐证材料 0 件',
      'finding 2 reported: 已整改, 0 pieces of evidence',
    ],
    [
      'findingReported',
      { finding: '2', late: true, summary: '已整改', evidence: [{}] },
      '报送第2条问题整改结果（逾期）：已整改，佐证材料 1 件',
      'finding 2 reported late: 已整改, 1 pieces of evidence',
    ],
    [
      'progressReported',
      { finding: '1', noChange: false, text: '三成' },
      '报送第1条问题整改进展：三成',
      'progress on finding 1: 三成',
    ],
    [
      'findingAccepted',
      { finding: '1', reason: 'implemented', opinion: '' },
      '第1条问题整改完成，予以销号',
      'finding 1 closed (implemented)',
    ],
    ['remindedByHand', { findings: [], text: '' }, '人工催办', 'reminded by hand'],
    [
      'remindedByHand',
      { findings: ['1', '3'], text: '请尽快' },
      '人工催办第1、3条问题：请尽快',
      'reminded by hand (finding 1, 3): 请尽快',
    ],
    [
      'rungFired',
      {
        rung: 'order',
        kind: 'finding',
        findings: ['1', '2'],
        to: [holder('contact', '李晓'), holder('handler', '王敏')],
        copy: [holder('responsibleLeader', '张强'), holder('unitHead', '赵刚')],
        raised: null,
      },
      '督办：第1、2条问题整改结果，发至联络员李晓、承办人王敏，抄送分管领导张强、主要负责人赵刚',
      'supervision order: rectification (finding 1, 2), to contact 李晓, handler 王敏, copy to responsible leader 张强, unit head 赵刚',
    ],
    [
      'rungFired',
      {
        rung: 'remind',
        kind: 'plan',
        findings: [],
        to: [holder('contact', '李晓')],
        copy: [],
        raised: null,
      },
      '催办：报送整改方案，发至联络员李晓',
      'reminder: plan, to contact 李晓',
    ],
    [
      'rungFired',
      {
        ...{ rung: 'order', kind: 'rungDecision', findings: [], copy: [], raised: null },
        to: [{ ...holder('governmentHead', '李副县长'), delegation: { head: '王志远' } }],
      },
      '督办：升级事项审批，发至李副县长（经王志远授权）',
      'supervision order: decision on a proposal, to 李副县长 (delegate of 王志远)',
    ],
    [
      'extensionGranted',
      { finding: '1', ...MOVED, provisional: false, opinion: ' ' },
      '同意第1条问题延期，期限由2026年4月3日18:00延至2026年4月20日18:00',
      'extension of finding 1 granted, from 2026-04-03 18:00 to 2026-04-20 18:00',
    ],
    [
      'extensionGranted',
      { finding: '1', ...MOVED, provisional: true, opinion: '同意' },
      '同意第1条问题延期，期限由2026年4月3日18:00延至2026年4月20日18:00（暂定）：同意',
      'extension of finding 1 granted, from 2026-04-03 18:00 to 2026-04-20 18:00 (provisional): 同意',
    ],
    [
      'deferralExpired',
      { finding: '1', ...MOVED, provisional: true },
      '第1条问题挂账期满，重新计算整改期限至2026年4月20日18:00（暂定）',
      'the deferral of finding 1 has run out; it is open again until 2026-04-20 18:00 (provisional)',
    ],
    [
      'proposalNarrowed',
      { proposal: '1', left: ['2', '3'] },
      '第1号拟办事项不再涉及第2、3条问题（已报送、已了结或期限已变更）',
      'proposal 1 is no longer about finding 2, 3, answered, gone or with a later date',
    ],
    [
      'objectionDecided',
      { finding: '1', upheld: true, opinion: '属实', toUnit: unit },
      '第1条问题异议成立：属实，转县交通局办理',
      'objection to finding 1 upheld: 属实, to 县交通局',
    ],
    [
      'objectionDecided',
      { finding: '1', upheld: false, opinion: '不采纳', toUnit: null },
      '第1条问题异议不成立：不采纳',
      'objection to finding 1 rejected: 不采纳',
    ],
    [
      'formalReviewApplied',
      { findings: [], grounds: '有异议', effect: 'none' },
      '对本通知书所列各项问题申请复核：有异议；不停止整改',
      'formal review of the whole letter applied for: 有异议; the clock runs on',
    ],
    [
      'formalReviewApplied',
      { findings: ['1', '2'], grounds: '有异议', effect: 'quiet' },
      '对第1、2条问题申请复核：有异议；期间不催办，期限照常计算',
      'formal review of finding 1, 2 applied for: 有异议; no reminders meanwhile, the clock runs',
    ],
    [
      'formalReviewDecided',
      { outcome: 'maintained', revoked: [], opinion: '维持' },
      '复核决定：维持原结论，理由：维持',
      'formal review decided: maintained, 维持',
    ],
    [
      'formalReviewDecided',
      { outcome: 'revised', revoked: ['2', '3'], opinion: '部分撤销' },
      '复核决定：变更原结论（第2、3条问题），理由：部分撤销',
      'formal review decided: revised (finding 2, 3), 部分撤销',
    ],
    [
      'suspended',
      { hold: { id: 'flood-1', findings: [], reason: '防汛', estimate: null } },
      '根据暂停决定（flood-1），暂停计算本通知书所列各项问题的整改期限：防汛',
      'the whole letter suspended by decision flood-1: 防汛',
    ],
    [
      'suspended',
      { hold: { id: 'flood-1', findings: ['1'], reason: '防汛', estimate: '10wd' } },
      '根据暂停决定（flood-1），暂停计算第1条问题的整改期限：防汛，预计 10个工作日',
      'finding 1 suspended by decision flood-1: 防汛, expected 10 working days',
    ],
    [
      'milestoneReported',
      { finding: '1', milestone: 2, late: false, text: '完成' },
      '第1条问题第2阶段节点完成：完成',
      'stage 2 of finding 1 reported: 完成',
    ],
    [
      'milestoneReported',
      { finding: '1', milestone: 2, late: true, text: '完成' },
      '第1条问题第2阶段节点完成（逾期）：完成',
      'stage 2 of finding 1 reported late: 完成',
    ],
    [
      'partReported',
      { finding: '1', late: false, summary: '已办' },
      '配合单位报送第1条问题配合任务完成情况：已办',
      'a co-operating unit reports its part of finding 1: 已办',
    ],
    [
      'partReported',
      { finding: '1', late: true, summary: '已办' },
      '配合单位报送第1条问题配合任务完成情况（逾期）：已办',
      'a co-operating unit reports its part of finding 1 late: 已办',
    ],
    [
      'checkRecorded',
      { finding: '1', place: '水库', people: ['周宁', '陈立'], passed: true, result: '属实' },
      '第1条问题现场核查（水库，周宁、陈立）通过：属实',
      'finding 1 checked on site (水库, 周宁, 陈立), passed: 属实',
    ],
    [
      'checkRecorded',
      { finding: '1', place: '水库', people: ['周宁'], passed: false, result: '未见' },
      '第1条问题现场核查（水库，周宁）未通过：未见',
      'finding 1 checked on site (水库, 周宁), not passed: 未见',
    ],
  ];
  for (const [type, facts, zh, en] of CASES)
    it(`is told in these words: ${en}`, () => {
      expect(told(type, facts)).to.deep.equal([zh, en]);
    });
});

describe('a limit of one', () => {
  it('is told in the singular, and only one that is a limit is put into words', () => {
    const said = ['1wd', '1d', '1h', '1m', '11m'].map((limit) => limitWords(limit).en);
    expect(said).to.deep.equal(['1 working day', '1 day', '1 hour', '1 month', '11 months']);
    expect(limitWords('1wd').zh).to.equal('1个工作日');
    for (const text of ['2026-03-5d', '5days', 'soon'])
      expect(limitWords(text)).to.deep.equal({ zh: text, en: text });
  });
});

describe('the line about something due', () => {
  const row = {
    what: 'rungFired' as EventType,
    rung: 'remind',
    kind: 'finding',
    findings: ['1'],
    documentNumber: '云督整〔2026〕12号',
    dueAt: beijing('2026-04-07 18:00'),
    copy: false,
    coUnit: false,
    task: null,
    vacant: null,
    side: 'unit' as const,
    post: 'contact' as const,
    facts: FACTS,
    decidedAt: beijing('2026-04-07 08:30'),
  };
  it('says that it is near until it has passed, whatever the rung', () => {
    expect(wordRow(row)).to.equal(
      '云督整〔2026〕12号：【催办】第1条问题整改结果应于2026年4月7日18:00前报送，即将到期',
    );
    expect(wordRow({ ...row, decidedAt: row.dueAt })).to.include('逾期未报');
  });
  it('names what was said where there are no words for it', () => {
    expect(wordRow({ ...row, what: 'noteAdded' })).to.equal('云督整〔2026〕12号：noteAdded');
  });
});
