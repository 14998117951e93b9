import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { Provider, type ProviderContext } from 'oidc-provider';
import { providerMemory } from './provider-memory.ts';

export const CLIENT = { id: 'duban', secret: 'a secret that the provider and the house share' };

const SCOPES = 'openid profile email phone';
const CLAIMS = {
  openid: ['sub'],
  profile: ['name', 'preferred_username', 'employee_number', 'groups'],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
};

/** A key pair of a provider; it signs what only that provider can say. */
export interface SigningKey {
  kid: string;
  key: CryptoKey;
}

/** Makes a key; each has another id. */
export async function signingKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, key: privateKey };
}

/** A provider of identities on loopback, as real as others: discovery, keys, code flow, logout. */
export interface LocalProvider {
  issuer: string;
  key: SigningKey;
  /** What it knows of its people, by their subjects. */
  people: Map<string, Record<string, unknown>>;
  /** Whom it takes the next person at its door for; null: whoever comes gives up there. */
  signsInAs: string | null;
  /** What it was asked last at its door. */
  asked: URLSearchParams;
  /** Signs the identities that it gives in its place; what is signed so is no word of the provider. */
  thief: SigningKey | null;
  /** Goes about its business for a house at that address, under a key of its own or another one. */
  serve(house: string, key?: SigningKey): Promise<void>;
  /** Signs what it likes. */
  sign(claims: JWTPayload, more?: { key?: SigningKey; typ?: string }): Promise<string>;
  /** Goes away, and comes back at the same address. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));

class Local implements LocalProvider {
  issuer = '';
  key: SigningKey;
  people: LocalProvider['people'] = new Map();
  signsInAs: string | null = null;
  asked = new URLSearchParams();
  thief: SigningKey | null = null;
  #port = 0;
  #memory = providerMemory();
  #answer: RequestListener = (_req, res) => void res.writeHead(503).end();
  #server = createServer((req, res) => this.#answer(req, res));

  constructor(key: SigningKey) {
    this.key = key;
  }

  async comeBack(): Promise<void> {
    this.#server = createServer((req, res) => this.#answer(req, res));
    await listening(this.#server, this.#port);
    this.#port = (this.#server.address() as AddressInfo).port;
    this.issuer = `http://127.0.0.1:${this.#port}`;
  }

  goAway(): Promise<void> {
    return closed(this.#server);
  }

  async serve(house: string, key = this.key): Promise<void> {
    this.key = key;
    const jwk = { ...(await exportJWK(key.key)), kid: key.kid, use: 'sig', alg: 'RS256' };
    const provider = new Provider(this.issuer, this.#configuration(house, jwk));
    provider.use((ctx, next) => this.#door(provider, ctx, next));
    const answer = provider.callback();
    this.#answer = (req, res) => {
      if (this.thief === null || req.url !== '/token') return answer(req, res);
      void this.#forged(this.thief).then((body) => {
        res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      });
      return undefined;
    };
  }

  async #forged(key: SigningKey): Promise<object> {
    const iat = Math.floor(Date.now() / 1000);
    const about = { iss: this.issuer, aud: CLIENT.id, sub: this.signsInAs ?? '' };
    const claims = { ...about, iat, exp: iat + 60, nonce: this.asked.get('nonce') };
    const id_token = await this.sign(claims, { key, typ: 'JWT' });
    return { access_token: 'a', token_type: 'Bearer', id_token };
  }

  #configuration(house: string, jwk: object): object {
    return {
      clients: [
        {
          ...{ client_id: CLIENT.id, client_secret: CLIENT.secret },
          redirect_uris: [`${house}/sign-in/oidc/callback`],
          post_logout_redirect_uris: [`${house}/sign-in`],
          backchannel_logout_uri: `${house}/sign-in/oidc/logout`,
          backchannel_logout_session_required: true,
        },
      ],
      adapter: this.#memory,
      jwks: { keys: [jwk] },
      cookies: { keys: ['a key of the tests'] },
      scopes: SCOPES.split(' '),
      claims: CLAIMS,
      pkce: { required: () => true },
      ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: {
          enabled: true,
          postLogoutSuccessSource: async (ctx: ProviderContext) => {
            ctx.body = 'signed out';
          },
          logoutSource: async (ctx: ProviderContext, form: string) => {
            ctx.body = form.replace('</form>', '<input name="logout" value="yes"/></form>');
          },
        },
      },
      // It would not call this machine, to which nobody on the internet may send it.
      fetch: (
        url: string,
        { dispatcher: _none, ...options }: RequestInit & { dispatcher?: unknown },
      ) => fetch(url, options),
      findAccount: async (_ctx: unknown, sub: string) => ({
        accountId: sub,
        claims: async () => ({ sub, ...this.people.get(sub) }),
      }),
      loadExistingGrant: async ({ oidc }: ProviderContext) => {
        const { provider, client, session } = oidc;
        const grant = new provider.Grant({
          ...{ clientId: client.clientId, accountId: session.accountId },
        });
        grant.addOIDCScope(SCOPES);
        await grant.save();
        return grant;
      },
      interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/door/${uid}` },
    };
  }

  /** Its own page of signing in: it takes whoever comes for whom the test says. */
  async #door(provider: Provider, ctx: ProviderContext, next: () => Promise<void>): Promise<void> {
    if (ctx.path === '/auth') this.asked = new URL(ctx.req.url ?? '', this.issuer).searchParams;
    if (!ctx.path.startsWith('/door/')) return next();
    ctx.respond = false;
    const result =
      this.signsInAs === null
        ? { error: 'access_denied', error_description: 'gave up' }
        : { login: { accountId: this.signsInAs } };
    await provider.interactionFinished(ctx.req, ctx.res, result, {
      mergeWithLastSubmission: false,
    });
  }

  sign(claims: JWTPayload, { key = this.key, typ = 'logout+jwt' } = {}): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ })
      .sign(key.key);
  }

  close(): Promise<void> {
    return closed(this.#server);
  }
}

/** Starts a provider that has an address and does nothing yet. */
export async function startProvider(): Promise<LocalProvider> {
  const local = new Local(await signingKey('first'));
  await local.comeBack();
  return local;
}
