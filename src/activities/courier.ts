import { ApplicationFailure, Context } from '@temporalio/activity';
import type { Connection } from 'mongoose';
import { type DispatchDoc, dueHolders, makeDispatch, noteDelivery } from '../store/dispatches.ts';
import { collectionOf } from '../store/models.ts';
import { type Channel, Undeliverable } from './notify/channel.ts';

/** What the courier's activities need. */
export interface CourierDeps {
  connection: Connection;
  channels: Channel[];
}

/** The activities of the courier, bound to their dependencies. */
export const createCourierActivities = ({ connection, channels }: CourierDeps) => ({
  /** Who has something due in the tempo of `campaign` (null: real time), and when more will be. */
  async look({ campaign, now }: { campaign: string | null; now: string }) {
    return dueHolders(connection, campaign, now);
  },

  /** Puts everything due to one person into his inbox as one dispatch; names the channels beyond it. */
  async dispatch(to: { campaign: string | null; holder: string; now: string }) {
    const doc = await makeDispatch(connection, to);
    if (doc === null) return { id: '', channels: [] };
    const reaching: string[] = [];
    // A rehearsal stays in the house, whatever the channel: nobody outside is to be troubled by it.
    if (doc.rehearsal) return { id: doc._id, channels: reaching };
    for (const channel of channels) if (await channel.reaches(doc)) reaching.push(channel.name);
    return { id: doc._id, channels: reaching };
  },

  /**
   * Sends a dispatch through one channel and notes the result on it, also a failure, so that it is
   * seen on the notice and not only in a log. @throws the channel's error, to be tried again unless the
   * address itself was refused.
   * @param order.attempts how often it is tried; the last failure is noted as given up.
   */
  async send(order: { dispatch: string; channel: string; attempts: number }): Promise<void> {
    const { dispatch, channel: name, attempts } = order;
    const channel = channels.find((c) => c.name === name);
    if (channel === undefined)
      throw ApplicationFailure.nonRetryable(`no channel ${name} on this worker`, 'NoChannel');
    const dispatches = collectionOf<DispatchDoc>(connection, 'dispatches');
    const doc = await dispatches.findOne({ _id: dispatch });
    if (doc === null)
      throw ApplicationFailure.nonRetryable(`no dispatch ${dispatch}`, 'NoDispatch');
    if (doc.deliveries.some((d) => d.channel === name && d.status === 'sent')) return;
    const note = { channel: name, attempts: Context.current().info.attempt };
    const at = () => new Date().toISOString();
    try {
      const providerId = await channel.send(doc);
      await noteDelivery(connection, doc._id, {
        ...note,
        status: 'sent',
        at: at(),
        providerId,
        error: null,
      });
    } catch (error) {
      await noteDelivery(connection, doc._id, {
        ...note,
        status: 'failed',
        at: at(),
        providerId: null,
        error: String(error),
        ...(error instanceof Undeliverable || note.attempts >= attempts
          ? { givenUp: true as const }
          : {}),
      });
      if (!(error instanceof Undeliverable)) throw error;
      throw ApplicationFailure.nonRetryable(error.message, error.name);
    }
  },
});

export type CourierActivities = ReturnType<typeof createCourierActivities>;
