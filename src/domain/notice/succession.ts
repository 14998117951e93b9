import { dateOf, isIsoDate } from '../calendar/instant.ts';
import { clocksAbout, lapseDrafts, planClockWithout } from './answers.ts';
import { caused, type Deciding, emit, push } from './frame.ts';
import { findingOf, isOpen } from './notice.ts';
import type { SucceedUnitCommand, TransferFindingCommand } from './rare-commands.ts';
import { type Refused, refuse } from './refusals.ts';

/** 转办: the finding leaves this letter with a hand-over record; the other unit gets a letter of its own. */
export function transferFinding(d: Deciding<TransferFindingCommand>): Refused | undefined {
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
      drop: [...clocksAbout(d, finding.code), ...planClockWithout(d, finding.code)],
      to: ['contact', 'handler'],
      coUnits: finding.parts.map(({ unit }) => unit.id),
    },
  );
  lapseDrafts(d);
  return undefined;
}

/**
 * 机构改革中职责划转: the successor takes over what is open, from a day on; until then the old unit stays
 * responsible (国发〔2018〕17号), and what is closed keeps its name.
 */
export function succeedUnit(d: Deciding<SucceedUnitCommand>): Refused | undefined {
  const { command, notice } = d;
  const { successor, holders, on, basis } = command;
  if (successor.id === notice.unit.id) return refuse('same-unit', notice.unit.id);
  if (!isIsoDate(on)) return refuse('limit-unreadable', on);
  if (on > dateOf(command.receivedAt)) return refuse('succession-not-yet', on);
  if (basis.trim() === '') return refuse('basis-missing');
  const fact = {
    type: 'unitSucceeded' as const,
    unit: notice.unit,
    successor,
    on,
    basis,
    holders,
    findings: notice.findings.filter(isOpen).map((f) => f.code),
  };
  // Told to the people of the successor, who hold the posts from now on.
  push(d, caused(command, { holders }, d.now, fact, { to: ['contact', 'handler', 'unitHead'] }));
  return undefined;
}
