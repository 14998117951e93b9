import { dateOf, type Instant, type IsoDate } from '../calendar/instant.ts';
import type { OfficePost, Post, Rung, UnitPost } from '../policy/policy.ts';

/** Posts of the unit from the desk upwards; the order in which a vacant one is made up for. */
export const UNIT_POSTS = ['contact', 'handler', 'responsibleLeader', 'unitHead'] as const;

/** Posts of the supervising side. */
export const OFFICE_POSTS = [
  'supervisionOffice',
  'reviewer',
  'approver',
  'groupLeader',
  'governmentHead',
] as const;

/** True for a post of the supervising side. */
export const isOfficePost = (post: string): post is OfficePost =>
  (OFFICE_POSTS as readonly string[]).includes(post);

/** Who holds the given posts at that instant; several holders of one post are all named, once each. */
export function holdersAt(holders: Holder[], posts: readonly Post[], at: Instant): Recipient[] {
  const day = dateOf(at);
  const found: Recipient[] = [];
  for (const post of posts) {
    for (const h of holders) {
      if (h.post !== post || !actsOn(h, holders, day)) continue;
      const known = found.findIndex((r) => r.holder === h.id);
      if (known < 0) found.push(asRecipient(h));
      // Whoever holds one of the posts himself is told as its holder, and not as the deputy of another.
      else if (found[known]?.deputyFor !== undefined) found[known] = asRecipient(h);
    }
  }
  return found;
}

/**
 * True unless he acts on the word or in the place of somebody who holds the post no more: a delegation and a deputy's time end
 * with that post, for nobody lets another do what is not his to do.
 */
function isBacked({ post, delegation, deputyFor }: Holder, holders: Holder[], day: IsoDate) {
  if (delegation === undefined && deputyFor === undefined) return true;
  const own = holders.filter((h) => h.post === post && isOwn(h) && holdsOn(h, day));
  return own.some((h) =>
    deputyFor === undefined ? h.name === delegation?.head : h.id === deputyFor.id,
  );
}

/** True for whoever holds his post himself, on nobody's word: neither as a delegate nor as a deputy. */
export const isOwn = ({ delegation, deputyFor }: Pick<Holder, 'delegation' | 'deputyFor'>) =>
  delegation === undefined && deputyFor === undefined;

/** True if he acts at his post on that day: it is one of his own, and he acts on the word of nobody who has left. */
const actsOn = (holder: Holder, holders: Holder[], day: IsoDate): boolean =>
  holdsOn(holder, day) && isBacked(holder, holders, day);

const asRecipient = ({ post, id: holder, name, delegation, deputyFor }: Holder): Recipient => ({
  ...{ post, holder, name },
  ...(delegation === undefined ? {} : { delegation }),
  ...(deputyFor === undefined ? {} : { deputyFor }),
});

/** True if he holds his post, or acts for its holder, on that day. */
export const holdsOn = ({ from, until }: Pick<Holder, 'from' | 'until'>, day: IsoDate): boolean =>
  from <= day && (until === null || until >= day);

/**
 * Those told of a matter that waits for a post's decision: while the head of government has delegated it, the delegates alone,
 * for what was delegated is not laid before him besides.
 */
export function deciding(told: Recipient[]): Recipient[] {
  const delegated = told.flatMap((r) => (r.delegation === undefined ? [] : [r.post]));
  return told.filter((r) => r.delegation !== undefined || !delegated.includes(r.post));
}

/** Under which delegation a person acts at a post at that instant; null for its holder, undefined for a stranger to it. */
export function delegationAt(
  holders: Holder[],
  { post, id }: Pick<Holder, 'post' | 'id'>,
  at: Instant,
): Delegated | null | undefined {
  const day = dateOf(at);
  const today = holders.filter((h) => h.post === post && h.id === id && actsOn(h, holders, day));
  const [first] = today;
  if (first === undefined) return undefined;
  if (first.delegation === undefined || today.some((h) => h.delegation === undefined)) return null;
  return { ...first.delegation, delegate: first.name };
}

/** The posts by their sides, the unit's first. */
const sidesOf = (posts: readonly Post[]): Post[][] => [
  posts.filter((post) => !isOfficePost(post)),
  posts.filter(isOfficePost),
];

/** Posts that a message asks for in vain: those of a side on which nobody holds any of them. */
export const unheldAt = (holders: Holder[], posts: readonly Post[], at: Instant): Post[] =>
  sidesOf(posts).flatMap((asked) => (holdersAt(holders, asked, at).length > 0 ? [] : asked));

