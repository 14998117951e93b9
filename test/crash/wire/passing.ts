/** One whole message on its way through a link. */
export interface Passing {
  way: 'request' | 'reply';
  /**
   * What it is, in the words of its protocol: `insert events`, `update`, `POST /api/…`. A reply is called after what it
   * answers. Empty for what nobody watches for.
   */
  what: string;
  /** Status of an HTTP reply; 0 elsewhere. */
  status: number;
  bytes: Buffer;
}

/** Takes a connection's bytes apart into whole messages, and names them. Nothing is changed or lost. */
export interface Dialect {
  split(way: Passing['way'], chunk: Buffer): Passing[];
}
