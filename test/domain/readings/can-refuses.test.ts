import { expect } from 'chai';
import type { CommandKind } from '../../../src/domain/notice/kinds.ts';
import { can } from '../../../src/domain/readings/can.ts';
import {
  type Act,
  acceptPlan,
  acknowledge,
  askExtension,
  by,
  migrateRules,
  plan,
  report,
  withdraw,
} from '../../support/acts.ts';
import { FRESH, OPEN_SITUATIONS } from '../../support/open-situations.ts';
import { beijing } from '../../support/rules.ts';
import type { Story } from '../../support/story.ts';

const ROLES = [
  'contact',
  'handler',
  'responsibleLeader',
  'unitHead',
  'supervisionOffice',
  'reviewer',
  'approver',
  'groupLeader',
] as const;

const NOW = beijing('2026-03-06 08:00');

/** The command as its proper giver fills it in. */
const actOf = (kind: CommandKind): Act =>
  kind === 'migrateRules' ? migrateRules(2) : OPEN_SITUATIONS[kind].act;

/** The code with which a command is refused, or what it came to instead. */
function refusalOf(story: Story, act: Act): string {
  try {
    story.and('2026-03-06 08:00', act);
    return 'accepted';
  } catch (error) {
    return /"code":"([a-z-]+)"/.exec(String(error))?.[1] ?? String(error);
  }
}

describe('what can() calls shut', () => {
  const planned = FRESH.and('2026-03-05 10:00', plan('1', '2'));
  const lives: Story[] = [
    FRESH,
    FRESH.and('2026-03-05 10:00', acknowledge()),
    planned,
    planned.and('2026-03-05 11:00', acceptPlan()),
    FRESH.and('2026-03-05 10:00', report('1')).and('2026-03-05 11:00', report('2')),
    FRESH.and('2026-03-05 10:00', askExtension('1', '2026-04-20')),
    FRESH.and('2026-03-05 10:00', withdraw()),
  ];
  it('is refused by decide, with the code it names or a closer one', () => {
    const shut = lives.flatMap((life) =>
      ROLES.flatMap((role) =>
        can(role, life.notice, life.rules, NOW)
          .filter((c) => !c.open)
          .map(({ kind, why }) => ({
            kind,
            why: String(why),
            code: refusalOf(life, by(role, actOf(kind))),
          })),
      ),
    );
    expect(shut).to.have.length.above(150);
    const other = shut.filter(({ why, code }) => why !== code);
    expect(new Set(other.map(({ kind, why, code }) => `${kind}: ${why} / ${code}`))).to.deep.equal(
      new Set([
        'reportProgress: progress-not-asked / already-reported',
        'reportMilestone: unknown-milestone / already-reported',
      ]),
    );
  });
});
