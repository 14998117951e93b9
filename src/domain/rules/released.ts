/** Versions of the rules that this build holds, oldest first; `core.ts` keeps the cores (ADR 0004). */
export const RELEASED: readonly number[] = [1];

/** The version under which new notices are issued. */
export const RULES_VERSION = 1;
