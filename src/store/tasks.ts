import type { Connection } from 'mongoose';
import { type Sight, WHOLE } from '../domain/access/identity.ts';
import type { Instant } from '../domain/calendar/instant.ts';
import {
  type OfficeTask,
  officePostsToFill,
  officeTask,
  postsNamed,
  postsToFill,
  vacantSince,
} from '../domain/campaign/office-tasks.ts';
import { lacksGovernmentHead } from '../domain/campaign/staffing.ts';
import { clockKey } from '../domain/notice/clock.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { type Holder, UNIT_POSTS } from '../domain/notice/posts.ts';
import type { Post } from '../domain/policy/policy.ts';
import { seesRegister } from './access/sight.ts';
import { complaintTasks, endComplaint } from './answering/complaints.ts';
import { listInstructions } from './following/instructions.ts';
import { collectionOf, DURABLE } from './models.ts';
import { idIn, isOfficeId, OFFICE, type Register, registerIn } from './register/registers.ts';
import { asHolder, officeHolders, type PostingDoc, type UnitDoc } from './roster.ts';
import { findRules } from './rulebooks.ts';
import { undelivered } from './sending/undelivered.ts';
import type { NoticeDoc } from './stored.ts';

/** Who has taken a task, and what became of it. The task itself follows from how things stand. */
export interface TaskMark {
  _id: string;
  task: OfficeTask;
  taken: { by: { id: string; name: string }; at: Instant };
  done: { by: { id: string; name: string }; at: Instant; how: string } | null;
}

/** A task with its mark; `current` is false once what it was about is no longer so. */
export interface MarkedTask {
  task: OfficeTask;
  mark: TaskMark | null;
  current: boolean;
}

const marksOf = (connection: Connection) => collectionOf<TaskMark>(connection, 'tasks');

/** The office of a register, where it has a post of its own to fill. */
const officeOf = (register: Register) => ({ id: idIn(register, OFFICE), name: '督查室' });

/** Before there were letters. */
const EVER = '2000-01-01';

const OPEN = { 'notice.rehearsal': false, 'notice.stage': { $nin: ['closed', 'withdrawn'] } };

/** Digests of rules, by the units whose open letters run under them. */
type Rulebooks = Map<string, Set<string>>;

/** Units with open letters, lead or co-operating, each with the digests of the rules under which these run; by register. */
async function unitsWithLetters(connection: Connection): Promise<Map<Register, Rulebooks>> {
  const found = await collectionOf<NoticeDoc>(connection, 'notices')
    .aggregate<{ _id: { rulebook: string; units: string[] } }>([
      { $match: OPEN },
      {
        $group: {
          _id: {
            rulebook: '$notice.rulebook',
            units: { $concatArrays: [['$notice.unit.id'], '$notice.coUnits.id'] },
          },
        },
      },
    ])
    .toArray();
  const registers = new Map<Register, Rulebooks>();
  for (const { _id: letter } of found)
    for (const unit of letter.units) {
      const register = registerIn(unit);
      const rulebooks: Rulebooks = registers.get(register) ?? new Map();
      rulebooks.set(unit, (rulebooks.get(unit) ?? new Set()).add(letter.rulebook));
      registers.set(register, rulebooks);
    }
  return registers;
}

/** Units with open letters, and the office of each register, whose vacant posts somebody has to be found for. */
async function vacancies(connection: Connection, at: Instant): Promise<OfficeTask[]> {
  const registers = [...(await unitsWithLetters(connection))];
  const all = await Promise.all(
    registers.map(([register, rulebooks]) => vacanciesIn(connection, register, rulebooks, at)),
  );
  return all.flat();
}

async function vacanciesIn(
  connection: Connection,
  register: Register,
  rulebooks: Rulebooks,
  at: Instant,
): Promise<OfficeTask[]> {
  const office = await officeHolders(connection, register);
  const digests = [...new Set([...rulebooks.values()].flatMap((own) => [...own]))];
  const rules = await Promise.all(digests.map((digest) => findRules(connection, digest)));
  const policies = new Map(digests.map((digest, i) => [digest, rules[i]?.policy]));
  const named = (own: Iterable<string>) =>
    postsNamed([...own].flatMap((digest) => policies.get(digest) ?? []));
  const ids = [...rulebooks.keys()];
  const [units, postings] = await Promise.all([
    collectionOf<UnitDoc>(connection, 'units')
      .find({ _id: { $in: ids } })
      .toArray(),
    collectionOf<PostingDoc>(connection, 'postings')
      .find({ register, unit: { $in: ids } })
      .toArray(),
  ]);
  const own = units.flatMap(({ _id: id, name }) => {
    const holders = postings.filter((p) => p.unit === id).map(asHolder);
    const posts = postsToFill(holders, named(rulebooks.get(id) ?? []), at);
    return vacancyOf({ id, name }, posts, holders, at);
  });
  // Whether letters want a head of government is told apart (`lacksGovernmentHead`).
  const vacant = officePostsToFill(office, named(digests), at).filter(
    (post) => post !== 'governmentHead',
  );
  return [...own, ...vacancyOf(officeOf(register), vacant, office, at)];
}

function vacancyOf(
  unit: { id: string; name: string },
  posts: Post[],
  holders: Holder[],
  at: Instant,
): OfficeTask[] {
  if (posts.length === 0) return [];
  const since = vacantSince(holders, posts, at) ?? EVER;
  const nobody = !isOfficeId(unit.id) && posts.length === UNIT_POSTS.length;
  return [officeTask({ kind: 'vacancy', since, unit, posts, nobody })];
}

