/**
 * True if two types are assignable both ways. The line `true satisfies Same<A, B>` ties two spellings of one vocabulary:
 * when one of them changes alone, it does not compile.
 */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
