import type { z } from 'zod';

/** One fault of a preset file: where it is, such as `ladders.finding.steps[2].at`, and what belongs there. */
export interface FileFault {
  path: string;
  code: string;
  zh: string;
  en: string;
}

type Said = Omit<FileFault, 'path'>;

/** A path as a person reads it in the file: `days[3].date`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

/**
 * What a schema says where a value does not fit, in both languages. An error of zod holds one text, so both are packed
 * into it, and `faultsOf` takes them out again.
 * @param words the sentences, or what makes them of the value that was given.
 */
export function told(
  words: readonly [zh: string, en: string] | ((given: unknown) => readonly [string, string]),
  code = 'not-in-file',
): { error: (issue: { input?: unknown; path?: readonly PropertyKey[] | undefined }) => string } {
  return {
    error({ input, path = [] }) {
      const key = String(path.at(-1) ?? '');
      const missing: Said = { code: 'missing-key', zh: `缺少 ${key}`, en: `${key} is missing` };
      if (input === undefined) return JSON.stringify(missing);
      const [zh, en] = typeof words === 'function' ? words(input) : words;
      return JSON.stringify({ code, zh, en } satisfies Said);
    },
  };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every fault of data under a schema whose parts all say theirs by `told`; none means that the data fits. */
export function faultsOf(schema: z.ZodType, data: unknown): FileFault[] {
  // What JSON holds is its own; zod would also read what an object inherits.
  const parsed = schema.safeParse(isObject(data) ? { ...data } : data);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue): FileFault[] => {
    if (issue.code !== 'unrecognized_keys')
      return [{ path: pathText(issue.path), ...(JSON.parse(issue.message) as Said) }];
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      code: 'unknown-key',
      zh: `不认识 ${key}，请删除`,
      en: `${key} is not known here; remove it`,
    }));
  });
}

/** Tells whether parts of a file are sound in themselves, so that they can be compared with one another. */
export function soundness(data: unknown, faults: readonly FileFault[]) {
  const broken = new Set(faults.map(({ path }) => path.split(/[.[]/, 1)[0]));
  return (...parts: string[]): boolean =>
    isObject(data) && !broken.has('') && !parts.some((part) => broken.has(part));
}
