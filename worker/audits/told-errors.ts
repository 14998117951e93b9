import { isGrpcServiceError } from '@temporalio/client';

/** What of an error crosses from one process to another: enough to tell an engine that is away from a fault of ours. */
export interface ErrorFacts {
  name: string;
  message: string;
  /** The code that gRPC gives, where it is an error of a call to Temporal. */
  grpc?: number;
  cause?: ErrorFacts;
}

/** The facts of whatever was thrown, with all its causes. */
export function factsOf(thrown: unknown): ErrorFacts {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { name, message, cause } = error;
  return {
    ...{ name, message },
    ...(isGrpcServiceError(error) ? { grpc: error.code } : {}),
    ...(cause instanceof Error ? { cause: factsOf(cause) } : {}),
  };
}

/** An error with these facts: whoever looks for an engine that is away finds what he would find where it was thrown. */
export function errorOf({ name, message, grpc, cause }: ErrorFacts): Error {
  const error = new Error(message, cause === undefined ? {} : { cause: errorOf(cause) });
  const called = grpc === undefined ? {} : { code: grpc, details: message, metadata: {} };
  return Object.assign(error, { name, ...called });
}
