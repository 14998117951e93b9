import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  discovery,
  None,
} from 'openid-client';
import { Problem } from '../../problem.ts';
import { isLoopback, type OidcSettings } from './oidc-settings.ts';

const SECOND_MS = 1000;
/** What a provider says of itself holds for an hour; without an answer the last word stands, and is asked for again soon. */
const KNOWN_MS = 3600 * SECOND_MS;
const AGAIN_MS = 60 * SECOND_MS;
const TIMEOUT_S = 5;
/** Keys are fetched anew for one that is not known, and no oftener than this. */
const KEYS_APART_MS = 10 * SECOND_MS;
const KEYS_MS = 600 * SECOND_MS;

/** A provider as it has described itself. */
export interface KnownProvider {
  config: Configuration;
  /** Its keys, as they are now: another one takes effect without a restart. */
  keys: JWTVerifyGetKey;
}

/** What concerns how a provider is reached. */
export interface ProviderPace {
  nowMs: () => number;
  /** Real milliseconds between two fetches of its keys. */
  keysApartMs?: number | undefined;
}

function keysOf(config: Configuration, { issuer }: OidcSettings, apartMs: number): JWTVerifyGetKey {
  const { jwks_uri: address } = config.serverMetadata();
  const isPlain = address === undefined || new URL(address).protocol !== 'https:';
  if (address === undefined || (isPlain && !isLoopback(issuer)))
    throw new Error('the provider names no https address of its keys');
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: TIMEOUT_S * SECOND_MS,
    cooldownDuration: apartMs,
    cacheMaxAge: KEYS_MS,
  });
}

async function discovered(settings: OidcSettings, apartMs: number): Promise<KnownProvider> {
  const { issuer, clientId, clientSecret } = settings;
  const proof = clientSecret === undefined ? None() : ClientSecretBasic(clientSecret);
  const config = await discovery(new URL(issuer), clientId, undefined, proof, {
    timeout: TIMEOUT_S,
    execute: isLoopback(issuer) ? [allowInsecureRequests] : [],
  });
  return { config, keys: keysOf(config, settings, apartMs) };
}

/**
 * Asks a provider what it says of itself, and keeps it for an hour. A provider that is away when it is asked again is still known.
 * @param failed is told why nothing was learnt.
 * @returns what throws Problem `oidc-away` while nothing is known.
 */
export function knownProvider(
  settings: OidcSettings,
  { nowMs, keysApartMs = KEYS_APART_MS }: ProviderPace,
  failed: (error: unknown) => void,
): () => Promise<KnownProvider> {
  let known: KnownProvider | null = null;
  let askAgainMs = 0;
  let asking: Promise<KnownProvider> | null = null;
  const ask = async (): Promise<KnownProvider> => {
    try {
      known = await discovered(settings, keysApartMs);
      askAgainMs = nowMs() + KNOWN_MS;
    } catch (error) {
      failed(error);
      askAgainMs = nowMs() + AGAIN_MS;
      if (known === null) throw new Problem('oidc-away');
    } finally {
      asking = null;
    }
    return known;
  };
  return async () => {
    if (known !== null && nowMs() < askAgainMs) return known;
    asking ??= ask();
    return asking;
  };
}
