import type { DispatchDoc } from '../../store/dispatches.ts';
import type { Limit } from '../../store/sending/budgets.ts';

/** What a provider has said on taking a message. */
export interface Taken {
  /** The provider's own id for it. */
  providerId: string;
}

/** What a provider says has become of a message that it had taken. */
export interface Known {
  /** `pending`: it does not know yet; `refused`: it did not reach its reader and never will. */
  is: 'pending' | 'arrived' | 'read' | 'refused';
  error?: string;
}

/** A way out of the house, beyond the inbox that everybody has. Trying again, noting and giving up are the courier's. */
export interface Channel {
  name: string;
  /** What it counts as one reader, for `limits.each`; null where the person cannot be reached this way. */
  address(dispatch: DispatchDoc): Promise<string | null>;
  /**
   * Sends one dispatch. Whatever a repetition may pass to the provider as its key is made from the dispatch's id.
   * @throws Undeliverable, Later, Unsure; any other error counts as `Later`.
   */
  send(dispatch: DispatchDoc, address: string): Promise<Taken>;
  /** Asks what has become of a message; a channel whose provider does not say has none. @throws where it could not be asked. */
  ask?(message: { providerId: string; address: string }): Promise<Known>;
  /** After how long each the provider is asked, in milliseconds from the sending. */
  askAfterMs?: readonly number[];
  /** Its provider's limits: of all that it sends, and to each reader. */
  limits?: { all?: readonly Limit[]; each?: readonly Limit[] };
  /** Messages under way at once. */
  atOnce?: number;
  /** True where a message makes somebody's telephone ring: it keeps the quiet hours. */
  rings?: boolean;
  /** Where nobody knows whether a message was taken: send it again, or tell the office. */
  uncertain?: 'duplicate' | 'miss';
  /** For how long its provider knows a repetition by our key, in milliseconds; within it a repetition is no duplicate. */
  keyMs?: number;
}

/** Refused for good: the address, or what is said. Trying again would only be refused again. */
export class Undeliverable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Undeliverable';
  }
}

/** Not taken for now. */
export class Later extends Error {
  readonly waitMs: number | undefined;
  readonly office: boolean;
  /**
   * @param more.waitMs how long the provider wants to be left alone.
   * @param more.office true where no time mends it: a secret that is wrong, an address that is not listed.
   */
  constructor(reason: string, more: { waitMs?: number | undefined; office?: boolean } = {}) {
    super(reason);
    this.name = 'Later';
    this.waitMs = more.waitMs;
    this.office = more.office ?? false;
  }
}

/** The message has left, and nobody knows whether it was taken. */
export class Unsure extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Unsure';
  }
}
