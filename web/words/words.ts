/** A text, or a function that makes one of what it is given. */
type Leaf = string | ((...all: never[]) => string);

/** Words of one language: texts by their names, in groups. */
export interface WordTree {
  readonly [name: string]: Leaf | WordTree;
}

/** The same names as in the Chinese words, each with a text of its own, or with a function of the same arguments. */
export type Same<T> = {
  readonly [K in keyof T]: T[K] extends (...all: infer A) => string
    ? (...all: A) => string
    : T[K] extends string
      ? string
      : Same<T[K]>;
};

/** Languages of the console. */
export type Language = 'zh' | 'en';

/** The words of a part of the console, in both languages. */
export type Bilingual<T> = Readonly<Record<Language, Same<T>>>;

/** Puts the words of a part together; English lacks no name that Chinese has. */
export const bilingual = <const T extends object>(zh: T, en: Same<T>): Bilingual<T> => ({
  zh: zh as unknown as Same<T>,
  en,
});
