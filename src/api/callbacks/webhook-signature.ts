import { createHmac, timingSafeEqual } from 'node:crypto';

/** The three headers of Standard Webhooks, each as often as it was sent. */
export interface SignatureHeaders {
  id: readonly string[];
  timestamp: readonly string[];
  signature: readonly string[];
}

/** Seconds by which a sender's clock may differ from ours, both ways. */
const TOLERANCE_S = 300;

/** No full stop: it would let the parts of the signed text be cut in another place. */
const ID = /^[A-Za-z0-9_-]{1,128}$/;
const TIMESTAMP = /^[0-9]{1,12}$/;
const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/** Bounds of a key after Standard Webhooks 1.0.0. */
const KEY_BYTES = { least: 24, most: 64 };

/** The key in a secret `whsec_…`, or null where it is none of 24 to 64 bytes. */
export function callbackKey(secret: string): Buffer | null {
  const text = SECRET.exec(secret)?.[1];
  if (text === undefined) return null;
  const key = Buffer.from(text, 'base64');
  return key.length >= KEY_BYTES.least && key.length <= KEY_BYTES.most ? key : null;
}

const single = (values: readonly string[]): string | null =>
  values.length === 1 ? (values[0] ?? null) : null;

/**
 * What the headers of a message say, before its body is there.
 * @param nowMs real time in epoch milliseconds.
 * @returns null where one is missing, sent twice or of another form, or the time is not ours.
 */
export function saidBy(
  headers: SignatureHeaders,
  nowMs: number,
): { id: string; timestamp: string; signature: string } | null {
  const id = single(headers.id);
  const timestamp = single(headers.timestamp);
  const signature = single(headers.signature);
  if (id === null || timestamp === null || signature === null) return null;
  if (!ID.test(id) || !TIMESTAMP.test(timestamp)) return null;
  if (Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) > TOLERANCE_S) return null;
  return { id, timestamp, signature };
}

/**
 * Checks a message's signature on the bytes as they came, so that two bodies that only look alike
 * once decoded never share one. Any of the keys and any of the sent signatures may fit: both are
 * several while a secret is being changed.
 * @param nowMs real time in epoch milliseconds.
 * @returns the message's id; null when the signature, its time or a header is not right.
 */
export function verifiedId(
  keys: readonly Buffer[],
  headers: SignatureHeaders,
  body: Uint8Array,
  nowMs: number,
): string | null {
  const said = saidBy(headers, nowMs);
  if (said === null) return null;
  const { id, timestamp, signature } = said;
  const given = signature.split(' ').flatMap((part) => {
    const [version, text, ...rest] = part.split(',');
    return version === 'v1' && text !== undefined && rest.length === 0 ? [Buffer.from(text)] : [];
  });
  let fits = false;
  for (const key of keys) {
    const good = Buffer.from(
      createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64'),
    );
    for (const one of given)
      if (one.length === good.length && timingSafeEqual(one, good)) fits = true;
  }
  return fits ? id : null;
}
