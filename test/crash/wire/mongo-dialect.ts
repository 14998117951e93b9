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

/** Values keep their wire types, so that what is not changed goes out as it came in. */
const RAW = { promoteValues: false, promoteLongs: false } as const;

type Plain = Record<string, unknown>;

/** The documents of a section that carries many, under the name of the field for which they stand. */
function sequenceIn(section: Buffer): [field: string, documents: Plain[]] {
  const nameEnd = section.indexOf(0, 4);
  const documents: Plain[] = [];
  for (let at = nameEnd + 1; at < section.length; at += section.readInt32LE(at))
    documents.push(BSON.deserialize(section.subarray(at, at + section.readInt32LE(at)), RAW));
  return [section.toString('utf8', 4, nameEnd), documents];
}

/** A command as one document, whatever sections the driver spread it over. */
function documentOf(message: Buffer): Plain {
  const length = message.readInt32LE(BODY_AT);
  const command: Plain = BSON.deserialize(message.subarray(BODY_AT, BODY_AT + length), RAW);
  for (let at = BODY_AT + length; at < message.length; ) {
    const size = message.readInt32LE(at + 1);
    const [field, documents] = sequenceIn(message.subarray(at + 1, at + 1 + size));
    command[field] = documents;
    at += 1 + size;
  }
  return command;
}

/** A command with its document changed; ids and flags stay. */
export function changed(message: Buffer, change: (command: Plain) => Plain): Buffer {
  const body = BSON.serialize(change(documentOf(message)));
  const next = Buffer.concat([message.subarray(0, BODY_AT), body]);
  next.writeInt32LE(next.length, 0);
  return next;
}

/** The same command under another request id, whose answer nobody waits for. */
export function renumbered(message: Buffer, id: number): Buffer {
  const next = Buffer.from(message);
  next.writeInt32LE(id, 4);
  return next;
}

/** Id of the request that a reply answers. */
export const answered = (reply: Buffer): number => reply.readInt32LE(8);
