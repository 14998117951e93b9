import type { Notice } from '../../domain/notice/notice.ts';

/** What a list over many letters tells of the letter that something belongs to. */
export type LetterNamed = Pick<Notice, 'id' | 'documentNumber' | 'unit' | 'campaign' | 'rehearsal'>;

/** The same as a projection of the read model. */
export const LETTER_NAMED = {
  'notice.id': 1,
  'notice.documentNumber': 1,
  'notice.unit': 1,
  'notice.campaign': 1,
  'notice.rehearsal': 1,
} as const;
