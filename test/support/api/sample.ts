/** A good call of an operation; what is not named is not sent. */
export interface Sample {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  actor?: { role: string; id: string };
  headers?: Record<string, string>;
}
