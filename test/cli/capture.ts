import { run } from '../../cli/main.ts';
import type { Streams } from '../../cli/output.ts';
import { tokenNaming } from '../support/named/named.ts';

/** What a call of `duban` wrote, and its exit code. */
export interface Captured {
  code: number;
  out: string;
  err: string;
}

/** Whoever calls where a test names nobody: drafts are approved by another person than the one who works at the desk. */
const usual = ([command]: string[]): string =>
  command === 'approve' ? 'approver:office-approver' : 'supervisionOffice:office-clerk';

/** Who calls, and the call without that: `--as role:id[:name[:unit]]`, which the program itself does not know. */
function callerIn(argv: string[]): { token: string; rest: string[] } {
  const at = argv.indexOf('--as');
  const named = argv[at + 1];
  if (at < 0 || named === undefined || !named.includes(':'))
    return { token: tokenNaming(usual(argv)), rest: argv };
  return { token: tokenNaming(named), rest: [...argv.slice(0, at), ...argv.slice(at + 2)] };
}

/** As `duban`, at a terminal where somebody answers. */
export async function dubanAsking(
  asking: Pick<Streams, 'ask' | 'askSecret'>,
  ...argv: string[]
): Promise<Captured> {
  const written = { out: '', err: '' };
  const { token, rest } = callerIn(argv);
  const code = await run(rest, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    ...asking,
    token: process.env.DUBAN_TOKEN ?? token,
  });
  return { code, ...written };
}

/**
 * Runs `duban` in this process and keeps what it writes. It acts for whoever's token stands in DUBAN_TOKEN, else, where the
 * API believes the tests, for whoever `--as role:id` names.
 */
export const duban = (...argv: string[]): Promise<Captured> => dubanAsking({}, ...argv);
