import { createHash } from 'node:crypto';
import { addWorkingDays, dayOf } from '../../../src/domain/calendar/calendar.ts';
import { shift } from '../../../src/domain/calendar/deadline.ts';
import { deadline } from '../../../src/domain/calendar/explain.ts';
import { addDays, instantOf } from '../../../src/domain/calendar/instant.ts';
import { asking, CALENDAR } from './calendars.ts';

// Run as a process of its own under several time zones: one digest over many results, and the
// zone as Node sees it, which shows that the zone really was another one.
const hash = createHash('sha256');
const officeHours = { open: '08:30', close: '18:00' };
for (let date = '2006-12-25'; date < '2027-02-01'; date = addDays(date, 3)) {
  const start = instantOf(date, '23:30');
  for (const rule of ['6wd', '15d', '2m', '24h'])
    hash.update(JSON.stringify(deadline(asking(start, rule, { officeHours }))));
  const results = [
    dayOf(CALENDAR, date),
    addWorkingDays(CALENDAR, date, -7),
    shift(CALENDAR, start, '-3wd', '08:30'),
  ];
  hash.update(JSON.stringify(results));
}
const offset = new Date(2026, 6, 1).getTimezoneOffset();
process.stdout.write(JSON.stringify({ digest: hash.digest('hex'), offset }));