/** The vacant post of a head of government while something waits for his decision and no delegate is on record. */
async function governmentHeadSought(connection: Connection, at: Instant): Promise<OfficeTask[]> {
  const waiting = { $elemMatch: { status: 'pending', needs: 'governmentHead' } };
  const units = await collectionOf<NoticeDoc>(connection, 'notices').distinct('notice.unit.id', {
    ...OPEN,
    'notice.proposals': waiting,
  } as never);
  const tasks: OfficeTask[] = [];
  for (const register of new Set((units as string[]).map(registerIn))) {
    const office = await officeHolders(connection, register);
    if (!lacksGovernmentHead(office, at)) continue;
    const posts = ['governmentHead'] as const;
    const since = vacantSince(office, posts, at) ?? EVER;
    const unit = officeOf(register);
    tasks.push(officeTask({ kind: 'vacancy', since, unit, posts: [...posts] }));
  }
  return tasks;
}

type Sought = Pick<Notice, 'id' | 'documentNumber' | 'unit' | 'findings' | 'clocks'>;

/** Findings that are nobody’s yet. */
async function ownersSought(connection: Connection): Promise<OfficeTask[]> {
  const found = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ ...OPEN, 'notice.findings.stage': 'ownerSought' } as never)
    .project<{ notice: Sought }>({
      'notice.id': 1,
      'notice.documentNumber': 1,
      'notice.unit': 1,
      'notice.findings.code': 1,
      'notice.findings.stage': 1,
      'notice.clocks': 1,
    })
    .toArray();
  return found.flatMap(({ notice: { id, documentNumber, unit, findings, clocks } }) =>
    findings
      .filter((f) => f.stage === 'ownerSought')
      .map(({ code }) => {
        const key = clockKey('ownerSearch', { finding: code });
        const since = clocks.find((c) => c.key === key)?.startedAt ?? EVER;
        const { id: unitId, name } = unit;
        const about = { unit: { id: unitId, name }, notice: { id, documentNumber }, finding: code };
        return officeTask({ kind: 'ownerSearch', since, ...about });
      }),
  );
}

/** Instructions that nobody has answered in time. */
async function instructionsOverdue(connection: Connection, at: Instant): Promise<OfficeTask[]> {
  const found = await listInstructions(
    connection,
    WHOLE,
    { rehearsal: false, overdueAt: { all: at } },
    { after: null, limit: MOST_TASKS },
  );
  return found.map(({ due: since, instruction: { id: instruction, finding }, notice }) => {
    const { id, documentNumber, unit } = notice;
    const about = { unit: { id: unit.id, name: unit.name }, notice: { id, documentNumber } };
    return officeTask({ kind: 'instruction', since, ...about, finding, instruction });
  });
}

/** More than a person takes on, and less than a list cannot carry. */
const MOST_TASKS = 1000;

/** What the office has to see to now, the oldest first. */
async function currentTasks(connection: Connection, at: Instant): Promise<OfficeTask[]> {
  const all = await Promise.all([
    vacancies(connection, at),
    governmentHeadSought(connection, at),
    ownersSought(connection),
    instructionsOverdue(connection, at),
    undelivered(connection, at),
    complaintTasks(connection),
  ]);
  return all.flat();
}

const byAge = ({ task: a }: MarkedTask, { task: b }: MarkedTask): number =>
  a.since < b.since || (a.since === b.since && a.id < b.id) ? -1 : 1;

/** True for a task of a register in a sight; what concerns a message alone is for whoever sees everything. */
const isSeen = (sight: Sight, { task: { unit } }: MarkedTask): boolean =>
  unit === null ? sight.of === 'office' : seesRegister(sight, registerIn(unit.id));

/** Every task in a sight with its mark, also those that are over and somebody had taken; the oldest first. */
export async function tasksAt(
  connection: Connection,
  sight: Sight,
  at: Instant,
): Promise<MarkedTask[]> {
  const tasks = await currentTasks(connection, at);
  const marks = await marksOf(connection).find({}).toArray();
  const known = new Map(marks.map((m) => [m._id, m]));
  const ids = new Set(tasks.map((t) => t.id));
  const current = tasks.map((task) => ({ task, mark: known.get(task.id) ?? null, current: true }));
  const over = marks
    .filter((m) => !ids.has(m._id))
    .map((mark) => ({ task: mark.task, mark, current: false }));
  return [...current, ...over].filter((t) => isSeen(sight, t)).sort(byAge);
}

/** One task in a sight, or null. */
export const taskAt = async (
  connection: Connection,
  sight: Sight,
  id: string,
  at: Instant,
): Promise<MarkedTask | null> =>
  (await tasksAt(connection, sight, at)).find(({ task }) => task.id === id) ?? null;

/** Somebody takes a task; whoever has taken it first keeps it. @returns who has it. */
export async function takeTask(
  connection: Connection,
  task: OfficeTask,
  taken: TaskMark['taken'],
): Promise<TaskMark> {
  await marksOf(connection).updateOne(
    { _id: task.id },
    { $setOnInsert: { task, taken, done: null } },
    { upsert: true, ...DURABLE },
  );
  return (
    (await marksOf(connection).findOne({ _id: task.id })) ?? {
      _id: task.id,
      task,
      taken,
      done: null,
    }
  );
}

/** A task is done; what was said of it first stands. @returns its mark. */
export async function finishTask(
  connection: Connection,
  id: string,
  done: NonNullable<TaskMark['done']>,
): Promise<TaskMark | null> {
  await marksOf(connection).updateOne({ _id: id, done: null }, { $set: { done } }, DURABLE);
  const mark = await marksOf(connection).findOne({ _id: id });
  const complaint = mark?.task.complaint ?? null;
  if (complaint !== null) await endComplaint(connection, complaint.id);
  return mark;
}
