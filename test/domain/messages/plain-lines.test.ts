import { expect } from 'chai';
import type { OutboxRow } from '../../../src/domain/messages/messages.ts';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';
import { outboxOf } from '../../support/outbox.ts';
import { WAYS_OUT } from '../../support/ways-out.ts';

/** Every line of every recorded life, and of the stories off the plain course. */
const ROWS: OutboxRow[] = [...LIVES.map(storyOf), ...WAYS_OUT].flatMap(outboxOf);

/** What is said in a line, without the letter's number. */
const said = (row: OutboxRow): string =>
  wordRow(row).replace(/^云督整〔\d+〕\d+号(（[^）]*）)?：/, '');

const lines = (choose: (row: OutboxRow) => boolean): string[] => [
  ...new Set(ROWS.filter(choose).map(said)),
];

/** The lines of that kind that read wrongly. */
const wrong = (pattern: RegExp, choose: (row: OutboxRow) => boolean = () => true): string[] =>
  lines(choose).filter((line) => pattern.test(line));

describe('every line that is sent', () => {
  it('has a subject: none begins with 的, and none leaves open which of two matters it is', () => {
    expect(wrong(/^(【[^】]+】)?的|异议或复核/)).to.deep.equal([]);
  });
  it('puts no bracket within a bracket', () => {
    expect(wrong(/（[^）]*（/)).to.deep.equal([]);
  });
  it('addresses nobody as the one who decides: several read it, and one of them does', () => {
    expect(wrong(/您/)).to.deep.equal([]);
  });
  it('asks nothing of those who only get a copy', () => {
    const copies = (row: OutboxRow) => row.copy && row.task === null;
    expect(lines(copies)).not.to.deep.equal([]);
    expect(wrong(/请(立即|抓紧|尽快|继续|报送|签收)/, copies)).to.deep.equal([]);
  });
  it('asks no rectification of the office', () => {
    const office = (row: OutboxRow) => row.side === 'office' && !row.copy;
    expect(wrong(/请(立即|抓紧|尽快|继续)?整改|请(立即|抓紧|尽快)/, office)).to.deep.equal([]);
  });
  it('calls the end of an estimate what it is, and no delay', () => {
    const estimates = lines((row) => row.kind === 'suspension');
    expect(estimates).not.to.deep.equal([]);
    for (const line of estimates) expect(line).to.match(/核查期限（[^）]+），请研判是否恢复计时/);
  });
});
