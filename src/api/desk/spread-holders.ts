import { WHOLE } from '../../domain/access/identity.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import { canonical, digestOf } from '../../domain/notice/chain.ts';
import { idByHouse } from '../../domain/notice/command-ids.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Holder } from '../../domain/notice/posts.ts';
import { campaignsIn } from '../../store/campaigns.ts';
import { eachNotice } from '../../store/notice-lists.ts';
import { holdersFor, ownHolders, type PostsOf } from '../../store/roster.ts';
import { type Deps, nowOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import { COMMAND_PROBLEMS } from './command-problems.ts';
import type { Commander } from './give-command.ts';

/** What a change of posts may meet: every open notice is told of it by a command, which is no answer of a unit. */
export const TELLING = COMMAND_PROBLEMS.filter((code) => code !== 'answer-taken');

/**
 * Tells an open notice who holds the posts; a notice that knows it already is left alone, and so is one that is over.
 * @returns false where the letter has no room for it.
 */
async function tell(
  commander: Commander,
  notice: Notice,
  holders: Holder[],
  coUnit?: string,
): Promise<boolean> {
  const unit = coUnit === undefined ? notice : notice.coUnits.find((u) => u.id === coUnit);
  if (canonical(unit?.holders ?? []) === canonical(holders)) return true;
  const by = { role: 'supervisionOffice' as const, id: 'roster', name: '岗位名册' };
  const kind = 'replaceHolders' as const;
  const said = { kind, holders, ...(coUnit === undefined ? {} : { coUnit }) };
  // The same people may come back later: that is another change of the notice, not a repetition.
  const id = idByHouse('posts', digestOf(`${notice.seq}/${canonical(said)}`).slice(0, 32));
  try {
    await commander.give(WHOLE, notice.id, said, { by, id });
  } catch (error) {
    const code = error instanceof Problem ? error.code : null;
    if (code === 'letter-full') return false;
    if (code !== 'closed' && code !== 'withdrawn') throw error;
  }
  return true;
}

/**
 * Tells every open notice of the unit (of all units of the register, for its office's posts) who holds the posts now, and every one in
 * which it co-operates. A letter that has no room for it keeps no other from being told. Repeating it changes nothing.
 * @returns how many open notices know of it.
 * @throws Problem `letter-full`, naming the letters that could not be told.
 */
export async function spread(
  deps: Deps,
  commander: Commander,
  { register, unit }: PostsOf,
): Promise<number> {
  const told = new Set<string>();
  const full = new Set<string>();
  const today = dateOf(nowOf(deps));
  const campaigns = unit === null ? await campaignsIn(deps.connection, register) : undefined;
  const led = unit === null ? { campaigns, open: true } : { unit, open: true };
  for await (const { _id, notice } of eachNotice(deps.connection, WHOLE, led)) {
    const holders = await holdersFor(deps.connection, notice.unit.id, today);
    ((await tell(commander, notice, holders)) ? told : full).add(_id);
  }
  if (unit === null) return allTold(told, full);
  const holders = await ownHolders(deps.connection, unit, today);
  for await (const { _id, notice } of eachNotice(deps.connection, WHOLE, {
    coUnit: unit,
    open: true,
  })) {
    ((await tell(commander, notice, holders, unit)) ? told : full).add(_id);
  }
  return allTold(told, full);
}

function allTold(told: ReadonlySet<string>, full: ReadonlySet<string>): number {
  if (full.size > 0)
    throw new Problem('letter-full', { subject: [...full].slice(0, 20).join('、') });
  return told.size;
}
