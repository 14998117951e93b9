import type { Request, Response } from 'express';

/** True over TLS: by the house's own address, or as a proxy says of this request whose word is believed. */
const isSecure = (req: Request, publicUrl: string): boolean =>
  req.secure || new URL(publicUrl).protocol === 'https:';

/**
 * The cookie's name. With `__Host-` a browser takes it only from this very host and over TLS, which an office's network may not
 * have: without TLS it has a plain name.
 */
const nameOf = (req: Request, publicUrl: string): string =>
  isSecure(req, publicUrl) ? '__Host-duban' : 'duban';

/** The opaque value that a request brings in a cookie of the house; null without one. */
function valueIn(req: Request, name: string): string | null {
  const start = `${name}=`;
  const part = (req.get('Cookie') ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(start));
  const value = part?.slice(start.length) ?? '';
  return /^[\w.-]{20,100}$/.test(value) ? value : null;
}

/** The value of the session cookie of a request; null without one. */
export const sessionValue = (req: Request, publicUrl: string): string | null =>
  valueIn(req, nameOf(req, publicUrl));

const attributes = (req: Request, publicUrl: string): string =>
  `Path=/; HttpOnly; SameSite=Lax${isSecure(req, publicUrl) ? '; Secure' : ''}`;

/** Gives the browser the value of its session, until it is closed; how long it is good for is decided here. */
export function giveSession(res: Response, publicUrl: string, value: string): void {
  const { req } = res;
  const cookie = `${nameOf(req, publicUrl)}=${value}`;
  res.append('Set-Cookie', `${cookie}; ${attributes(req, publicUrl)}`);
  res.set('Cache-Control', 'no-store');
}

/** Takes the session's value from the browser. */
export function takeSession(res: Response, publicUrl: string): void {
  const { req } = res;
  const cookie = `${nameOf(req, publicUrl)}=`;
  res.append('Set-Cookie', `${cookie}; ${attributes(req, publicUrl)}; Max-Age=0`);
}

/** The cookie of a sign-in that was begun at a provider: it holds what only this browser may end. */
const begunName = (req: Request, publicUrl: string): string => `${nameOf(req, publicUrl)}-begun`;

/** The value of a sign-in that this browser has begun; null without one. */
export const begunValue = (req: Request, publicUrl: string): string | null =>
  valueIn(req, begunName(req, publicUrl));

/** Gives the browser the value of the sign-in that it begins, for as long as that is good. */
export function giveBegun(res: Response, publicUrl: string, value: string, minutes: number): void {
  const cookie = `${begunName(res.req, publicUrl)}=${value}; ${attributes(res.req, publicUrl)}`;
  res.append('Set-Cookie', `${cookie}; Max-Age=${minutes * 60}`);
}

/** Takes the value of a sign-in that is over from the browser. */
export function takeBegunCookie(res: Response, publicUrl: string): void {
  res.append(
    'Set-Cookie',
    `${begunName(res.req, publicUrl)}=; ${attributes(res.req, publicUrl)}; Max-Age=0`,
  );
}
