import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Actor } from '../domain/notice/posts.ts';

/** What a route's handler is given: everything checked, nothing raw. */
export interface Asked<B, Q> {
  params: Record<string, string>;
  query: Q;
  body: B;
  /** The caller's Idempotency-Key; empty on routes that take none. */
  key: string;
  requestId: string;
  /** Who acts; only for routes that name `acts`. */
  actor: Actor;
  req: Request;
  res: Response;
}

/** An answer: a JSON body with its status and, for something that has versions, its version. */
export interface Reply {
  status?: number;
  body?: unknown;
  version?: number;
  /** True when the body says more than its version holds, such as lights: its ETag is a weak one. */
  movesWithTime?: true;
  /** Opaque cursor of the next page. */
  next?: string | null;
  /** True when the handler has sent the answer itself. */
  sent?: boolean;
  /** Bytes instead of JSON. */
  file?: { name: string; type: string; bytes: Uint8Array };
}

/** One operation of the API: what Express mounts and what OpenAPI documents are the same thing. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With parameters in braces, as OpenAPI writes them. */
  path: string;
  tag: string;
  summary: { zh: string; en: string };
  /** Needs a Duban-Actor. */
  acts?: boolean;
  /** Needs an Idempotency-Key. `stored` keeps the answer; `natural` repeats safely by itself. */
  keyed?: 'stored' | 'natural';
  body?: z.ZodType;
  query?: z.ZodType;
  answer?: z.ZodType;
  /** Headers that it needs besides actor and key. */
  headers?: readonly string[];
  /** Content type of what it answers where that is no JSON. */
  produces?: string;
  /** Statuses beyond 2xx that say something in the same body and are no problem. */
  also?: readonly number[];
  handle(asked: Asked<unknown, unknown>): Promise<Reply>;
}

type Output<T> = T extends z.ZodType ? z.infer<T> : undefined;

/** Declares a route whose handler sees body and query in the types of their schemas. */
export function route<
  B extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
>(
  one: Omit<Route, 'body' | 'query' | 'handle'> & {
    body?: B;
    query?: Q;
    handle(asked: Asked<Output<B>, Output<Q>>): Promise<Reply>;
  },
): Route {
  return one as unknown as Route;
}
