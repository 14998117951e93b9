/**
 * Writes down every line that the suite's lives put into messages and timelines, for test/domain/messages/every-line.test.ts, and what
 * is decided in each of them, for test/domain/rules/recorded-lives.test.ts. Read the difference before you commit it: what stands
 * there is what units, the office and leaders get, and which lives a change of the rules concerns.
 */
import { writeFileSync } from 'node:fs';
import { EVERY_LINE, TYPES, textOf } from '../test/support/every-line.ts';
import { decisionsIn, RECORDED_LIVES, SHOWN } from '../test/support/notice-lives/recorded.ts';

writeFileSync(EVERY_LINE, `${TYPES.map((type) => `## ${type}\n${textOf(type)}\n`).join('\n')}`);
process.stdout.write(`${EVERY_LINE}: ${TYPES.length} 种事件 kinds of events\n`);

const decided = [...SHOWN].sort().map((shows) => `${shows}: ${decisionsIn(shows)}\n`);
writeFileSync(RECORDED_LIVES, decided.join(''));
process.stdout.write(`${RECORDED_LIVES}: ${decided.length} 份通知书的经过 lives\n`);
