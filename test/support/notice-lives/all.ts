import { AUDIT_LIVES } from './audit.ts';
import { COUNTY_LIVES } from './county.ts';
import { DELAYED_LIVES } from './delays.ts';
import { DISPUTED_LIVES } from './disputes.ts';
import { EVERYTHING } from './everything.ts';
import { EXIT_LIVES } from './exits.ts';
import { LIVES_IN_TIME } from './in-time.ts';
import { INSTRUCTED_LIVES } from './instructions.ts';
import { LIVES_WITH_TIME_KEPT } from './kept.ts';
import { MACHINE_LIVES } from './machine.ts';
import { PROPOSED_LIVES } from './proposals.ts';
import { RIGHTS_LIVES } from './rights.ts';
import type { Life } from './script.ts';
import { SUSPENDED_LIVES } from './suspended.ts';
import { SHARED_LIVES } from './together.ts';
import { URGENT_LIVES } from './urgent.ts';

/** Lives that between them meet every kind of command, alarm and way out; each has its recorded history. */
export const LIVES: Life[] = [
  ...COUNTY_LIVES,
  ...DELAYED_LIVES,
  ...PROPOSED_LIVES,
  ...URGENT_LIVES,
  ...AUDIT_LIVES,
  ...DISPUTED_LIVES,
  ...RIGHTS_LIVES,
  ...SUSPENDED_LIVES,
  ...SHARED_LIVES,
  ...EXIT_LIVES,
  ...LIVES_IN_TIME,
  ...LIVES_WITH_TIME_KEPT,
  ...INSTRUCTED_LIVES,
  ...MACHINE_LIVES,
  EVERYTHING,
];
