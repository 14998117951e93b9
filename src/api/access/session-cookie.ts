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

/** The value of the session cookie of a request; null without one. */
export function sessionValue(req: Request, publicUrl: string): string | null {
  const start = `${nameOf(req, publicUrl)}=`;
  const part = (req.get('Cookie') ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(start));
  const value = part?.slice(start.length) ?? '';
  return /^[\w.-]{20,100}$/.test(value) ? value : null;
}

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
