import { z } from 'zod';
import type { LetterNamed } from '../../../store/following/letter.ts';
import { presentNamed } from '../matters.ts';
import { documentNumber, named, noticeId } from '../vocabulary.ts';

/** What a list over many letters tells of the letter that something belongs to. */
export const letterFacts = {
  id: noticeId,
  documentNumber,
  unit: named,
  campaign: named,
  rehearsal: z.boolean(),
};

const letterNamed = z.strictObject(letterFacts);

/** A letter in such a list as callers see it. */
export const presentLetterNamed = (n: LetterNamed): z.infer<typeof letterNamed> => ({
  id: n.id,
  documentNumber: n.documentNumber,
  unit: presentNamed(n.unit),
  campaign: presentNamed(n.campaign),
  rehearsal: n.rehearsal,
});
