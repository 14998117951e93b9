import { namesOf } from '../notice/acting.ts';
import { TRANSFERRING } from '../notice/deciders.ts';
import { isOpen } from '../notice/finding.ts';
import type { TransferFindingCommand } from '../notice/matters/transfer.ts';
import { findingOf } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withExtensionDecided, withFinding } from './folding.ts';
import { clocksOfGone, planClockWithout } from './leaving.ts';
import type { RulesOf } from './may.ts';

/** 转办: the finding leaves this letter with a hand-over record; the other unit gets a letter of its own. */
function transferFinding(d: Deciding<TransferFindingCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (command.to.id === notice.unit.id) return refuse('same-unit', notice.unit.id);
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  if (command.record.trim() === '') return refuse('text-missing', finding.code);
  const { to: toUnit, record, reason } = command;
  emit(
    d,
    { type: 'findingTransferred', finding: finding.code, toUnit, record, reason },
    {
      drop: [...clocksOfGone(d, finding.code), ...planClockWithout(d, finding.code)],
      to: ['contact', 'handler'],
      coUnits: finding.parts.map(({ unit }) => unit.id),
    },
  );
  return undefined;
}

const findingTransferred: Fold<'findingTransferred'> = (notice, event) => {
  const { toUnit: to, record, reason: opinion, dueAt: at } = event;
  const by = namesOf(event.by);
  const closure = { reason: 'transferredOut' as const, opinion, at, by, unit: notice.unit.name };
  return withFinding(notice, event.finding, (f) => ({
    stage: 'closed',
    handover: { to, record },
    closure,
    extensions: withExtensionDecided(f, event, 'lapsed'),
  }));
};

/** Who may give which command of this matter, and how each is decided. */
export const transferRules: RulesOf<'transferFinding'> = {
  transferFinding: {
    may: TRANSFERRING,
    instead: TRANSFERRING,
    judges: true,
    decide: transferFinding,
  },
};

/** What each event of this matter leaves behind. */
export const transferFolds = { findingTransferred };
