import type { Connection } from 'mongoose';
import type { CalendarYear } from '../domain/calendar/calendar.ts';
import { collectionOf, DURABLE } from './models.ts';

/** A year's arrangement published while the system runs; `CN` is the nation, a region adds its own days (全国年节及纪念日放假办法 第四条). */
export interface PublishedYear extends CalendarYear {
  _id: string;
  region: string;
  publishedAt: string;
  publishedBy: string;
}

const yearsOf = (connection: Connection) => collectionOf<PublishedYear>(connection, 'calendars');

/** Keeps a year's arrangement; a later paper for the same year takes its place. */
export async function putYear(
  connection: Connection,
  year: Omit<PublishedYear, '_id'>,
): Promise<void> {
  const _id = `${year.region}-${year.year}`;
  await yearsOf(connection).replaceOne({ _id }, year, { upsert: true, ...DURABLE });
}

/** The arrangement of a region's year: its own days stand on the national ones. */
export const regionalYear = (national: CalendarYear, own: CalendarYear): CalendarYear => {
  const named = new Set(own.days.map((d) => d.date));
  return {
    year: own.year,
    papers: [...national.papers, ...own.papers],
    days: [...national.days.filter((d) => !named.has(d.date)), ...own.days],
  };
};

/** The years of a region: those shipped, those published since, and the region's own days on top. */
export async function calendarYears(
  connection: Connection,
  shipped: CalendarYear[],
  region = 'CN',
): Promise<CalendarYear[]> {
  const published = await yearsOf(connection).find({}).toArray();
  const years = new Map(shipped.map((y) => [y.year, y]));
  for (const { year, papers, days, region: of } of published)
    if (of === 'CN') years.set(year, { year, papers, days });
  for (const { year, papers, days, region: of } of published) {
    const national = years.get(year);
    // Local days stand on a national arrangement; without one the year stays unknown.
    if (of !== region || of === 'CN' || national === undefined) continue;
    years.set(year, regionalYear(national, { year, papers, days }));
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
