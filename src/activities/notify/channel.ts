import type { DispatchDoc } from '../../store/dispatches.ts';

/** A way out of the house, beyond the inbox that everybody has. */
export interface Channel {
  name: string;
  /** True if the person can be reached this way. */
  reaches(dispatch: DispatchDoc): Promise<boolean>;
  /** Sends one dispatch; returns the provider's own id for it. @throws when it was not accepted. */
  send(dispatch: DispatchDoc): Promise<string>;
}

/** The address itself is refused: trying it again would only be refused again. */
export class Undeliverable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Undeliverable';
  }
}
