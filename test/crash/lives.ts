import type { ClientActor } from '../../src/client/api-client.ts';
import { sha256Of } from '../../src/store/evidence/files.ts';
import type { Random } from '../support/simulation/random.ts';
import { KEY_MARK } from './killable-house.ts';

/** A letter before its issue, as the clients know it. */
export interface Letter {
  /** Id of the draft, and of the notice once it is issued. */
  id: string;
  unit: string;
  /** On a rehearsal's clock, so that alarms ring while the house is being killed. */
  rehearsal: boolean;
}

/** A command as a client is going to give it. */
export interface Order {
  letter: string;
  kind: string;
  path: string;
  body: Record<string, unknown>;
  actor: ClientActor;
  key: string;
  /** The order of which this is a repetition, under the same key; or whose key it steals for another content. */
  repeats?: string;
  steals?: string;
}

const CLERK: ClientActor = { role: 'supervisionOffice', id: 'clerk', name: '拟稿人' };
const REVIEWER: ClientActor = { role: 'reviewer', id: 'reviewer-1', name: '验收人' };

/** Findings of a letter: 立行立改, 限期整改, 长期坚持; the second is the one that may be extended. */
export const TIMINGS = ['立行立改', '限期整改', '长期坚持'];
const EXTENDABLE = '2';

type Said = [actor: ClientActor, body: { kind: string } & Record<string, unknown>];

/** What every letter holds, and its reports cite. */
export const PAPER = Buffer.from('%PDF-1.7 整改报告');
const SHA = sha256Of(PAPER);

const reported = (finding: string) => ({
  kind: 'reportFinding',
  finding,
  summary: '已整改完毕，制度同步建立',
  evidence: [{ name: '整改报告.pdf', sha256: SHA, effectiveOn: '2026-03-02' }],
});

/** What the unit and the office say over one finding, from report to closure. */
function findingTalk(r: Random, unit: ClientActor, finding: string, until: string): Said[] {
  const said: Said[] = [];
  if (finding === EXTENDABLE) {
    said.push([unit, { kind: 'requestExtension', finding, until, reason: '需提请会议审议' }]);
    if (r.chance(0.7)) said.push([CLERK, { kind: 'grantExtension', finding, opinion: '同意' }]);
    else said.push([CLERK, { kind: 'refuseExtension', finding, reason: '理由不足' }]);
  }
  said.push([unit, reported(finding)]);
  if (r.chance(0.4)) {
    said.push([REVIEWER, { kind: 'returnFinding', finding, reason: '缺少台账' }]);
    said.push([unit, reported(finding)]);
  }
  said.push([REVIEWER, { kind: 'acceptFinding', finding, opinion: '同意销号' }]);
  return said;
}

/** A whole life in order; some letters stay open, some are withdrawn. */
function storyOf(r: Random, unit: ClientActor, until: string): Said[] {
  const plan: Said = [
    unit,
    {
      kind: 'submitPlan',
      items: ['1', '2', '3'].map((finding) => ({ finding, measures: '明确专人，逐月更新' })),
    },
  ];
  const story: Said[] = [[unit, { kind: 'acknowledge', remarks: '已收到' }]];
  if (r.chance(0.3)) story.push(plan, [REVIEWER, { kind: 'returnPlan', reason: '措施不具体' }]);
  story.push(plan, [REVIEWER, { kind: 'acceptPlan', opinion: '同意' }]);
  story.push([CLERK, { kind: 'remindByHand', text: '请抓紧' }]);
  const talks = ['1', '2', '3'].map((finding) => findingTalk(r, unit, finding, until));
  const end = r.below(10);
  // Three in ten stay open, one is withdrawn, the others end with their last finding.
  for (const talk of end < 3 ? talks.slice(0, 1) : talks) story.push(...talk);
  if (end === 3) {
    story.splice(-2);
    story.push([CLERK, { kind: 'withdrawNotice', reason: '问题认定有误' }]);
  }
  return story;
}

/** Orders that the rules, the roles or the schema refuse wherever they come. */
const senseless = (r: Random, unit: ClientActor): Said =>
  r.pick<Said>([
    [unit, { kind: 'acceptFinding', finding: '1', opinion: '自行销号' }],
    [unit, reported('9')],
    [
      { ...unit, unit: 'another-unit' },
      { kind: 'acknowledge', remarks: '' },
    ],
    [REVIEWER, { kind: 'grantExtension', finding: '3', opinion: '同意' }],
    [CLERK, { kind: 'addNote', text: '' }],
    [CLERK, { kind: 'noSuchCommand' }],
  ]);

/** Names the orders of one client, so that no key is ever given twice by accident. */
export function keysFor(seed: number, client: number) {
  let last = 0;
  return (): string => {
    last += 1;
    return `${KEY_MARK}${seed}-${client}-${last}`;
  };
}

export const noteOn = (letter: string, text: string, key: string): Order => ({
  letter,
  kind: 'addNote',
  path: `/api/notices/${letter}/commands`,
  body: { kind: 'addNote', text },
  actor: CLERK,
  key,
});

/**
 * One letter's life as `count` orders: its issue, its story, and in between notes, repetitions, stolen keys and orders
 * that must be refused.
 */
export function lifeOf(r: Random, letter: Letter, count: number, nextKey: () => string): Order[] {
  const path = `/api/notices/${letter.id}/commands`;
  const unit: ClientActor = {
    role: 'contact',
    id: `contact-${letter.unit}`,
    name: '联络员',
    unit: letter.unit,
  };
  const order = ([actor, body]: Said): Order => ({
    letter: letter.id,
    kind: body.kind,
    path,
    body,
    actor,
    key: nextKey(),
  });
  const until = letter.rehearsal ? '2026-04-10' : '2027-01-15';
  const issue: Order = {
    letter: letter.id,
    kind: 'issue',
    path: `/api/drafts/${letter.id}/issue`,
    body: {},
    actor: CLERK,
    key: nextKey(),
  };
  const life = storyOf(r, unit, until)
    .slice(0, count - 1)
    .map(order);
  while (life.length < count - 1) {
    const place = r.below(life.length + 1);
    const before = life.slice(0, place).filter((o) => o.repeats === undefined && !o.steals);
    const note = before.filter((o) => o.kind === 'addNote' && o.body.text !== '').at(-1);
    const kind = r.below(10);
    const earlier = before[r.below(before.length)];
    if (kind < 2) life.splice(place, 0, order(senseless(r, unit)));
    else if (kind === 2 && earlier !== undefined)
      life.splice(place, 0, { ...earlier, repeats: earlier.key });
    else if (kind === 3 && note !== undefined)
      life.splice(place, 0, { ...noteOn(letter.id, '换了内容', note.key), steals: note.key });
    else life.splice(place, 0, noteOn(letter.id, `电话了解情况（${life.length}）`, nextKey()));
  }
  return [issue, ...life];
}
