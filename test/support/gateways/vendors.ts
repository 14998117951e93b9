import type { Rules } from './gateway.ts';

/** What a provider's code means to a message. */
export type Meaning = 'later' | 'office' | 'refused';

/** A provider as the contract suite drives it. */
export interface Vendor {
  kind: string;
  /** Fresh rules with no memory. */
  rules: () => Rules;
  settings: (url: string) => Record<string, string>;
  secrets: Record<string, string>;
  /** A secret that is not the provider's. */
  wrong: Record<string, string>;
  /** Codes of its error table, and what each means. */
  codes: Record<string, Meaning>;
  /** Bytes of the longest text. */
  mostBytes: number;
  /** True where it reaches a person by telephone; false for a group or a system. */
  personal: boolean;
  /** True where it knows a repetition by our key, and does not deliver it twice. */
  knowsKeys: boolean;
}

/** The telephones that a provider knows. */
export const KNOWN = new Set(['13800000001', '13800000002']);
export const GROUP = 'u-1';
