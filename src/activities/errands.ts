import pMap from 'p-map';
import { WHOLE } from '../domain/access/identity.ts';
import { businessNow } from '../domain/campaign/tempo.ts';
import { idByHouse } from '../domain/notice/command-ids.ts';
import type { Command } from '../domain/notice/commands.ts';
import { findCampaign } from '../store/campaigns.ts';
import {
  dealtWith,
  findMany,
  finishMany,
  lastPublished,
  type ManyDoc,
  noteItem,
} from '../store/many.ts';
import { findNotice } from '../store/notices.ts';
import { findRules } from '../store/rulebooks.ts';
import { type SweepDeps, sweepAll } from './sweep-clocks.ts';

/** What a notice answers to a command that the system gives. */
export type Given =
  | { kind: 'done' }
  | { kind: 'refused'; refusal: { code: string } }
  | { kind: 'over' }
  | { kind: 'unknown' | 'busy' | 'away' };

/** What the errands' activities need. */
export interface ErrandDeps extends Omit<SweepDeps, 'giveCalendar'> {
  give: (noticeId: string, command: Command) => Promise<Given>;
  /** Tells the engine, from time to time, that a long activity is still at work. */
  heartbeat?: () => void;
}

const AT_ONCE = 16;

/** Well below the time after which an activity that has not been heard of is begun again. */
const ALIVE_MS = 8000;

/** The activities behind acts on many notices and the sweep, bound to their dependencies. */
export const createErrandActivities = (deps: ErrandDeps) => {
  const { connection, give } = deps;

  /** Gives the command to one notice. @returns false when it could not be reached. */
  const giveOne = async (many: ManyDoc, notice: string): Promise<boolean> => {
    const doc = await findNotice(connection, WHOLE, notice);
    const campaign =
      doc === null ? null : await findCampaign(connection, WHOLE, doc.notice.campaign.id);
    if (doc === null || campaign === null) {
      await noteItem(connection, item(many, notice, 'over', 'not-found'));
      return true;
    }
    const at = businessNow(campaign.tempo, Date.parse(many.receivedAt));
    const envelope = { id: idByHouse('many', many._id), by: many.by, issuedAt: at, receivedAt: at };
    const answer = await give(notice, { ...many.said, ...envelope } as unknown as Command);
    if (answer.kind === 'done') await noteItem(connection, item(many, notice, 'done', null));
    else if (answer.kind === 'refused')
      await noteItem(connection, item(many, notice, 'refused', answer.refusal.code));
    else if (answer.kind === 'over')
      await noteItem(connection, item(many, notice, 'over', doc.notice.stage));
    else return false;
    return true;
  };

  /** Gives a notice the calendar that was last published for its region. */
  const giveCalendar = async (notice: string): Promise<boolean> => {
    const doc = await findNotice(connection, WHOLE, notice);
    const rules = doc === null ? null : await findRules(connection, doc.notice.rulebook);
    const published = rules && (await lastPublished(connection, rules.calendar.region));
    return published !== null && giveOne(published, notice);
  };

  return {
    /** Gives the command to some of its notices, each once. @throws Error when some could not be reached. */
    async applyChunk({ id, from, upTo }: { id: string; from: number; upTo: number }) {
      const many = await findMany(connection, id);
      if (many === null) throw new Error(`there is no act ${id}`);
      const chunk = many.notices.slice(from, upTo);
      const dealt = await dealtWith(connection, id, chunk);
      let missed = 0;
      await pMap(
        chunk.filter((n) => !dealt.has(n)),
        async (notice) => {
          if (!(await giveOne(many, notice))) missed += 1;
        },
        { concurrency: AT_ONCE },
      );
      if (missed > 0) throw new Error(`${missed} notices could not be reached`);
    },

    /** Notes that the act is finished. */
    async finish({ id }: { id: string }) {
      await finishMany(connection, id, new Date().toISOString());
    },

    /** Looks at every open notice; opens and closes alarms. @returns how many faults stand. */
    async sweepClocks({ repair }: { repair: boolean }): Promise<number> {
      const alive = setInterval(() => deps.heartbeat?.(), ALIVE_MS);
      try {
        const { faults } = await sweepAll({ ...deps, giveCalendar }, { repair, nowMs: Date.now() });
        return faults.length;
      } finally {
        clearInterval(alive);
      }
    },
  };
};

const item = (
  many: ManyDoc,
  notice: string,
  status: 'done' | 'refused' | 'over',
  code: string | null,
) => ({ many: many._id, notice, status, code, at: new Date().toISOString() });

export type ErrandActivities = ReturnType<typeof createErrandActivities>;
