import { run } from '../../cli/main.ts';

/** What a call of `duban` wrote, and its exit code. */
export interface Captured {
  code: number;
  out: string;
  err: string;
}

/** Runs `duban` in this process and keeps what it writes. */
export async function duban(...argv: string[]): Promise<Captured> {
  const written = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}
