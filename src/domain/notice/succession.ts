import { dateOf, isIsoDate } from '../calendar/instant.ts';
import type { Post } from '../policy/policy.ts';
import { clocksAbout, lapseDrafts, planClockWithout } from './answers.ts';
import { keyOf } from './clocks.ts';
import { caused, type Deciding, emit, push } from './frame.ts';
import type { CoUnit, StoppedClock } from './matters.ts';
import { type Clock, clockOf, type Finding, findingOf, isOpen } from './notice.ts';
import { coHoldersAt, holdersAt, isOfficePost } from './posts.ts';
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
 * responsible (国发〔2018〕17号), and what is closed keeps its name. In a letter in which it only co-operates, its open
 * parts go over.
 */
export function succeedUnit(d: Deciding<SucceedUnitCommand>): Refused | undefined {
  const { command, notice } = d;
  const { unit = notice.unit.id, successor, on, basis } = command;
  const helping = notice.coUnits.find((u) => u.id === unit);
  if (unit !== notice.unit.id && helping === undefined) return refuse('another-unit', unit);
  if (successor.id === unit) return refuse('same-unit', unit);
  if (!isIsoDate(on)) return refuse('limit-unreadable', on);
  if (on > dateOf(command.receivedAt)) return refuse('succession-not-yet', on);
  if (basis.trim() === '') return refuse('basis-missing');
  if (unit === notice.unit.id) leadSucceeded(d);
  if (helping !== undefined) coUnitSucceeded(d, helping);
  return undefined;
}

function leadSucceeded(d: Deciding<SucceedUnitCommand>): void {
  const { command, notice } = d;
  const { successor, holders, on, basis } = command;
  const findings = notice.findings.filter(isOpen).map((f) => f.code);
  const fact = { unit: notice.unit, successor, on, basis, holders, findings };
  // Told to the people of the successor, who hold the posts from now on.
  const effects = { to: COUNTERPARTS };
  push(d, caused(command, { holders }, d.now, { type: 'unitSucceeded', ...fact }, effects));
}

/** The open parts of a co-operating unit go over with what is left of their time, stopped or not. */
function coUnitSucceeded(d: Deciding<SucceedUnitCommand>, { id, name }: CoUnit): void {
  const { command, notice } = d;
  const { successor, on, basis, receivedAt } = command;
  const holders = command.holders.filter((h) => !isOfficePost(h.post));
  const leads = successor.id === notice.unit.id;
  const [findings, merged]: [string[], string[]] = [[], []];
  const effects = { set: [] as Clock[], drop: [] as string[], stop: [] as StoppedClock[] };
  for (const finding of notice.findings.filter((f) => isOpen(f) && hasOpenPart(f, id))) {
    const one = leads || hasOpenPart(finding, successor.id);
    (one ? merged : findings).push(finding.code);
    const clock = clockOf(notice, keyOf('part', `${finding.code}@${id}`));
    if (clock === undefined) continue;
    effects.drop.push(clock.key);
    if (one) continue;
    const subject = `${finding.code}@${successor.id}`;
    const key = keyOf('part', subject);
    effects.set.push({ ...clock, key, subject });
    const left = notice.stopped.find((s) => s.key === clock.key);
    if (left !== undefined) effects.stop.push({ ...left, key });
  }
  const fact = { unit: { id, name }, successor, on, basis, holders, findings, merged };
  const event = caused(command, notice, d.now, { type: 'coUnitSucceeded', ...fact }, effects);
  // The lead reports for all (S17), so it learns who helps from now on.
  const lead = holdersAt(notice.holders, ['contact'], receivedAt);
  const told = coHoldersAt({ id: successor.id, holders }, COUNTERPARTS, receivedAt, lead);
  push(d, { ...event, to: leads ? lead : [...lead, ...told] });
}

const COUNTERPARTS: Post[] = ['contact', 'handler', 'unitHead'];

const hasOpenPart = ({ parts }: Finding, unit: string): boolean =>
  parts.some((p) => p.unit.id === unit && p.status === 'open');