/** A person by name as the office knows him: at the post that he holds, or as 验收人 for this matter. */
export function personOf(
  holders: Holder[],
  { id, name }: Pick<Holder, 'id' | 'name'>,
  at: Instant,
) {
  // A delegate of the head of government decides what was delegated; for this matter he is named as himself.
  const held = holdersAt(holders, [...OFFICE_UPWARDS, 'governmentHead'], at).find(
    (r) => r.holder === id && isOwn(r),
  );
  return held ?? { post: 'reviewer' as const, holder: id, name };
}

/** True if somebody holds a post of the unit at that instant. */
export const isStaffedAt = (holders: Holder[], at: Instant): boolean =>
  holdersAt(holders, UNIT_POSTS, at).length > 0;

/** The first day after an instant from which somebody is to hold a post of the unit, or null. */
export function staffedAfter(holders: Holder[], at: Instant): IsoDate | null {
  const day = dateOf(at);
  const days = holders.flatMap((h) =>
    isOfficePost(h.post) || !isOwn(h) || h.from <= day ? [] : [h.from],
  );
  return days.sort()[0] ?? null;
}

/** Posts of the office from below upwards, as one decides in the place of another. */
const OFFICE_UPWARDS: readonly Post[] = [
  'reviewer',
  'supervisionOffice',
  'approver',
  'groupLeader',
];

/** The posts of the office above the highest of those, the nearest first. */
export function officeAbove(posts: readonly Post[]): readonly Post[] {
  const highest = Math.max(...posts.map((post) => OFFICE_UPWARDS.indexOf(post)));
  return highest < 0 ? [] : OFFICE_UPWARDS.slice(highest + 1);
}

/** Who in the office is told where nobody above a vacant post is known: those who see to it that it is filled, then who leads. */
const OFFICE_STANDS_IN: readonly Post[] = ['supervisionOffice', 'approver', 'groupLeader'];

/** The posts that make up for vacant ones of one side, the nearest first: upwards, and below where nobody is above. */
function inTheirPlace(posts: readonly Post[]): readonly Post[] {
  const order: readonly Post[] = UNIT_POSTS;
  const highest = Math.max(...posts.map((post) => order.indexOf(post)));
  if (highest < 0) return [...officeAbove(posts), ...OFFICE_STANDS_IN];
  return [...order.slice(highest + 1), ...order.slice(0, highest).reverse()];
}

function standInsFor(holders: Holder[], posts: readonly Post[], at: Instant): Recipient[] {
  for (const post of inTheirPlace(posts)) {
    const held = holdersAt(holders, [post], at);
    if (held.length > 0) return held;
  }
  return [];
}

/** Those told, with others who get it in the place of vacant posts; whoever is told anyway learns whose place he takes. */
function withStandIns(told: Recipient[], others: Recipient[], insteadOf: StandIn): Recipient[] {
  const known = told.map((r) =>
    others.some((o) => o.holder === r.holder) && r.insteadOf === undefined
      ? { ...r, insteadOf }
      : r,
  );
  const more = others.filter((o) => !told.some((r) => r.holder === o.holder));
  return [...known, ...more.map((o) => ({ ...o, insteadOf }))];
}

/** Recipients of two kinds, each person once; whoever stands in for somebody in one of them does so in both. */
export function joined(told: Recipient[], others: Recipient[]): Recipient[] {
  const known = told.map((r) => {
    const insteadOf = others.find((o) => o.holder === r.holder)?.insteadOf;
    return r.insteadOf !== undefined || insteadOf === undefined ? r : { ...r, insteadOf };
  });
  return [...known, ...others.filter((o) => !told.some((r) => r.holder === o.holder))];
}

/** As `reach`, where a message to the unit that finds nobody there goes to nobody. */
export function reachWithin(holders: Holder[], posts: readonly Post[], at: Instant): Recipient[] {
  let told = holdersAt(holders, posts, at);
  for (const asked of sidesOf(posts)) {
    if (asked.length === 0 || unheldAt(holders, asked, at).length === 0) continue;
    told = withStandIns(told, standInsFor(holders, asked, at), { posts: asked });
  }
  return told;
}

/** Ids of those who hold a post of the letter's unit at that instant: nobody decides in the cause of his own unit. */
export const ownPeople = (holders: Holder[], at: Instant): string[] =>
  holdersAt(holders, UNIT_POSTS, at).map((r) => r.holder);

/** The holders without those people of the unit who hold posts of the office besides: nobody decides in the cause of his own unit. */
export function impartial(holders: Holder[], at: Instant): Holder[] {
  const own = ownPeople(holders, at);
  const isTheirs = ({ id, deputyFor }: Holder): boolean =>
    own.includes(id) || (deputyFor !== undefined && own.includes(deputyFor.id));
  return holders.filter((h) => !(isOfficePost(h.post) && isTheirs(h)));
}

