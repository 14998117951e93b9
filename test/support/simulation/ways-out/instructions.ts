import type { CommandKind } from '../../../../src/domain/notice/kinds.ts';
import { instructionsOf, type Notice } from '../../../../src/domain/notice/notice.ts';
import { isOfficePost } from '../../../../src/domain/notice/posts.ts';
import * as acts from '../../acts.ts';
import { type Act, type Body, by } from '../../acts.ts';
import type { Random } from '../random.ts';

const ADDRESSEES = ['unitHead', 'contact', 'supervisionOffice', 'reviewer', 'approver'] as const;

/** What might be done about leaders' instructions now; it may still be refused. */
export function aboutInstructions(r: Random, notice: Notice): Act[] {
  const possible: Act[] = [];
  const codes = notice.findings.map((f) => f.code);
  if (r.chance(0.05)) {
    const addressee = r.pick(ADDRESSEES);
    const finding = r.pick([null, ...codes]);
    const limit = r.pick([null, '3wd', '24h', '10d']);
    const own = acts.instruct(`批-${r.below(1000)}`, { addressee, finding, limit });
    const entered = { addressee, finding, leader: { name: '王书记', on: '2024-01-02' } };
    possible.push(
      r.pick([own, acts.instruct(`批-${r.below(1000)}`, entered, 'supervisionOffice')]),
    );
  }
  for (const { id, status, addressee, by: giver } of instructionsOf(notice)) {
    const leader = isOfficePost(giver.post) ? giver.post : ('groupLeader' as const);
    if (status === 'pending') possible.push(acts.answerInstruction(id, addressee));
    if (status === 'answered')
      possible.push(by(leader, r.pick([acts.acceptAnswer(id), acts.instructAgain(id)])));
    if (r.chance(0.05)) possible.push(by(leader, acts.withdrawInstruction(id)));
  }
  return possible;
}

/** Bodies of every kind, typed but otherwise without sense. */
export function instructionBodies(
  r: Random,
  notice: Notice,
  { finding, text, until }: { finding: string; text: string; until: string },
) {
  const instruction = r.pick(['', '批-9', ...instructionsOf(notice).map((i) => i.id)]);
  const limit = r.pick([null, until]);
  return {
    instruct: {
      kind: 'instruct',
      ...{ instruction, finding, text, limit, addressee: r.pick(ADDRESSEES) },
      leader: r.pick([null, { name: text, on: until }]),
    },
    answerInstruction: { kind: 'answerInstruction', instruction, text },
    acceptAnswer: { kind: 'acceptAnswer', instruction, remarks: text },
    instructAgain: { kind: 'instructAgain', instruction, text, limit },
    withdrawInstruction: { kind: 'withdrawInstruction', instruction, reason: text },
  } satisfies { [K in CommandKind]?: Extract<Body, { kind: K }> };
}
