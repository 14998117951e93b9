import { expect } from 'chai';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { holderOf } from '../support/ways-in/own-pages.ts';
import { CALLBACK, type Giver, type Said, type Way, waysInto } from '../support/ways-in/ways.ts';

/** What is said by whom, in order: the lead unit, the one that co-operates, or the office, which always says it by the API. */
type Step = readonly [who: 'lead' | 'co' | 'reviewer' | 'approver', said: Said];

const PLAN: Said = {
  kind: 'submitPlan',
  items: [
    { finding: '1', measures: '逐卷补正' },
    {
      ...{ finding: '2', measures: '建立制度' },
      milestones: [{ on: '2026-11-02', goal: '制度印发' }],
    },
    { finding: '3', measures: '分批补正' },
  ],
};
const report = (finding: string): Said => ({ kind: 'reportFinding', finding, summary: '已补正' });
const accept = (finding: string): Step => [
  'approver',
  { kind: 'acceptFinding', finding, reason: 'implemented', opinion: '同意' },
];
const extend = (until: string): Said => ({
  ...{ kind: 'requestExtension', finding: '1', until, reason: '招标流程未完成' },
});
const OBJECTION: Said = {
  ...{ kind: 'raiseObjection', finding: '3', ground: 'wrongFact', reasons: '案卷已归档' },
};
const MILESTONE: Said = { kind: 'reportMilestone', finding: '2', milestone: 1, text: '已印发' };
const PART: Said = { kind: 'reportPart', finding: '1', summary: '已提供名录' };
const DECLINED: Said = { kind: 'declinePart', finding: '2', reason: '名录不由本单位管理' };
const REVIEW: Said = { kind: 'applyForFormalReview', findings: ['1', '2'], grounds: '事实有出入' };

/** Every stage of a letter for both units, and at each what the rules refuse there. */
const LIFE: readonly Step[] = [
  ['lead', report('9')],
  ['lead', { kind: 'acknowledge', remarks: '收到' }],
  ['lead', { kind: 'acknowledge', remarks: '再次' }],
  ['co', { kind: 'acknowledge', remarks: '收到' }],
  ['co', { kind: 'acknowledge', remarks: '再次' }],
  ['co', PLAN],
  ['lead', PLAN],
  ['lead', { ...PLAN, items: [{ finding: '1', measures: '另一方案' }] }],
  ['reviewer', { kind: 'returnPlan', reason: '措施过粗' }],
  ['lead', PLAN],
  ['reviewer', { kind: 'acceptPlan', opinion: '同意' }],
  ['lead', PLAN],
  ['lead', { kind: 'reportProgress', finding: '2', text: '已完成三成', noChange: false }],
  ['lead', { kind: 'reportProgress', finding: '1', text: '顺利', noChange: false }],
  ['lead', MILESTONE],
  ['lead', MILESTONE],
  ['lead', extend('2026-09-25')],
  ['lead', extend('2026-11-10')],
  ['lead', extend('2026-11-11')],
  ['reviewer', { kind: 'refuseExtension', finding: '1', reason: '时间充裕' }],
  ['approver', { kind: 'refuseExtension', finding: '1', reason: '时间充裕' }],
  ['lead', OBJECTION],
  ['lead', { ...OBJECTION, reasons: '另一理由' }],
  ['co', OBJECTION],
  ['lead', { kind: 'takeBack', matter: 'pending objection' }],
  ['lead', { kind: 'takeBack', matter: 'no such matter' }],
  ['co', PART],
  ['co', { ...PART, summary: '再次提供' }],
  ['lead', PART],
  ['co', DECLINED],
  ['co', DECLINED],
  ['lead', report('1')],
  ['lead', { ...report('1'), summary: '再次补正' }],
  ['lead', extend('2026-11-10')],
  ['reviewer', { kind: 'returnFinding', finding: '1', reason: '缺少公章' }],
  ['lead', { ...report('1'), summary: '已盖公章' }],
  accept('1'),
  ['lead', report('2')],
  ['lead', report('3')],
  ['lead', REVIEW],
  ['lead', { ...REVIEW, grounds: '另一理由' }],
  ['co', REVIEW],
];

/** What has happened in the end, if every stage was reached. */
const STAGES: readonly RecordedEvent['type'][] = [
  ...(['acknowledged', 'coUnitAcknowledged', 'planReturned', 'planAccepted'] as const),
  ...(['progressReported', 'milestoneReported', 'extensionRequested', 'extensionRefused'] as const),
  ...(['objectionRaised', 'matterTakenBack', 'partReported', 'partDeclined'] as const),
  ...(['findingReported', 'findingReturned', 'findingAccepted', 'formalReviewApplied'] as const),
];

/** Facts that say who acted and by which way, and what follows from them alone. */
const OF_THE_WAY = ['by', 'cameBy', 'person', 'command', 'hash', 'prev', 'head', 'commandId'];

