import type { Connection } from 'mongoose';

interface Started {
  commandName: string;
  command: Record<string, unknown>;
}

const READS = ['find', 'aggregate', 'distinct', 'count'];
const SESSION = ['lsid', '$db', '$clusterTime', 'readConcern', 'txnNumber', 'autocommit'];

/** How MongoDB would answer one question. */
export interface Plan {
  collection: string;
  /** The stages of its winning plan, such as `IXSCAN`. */
  stages: string[];
}

/**
 * Runs what reads from a database and asks MongoDB for the plan of every question it has asked.
 * @param connection one with `monitorCommands=true`.
 */
export async function plansOf(
  connection: Connection,
  work: () => Promise<unknown>,
): Promise<Plan[]> {
  const asked: Started[] = [];
  const note = (event: Started) => {
    if (READS.includes(event.commandName)) asked.push(event);
  };
  const client = connection.getClient();
  client.on('commandStarted', note as never);
  await work();
  client.off('commandStarted', note as never);
  const plans: Plan[] = [];
  for (const { commandName, command } of asked) {
    const question = Object.fromEntries(
      Object.entries(command).filter(([name]) => !SESSION.includes(name)),
    );
    const plan = await connection.db?.command({ explain: question, verbosity: 'queryPlanner' });
    const stages = [...new Set(winning(plan))];
    plans.push({ collection: String(command[commandName]), stages });
  }
  return plans;
}

/** The stages of all winning plans in an explanation. */
function winning(value: unknown, inside = false): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => winning(one, inside));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'rejectedPlans') return [];
    if (inside && name === 'stage') return [String(part)];
    return winning(part, inside || name === 'winningPlan');
  });
}