/** The office in the place of a unit of which nobody is known. */
const officeFor = (told: Recipient[], holders: Holder[], at: Instant, place: StandIn) =>
  withStandIns(told, reachWithin(holders, ['supervisionOffice'], at), place);

/**
 * Whom a message to these posts reaches: their holders. Where nobody of one side holds any of them, the next held post
 * of that side is told in their place, and the office where nobody of the unit is known at all.
 */
export function reach(holders: Holder[], posts: readonly Post[], at: Instant): Recipient[] {
  const told = reachWithin(holders, posts, at);
  const [asked = []] = sidesOf(posts);
  const isLost = asked.length > 0 && told.every((r) => isOfficePost(r.post));
  return isLost ? officeFor(told, holders, at, { posts: asked }) : told;
}

/**
 * Whom the proposal of a gated rung reaches: the post that decides on it. Nobody stands in for that post (政府督查工作条例
 * 第二十一条); where it is vacant the office is told, which has it filled.
 */
export function reachGated(holders: Holder[], needs: Post, at: Instant): Recipient[] {
  const free = impartial(holders, at);
  const told = holdersAt(free, [needs], at);
  return told.length > 0
    ? deciding(told)
    : withStandIns([], reachWithin(free, ['supervisionOffice'], at), { posts: [needs] });
}

/**
 * As `reach`, of a co-operating unit beside others who are told: they come first, and whoever is told already is not told
 * again.
 * @param office the letter's holders, among whom the office's people are.
 */
export function coReach(
  unit: { id: string; holders: Holder[] },
  posts: readonly Post[],
  at: Instant,
  { told, office }: { told: Recipient[]; office: Holder[] },
): Recipient[] {
  const own = reachWithin(
    unit.holders.filter((h) => !isOfficePost(h.post)),
    posts,
    at,
  );
  if (own.length === 0) return officeFor(told, office, at, { posts: [...posts], unit: unit.id });
  const more = own.filter((r) => !told.some((t) => t.holder === r.holder));
  return [...told, ...more.map((r) => ({ ...r, unit: unit.id }))];
}

/** Who holds which post, and from which day until which (inclusive); `until: null` is "still". */
export interface Holder {
  post: Post;
  id: string;
  name: string;
  from: IsoDate;
  until: IsoDate | null;
  /** Set for a person to whom the holder of the post has delegated its power; the days are those of the delegation. */
  delegation?: Delegation;
  /** Set for a deputy of the post's holder; the days are those on which he is. */
  deputyFor?: DeputyFor;
}

/** 代理: in whose place a deputy acts, by id and name. */
export interface DeputyFor {
  id: string;
  name: string;
}

/** 授权: on whose word and by which paper of which day a person decides in the place of the head of government. */
export interface Delegation {
  /** Who has delegated it, by name. */
  head: string;
  /** 授权文号. */
  document: string;
  on: IsoDate;
}

/** A decision that was taken under a delegation: both persons by name, and the paper. */
export interface Delegated extends Delegation {
  delegate: string;
}

/** A holder as he was when a message was decided; frozen in the event. */
export interface Recipient {
  post: Post;
  holder: string;
  name: string;
  /** The co-operating unit whose post it is; none: the notice's own unit or the office. */
  unit?: string;
  /** Set for a person to whom the holder of the post has delegated its power. */
  delegation?: Delegation;
  /** Set for the deputy of the post's holder, who is told besides. */
  deputyFor?: DeputyFor;
  /** The vacant posts in whose place he is told. */
  insteadOf?: StandIn;
}

/** Vacant posts for which somebody else is told; `unit` is the co-operating unit whose posts they are. */
export interface StandIn {
  posts: Post[];
  unit?: string;
}

/** Who gives a command. `unit` is set for the unit's side and must be the notice's unit. */
export interface Actor {
  role: OfficePost | UnitPost;
  id: string;
  name: string;
  unit?: string;
  /** Set while he acts in the place of the post's holder. */
  deputyFor?: DeputyFor;
}

/** 配合单位 with the people at its posts. */
export interface CoUnit {
  id: string;
  name: string;
  holders: Holder[];
  acknowledgedAt: Instant | null;
}

/** A unit that was responsible until its successor took over. */
export interface FormerUnit {
  id: string;
  name: string;
  until: IsoDate;
  basis: string;
  /** When the succession was entered: its delay ends here, and the successor’s time begins. */
  at: Instant;
  /** How far it was chased about each finding that went over. */
  reached: { finding: string; level: Rung | null; reminders: number }[];
}

/** A unit that co-operated until its successor took over its parts. */
export interface FormerCoUnit {
  id: string;
  name: string;
  until: IsoDate;
  basis: string;
  /** Findings of which it left a part that was late. */
  late: string[];
}
