import { messagesFor } from '../../src/domain/messages/messages.ts';
import type { NoticeEvent } from '../../src/domain/notice/events.ts';
import type { Rules } from '../../src/domain/notice/notice.ts';
import { append, coreOf, unborn } from '../../src/domain/rules/core.ts';
import { type Batch, ForeignChain } from '../../src/store/record/record.ts';
import { LIVES } from './notice-lives/all.ts';
import { storyOf } from './notice-lives/script.ts';
import type { Story } from './story.ts';

const VERSION = 1;

/** One of the suite's lives, by what it shows. */
export function storyCalled(shows: string): Story {
  const life = LIVES.find((l) => l.shows === shows);
  if (life === undefined) throw new Error(`no life shows ${shows}`);
  return storyOf(life);
}

/** A story's events as those of another letter. */
const renamed = (event: NoticeEvent, id: string): NoticeEvent =>
  event.type === 'issued'
    ? { ...event, notice: id, documentNumber: `云督整〔2026〕${id}号` }
    : event;

/**
 * The batches in which a notice's workflow would record these events, `size` of them at a time: each
 * with the head of the chain after it and the messages that its events decide.
 */
export function batchesOf(
  { events, rules }: { events: NoticeEvent[]; rules: Rules },
  id: string,
  size: number,
): Batch[] {
  const batches: Batch[] = [];
  let at = unborn(id, VERSION, rules);
  for (let i = 0; i < events.length; i += size) {
    const turn = events.slice(i, i + size).map((event) => renamed(event, id));
    const { after, recorded } = append(coreOf(VERSION), id, at, turn);
    const { notice, head } = after;
    if (notice === null) throw new Error('a story begins with its issue');
    const messages = recorded.flatMap((event) => messagesFor(event, notice, rules));
    batches.push({ noticeId: id, head, events: recorded, messages });
    at = after;
  }
  return batches;
}

/** The same batches as a run of the workflow decides them, each at the time of its first event. */
export const decidedBatches = (story: Story, id: string, size: number, run: string): Batch[] =>
  batchesOf(story, id, size).map((batch) => ({
    ...batch,
    run,
    decidedAt: batch.events[0]?.at ?? '',
  }));

/** How a recording ends: `recorded`, `foreign` when it was refused as another chain, or its error in words. */
export const endOf = (recording: Promise<unknown>): Promise<string> =>
  recording.then(
    () => 'recorded',
    (error: unknown) => (error instanceof ForeignChain ? 'foreign' : String(error)),
  );
