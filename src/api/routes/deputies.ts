import {
  type DeputyFault,
  deputised,
  type Place,
  reachesPlace,
  soleHolder,
} from '../../domain/access/deputising.ts';
import type { Identity } from '../../domain/access/identity.ts';
import { PERMISSIONS } from '../../domain/access/permissions.ts';
import { addDays, dateOf } from '../../domain/calendar/instant.ts';
import { isOwn } from '../../domain/notice/posts.ts';
import { endDeputy, putDeputy } from '../../store/access/deputies.ts';
import {
  asHolder,
  holderId,
  type PostingDoc,
  type PostsOf,
  postingsAt,
  realPostingsOf,
  sideOf,
} from '../../store/roster.ts';
import { holderFault } from '../access/apart.ts';
import { type Deps, nowOf } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { postOf, refuseCrowd, sideAt } from '../desk/posts-named.ts';
import { spread, TELLING } from '../desk/spread-holders.ts';
import { postChange } from '../presenters/unit.ts';
import { Problem } from '../problem.ts';
import { deputyBody, deputyEndQuery } from '../requests/deputy-bodies.ts';
import { HOLDER, POST, UNIT } from '../requests/parameters.ts';
import { type Route, route } from '../route.ts';
import { notYours } from '../whose-post.ts';

/** @throws Problem `not-your-role` for whoever may not say who acts in that place. */
function refuseStranger(identity: Identity | null, posts: PostsOf, place: Place): void {
  const { person } = identity ?? {};
  const roles = rolesAt(identity, posts);
  if (!reachesPlace(PERMISSIONS.putDeputy, roles, person?.id ?? '', place))
    throw notYours('supervisionOffice', ...(place.unit === null ? [] : (['contact'] as const)));
}

/** What somebody is where these posts are: a post in one county says nothing about people of another. */
const rolesAt = (identity: Identity | null, { register }: PostsOf) =>
  (identity?.roles ?? []).filter(
    ({ granted }) => granted === undefined || granted.roster === register,
  );

const isDesk = (identity: Identity | null, posts: PostsOf): boolean =>
  rolesAt(identity, posts).some(({ role }) => role === 'supervisionOffice');

/** Whoever somebody is, and in whose places he acts: where nobody may name himself, none of them may be named. */
const personsOf = (identity: Identity | null): string[] => [
  identity?.person.id ?? '',
  ...(identity?.roles ?? []).flatMap(({ deputyFor }) => deputyFor?.id ?? []),
];

/** Whoever is on record there already keeps his name and his address; of somebody new they are those that were sent. */
function personFrom(
  { name, phone, email, holder }: { name: string; holder: string } & Addresses,
  known: PostingDoc | undefined,
): { name: string } & Addresses {
  if (known === undefined) return { name, phone, email };
  if (known.name !== name) throw new Problem('deputy-unknown', { subject: holder });
  const faults = (['phone', 'email'] as const).filter((field) => {
    const given = { phone, email }[field];
    return given !== null && given !== known[field];
  });
  if (faults.length > 0)
    throw new Problem('invalid-request', {
      errors: faults.map((field) => ({
        pointer: `/${field}`,
        detail:
          '此人已有登记，联系方式请在其岗位上更改 this person is on record; change it at his post',
      })),
    });
  return { name: known.name, phone: null, email: null };
}

/** Where else somebody is or what he administers is told to the desk alone: to others he is nobody that they know. */
const toldTo = <F extends DeputyFault | 'holder-administers'>(desk: boolean, fault: F) =>
  !desk && ELSEWHERE.includes(fault) ? ('deputy-unknown' as const) : fault;

const ELSEWHERE: readonly string[] = ['deputy-of-another-side', 'holder-administers'];

type Addresses = Pick<PostingDoc, 'phone' | 'email'>;

/** The newest entry of a person at the posts of that side, or at another as himself. */
async function entryOf(deps: Deps, holder: string, here: PostingDoc[]) {
  const everywhere = await realPostingsOf(deps.connection, holder);
  const own = [...everywhere, ...here.filter((p) => p.holder === holder)].filter(isOwn);
  return { known: own.find((p) => p.email !== null) ?? own[0], own };
}

