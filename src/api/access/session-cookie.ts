import type { Request, Response } from 'express';

const isSecure = (publicUrl: string): boolean => new URL(publicUrl).protocol === 'https:';

/**
 * The cookie's name. With `__Host-` a browser takes it only from this very host and over TLS, which an office's network may not
 * have: without TLS it has a plain name.
 */
const nameOf = (publicUrl: string): string => (isSecure(publicUrl) ? '__Host-duban' : 'duban');

/** The value of the session cookie of a request; null without one. */
export function sessionValue(req: Request, publicUrl: string): string | null {
  const start = `${nameOf(publicUrl)}=`;
  const part = (req.get('Cookie') ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(start));
  const value = part?.slice(start.length) ?? '';
  return /^[\w.-]{20,100}$/.test(value) ? value : null;
}

const attributes = (publicUrl: string): string =>
  `Path=/; HttpOnly; SameSite=Lax${isSecure(publicUrl) ? '; Secure' : ''}`;

/** Gives the browser the value of its session, until it is closed; how long it is good for is decided here. */
export function giveSession(res: Response, publicUrl: string, value: string): void {
  res.append('Set-Cookie', `${nameOf(publicUrl)}=${value}; ${attributes(publicUrl)}`);
  res.set('Cache-Control', 'no-store');
}

/** Takes the session's value from the browser. */
export function takeSession(res: Response, publicUrl: string): void {
  res.append('Set-Cookie', `${nameOf(publicUrl)}=; ${attributes(publicUrl)}; Max-Age=0`);
}
