import type { Connection } from 'mongoose';
import { oidcParty, type PartyParts } from '../../../src/api/access/oidc/oidc-party.ts';
import type { OidcSettings } from '../../../src/api/access/oidc/oidc-settings.ts';
import { callsOf } from '../../../src/store/calls/calls.ts';
import { type Door, openDoor } from '../api/people.ts';
import { type Browser, newBrowser, type Page } from './browser.ts';
import { CLIENT, type LocalProvider, startProvider } from './local-provider.ts';

/** What a house says of a provider where a test says nothing else. */
export const settingsFor = (
  { issuer }: Pick<LocalProvider, 'issuer'>,
  more: Partial<OidcSettings> = {},
): OidcSettings => ({
  issuer: new URL(issuer).href,
  clientId: CLIENT.id,
  clientSecret: CLIENT.secret,
  name: undefined,
  scopes: 'openid profile email phone',
  person: undefined,
  newAccounts: false,
  roles: null,
  ...more,
});

/** A process of a house that goes together with a provider. */
export const openWith = (
  connection: Connection,
  provider: Pick<LocalProvider, 'issuer'>,
  more: Partial<OidcSettings> = {},
): Promise<Door> =>
  openDoor(connection, {
    oidc: (parts: PartyParts) =>
      oidcParty(settingsFor(provider, more), { ...parts, keysApartMs: 0 }),
  });

/** A house and its provider, which know each other. */
export interface House {
  door: Door;
  provider: LocalProvider;
  /** Starts the house anew with other settings. */
  reopen(more: Partial<OidcSettings>): Promise<void>;
  /** Signs in by the provider as that person of its own, at a browser of his, which is answered as well. */
  signIn(subject: string | null, at?: Browser, path?: string): Promise<Page & { browser: Browser }>;
  /** What the API says of whom a browser has signed in. */
  me(browser: Browser): Promise<Record<string, unknown> & { code?: string }>;
  close(): Promise<void>;
}

export async function openHouse(
  connection: Connection,
  more: Partial<OidcSettings> = {},
): Promise<House> {
  const provider = await startProvider();
  const door = await openWith(connection, provider, more);
  await provider.serve(door.url);
  const house: House = {
    door,
    provider,
    async reopen(other) {
      await house.door.close();
      house.door = await openWith(connection, provider, other);
      await provider.serve(house.door.url);
    },
    async signIn(subject, browser = newBrowser(), path = '/sign-in/oidc') {
      provider.signsInAs = subject;
      return { ...(await browser.open(`${house.door.url}${path}`)), browser };
    },
    async me(browser) {
      const { url, ask } = house.door;
      const answer = await ask('GET', '/api/me', { cookie: browser.cookies(url) });
      return (await answer.json()) as Record<string, unknown>;
    },
    async close() {
      await house.door.close();
      await provider.close();
    },
  };
  return house;
}

/** The calls on record of an operation, oldest first, as they ended. */
export const ended = async (connection: Connection, operation: string) =>
  (
    await callsOf(connection)
      .find({ operation, kind: 'call' } as never)
      .sort({ at: 1, seq: 1 })
      .toArray()
  ).map(
    (call) => call as unknown as { account: string | null; status: number; code: string | null },
  );
