import mongoose from 'mongoose';
import type { Dialect, Passing } from './passing.ts';

const { BSON } = mongoose.mongo;

const HEADER = 16;
const OP_MSG = 2013;
/** Header, flags, the kind of the first section. */
const BODY_AT = 21;
const TEXT = 2;

/** Whole messages of MongoDB's wire protocol: each begins with its length. */
function splitter(): (chunk: Buffer) => Buffer[] {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const whole: Buffer[] = [];
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= HEADER && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      whole.push(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
    return whole;
  };
}

/** `insert events` from the first element of a command's document; its name alone where its value is no text. */
function commandIn(message: Buffer): string {
  if (message.readInt32LE(12) !== OP_MSG || message[BODY_AT - 1] !== 0) return '';
  const typeAt = BODY_AT + 4;
  const nameEnd = message.indexOf(0, typeAt + 1);
  const name = message.toString('utf8', typeAt + 1, nameEnd);
  if (message[typeAt] !== TEXT) return name;
  const length = message.readInt32LE(nameEnd + 1);
  return `${name} ${message.toString('utf8', nameEnd + 5, nameEnd + 4 + length)}`;
}

/** MongoDB's wire protocol: commands are named with their collection, replies after the command they answer. */
export function mongoDialect(): Dialect {
  const split = { request: splitter(), reply: splitter() };
  const asked = new Map<number, string>();
  return {
    split: (way, chunk): Passing[] =>
      split[way](chunk).map((bytes) => {
        if (way === 'request') {
          const what = commandIn(bytes);
          asked.set(bytes.readInt32LE(4), what);
          return { way, what, status: 0, bytes };
        }
        const id = answered(bytes);
        const what = asked.get(id) ?? '';
        asked.delete(id);
        return { way, what, status: 0, bytes };
      }),
  };
}

/** A command with its document changed; ids and flags stay. Only for commands of one section, as the driver sends them. */
export function changed(
  message: Buffer,
  change: (document: Record<string, unknown>) => Record<string, unknown>,
): Buffer {
  const length = message.readInt32LE(BODY_AT);
  if (BODY_AT + length !== message.length) throw new Error('a command of several sections');
  const body = BSON.serialize(change(BSON.deserialize(message.subarray(BODY_AT), RAW)));
  const next = Buffer.concat([message.subarray(0, BODY_AT), body]);
  next.writeInt32LE(next.length, 0);
  return next;
}

/** Values keep their wire types, so that what is not changed goes out as it came in. */
const RAW = { promoteValues: false, promoteLongs: false } as const;

/** The same command under another request id, whose answer nobody waits for. */
export function renumbered(message: Buffer, id: number): Buffer {
  const next = Buffer.from(message);
  next.writeInt32LE(id, 4);
  return next;
}

/** Id of the request that a reply answers. */
export const answered = (reply: Buffer): number => reply.readInt32LE(8);
