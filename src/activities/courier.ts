import { Context, log } from '@temporalio/activity';
import type { Connection } from 'mongoose';
import { AT_ONCE } from '../domain/messages/messages.ts';
import { leavesAt } from '../domain/messages/sending/windows.ts';
import { type DispatchDoc, dueHolders, makeDispatch } from '../store/dispatches.ts';
import { forwardGivenUp } from '../store/sending/next-post.ts';
import { dueChannels, noteUnreached, planSending, unplanned } from '../store/sending/outgoing.ts';
import { carryDue } from './carry.ts';
import type { Channel } from './notify/channel.ts';

/** What the courier's activities need. */
export interface CourierDeps {
  connection: Connection;
  /** The channels as they are configured now, the preferred first. */
  channels: () => Promise<readonly Channel[]>;
}

/** The channels that reach a reader, in the order in which they are preferred. */
async function reaching(channels: readonly Channel[], dispatch: DispatchDoc): Promise<string[]> {
  const names: string[] = [];
  for (const channel of channels)
    if ((await channel.address(dispatch)) !== null) names.push(channel.name);
  return names;
}

/** The activities of the courier, bound to their dependencies. */
export const createCourierActivities = ({ connection, channels }: CourierDeps) => {
  const plan = async (doc: DispatchDoc): Promise<void> => {
    // A rehearsal stays in the house, whatever the channel: nobody outside is to be troubled by it.
    if (doc.rehearsal) return;
    const { slot, holder, urgent } = doc;
    const configured = await channels();
    const names = await reaching(configured, doc);
    // Whoever has no address anywhere would be told nothing; the office's own people have the console.
    if (configured.length > 0 && names.length === 0 && doc.side === 'unit')
      return noteUnreached(connection, doc._id, slot);
    const atOnce = doc.items.some((row) => AT_ONCE.includes(row.what));
    const at = leavesAt({ slot, holder, urgent, atOnce });
    return planSending(connection, doc._id, names, at);
  };
  return {
    /**
     * Who has something due in the tempo of `campaign` (null: real time), which channels have something to do, and when
     * more will be. What every channel has given up goes to the next post.
     */
    async look({ campaign, now }: { campaign: string | null; now: string }) {
      const due = await dueHolders(connection, campaign, now);
      if (campaign !== null) return { ...due, channels: [] as string[] };
      await forwardGivenUp(connection, now);
      for (const doc of await unplanned(connection, now)) await plan(doc);
      const outgoing = await dueChannels(connection, now);
      const next = [due.nextAt, outgoing.nextAt].filter((at) => at !== null);
      return { ...due, nextAt: next.sort()[0] ?? null, channels: outgoing.channels };
    },

    /** Puts everything due to each of these people into his inbox as one dispatch, and plans its way out of the house. */
    async dispatch(to: { campaign: string | null; holders: string[]; now: string }): Promise<void> {
      const { campaign, holders, now } = to;
      for (const holder of holders) {
        const doc = await makeDispatch(connection, { campaign, holder, now });
        if (doc !== null) await plan(doc);
      }
    },

    /** Does what is due on one channel: sends, tries again, asks what has become of messages. Returns when nothing is due. */
    async carry({ channel, now }: { channel: string; now: string }): Promise<void> {
      const found = (await channels()).find((c) => c.name === channel);
      const heartbeat = () => Context.current().heartbeat();
      const alarm = (text: string, about: Record<string, unknown>) => log.error(text, about);
      await carryDue({ connection, name: channel, channel: found, now, heartbeat, alarm });
    },
  };
};

export type CourierActivities = ReturnType<typeof createCourierActivities>;
