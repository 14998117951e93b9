import { z } from 'zod';
import { narrate } from '../../../domain/messages/words.ts';
import { namesOf } from '../../../domain/notice/acting.ts';
import type { Watch, WatchedChange } from '../../../store/following/watches.ts';
import { count, like, pageOf, shape } from '../shape.ts';
import { instant, personName } from '../vocabulary.ts';
import { letterFacts, presentLetterNamed } from './letter.ts';

/** Something that somebody watches. */
export const watched = shape(
  'Watch',
  '关注的通知书或专项督查',
  'A notice or a campaign that somebody watches',
  z.strictObject({
    kind: z.enum(['notice', 'campaign']),
    id: like('c-3f2a91bc04-001-9d8e7f60'),
    since: instant.describe('自何时起关注 · since when'),
  }),
);

export const watchPage = shape(
  'WatchPage',
  '一页关注',
  'A page of what one watches',
  pageOf(watched),
);

const change = shape(
  'WatchedChange',
  '关注的通知书上的新情况',
  'Something that has happened to a watched notice',
  z.strictObject({
    notice: z.strictObject(letterFacts),
    seq: count.describe('该通知书的第几个事件 · its place in the notice'),
    at: instant.describe('处理的时刻 · when it was handled'),
    type: like('findingReported'),
    who: personName.nullable().describe('何人所为，null 为时钟 · null: the clock'),
    text: like('报送第1条问题整改结果：已补齐公示信息，佐证材料 1 件'),
  }),
);

/** A page of what has changed in what one watches. */
export const watchedChanges = shape(
  'WatchedChanges',
  '关注的通知书自某时刻起的新情况',
  'What has happened to watched notices since an instant',
  pageOf(change),
);

/** A watch as its owner sees it. */
export const presentWatch = ({ kind, subject, since }: Watch): z.infer<typeof watched> => ({
  ...{ kind, id: subject, since },
});

/** A change as whoever watches sees it. */
export const presentWatchedChange = (
  { event, letter }: WatchedChange,
  language: 'zh' | 'en',
): z.infer<typeof change> => ({
  notice: presentLetterNamed(letter),
  seq: event.seq,
  at: event.at,
  type: event.type,
  who: event.by === null ? null : namesOf(event.by),
  text: narrate(event)[language],
});
