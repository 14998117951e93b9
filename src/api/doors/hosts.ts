import type { Request } from 'express';

/** Names of this machine on loopback; they are answered on the port that listens. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The ports that an address need not name. */
const UNNAMED = ['80', '443'];

/** Host and port in the one form in which they are compared; null for what is no host. */
function hostIn(text: string): string | null {
  if (!/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(text)) return null;
  const [, name = '', port = ''] = /^(.*?)(?::(\d+))?$/.exec(text.toLowerCase()) ?? [];
  return port === '' || UNNAMED.includes(port) ? name : `${name}:${Number(port)}`;
}

/**
 * The hosts under which the API is reached, besides this machine's own names.
 * @param named as configured, `name` or `name:port`; where none is, the hosts of these addresses.
 * @throws Error for something that is no host.
 */
export function hostsOf(named: readonly string[], addresses: readonly string[]): string[] {
  const texts = named.length > 0 ? named : addresses.map((address) => new URL(address).host);
  return texts.map((text) => {
    const host = hostIn(text);
    if (host === null) throw new Error(`DUBAN_HOSTS: ${text} 不是主机名 (is no host)`);
    return host;
  });
}

/** The host that a request names; null where it names none, several, or another one in its first line. */
export function hostOf(req: Pick<Request, 'headersDistinct' | 'originalUrl'>): string | null {
  const named = req.headersDistinct.host ?? [];
  const host = named.length === 1 ? hostIn(named[0] ?? '') : null;
  // A first line may hold a whole address, which goes before the header.
  if (req.originalUrl.startsWith('/') || host === null) return host;
  const address = URL.canParse(req.originalUrl) ? new URL(req.originalUrl) : null;
  return address !== null && hostIn(address.host) === host ? host : null;
}

/** True for one of the hosts, or a name of this machine with the port on which the request came. */
export function isOurs(host: string, hosts: readonly string[], port: number | undefined): boolean {
  return hosts.includes(host) || LOOPBACK.some((name) => host === hostIn(`${name}:${port}`));
}
