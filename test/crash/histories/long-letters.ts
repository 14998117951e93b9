import pMap from 'p-map';
import type { Random } from '../../support/simulation/random.ts';
import { type Asked, GOOD_MANNERS, give } from '../clients.ts';
import { keysFor, type Letter, noteOn, type Order } from '../lives.ts';

/** Letters whose histories are long before the first process is killed: each kill has them replayed. */
export interface LongPlan {
  letters: number;
  /** Notes of each; a note is some six events of its history. */
  notes: number;
  /** Notes that they get among them while processes are killed. */
  orders: number;
}

/** A client's letters are written to side by side, each one note after the other. */
const AT_ONCE = 8;

const issueOf = ({ id }: Letter, key: string): Order => ({
  letter: id,
  kind: 'issue',
  path: `/api/drafts/${id}/issue`,
  body: {},
  actor: { role: 'supervisionOffice', id: 'clerk', name: '拟稿人' },
  key,
});

/** Issues letters and writes notes to them, before anything is killed. @returns what was asked. */
export async function lengthened(
  { port, client, seed, random }: { port: number; client: number; seed: number; random: Random },
  letters: readonly Letter[],
  notes: number,
): Promise<Asked[]> {
  const nextKey = keysFor(seed, client);
  const all = await pMap(
    letters,
    async (letter) => {
      const orders = [
        issueOf(letter, nextKey()),
        ...Array.from({ length: notes }, (_, n) =>
          noteOn(letter.id, `电话了解情况（长篇${n}）`, nextKey()),
        ),
      ];
      const asked: Asked[] = [];
      for (const order of orders)
        asked.push(await give({ port, client, manners: GOOD_MANNERS, random }, order));
      return asked;
    },
    { concurrency: AT_ONCE },
  );
  return all.flat();
}

/** What long letters are asked while processes are killed: a note to each in turn. */
export function notesOn(
  letters: readonly Letter[],
  count: number,
  { seed, client }: { seed: number; client: number },
): Order[] {
  const nextKey = keysFor(seed, client);
  return letters.length === 0
    ? []
    : Array.from({ length: count }, (_, n) =>
        noteOn(letters[n % letters.length]?.id ?? '', `补充情况（${n}）`, nextKey()),
      );
}
