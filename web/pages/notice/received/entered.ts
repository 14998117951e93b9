import { instantOf } from '../../../../src/domain/calendar/instant.ts';
import { UNIT_COMMANDS } from '../../../../src/domain/notice/kinds.ts';
import { UNIT_POSTS } from '../../../../src/domain/notice/posts.ts';
import {
  bodyOf,
  type CommandKind,
  type Entered,
  missingIn,
} from '../../../parts/commands/fields.ts';
import type { Schemas } from '../../../shapes.ts';

type Notice = Schemas['Notice'];
type Body = Schemas['ReceivedAnswer'];
type UnitPost = Body['post'];

const CO_UNIT_KINDS: readonly CommandKind[] = ['acknowledge', 'reportPart', 'declinePart'];
const PARTS: readonly CommandKind[] = ['reportPart', 'declinePart'];

/** What has been entered of an answer that came on paper or by telephone. */
export interface Received {
  way: Body['way'];
  unit: string;
  /** Post and id of whoever signed or called, with a bar between. */
  who: string;
  /** Day and time of day in Beijing. */
  day: string;
  time: string;
  note: string;
  scan: readonly Schemas['Evidence'][];
  kind: CommandKind | '';
  answer: Entered;
}

/** Nothing has been entered yet. */
export const nothingReceived = ({ unit }: Notice): Received => ({
  ...{ way: 'paper', unit: unit.id, who: '', day: '', time: '', note: '', scan: [] },
  ...{ kind: '', answer: {} },
});

/** The units whose answers may come, the lead unit first. */
export const unitsOf = ({ unit, coUnits }: Notice) => [unit, ...coUnits];

/** The people of a unit, who may have signed or called. */
export const peopleOf = (notice: Notice, unit: string): readonly Schemas['Holder'][] =>
  unit === notice.unit.id
    ? notice.holders.filter(({ post }) => isUnitPost(post))
    : (notice.coUnits.find(({ id }) => id === unit)?.holders ?? []);

const isUnitPost = (post: string): post is UnitPost => UNIT_POSTS.some((known) => known === post);

/** What that unit may answer: whoever only co-operates has his part. */
export const kindsFor = (notice: Notice, unit: string): readonly CommandKind[] =>
  unit === notice.unit.id ? UNIT_COMMANDS.filter((kind) => !PARTS.includes(kind)) : CO_UNIT_KINDS;

/** The answer as the API takes it; null while something is missing. */
export function receivedBody(entered: Received): Body | null {
  const { way, unit, who, day, time, note, scan, kind, answer } = entered;
  const [post = '', holder = ''] = who.split('|');
  if (!isUnitPost(post) || kind === '' || day === '' || time === '') return null;
  if (missingIn(kind, answer).length > 0) return null;
  const receivedAt = instantOf(day, time);
  const told = { unit, post, holder, receivedAt, answer: bodyOf(kind, answer) };
  if (way === 'phone') return note.trim() === '' ? null : { way, note, ...told };
  const [first] = scan;
  return first === undefined ? null : { way, note, scan: first, ...told };
}
