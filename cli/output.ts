import { shown, shownOnOneLine } from '../src/domain/text.ts';

/** Exit codes of `duban`; the help page lists them. */
export const EXIT = { ok: 0, refused: 1, badInput: 2, unreachable: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type Lang = 'zh' | 'en';

/** Where a command writes. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Asks a person; missing where nobody sits at a terminal. */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** The same, for what nobody should read on the screen. */
  askSecret?: ((question: string) => Promise<string>) | undefined;
  /** Access token of whoever calls, where no login is named. */
  token?: string | undefined;
}

/** A line of ours, or several. */
export type Lines = string | readonly string[];

/** What a command gets to speak with: data goes to stdout, talk to stderr. */
export interface Terminal {
  lang: Lang;
  /** The login that `--as` names; null without one. */
  as: string | null;
  /** Access token of whoever calls, where no login is named. */
  token: string | undefined;
  /** The text in the language chosen. */
  say(zh: string, en: string): string;
  /** Data for people: a line, or several. What a text of somebody else has of further lines is marked as his. */
  print(lines: Lines): void;
  /** Data for machines, on one line. */
  json(value: unknown): void;
  /** Progress, hints and complaints, in lines as data is. */
  talk(lines: Lines): void;
  /** Asks a person; undefined where nobody sits at a terminal. */
  ask: ((question: string) => Promise<string>) | undefined;
  /** Asks for a secret, which is not shown while it is typed. */
  askSecret: ((question: string) => Promise<string>) | undefined;
  /** Sets the exit code; of several the highest stays. */
  exit(code: ExitCode): void;
  exitCode(): ExitCode;
}

/** A refusal or bad input that ends the command; not a bug. */
export class Failure extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly exitCode: ExitCode;

  constructor(code: string, zh: string, en: string, exitCode: ExitCode = EXIT.badInput) {
    super(zh);
    this.name = 'Failure';
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.exitCode = exitCode;
  }
}

/** True for a Failure, also for one of another copy of this module: a loader may hold two. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'Failure';

const LINE_END = /[\n\u2028\u2029]/;

/**
 * A line of ours as it is printed. Line ends within it come from a text that somebody wrote, and what follows them could read like
 * a line of ours: it stands behind a mark, as far in as the line itself.
 */
function printed(line: string): string {
  const [first = '', ...further] = shown(line).split(LINE_END);
  const margin = first.slice(0, first.length - first.trimStart().length);
  return [first, ...further.map((text) => `${margin}│ ${text}`)]
    .map((text) => `${text}\n`)
    .join('');
}

const inLines = (lines: Lines): string => [lines].flat().map(printed).join('');

/** A question names what it is about, which is on one line here. */
const asked =
  (ask: (question: string) => Promise<string>) =>
  (question: string): Promise<string> =>
    ask(shownOnOneLine(question));

/** A terminal that speaks one language and writes to the streams handed in. */
export function openTerminal(lang: Lang, streams: Streams, as: string | null = null): Terminal {
  let code: ExitCode = EXIT.ok;
  return {
    lang,
    as,
    token: streams.token,
    say: (zh, en) => (lang === 'zh' ? zh : en),
    print: (lines) => streams.out(inLines(lines)),
    json: (value) => streams.out(`${JSON.stringify(value)}\n`),
    talk: (lines) => streams.err(inLines(lines)),
    ask: streams.ask && asked(streams.ask),
    askSecret: streams.askSecret && asked(streams.askSecret),
    exit: (next) => {
      if (next > code) code = next;
    },
    exitCode: () => code,
  };
}

// Ideographs, kana, hangul and full-width forms take two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/g;

/** Columns that a text takes on a terminal. */
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Rows as aligned columns, a line each; the last column is left ragged. */
export function table(given: string[][]): string[] {
  const rows = given.map((row) => row.map(shownOnOneLine));
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
  const pad = (cell: string, i: number) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell));
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}