/** Who acts while the holder of a post is away. */
export const deputyRoutes = (deps: Deps, commander: Commander): Route[] => [
  route({
    id: 'putDeputy',
    method: 'put',
    path: '/api/units/{id}/posts/{post}/deputies',
    tag: 'units',
    summary: { zh: '登记代理', en: 'Name a deputy' },
    about: {
      zh: '代理人在起止日期内收到在岗者的全部消息，可以代为办理，办理时记明双方姓名；在岗者本人照常可以办理。由在岗者本人、督查室登记，单位岗位也可以由本单位联络员登记。同一人自同一日起的代理再次提交的，截止日以新的为准。代理人不得转委托；代理人与被代理人在须由两人办理的事项上视为一人。',
      en: 'Within his days a deputy is told all that the holder is told and may act in his place; both names are recorded then, and the holder may act as ever. The holder names him, or the supervision office, and for posts of a unit its contact. The same person from the same day on, sent again, has the new last day. A deputy passes nothing on, and where two persons are asked he and the holder are one.',
    },
    params: { id: UNIT, post: POST },
    acts: true,
    body: deputyBody,
    answers: { 200: postChange },
    problems: [
      ...TELLING,
      'deputy-days-wrong',
      'deputy-of-head',
      'deputy-of-nobody',
      'deputy-is-holder',
      'deputy-by-himself',
      'deputy-of-another-side',
      'deputy-unknown',
      'post-crowded',
      'holder-administers',
    ],
    async handle({ params, body, sight, identity, actor }) {
      const { posts } = await sideAt(deps, sight, params.id);
      const post = postOf(posts, params.post);
      const here = await postingsAt(deps.connection, posts);
      const people = here.map(asHolder);
      const { from, until, reason, document } = body;
      const of = body.of ?? soleHolder(people, post, from) ?? '';
      refuseStranger(identity, posts, { post, unit: posts.unit, of });
      const holder = body.holder ?? holderId(sideOf(posts), body.name);
      const desk = isDesk(identity, posts);
      // Only the desk enters somebody new.
      const isKnownHere = here.some((p) => p.holder === holder && isOwn(p));
      if (!desk && !isKnownHere) throw new Problem('deputy-unknown', { subject: body.name });
      const { known, own } = await entryOf(deps, holder, here);
      const sides = own.filter((p) => p.until === null || p.until >= from).map(sideOf);
      const place = { post, of, side: sideOf(posts), sides };
      const named = { ...place, holder, namedBy: personsOf(identity), from, until };
      const read = deputised(people, named, dateOf(nowOf(deps)));
      if (!read.ok) throw new Problem(toldTo(desk, read.fault), { subject: body.name });
      const fault = await holderFault(deps, holder);
      if (fault !== null) throw new Problem(toldTo(desk, fault), { subject: body.name });
      const person = personFrom({ ...body, holder }, known);
      const isSame = (p: PostingDoc): boolean =>
        p.holder === holder && p.deputyFor?.id === of && p.from === from;
      refuseCrowd(
        deps,
        here.filter((p) => !isSame(p)),
        { post, deputyFor: { id: of, name: read.name } },
      );
      const namedBy = { id: actor.id, name: actor.name };
      const changed = await putDeputy(deps.connection, {
        ...{ ...posts, post, holder, from, until, ...person },
        deputyFor: { id: of, name: read.name, namedBy, reason, document },
      });
      return { body: { changed, notices: await spread(deps, commander, posts) } };
    },
  }),
  route({
    id: 'endDeputy',
    method: 'delete',
    path: '/api/units/{id}/posts/{post}/deputies/{holder}',
    tag: 'units',
    summary: { zh: '终止代理', en: 'End what a deputy does' },
    about: {
      zh: '代理至 until 当日止（默认昨天，即随即终止）；登记本身保留。',
      en: 'He ends with the day until, yesterday unless said, so that it is over at once; the entry is kept.',
    },
    params: { id: UNIT, post: POST, holder: HOLDER },
    acts: true,
    query: deputyEndQuery,
    answers: { 200: postChange },
    problems: [...TELLING, 'deputy-absent'],
    async handle({ params, query, sight, identity }) {
      const { posts } = await sideAt(deps, sight, params.id);
      const post = postOf(posts, params.post);
      const { of } = query;
      refuseStranger(identity, posts, { post, unit: posts.unit, of });
      const until = query.until ?? addDays(dateOf(nowOf(deps)), -1);
      const deputyship = { ...posts, post, holder: params.holder, of };
      if (!(await isEntered(deps, posts, deputyship)))
        throw new Problem('deputy-absent', { subject: params.holder });
      const changed = await endDeputy(deps.connection, deputyship, until);
      return { body: { changed, notices: await spread(deps, commander, posts) } };
    },
  }),
];

const isEntered = async (
  { connection }: Deps,
  posts: PostsOf,
  { post, holder, of }: { post: string; holder: string; of: string },
): Promise<boolean> =>
  (await postingsAt(connection, posts)).some(
    (p) => p.post === post && p.holder === holder && p.deputyFor?.id === of,
  );
