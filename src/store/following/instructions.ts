import type { Connection } from 'mongoose';
import type { Sight } from '../../domain/access/identity.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { Instruction } from '../../domain/notice/matters/instruction.ts';
import type { Post } from '../../domain/policy/policy.ts';
import { both, lettersSeen } from '../access/sight.ts';
import { collectionOf } from '../models.ts';
import type { ByClock } from '../notice-lists.ts';
import type { NoticeDoc } from '../stored.ts';
import { LETTER_NAMED, type LetterNamed } from './letter.ts';

/** Which instructions a list asks for. */
export interface InstructionFilter {
  campaign?: string | undefined;
  unit?: string | undefined;
  notice?: string | undefined;
  rehearsal?: boolean | undefined;
  /** The number of one instruction, which may be about many letters. */
  instruction?: string | undefined;
  status?: Instruction['status'] | undefined;
  addressee?: Post | undefined;
  leader?: string | undefined;
  /** Those that wait for their answer and were due before. */
  overdueAt?: ByClock<Instant> | undefined;
}

/** An instruction as a list shows it, with its letter. */
export interface ListedInstruction {
  _id: string;
  /** The date of its last turn, and its place among all: letter and number. */
  due: Instant;
  place: string;
  instruction: Instruction;
  notice: LetterNamed;
}

/** Where a list goes on: behind this date and place. */
export type InstructionPosition = [due: Instant, place: string];

const isOverdue = (at: ByClock<Instant>): Record<string, unknown> =>
  'all' in at
    ? { due: { $lt: at.all } }
    : {
        $or: [
          { due: { $lt: '' } },
          ...at.each.map((one) => ({
            'notice.campaign.id': one.campaign,
            due: { $lt: one.at },
          })),
        ],
      };

function wantedOf(filter: InstructionFilter, after: InstructionPosition | null) {
  const { instruction, status, addressee, leader, overdueAt } = filter;
  const wanted: Record<string, unknown>[] = [];
  if (instruction !== undefined) wanted.push({ 'instruction.id': instruction });
  if (status !== undefined) wanted.push({ 'instruction.status': status });
  if (addressee !== undefined) wanted.push({ 'instruction.addressee': addressee });
  if (leader !== undefined) wanted.push({ 'instruction.leader.name': leader });
  if (overdueAt !== undefined)
    wanted.push({ 'instruction.status': 'pending' }, isOverdue(overdueAt));
  if (after !== null) {
    const [due, place] = after;
    wanted.push({ $or: [{ due: { $gt: due } }, { due, place: { $gt: place } }] });
  }
  return wanted.length === 0 ? [] : [{ $match: { $and: wanted } }];
}

/** A page of the instructions in a sight, the earliest due first. */
export function listInstructions(
  connection: Connection,
  sight: Sight,
  filter: InstructionFilter,
  { after, limit }: { after: InstructionPosition | null; limit: number },
): Promise<ListedInstruction[]> {
  const { campaign, unit, notice, rehearsal } = filter;
  const letters: Record<string, unknown> = { 'notice.instructions.id': { $gt: '' } };
  if (campaign !== undefined) letters['notice.campaign.id'] = campaign;
  if (unit !== undefined) letters['notice.unit.id'] = unit;
  if (notice !== undefined) letters._id = notice;
  if (rehearsal !== undefined) letters['notice.rehearsal'] = rehearsal;
  return collectionOf<NoticeDoc>(connection, 'notices')
    .aggregate<ListedInstruction>([
      { $match: both(lettersSeen(sight), letters) },
      { $project: { ...LETTER_NAMED, instruction: '$notice.instructions' } },
      { $unwind: '$instruction' },
      {
        $set: {
          due: { $getField: { field: 'dueAt', input: { $last: '$instruction.turns' } } },
          place: { $concat: ['$_id', '#', '$instruction.id'] },
        },
      },
      ...wantedOf(filter, after),
      { $sort: { due: 1, place: 1 } },
      { $limit: limit },
    ])
    .toArray();
}