/**
 * A letter without who acted, by which way and at which moment of the test: names and ids stand by their part, instants that are no
 * due time by T.
 */
function stateOf(letter: Notice, value: unknown): unknown {
  const co = letter.coUnits[0];
  const people = [...letter.holders, ...letter.coUnits.flatMap((u) => u.holders)];
  const names: [string, string][] = [
    [letter.id, 'LETTER'],
    [letter.documentNumber, 'NUMBER'],
    [letter.unit.id, 'LEAD'],
    [letter.unit.name, 'LEAD'],
    [co?.id ?? '-', 'CO'],
    [co?.name ?? '-', 'CO'],
    ...people.flatMap(({ id, name, post }): [string, string][] => [
      [id, post],
      [name, post],
    ]),
  ];
  const text = JSON.stringify(value, (key, one) =>
    OF_THE_WAY.includes(key) ? undefined : (one as unknown),
  );
  const named = names.reduce((all, [name, part]) => all.replaceAll(name, part), text);
  return JSON.parse(
    named.replaceAll(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/g, (at) =>
      /:00\.000Z"$/.test(at) ? at : '"T"',
    ),
  );
}

describe('every way in', () => {
  let api: Api;
  let letters: Notice[];
  let ways: (readonly [string, Way])[];

  const giverOf = (letter: Notice, who: 'lead' | 'co'): Giver => {
    const unit = who === 'lead' ? { ...letter.unit, holders: letter.holders } : letter.coUnits[0];
    if (unit === undefined) throw new Error('nobody co-operates');
    const holder = holderOf(unit);
    const name = unit.holders.find((h) => h.id === holder)?.name ?? '';
    return { unit: unit.id, holder, name };
  };
  const now = (letter: Notice) => api.client.get<Notice>(`/api/notices/${letter.id}`);

  const office = async (letter: Notice, role: string, body: Said): Promise<string> => {
    try {
      await api.client.post(`/api/notices/${letter.id}/commands`, {
        actor: { role, id: `office-${role}` },
        body,
      });
      return 'done';
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };

  /** A step on a letter, said by a way; the objection that is meant is named by its id. */
  async function given(letter: Notice, way: Way, [who, said]: Step): Promise<string> {
    if (who !== 'lead' && who !== 'co') return office(letter, who, said);
    const pending = (await now(letter)).objections.find((o) => o.status === 'pending')?.id;
    const whole = said.matter === 'pending objection' ? { ...said, matter: pending } : said;
    return way(letter, giverOf(letter, who), whole);
  }

  before(async () => {
    api = await startApi({ callbackSecrets: [CALLBACK] });
    ways = Object.entries(waysInto(api));
    letters = await lettersFor(api, {
      ...{ units: ways.length, findings: 3, together: true },
      timings: ['限期整改', '长期坚持', '分阶段整改'],
    });
  });
  after(() => api.stop());

  it('leads a letter through every stage of both its units to the same state, and is refused the same', async () => {
    const refusals = new Set<string>();
    for (const [n, step] of LIFE.entries()) {
      const outcomes: Record<string, string> = {};
      const states: Record<string, unknown> = {};
      for (const [i, [name, way]] of ways.entries()) {
        const letter = letters[i] as Notice;
        outcomes[name] = await given(letter, way, step);
        const {
          seq,
          stage,
          findings,
          clocks,
          holds,
          objections,
          formalReviews,
          plan,
          coUnits,
          stopped,
        } = await now(letter);
        const state = {
          seq,
          stage,
          findings,
          clocks,
          holds,
          objections,
          formalReviews,
          plan,
          coUnits,
          stopped,
        };
        states[name] = stateOf(letter, state);
      }
      const about = `step ${n + 1}: ${step[0]} ${step[1].kind} ${JSON.stringify(outcomes)}`;
      expect(new Set(Object.values(outcomes)).size, about).to.equal(1);
      for (const name of Object.keys(states))
        expect(states[name], `${about}, ${name}`).to.deep.equal(states.api);
      if (outcomes.api !== 'done') refusals.add(outcomes.api ?? '');
    }
    // The life goes through every stage, and is refused for many reasons on the way.
    const [letter] = letters as [Notice];
    const types = (await eventsOf(api.connection, letter.id)).map((e) => e.type);
    expect(types).to.include.members(STAGES);
    expect([...refusals].length).to.be.at.least(8);
  });

  it('has recorded the same events everywhere, in the name of the same post', async () => {
    const told = async (letter: Notice) =>
      (await eventsOf(api.connection, letter.id)).map((event: RecordedEvent) => ({
        state: stateOf(letter, { ...event, nextAlarmAt: null }),
        as: event.by?.role ?? null,
      }));
    const [first, ...others] = await Promise.all(letters.map(told));
    for (const [i, one] of others.entries()) expect(one, ways[i + 1]?.[0]).to.deep.equal(first);
  });
});
