import type { components, paths } from '../src/client/api-types.ts';

/** The public shapes of the API, as its description says them. */
export type Schemas = components['schemas'];

type Json<R> = R extends { content: { 'application/json': infer D } } ? D : never;

/** What a read is answered. */
type ReadOf<P extends keyof paths> = paths[P] extends { get: { responses: { 200: infer R } } }
  ? Json<R>
  : never;

/** Addresses of the API that can be read. */
export type Readable = {
  [P in keyof paths]: [ReadOf<P>] extends [never] ? never : P;
}[keyof paths];

export type Read<P extends Readable> = ReadOf<P>;

type ParametersOf<P extends Readable> = paths[P] extends { get: { parameters: infer A } }
  ? A
  : never;
type Part<A, K extends string> = K extends keyof A ? NonNullable<A[K]> : Record<never, never>;

/** What is asked of an address: the names in its path, and its query. */
export interface Question<P extends Readable> {
  path?: Part<ParametersOf<P>, 'path'>;
  query?: Part<ParametersOf<P>, 'query'>;
}
