import { errors, type JWTPayload, jwtVerify } from 'jose';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { BegunSignIn } from '../../../store/access/begun-sign-ins.ts';
import type { ProviderSession } from '../../../store/access/sessions.ts';
import { Problem } from '../../problem.ts';
import type { Claims } from './claims.ts';
import { logoutIn, type SaidLogout } from './logout-token.ts';
import type { OidcSettings } from './oidc-settings.ts';
import { type KnownProvider, knownProvider, type ProviderPace } from './provider-known.ts';

/** Where the provider leads back to; it has to be registered there. */
export const CALLBACK = '/sign-in/oidc/callback';
/** Where the provider leads whoever has signed out; it has to be registered there as well. */
const LEFT = '/sign-in';

/** Signatures that only the provider can make; one by the client's own secret proves less, and none nothing. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'Ed25519', 'EdDSA'],
];
const TOLERANCE_S = 60;
/** A longer one does not fit into an address that every server takes. */
const LONGEST_HINT = 4000;

/** Whom the provider has let in, and what it says of him. */
export interface Came {
  claims: Claims;
  session: Omit<ProviderSession, 'posts'>;
  /** When the provider has said so, in seconds. */
  iat: number;
}

/** The house as the one to whom a provider vouches for people (relying party). */
export interface OidcParty {
  settings: OidcSettings;
  /** Where to send somebody, and what has to be kept until he is back. @throws Problem `oidc-away`. */
  begin(): Promise<{ url: URL; begun: Pick<BegunSignIn, 'state' | 'nonce' | 'verifier'> }>;
  /**
   * Takes him back with what the provider has given him.
   * @param query as it came to the callback, with its question mark.
   * @throws Problem `oidc-failed` for whatever was not given to him, or not for what was begun; `oidc-away`.
   */
  finish(query: string, begun: BegunSignIn): Promise<Came>;
  /** Where the provider ends its own session; null where it cannot, or is away. */
  leaveAt(provider: ProviderSession | undefined): Promise<string | null>;
  /** Whom a logout token signs out. @throws Problem `logout-token-invalid`, `oidc-away`. */
  logout(token: string): Promise<SaidLogout>;
}

/** What the house is a party with. */
export interface PartyParts extends ProviderPace {
  publicUrl: string;
  log: { info(fields: object, text: string): void };
}

/** The codes of an error and of its causes: what may be logged, for texts may hold what nobody is to read. */
function codesOf(error: unknown): string[] {
  const { code, error: said, name, cause } = (error ?? {}) as Record<string, unknown>;
  const own = [said, code, name].find((text) => typeof text === 'string') as string | undefined;
  return [...(own === undefined ? [] : [own]), ...(cause instanceof Error ? codesOf(cause) : [])];
}

/** True where the provider did not answer as one: no connection, no answer in time, or a fault of its own. */
function isAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (error instanceof TypeError) return error.message === 'fetch failed';
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true;
  // What jose throws where the address of the keys gives no keys.
  if (code === 'ERR_JOSE_GENERIC') return true;
  return cause instanceof Response ? cause.status >= 500 : cause !== undefined && isAway(cause);
}

class Party implements OidcParty {
  readonly settings: OidcSettings;
  readonly #parts: PartyParts;
  readonly #known: () => Promise<KnownProvider>;

  constructor(settings: OidcSettings, parts: PartyParts) {
    this.settings = settings;
    this.#parts = parts;
    this.#known = knownProvider(settings, parts, (error) => this.#note(error, 'is away'));
  }

  #note(error: unknown, what: string): void {
    this.#parts.log.info({ codes: codesOf(error) }, `the provider of identities: ${what}`);
  }

  /** What could not be done, as a problem; why stands in the log. */
  #problem(error: unknown, otherwise: 'oidc-failed' | 'logout-token-invalid'): Problem {
    if (error instanceof Problem) return error;
    this.#note(error, otherwise);
    return new Problem(isAway(error) ? 'oidc-away' : otherwise);
  }

  #verified(token: string, { config, keys }: KnownProvider): Promise<JWTPayload> {
    const { issuer } = config.serverMetadata();
    const { clientId: audience } = this.settings;
    const expected = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: TOLERANCE_S };
    return jwtVerify(token, keys, expected).then(({ payload }) => payload);
  }

  async begin() {
    const { config } = await this.#known();
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const url = buildAuthorizationUrl(config, {
      redirect_uri: new URL(CALLBACK, this.#parts.publicUrl).href,
      scope: this.settings.scopes,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url, begun: { state, nonce, verifier } };
  }

  async finish(query: string, { state, nonce, verifier }: BegunSignIn): Promise<Came> {
    const known = await this.#known();
    const { config } = known;
    // The house knows its own address; what the request names may be anybody's.
    const url = new URL(`${CALLBACK}${query}`, this.#parts.publicUrl);
    const expected = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    try {
      const tokens = await authorizationCodeGrant(config, url, expected);
      const idToken = tokens.id_token ?? '';
      const signed = await this.#verified(idToken, known);
      const { sub: subject = '', iat = 0, sid } = signed;
      const claims = { ...(await this.#userInfo(config, tokens.access_token, subject)), ...signed };
      const session = {
        ...{ issuer: this.settings.issuer, subject },
        sid: typeof sid === 'string' ? sid : null,
        idToken: idToken.length > LONGEST_HINT ? null : idToken,
      };
      return { claims, session, iat };
    } catch (error) {
      throw this.#problem(error, 'oidc-failed');
    }
  }

  /** What the provider says of him besides, asked for where the settings read claims. */
  async #userInfo(config: Configuration, token: string, subject: string): Promise<Claims> {
    const { person, roles } = this.settings;
    const { userinfo_endpoint: address } = config.serverMetadata();
    if (address === undefined || (person === undefined && roles === null)) return {};
    return { ...(await fetchUserInfo(config, token, subject)) };
  }

  async leaveAt(provider: ProviderSession | undefined): Promise<string | null> {
    if (provider === undefined || provider.issuer !== this.settings.issuer) return null;
    try {
      const { config } = await this.#known();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      const url = buildEndSessionUrl(config, {
        post_logout_redirect_uri: new URL(LEFT, this.#parts.publicUrl).href,
        ...(provider.idToken === null ? {} : { id_token_hint: provider.idToken }),
      });
      return url.href;
    } catch {
      return null;
    }
  }

  async logout(token: string): Promise<SaidLogout> {
    const known = await this.#known();
    try {
      const payload = await this.#verified(token, known);
      return { ...logoutIn(payload, this.#parts.nowMs()), issuer: this.settings.issuer };
    } catch (error) {
      throw this.#problem(error, 'logout-token-invalid');
    }
  }
}

/** The house as a party of the provider that the settings name. */
export const oidcParty = (settings: OidcSettings, parts: PartyParts): OidcParty =>
  new Party(settings, parts);
