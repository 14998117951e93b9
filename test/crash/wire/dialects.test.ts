import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import mongoose from 'mongoose';
import { grpcDialect } from './grpc-dialect.ts';
import { httpDialect } from './http-dialect.ts';
import { changed, mongoDialect, renumbered } from './mongo-dialect.ts';
import type { Dialect, Passing } from './passing.ts';

const { BSON } = mongoose.mongo;

/** A message of MongoDB's protocol: the command's document, and perhaps documents in a section of their own. */
function mongoMessage(id: number, answers: number, body: object, many: object[] = []): Buffer {
  const documents = Buffer.concat(many.map((one) => BSON.serialize(one)));
  const name = Buffer.from('documents\0');
  const size = Buffer.alloc(5);
  size[0] = 1;
  size.writeInt32LE(4 + name.length + documents.length, 1);
  const head = Buffer.alloc(21);
  const more = many.length === 0 ? [] : [size, name, documents];
  const message = Buffer.concat([head, BSON.serialize(body), ...more]);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(id, 4);
  message.writeInt32LE(answers, 8);
  message.writeInt32LE(2013, 12);
  return message;
}

/** A data frame of HTTP/2 on a stream, with one whole gRPC message, packed or not. */
function grpcFrame(stream: number, text: string, packed = false): Buffer {
  const content = packed ? gzipSync(text) : Buffer.from(text);
  const frame = Buffer.alloc(14);
  frame.writeUIntBE(5 + content.length, 0, 3);
  frame.writeUInt32BE(stream, 5);
  frame[9] = packed ? 1 : 0;
  frame.writeUInt32BE(content.length, 10);
  return Buffer.concat([frame, content]);
}

/** Everything that a dialect makes of bytes that come in pieces of seven. */
function inPieces(dialect: Dialect, way: Passing['way'], bytes: Buffer): Passing[] {
  const passed: Passing[] = [];
  for (let at = 0; at < bytes.length; at += 7)
    passed.push(...dialect.split(way, bytes.subarray(at, at + 7)));
  return passed;
}

const namesOf = (passed: Passing[]): string[] => passed.map((p) => p.what);
const bytesOf = (passed: Passing[]): Buffer => Buffer.concat(passed.map((p) => p.bytes));

describe("MongoDB's protocol on a link", () => {
  const insert = mongoMessage(7, 0, { insert: 'events', ordered: false }, [{ _id: 'a/1' }]);
  const ping = mongoMessage(8, 0, { ping: 1 });

  it('is taken apart into whole commands that are called by name and collection', () => {
    const bytes = Buffer.concat([insert, ping]);
    const passed = inPieces(mongoDialect(), 'request', bytes);
    expect(namesOf(passed)).to.deep.equal(['insert events', 'ping']);
    expect(bytesOf(passed).equals(bytes)).to.equal(true);
  });

  it('calls a reply after the command that it answers', () => {
    const dialect = mongoDialect();
    dialect.split('request', insert);
    dialect.split('request', ping);
    const replies = [mongoMessage(1, 8, { ok: 1 }), mongoMessage(2, 7, { ok: 1 })];
    const passed = inPieces(dialect, 'reply', Buffer.concat(replies));
    expect(namesOf(passed)).to.deep.equal(['ping', 'insert events']);
  });

  it('lets a command be changed, wherever its documents stand', () => {
    const next = changed(insert, (command) => ({ ...command, writeConcern: { w: 1, j: false } }));
    expect(next.readInt32LE(0)).to.equal(next.length);
    expect(next.readInt32LE(4)).to.equal(7);
    expect(BSON.deserialize(next.subarray(21))).to.deep.equal({
      insert: 'events',
      ordered: false,
      documents: [{ _id: 'a/1' }],
      writeConcern: { w: 1, j: false },
    });
    expect(renumbered(next, 99).readInt32LE(4)).to.equal(99);
  });
});

describe('gRPC on a link', () => {
  const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
  const marks = { 'update.v1.Acceptance': 'accept' };

  it('is taken apart into frames, and a call is called by what its request holds', () => {
    const bytes = Buffer.concat([
      preface,
      grpcFrame(1, 'a poll'),
      grpcFrame(3, 'temporal.api.update.v1.Acceptance'),
    ]);
    const passed = inPieces(grpcDialect(marks), 'request', bytes);
    expect(namesOf(passed)).to.deep.equal(['', '', 'accept']);
    expect(bytesOf(passed).equals(bytes)).to.equal(true);
  });

  it('knows a packed request, and the reply on its stream alone', () => {
    const dialect = grpcDialect(marks);
    dialect.split('request', Buffer.concat([preface, grpcFrame(5, 'update.v1.Acceptance', true)]));
    const replies = Buffer.concat([grpcFrame(1, 'other'), grpcFrame(5, 'done')]);
    expect(namesOf(inPieces(dialect, 'reply', replies))).to.deep.equal(['', 'accept']);
  });
});

describe('HTTP on a link', () => {
  it('calls both sides of a connection by the request, and a reply by its status', () => {
    const dialect = httpDialect();
    const asked = Buffer.from('POST /api/notices/n/commands HTTP/1.1\r\nHost: x\r\n\r\n{}');
    const [request] = dialect.split('request', asked);
    const [reply] = dialect.split('reply', Buffer.from('HTTP/1.1 200 OK\r\n\r\n{}'));
    expect(request?.what).to.equal('POST /api/notices/n/commands');
    expect(reply).to.include({ what: 'POST /api/notices/n/commands', status: 200 });
  });
});
