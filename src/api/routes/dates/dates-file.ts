import { type CalendarDay, calendarFile } from '../../../documents/calendar-file.ts';
import { type HeldRole, sightOf } from '../../../domain/access/identity.ts';
import { isUnitPost } from '../../../domain/access/roles.ts';
import { dateOf, instantOfMs } from '../../../domain/calendar/instant.ts';
import { dueMinute, dueWords } from '../../../domain/messages/date-words.ts';
import { NAMES as EN } from '../../../domain/messages/en-names.ts';
import { NAMES as ZH } from '../../../domain/messages/zh-names.ts';
import { isOfficePost } from '../../../domain/notice/posts.ts';
import { type DateOwed, datesOwed, type Owing } from '../../../domain/readings/dates-owed.ts';
import { identityOf } from '../../../store/access/identity-of.ts';
import { standingOf } from '../../../store/access/standing.ts';
import type { CalendarAddressDoc } from '../../../store/dates/calendar-addresses.ts';
import { type DatedLetter, datedLetters } from '../../../store/dates/dated-letters.ts';
import type { Deps } from '../../deps.ts';

/** Whose dates somebody is shown by his roles: the office's, his units', or both. */
function owingBy(roles: readonly HeldRole[], of: 'own' | 'all'): Owing {
  const units = roles.flatMap(({ role, unit }) => (isUnitPost(role) && unit ? [unit] : []));
  const office = roles.some(({ role }) => isOfficePost(role));
  // An auditor owes nothing: what he may see are the units' dates.
  const isReader = office || roles.some(({ role }) => role === 'auditor');
  const everybody = isReader && (of === 'all' || !office);
  return { office, units: everybody ? null : units };
}

const WORDS = {
  zh: {
    name: (person: string) => `${person}的督办期限`,
    title: (number: string, what: string, finding: string | null) =>
      `${number} ${finding === null ? '' : `第${finding}条问题 `}${what}`,
    about: (unit: string, due: string, provisional: boolean) =>
      `${unit}\n办理期限：${due}${provisional ? '（暂定）' : ''}`,
    due: dueWords,
    clocks: ZH.clocks,
  },
  en: {
    name: (person: string) => `Deadlines of ${person}`,
    title: (number: string, what: string, finding: string | null) =>
      `${number} ${what}${finding === null ? '' : `, finding ${finding}`}`,
    about: (unit: string, due: string, provisional: boolean) =>
      `${unit}\nDue ${due}${provisional ? ' (provisional)' : ''}, Beijing time`,
    due: dueMinute,
    clocks: EN.clocks,
  },
};

const dayOf = (
  { documentNumber, seq, notice, revisedAt }: DatedLetter,
  date: DateOwed,
  language: 'zh' | 'en',
  publicUrl: string,
): CalendarDay => {
  const words = WORDS[language];
  const what = words.clocks[date.kind];
  return {
    of: `${date.notice}/${date.key}`,
    on: date.dueOn,
    title: words.title(documentNumber, what, date.finding),
    about: words.about(notice.unit.name, words.due(date.dueAt), date.provisional),
    url: `${publicUrl.replace(/\/+$/, '')}/notices/${encodeURIComponent(date.notice)}`,
    category: what,
    tentative: date.provisional,
    revision: seq,
    revisedAt,
  };
};

/**
 * The dates behind an address as a calendar file: as much as its owner may see today.
 * @returns null where he is nobody any more.
 */
export async function datesFile(
  { connection, publicUrl, nowMs }: Deps,
  { account, of, language }: CalendarAddressDoc,
): Promise<string | null> {
  const today = dateOf(instantOfMs(nowMs()));
  const standing = await standingOf(connection, account, today);
  if (standing === null || standing.disabledAt !== null) return null;
  // Whoever was given a first password has to choose his own before he sees anything; whom a provider signs in has none.
  if (standing.mustChange && standing.identity === undefined) return null;
  const { person, roles } = await identityOf(connection, standing, today);
  const sight = sightOf(roles);
  const owing = owingBy(roles, of);
  const letters = await datedLetters(connection, sight);
  const days = letters.flatMap((letter) => {
    // Of a letter in which his unit helps, its own parts alone are its dates.
    return datesOwed(letter.notice, owing).map((date) => dayOf(letter, date, language, publicUrl));
  });
  return calendarFile(WORDS[language].name(person.name), days);
}
