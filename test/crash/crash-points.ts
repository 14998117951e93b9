import type { KillableHouse, LinkName, Victim } from './killable-house.ts';
import type { Verdict } from './link.ts';
import type { Passing } from './wire/passing.ts';

/** Moments in a command's way at which a process is killed. */
export const POINTS = [
  'before write',
  'after write',
  'after accept',
  'before ack',
  'after ack',
  'before mark',
] as const;
export type Point = (typeof POINTS)[number];

/** What goes by on a link when a point has come. */
interface Sight {
  link: LinkName;
  sees(passing: Passing): boolean;
  /** False: killed while the message is held back. True: killed when the message has gone on. */
  gone: boolean;
  /** Whose message it is: when its sender is killed before it goes on, it never goes. */
  sender: Victim;
}

const isAck = ({ way, what, status }: Passing): boolean =>
  way === 'reply' && status === 200 && what.endsWith('/commands');

/**
 * How each point is hit, without a word of it in the production code:
 *
 * - before write: the worker's `insert events` is at the link and not yet at MongoDB;
 * - after write: MongoDB's answer to it is at the link (it is journalled) and not yet at the worker;
 * - after accept: Temporal's answer to the worker's finished task that accepts an update is at the link; the acceptance is
 *   in the history, and neither worker nor API need have heard of it;
 * - before ack: the API's 200 to a command is at the link and not yet at the client;
 * - after ack: the client has been sent that 200;
 * - before mark: the courier's `update events`, which marks rows as dispatched, is at the link and not yet at MongoDB.
 */
const SIGHTS: Record<Point, Sight> = {
  'before write': {
    link: 'workerMongo',
    sees: ({ way, what }) => way === 'request' && what === 'insert events',
    gone: false,
    sender: 'worker',
  },
  'after write': {
    link: 'workerMongo',
    sees: ({ way, what }) => way === 'reply' && what === 'insert events',
    gone: false,
    sender: 'mongod',
  },
  'after accept': {
    link: 'workerTemporal',
    sees: ({ way, what }) => way === 'reply' && what === 'accept',
    gone: false,
    sender: 'temporal',
  },
  'before ack': { link: 'client', sees: isAck, gone: false, sender: 'api' },
  'after ack': { link: 'client', sees: isAck, gone: true, sender: 'api' },
  'before mark': {
    link: 'workerMongo',
    sees: ({ way, what }) => way === 'request' && what === 'update events',
    gone: false,
    sender: 'worker',
  },
};

/** Something that waits on a link for its moment, once. */
export interface Armed {
  /** Resolves when its moment has come and it is done. */
  hit: Promise<void>;
  disarm(): void;
}

/** Arms an act on the first message that is seen; while it acts the message is held back, and then obeys what it says. */
export function arm(
  house: KillableHouse,
  link: LinkName,
  sees: (passing: Passing) => boolean,
  act: (passing: Passing) => Promise<Verdict>,
): Armed {
  let came: () => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;
  const hit = new Promise<void>((resolve, reject) => {
    came = resolve;
    failed = reject;
  });
  const disarm = house.links[link].watch((passing) => {
    if (!sees(passing)) return undefined;
    disarm();
    const verdict = act(passing);
    verdict.then(came, failed);
    return verdict;
  });
  return { hit, disarm };
}

/** Arms the kill of a victim at a point. `killed` is told the moment. */
export function armKill(
  house: KillableHouse,
  victim: Victim,
  point: Point,
  killed: () => void,
): Armed {
  const { link, sees, gone, sender } = SIGHTS[point];
  const kill = async (): Promise<void> => {
    const dead = house.kill(victim);
    killed();
    await dead;
  };
  if (!gone)
    return arm(house, link, sees, async () => {
      await kill();
      // What a dead process had not yet sent never arrives; but MongoDB and Temporal had answered, and are held to it.
      const unsent = sender === victim && (victim === 'api' || victim === 'worker');
      return { do: unsent ? 'drop' : 'pass' };
    });
  let done: () => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;
  const hit = new Promise<void>((resolve, reject) => {
    done = resolve;
    failed = reject;
  });
  const { disarm } = arm(house, link, sees, async () => ({
    do: 'pass',
    afterwards: () => kill().then(done, failed),
  }));
  return { hit, disarm };
}

/** Arms the kill of victims after so many messages of any kind on a link, at no particular point. */
export function armRandomKill(
  house: KillableHouse,
  victims: readonly Victim[],
  moment: { link: LinkName; messages: number },
  killed: () => void,
): Armed {
  let left = moment.messages;
  const counts = (): boolean => {
    left -= 1;
    return left <= 0;
  };
  return arm(house, moment.link, counts, async () => {
    const dead = victims.map((victim) => house.kill(victim));
    killed();
    await Promise.all(dead);
    return { do: 'pass' };
  });
}
