import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Identity, Sight } from '../domain/access/identity.ts';
import type { Actor } from '../domain/notice/posts.ts';
import type { RefusalCode } from '../domain/notice/refusals.ts';
import type { Tag } from './document/tags.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { HeaderName, PathParameter } from './requests/parameters.ts';

/** A text for people, in both languages. */
export interface Words {
  zh: string;
  en: string;
}

/** What a route's handler is given: everything checked, nothing raw. */
export interface Asked<B, Q, P extends string = string> {
  params: Record<P, string>;
  query: Q;
  body: B;
  /** The caller's Idempotency-Key; empty on routes that take none. */
  key: string;
  requestId: string;
  /** What whoever asks may see. */
  sight: Sight;
  /** Who asks; null only where anybody may. */
  identity: Identity | null;
  /** Who acts; only for routes that name `acts`. Of several posts of one person the first that may. */
  actor: Actor;
  /** As whom he might act as well; the same person at each of his posts that may. */
  actors: readonly Actor[];
  req: Request;
  res: Response;
}

/** What goes with a body. */
interface WithBody {
  /** Version of what is answered, for something that has versions. */
  version?: number;
  /** True when the body says more than its version holds, such as lights: its ETag is a weak one. */
  movesWithTime?: true;
  /** Opaque cursor of the next page. */
  next?: string | null;
}

/** Public shapes by the status under which they are answered. */
export type Answers = { readonly [status: number]: z.ZodType };

/** An answer in one of the shapes that a route documents, with its status; 200 need not be named. */
export type JsonReply<A extends Answers> = {
  [S in keyof A & number]: WithBody & { body: z.infer<A[S]> } & (S extends 200
      ? { status?: 200 }
      : { status: S });
}[keyof A & number];

/** Bytes instead of JSON, or an answer that the handler has sent itself. */
export type FileReply =
  | { file: { name: string; type: string; bytes: Uint8Array } }
  | { sent: true };

/** Any answer, as it is kept and sent. */
export interface Reply extends WithBody {
  status?: number;
  body?: unknown;
  file?: { name: string; type: string; bytes: Uint8Array };
  sent?: true;
}

/** What every operation says of itself. */
interface Told {
  /** Its name for programs: a verb and what it is about. */
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  tag: Tag;
  summary: Words;
  /** What a caller should know besides. */
  about?: Words;
  /** Somebody acts, at one of his posts. */
  acts?: boolean;
  /** Needs an Idempotency-Key. `stored` keeps the answer; `natural` repeats safely by itself. */
  keyed?: 'stored' | 'natural';
  /** Headers that it needs besides its key, and those that it understands. */
  headers?: readonly HeaderName[];
  mayHave?: readonly HeaderName[];
  /** The largest body that it reads; 256 kB where it says nothing. */
  bodyLimit?: string;
  /** Codes of its problems besides those that follow from what it takes. */
  problems?: readonly (ProblemCode | RefusalCode)[];
}

/** One operation of the API: what Express mounts and what OpenAPI documents are the same thing. */
export interface Route extends Told {
  /** With parameters in braces, as OpenAPI writes them. */
  path: string;
  params: Readonly<Record<string, PathParameter>>;
  body?: z.ZodType;
  query?: z.ZodType;
  answers: Answers;
  /** Content type of what it answers where that is no JSON. */
  produces?: string;
  handle(asked: Asked<unknown, unknown>): Promise<Reply>;
}

type Output<T> = T extends z.ZodType ? z.infer<T> : undefined;
type NamesIn<P> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** A route as it is declared: each name in its path is one of its parameters. */
type Declared<P extends string, B, Q, R> = Told & { path: P; body?: B; query?: Q } & ([
    NamesIn<P>,
  ] extends [never]
    ? { params?: undefined }
    : { params: Readonly<Record<NamesIn<P>, PathParameter>> }) & {
    handle(asked: Asked<Output<B>, Output<Q>, NamesIn<P>>): Promise<R>;
  };

/** Declares a route: its handler sees body and query in the types of their schemas, and answers in its public shapes. */
export function route<
  const P extends string,
  A extends Answers,
  B extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  const R extends JsonReply<A> = JsonReply<A>,
>(one: Declared<P, B, Q, R> & { answers: A }): Route {
  return { params: {}, ...one } as unknown as Route;
}

/** Declares a route that answers a file or a text of that content type. */
export function fileRoute<
  const P extends string,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(one: Declared<P, B, Q, FileReply> & { produces: string }): Route {
  return { params: {}, answers: {}, ...one } as unknown as Route;
}
