/** Somebody at a provider: by these two, and by nothing else, he is the same for ever (OpenID Connect Core 1.0, 2). */
export interface ProviderIdentity {
  issuer: string;
  subject: string;
}
