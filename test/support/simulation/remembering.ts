import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import { findingOf } from '../../../src/domain/notice/notice.ts';
import { isHeard } from './people/invariants.ts';
import type { Moment, World } from './world.ts';

/** Who holds the posts, as the commands say that have been accepted. */
function rememberPeople(world: World, event: NoticeEvent, command: Moment['command']): void {
  if (command?.kind === 'replaceHolders' && event.type === 'holdersReplaced') {
    if (command.coUnit === undefined) world.roster = command.holders;
    else world.coRosters.set(command.coUnit, command.holders);
  }
  if (command?.kind !== 'succeedUnit') return;
  if (event.type === 'unitSucceeded') world.roster = command.holders;
  if (event.type !== 'coUnitSucceeded') return;
  const { unit, successor } = event;
  world.coRosters.delete(unit.id);
  const leads = successor.id === world.notice.unit.id;
  if (!leads || world.coRosters.has(successor.id))
    world.coRosters.set(successor.id, command.holders);
}

/** True for what counts as a reminder of its findings: it has chased them, and somebody of the unit has heard it. */
const isCounted = (event: NoticeEvent): event is Extract<NoticeEvent, { findings: string[] }> =>
  event.type === 'remindedByHand' ||
  (event.type === 'rungFired' &&
    ['finding', 'progress', 'milestone'].includes(event.kind) &&
    ['remind', 'order'].includes(event.rung) &&
    isHeard(event));

/** What was said to one unit about findings is nothing that its successor has heard. */
function forget({ reminders, told, fired }: World, event: NoticeEvent): void {
  if (event.type !== 'unitSucceeded' && event.type !== 'coUnitSucceeded') return;
  for (const { key } of event.clocks.set)
    for (const name of fired) if (name.startsWith(`${key} `)) fired.delete(name);
  if (event.type !== 'unitSucceeded') return;
  for (const code of event.findings) {
    reminders.delete(code);
    told.delete(code);
  }
}

/** When each co-operating unit was last chased for its part. */
function noteChase({ chased }: World, event: NoticeEvent): void {
  if (event.type !== 'rungFired' || event.kind !== 'part') return;
  for (const key of event.keys)
    if ((chased.get(key) ?? '') < event.dueAt) chased.set(key, event.dueAt);
}

/** What the simulation remembers by itself of an event, apart from the rules under test. */
export function remember(world: World, { event, command }: Moment): void {
  if (event.type === 'issued') for (const f of event.findings) world.firstDue.set(f.code, f.dueAt);
  if (event.type === 'planAccepted')
    for (const { finding } of world.notice.plan?.items ?? [])
      if (findingOf(world.notice, finding)?.stage !== 'deferred') world.planned.add(finding);
  rememberPeople(world, event, command);
  forget(world, event);
  noteChase(world, event);
  if (!isCounted(event)) return;
  for (const code of event.findings)
    world.reminders.set(code, (world.reminders.get(code) ?? 0) + 1);
}
