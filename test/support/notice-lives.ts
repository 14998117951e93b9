import { AUDIT_LIVES } from './notice-lives-audit.ts';
import { COUNTY_LIVES } from './notice-lives-county.ts';
import { DELAYED_LIVES } from './notice-lives-delays.ts';
import { DISPUTED_LIVES } from './notice-lives-disputes.ts';
import { EVERYTHING } from './notice-lives-everything.ts';
import { EXIT_LIVES } from './notice-lives-exits.ts';
import { MACHINE_LIVES } from './notice-lives-machine.ts';
import type { Life } from './notice-lives-script.ts';
import { SUSPENDED_LIVES } from './notice-lives-suspended.ts';
import { SHARED_LIVES } from './notice-lives-together.ts';
import { URGENT_LIVES } from './notice-lives-urgent.ts';

export { storyOf } from './notice-lives-script.ts';

/** Lives that between them meet every kind of command, alarm and way out; each has its recorded history. */
export const LIVES: Life[] = [
  ...COUNTY_LIVES,
  ...DELAYED_LIVES,
  ...URGENT_LIVES,
  ...AUDIT_LIVES,
  ...DISPUTED_LIVES,
  ...SUSPENDED_LIVES,
  ...SHARED_LIVES,
  ...EXIT_LIVES,
  ...MACHINE_LIVES,
  EVERYTHING,
];
