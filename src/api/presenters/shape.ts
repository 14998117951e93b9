import { z } from 'zod';

/** Schemas that the document names, each with the name under which it stands in the components. */
const named = new Map<z.ZodType, string>();
export const shapes: ReadonlyMap<z.ZodType, string> = named;

/**
 * Names a public shape: what it is stands in the document in both languages, and every other shape refers to it.
 * @param example a value of it, where none can be put together from its parts.
 */
export function shape<S extends z.ZodType>(
  id: string,
  zh: string,
  en: string,
  schema: S,
  example?: z.infer<S>,
): S {
  const description = `${zh} · ${en}`;
  const described = schema.meta(
    example === undefined ? { description } : { description, examples: [example] },
  );
  named.set(described, id);
  return described;
}

/** A text of which the document shows an example. */
export const like = (example: string, pattern?: RegExp) =>
  (pattern === undefined ? z.string() : z.string().regex(pattern)).meta({ examples: [example] });

/** A whole number of things. */
export const count = z
  .int()
  .min(0)
  .meta({ examples: [3] });

/** A page of a list: its items, and the cursor of the next page. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.strictObject({
    items: z.array(item),
    next: like('Yy0wMDE.q3xYk0c1m2n3o4p5q6r7s8')
      .nullable()
      .describe('下一页的游标，最后一页为 null · cursor of the next page; null on the last'),
  });

/** A list that comes whole. */
export const listOf = <S extends z.ZodType>(item: S) => z.strictObject({ items: z.array(item) });
