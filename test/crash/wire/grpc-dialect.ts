import { gunzipSync } from 'node:zlib';
import type { Dialect, Passing } from './passing.ts';

const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'.length;
const FRAME_HEADER = 9;
const DATA = 0;
const PADDED = 8;
const GRPC_HEADER = 5;

/** Whole frames of HTTP/2; what the client says first, its preface, counts as one. */
function splitter(first: number): (chunk: Buffer) => Buffer[] {
  let rest: Buffer = Buffer.alloc(0);
  let preface = first;
  return (chunk) => {
    const whole: Buffer[] = [];
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const length =
        preface > 0
          ? preface
          : rest.length < FRAME_HEADER
            ? Number.POSITIVE_INFINITY
            : FRAME_HEADER + rest.readUIntBE(0, 3);
      if (rest.length < length) return whole;
      whole.push(rest.subarray(0, length));
      rest = rest.subarray(length);
      preface = 0;
    }
  };
}

/** The bytes of a data frame without frame header and padding; null for other frames. */
function dataIn(frame: Buffer): Buffer | null {
  if (frame.length <= FRAME_HEADER || frame[3] !== DATA) return null;
  const padded = ((frame[4] ?? 0) & PADDED) !== 0;
  return padded
    ? frame.subarray(FRAME_HEADER + 1, frame.length - (frame[FRAME_HEADER] ?? 0))
    : frame.subarray(FRAME_HEADER);
}

const streamOf = (frame: Buffer): number => frame.readUInt32BE(5) & 0x7fffffff;

/** A gRPC message as far as it has come, unpacked when it is whole and was packed. */
function messageIn(data: Buffer): Buffer {
  const whole = data.length >= GRPC_HEADER && data.length >= GRPC_HEADER + data.readUInt32BE(1);
  return whole && data[0] === 1 ? gunzipSync(data.subarray(GRPC_HEADER)) : data;
}

/**
 * gRPC over HTTP/2 without TLS. Paths are packed in the headers, so calls are told apart by what stands in their
 * messages: protobuf keeps texts as they are.
 * @param marks texts that a call's request holds, each with the name that the call then gets.
 */
export function grpcDialect(marks: Record<string, string>): Dialect {
  const frames = { request: splitter(PREFACE), reply: splitter(0) };
  const calls = new Map<number, { data: Buffer; what: string }>();
  const named = (call: { data: Buffer; what: string }): string => {
    const message = messageIn(call.data);
    const mark = Object.keys(marks).find((text) => message.includes(text));
    return mark === undefined ? '' : (marks[mark] ?? '');
  };
  const whatOf = (way: Passing['way'], frame: Buffer): string => {
    if (frame.length < FRAME_HEADER || frame.length === PREFACE) return '';
    const stream = streamOf(frame);
    const data = dataIn(frame);
    if (way === 'reply') return data === null ? '' : (calls.get(stream)?.what ?? '');
    if (data === null) return '';
    const call = calls.get(stream) ?? { data: Buffer.alloc(0), what: '' };
    call.data = Buffer.concat([call.data, data]);
    call.what ||= named(call);
    calls.set(stream, call);
    if (calls.size > 500) calls.delete(calls.keys().next().value ?? 0);
    return call.what;
  };
  return {
    split: (way, chunk): Passing[] =>
      frames[way](chunk).map((bytes) => ({ way, what: whatOf(way, bytes), status: 0, bytes })),
  };
}
