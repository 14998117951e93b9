import { canonical, digestOf } from '../../domain/notice/chain.ts';
import { idByCaller } from '../../domain/notice/command-ids.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import type { Asked } from '../route.ts';

/** What of a request says who asks. */
type Asker = Pick<Asked<unknown, unknown>, 'identity' | 'actor'>;
type KeyedBy = Asker & Pick<Asked<unknown, unknown>, 'key'>;

/** By whoever has signed in, and as whom he acts: he may play somebody in a rehearsal who has a name of somebody real. */
export const principalOf = ({ identity, actor }: Asker): readonly (string | null)[] => [
  identity?.account ?? null,
  actor?.id ?? identity?.person.id ?? null,
];

/**
 * The id of what a caller asks for under a key of his own. Two callers under one key, and one caller in two routes, ask for two
 * things; on one letter the notice itself knows it by this id.
 */
export const ownId = (route: string, asked: KeyedBy): string =>
  idByCaller(canonical([...principalOf(asked), route]), asked.key);

/** The id of an act on many: of the same space, in letters that need no escaping where an address names it. */
const actIdOf = (route: string, asked: KeyedBy): string =>
  `act-${digestOf(ownId(route, asked)).slice(0, 32)}`;

/** The act on many that a request asks for. */
export const ownAct = (
  route: string,
  asked: Asked<unknown, unknown>,
): { id: string; asked: string; by: Actor } => ({
  id: actIdOf(route, asked),
  asked: digestOfRequest(asked),
  by: asked.actor,
});

/** Routes that begin an act on many. */
const BEGINNING = ['actOnMany', 'publishCalendar', 'succeedUnit'];

/** The ids that an act may have which somebody names by the key under which he has begun it, or by its id. */
export const actIdsNamed = (name: string, asker: Asker): string[] => [
  ...BEGINNING.map((route) => actIdOf(route, { ...asker, key: name })),
  name,
];

/** Digest of a whole request but its key: what it is about, what it says, as whom, and on which version it stands. */
export const digestOfRequest = ({
  req,
  params,
  query,
  body,
  actor,
}: Asked<unknown, unknown>): string =>
  digestOf(
    canonical({
      ...{ params, query: query ?? null, body: body ?? null, actor: actor ?? null },
      version: req.get('If-Match') ?? null,
    }),
  );
