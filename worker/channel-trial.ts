import { randomUUID } from 'node:crypto';
import { Later, Undeliverable, Unsure } from '../src/activities/notify/channel.ts';
import type { ChannelWorld } from '../src/activities/notify/channel-kind.ts';
import type { DispatchDoc } from '../src/store/dispatches.ts';
import type { ChannelDoc } from '../src/store/sending/channel-rows.ts';
import { madeOf } from './channels.ts';

/** What came of a test message. */
export type Trial =
  | { is: 'taken'; providerId: string }
  /** There is nobody whom it could reach. */
  | { is: 'nobody' }
  /** Its provider said no for good, it cannot be used as it is configured, it takes nothing now, or nobody knows. */
  | { is: 'refused' | 'office' | 'later' | 'unknown'; why: string };

const PATIENCE_MS = 20_000;

const SUBJECT = '渠道测试，无需办理';

/** A message about no letter, to whom the channel is asked to bring it. */
function trialDispatch(row: ChannelDoc, at: string): DispatchDoc {
  const { for: groups = '' } = row.settings as { for?: string };
  const [group = ''] = groups.split(',').map((part) => part.trim());
  return {
    ...{ _id: `trial/${row._id}/${randomUUID()}`, holder: 'trial', name: '管理员' },
    ...{ side: group === 'office' ? 'office' : 'unit', tempoOf: null, rehearsal: false },
    ...{ urgent: false, slot: at, superseded: [], deliveries: [], readAt: null },
    items: [{ noticeId: 'trial', unit: group, documentNumber: '测试', dueAt: null } as never],
  };
}

const worldOf = (mobile: string | null, home: string): ChannelWorld => ({
  patienceMs: PATIENCE_MS,
  nowMs: () => Date.now(),
  mobileOf: async () => mobile,
  messageOf: async () => ({ subject: SUBJECT, note: null, lines: [], page: home }),
  shortTextOf: async (_dispatch, signature) => ({
    whole: `【${signature}】${SUBJECT}`,
    parts: { number: '测试', days: '0', code: '00000-00000', count: '0' },
  }),
});

/**
 * Sends a test message by a channel, so that its settings and secrets are known to be right before the first letter. It is about no letter,
 * opens nothing, and is kept nowhere.
 * @param to.mobile the telephone that it goes to; a group and a webhook need none.
 * @param to.home the address of the house, which stands in it as that of the reader's own page.
 */
export async function tryChannel(
  row: ChannelDoc,
  key: string | undefined,
  to: { mobile: string | null; home: string },
): Promise<Trial> {
  const channel = madeOf(row, key, worldOf(to.mobile, to.home));
  if (typeof channel === 'string') return { is: 'office', why: channel };
  const dispatch = trialDispatch(row, new Date().toISOString());
  try {
    const address = await channel.address(dispatch);
    if (address === null) return { is: 'nobody' };
    const { providerId } = await channel.send(dispatch, address);
    return { is: 'taken', providerId };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof Undeliverable) return { is: 'refused', why };
    if (error instanceof Unsure) return { is: 'unknown', why };
    return { is: error instanceof Later && error.office ? 'office' : 'later', why };
  }
}
