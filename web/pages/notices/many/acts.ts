import {
  bodyOf,
  type CommandBody,
  type CommandKind,
  type Entered,
  type Field,
  fieldsOf,
} from '../../../parts/commands/fields.ts';
import type { Read } from '../../../shapes.ts';

/** A letter of the list. */
export type Listed = Read<'/api/notices'>['items'][number];

/** Commands that make sense for many letters at once: none of them is about one finding. */
export const MANY_KINDS = [
  'addNote',
  'remindByHand',
  'suspend',
  'resume',
  'withdrawNotice',
] as const satisfies readonly CommandKind[];

export type ManyKind = (typeof MANY_KINDS)[number];

/** As many letters as one act takes. */
export const MOST = 5000;

/** The fields that are asked for: what is said of each letter alike; findings are left to all of them. */
export const askedFor = (kind: ManyKind): (readonly [name: string, field: Field])[] =>
  fieldsOf(kind).flatMap(([name, field]) => {
    if (field.entry === 'findings') return [];
    // The decision that is ended is named by its number: it is the same on each letter.
    return field.entry === 'suspension'
      ? [[name, { ...field, entry: 'text' as const }] as const]
      : [[name, field] as const];
  });

/** The command as it is sent for every letter. */
export const commandOf = (kind: ManyKind, entered: Entered): CommandBody => bodyOf(kind, entered);

/** One row of a result file. */
export type ResultRow = readonly [number: string, unit: string, result: string, reason: string];

/** A cell of a CSV file: quoted, and never read as a formula by a spreadsheet. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
};

/** A result as a CSV file that spreadsheets of this country open rightly: UTF-8 with a mark, CRLF. */
export const resultFile = (head: readonly string[], rows: readonly ResultRow[]): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
