import { expect } from 'chai';
import { describe, it } from 'mocha';
import { TASK_LIMITS, taskSlots } from '../../worker/tasks/task-slots.ts';

/** What the SDK says of whoever asks for a slot. */
const asking = (isSticky: boolean) => ({
  slotType: 'workflow' as const,
  taskQueue: 'duban-notices',
  workerIdentity: 'test',
  workerBuildId: 'test',
  isSticky,
});

const never = new AbortController().signal;

/** Whether a promise is still open after everything that can run has run. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  const open = {};
  const turn = new Promise((resolve) => setImmediate(() => resolve(open)));
  return (await Promise.race([promise, turn])) === open;
}

describe('slots for tasks of letters', () => {
  it('gives out so many to letters that are replayed, whatever is free for the others', async () => {
    const slots = taskSlots({ remembered: 3, replayed: 1 });
    await slots.reserveSlot(asking(false), never);
    expect(slots.tryReserveSlot(asking(false))).to.equal(null);
    expect(await isOpen(slots.reserveSlot(asking(false), never))).to.equal(true);
    for (let i = 0; i < 3; i += 1)
      expect(slots.tryReserveSlot(asking(true))).to.deep.equal({ isSticky: true });
    expect(slots.tryReserveSlot(asking(true))).to.equal(null);
  });

  it('gives a slot that comes back to whoever waited first, and to its own kind', async () => {
    const slots = taskSlots({ remembered: 1, replayed: 1 });
    const permit = await slots.reserveSlot(asking(false), never);
    const other = await slots.reserveSlot(asking(true), never);
    const [first, second] = [1, 2].map(() => slots.reserveSlot(asking(false), never));
    slots.releaseSlot({ permit: other });
    expect(await isOpen(first as Promise<unknown>)).to.equal(true);
    slots.releaseSlot({ permit });
    expect(await first).to.deep.equal({ isSticky: false });
    expect(await isOpen(second as Promise<unknown>)).to.equal(true);
  });

  it('keeps no slot for whoever has given up', async () => {
    const slots = taskSlots({ remembered: 1, replayed: 1 });
    const permit = await slots.reserveSlot(asking(false), never);
    const leaving = new AbortController();
    const left = slots.reserveSlot(asking(false), leaving.signal);
    const waiting = slots.reserveSlot(asking(false), never);
    const reason = new Error('the worker stops');
    leaving.abort(reason);
    expect(await left.catch((error: unknown) => error)).to.equal(reason);
    slots.releaseSlot({ permit });
    slots.releaseSlot({ permit: await waiting });
    // Nobody waits: the slot is there once, and an aborted question takes none.
    expect(
      await slots.reserveSlot(asking(false), leaving.signal).catch((error: unknown) => error),
    ).to.equal(reason);
    expect(slots.tryReserveSlot(asking(false))).to.not.equal(null);
    expect(slots.tryReserveSlot(asking(false))).to.equal(null);
  });

  it('lets fewer be replayed at once than are remembered', () => {
    expect(TASK_LIMITS.replayed).to.be.lessThan(TASK_LIMITS.remembered);
  });
});
