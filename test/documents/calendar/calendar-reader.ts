/** One line of a calendar file: its name, its parameters, its value as it stands. */
export interface ContentLine {
  name: string;
  params: Record<string, string>;
  value: string;
}

const LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=[^;:"]+)*):(.*)$/su;

/** @throws Error with the section of the RFC and what is against it. */
function must(isSo: boolean, rule: string): void {
  if (!isSo) throw new Error(rule);
}

/** The logical lines of a file, unfolded. */
function linesIn(text: string): ContentLine[] {
  must(text.endsWith('\r\n'), '3.1: the last line has no end');
  must(!/[^\r]\n|\r[^\n]/.test(text), '3.1: lines end with CRLF');
  const whole = text.slice(0, -2);
  for (const line of whole.split('\r\n'))
    must(Buffer.byteLength(line) <= 75, `3.1: too long: ${line}`);
  return whole
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      const [, name = '', params = '', value = ''] = LINE.exec(line) ?? [];
      must(name !== '', `3.1: no content line: ${line}`);
      must(!/\p{Cc}/u.test(value), `3.1: a control sign in ${name}`);
      const named = params.split(';').slice(1);
      const pairs = named.map((one) => one.split('=') as [string, string]);
      return { name, params: Object.fromEntries(pairs), value };
    });
}

/**
 * Reads a calendar file by the letter of RFC 5545, and knows nothing of how one is written here.
 * @throws Error for what the RFC does not allow.
 */
export function readCalendar(text: string): { head: ContentLine[]; events: ContentLine[][] } {
  const read = linesIn(text);
  const [begin, end] = [read[0], read.at(-1)];
  must(begin?.name === 'BEGIN' && begin.value === 'VCALENDAR', '3.4: no calendar');
  must(end?.name === 'END' && end.value === 'VCALENDAR', '3.4: not ended');
  const head: ContentLine[] = [];
  const events: ContentLine[][] = [];
  let open: ContentLine[] | null = null;
  for (const line of read.slice(1, -1)) {
    if (line.name === 'BEGIN') {
      must(open === null && line.value === 'VEVENT', `3.6: ${line.value} inside`);
      open = [];
      events.push(open);
    } else if (line.name === 'END') {
      must(open !== null && line.value === 'VEVENT', `3.6: ${line.value} ends`);
      open = null;
    } else (open ?? head).push(line);
  }
  must(open === null, '3.6: an event is not ended');
  checkHead(head);
  for (const event of events) checkEvent(event);
  const uids = events.flatMap((event) => valuesOf(event, 'UID'));
  must(new Set(uids).size === events.length, '3.8.4.7: each event has a UID of its own');
  return { head, events };
}

const valuesOf = (lines: ContentLine[], name: string): string[] =>
  lines.filter((line) => line.name === name).map(({ value }) => value);

function checkHead(head: ContentLine[]): void {
  must(valuesOf(head, 'PRODID').length === 1, '3.6: PRODID stands once');
  must(valuesOf(head, 'VERSION').join() === '2.0', '3.7.4: the version is 2.0');
}

function checkEvent(event: ContentLine[]): void {
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE'])
    must(valuesOf(event, name).length === 1, `3.6.1: ${name} stands once`);
  must(/^\d{8}T\d{6}Z$/.test(valuesOf(event, 'DTSTAMP')[0] ?? ''), '3.8.7.2: UTC');
  must(/^\d+$/.test(valuesOf(event, 'SEQUENCE')[0] ?? ''), '3.8.7.4: a whole number');
  const dates = event.filter(({ name }) => name === 'DTSTART' || name === 'DTEND');
  for (const { params, value } of dates)
    must(params.VALUE === 'DATE' && /^\d{8}$/.test(value), `3.3.4: ${value}`);
}

/** A text as it was before it was written (RFC 5545, 3.3.11). @throws Error for an escape that there is not. */
export function textIn(lines: ContentLine[], name: string): string {
  const value = valuesOf(lines, name)[0] ?? '';
  must(!/(?<!\\)(?:\\\\)*[;,]/.test(value), `3.3.11: not escaped in ${value}`);
  return value.replaceAll(/\\(.)/g, (_, sign: string) => {
    if (sign === 'n' || sign === 'N') return '\n';
    must('\\;,'.includes(sign), `3.3.11: \\${sign}`);
    return sign;
  });
}
