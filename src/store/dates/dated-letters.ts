import type { Connection } from 'mongoose';
import type { Sight } from '../../domain/access/identity.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { both, lettersTouched } from '../access/sight.ts';
import { collectionOf } from '../models.ts';
import type { EventDoc, NoticeDoc } from '../stored.ts';

/** As much of a letter as its dates need. */
export type DatedLetter = Pick<NoticeDoc, 'documentNumber' | 'seq'> & {
  notice: Pick<Notice, 'id' | 'unit' | 'clocks'>;
  /** When the last event of its record was handled. */
  revisedAt: Instant;
};

/** Real letters in a sight in which a clock runs. */
export async function datedLetters(connection: Connection, sight: Sight): Promise<DatedLetter[]> {
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find(
      both(lettersTouched(sight), {
        'notice.rehearsal': false,
        'notice.clocks.0': { $exists: true },
      }) as never,
    )
    .project<Pick<NoticeDoc, '_id' | 'documentNumber' | 'seq'> & DatedLetter>({
      documentNumber: 1,
      seq: 1,
      'notice.id': 1,
      'notice.unit': 1,
      'notice.clocks': 1,
    })
    .sort({ _id: 1 })
    .toArray();
  const last = await collectionOf<EventDoc>(connection, 'events')
    .find({ _id: { $in: docs.map(({ _id, seq }) => `${_id}/${seq}`) } } as never)
    .project<{ noticeId: string; at: Instant }>({ noticeId: 1, at: 1 })
    .toArray();
  const at = new Map(last.map((event) => [event.noticeId, event.at]));
  return docs.map(({ _id, documentNumber, seq, notice }) => ({
    ...{ documentNumber, seq, notice },
    revisedAt: at.get(_id) ?? '1970-01-01T00:00:00.000Z',
  }));
}
