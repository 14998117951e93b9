/**
 * Writes down every line that the suite's lives put into messages and timelines, for test/domain/messages/every-line.test.ts.
 * Read the difference before you commit it: what stands there is what units, the office and leaders get.
 */
import { writeFileSync } from 'node:fs';
import { EVERY_LINE, TYPES, textOf } from '../test/support/every-line.ts';

writeFileSync(EVERY_LINE, `${TYPES.map((type) => `## ${type}\n${textOf(type)}\n`).join('\n')}`);
process.stdout.write(`${EVERY_LINE}: ${TYPES.length} 种事件 kinds of events\n`);
