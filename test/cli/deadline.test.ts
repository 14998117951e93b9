import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import stories from '../stories/deadlines.json' with { type: 'json' };
import { duban } from './capture.ts';

const script = fileURLToPath(new URL('../../cli/duban.js', import.meta.url));

describe('duban deadline --json', () => {
  it('answers on one line', async () => {
    const { code, out, err } = await duban(
      'deadline',
      '--start',
      '2026-09-24',
      '--rule',
      '6wd',
      '--json',
    );
    expect(out.trimEnd().split('\n')).to.have.length(1);
    const answer = JSON.parse(out);
    expect(answer).to.include({
      due: '2026-10-10T16:00:00.000Z',
      dueLocal: '2026-10-11T00:00:00.000+08:00',
      dueOn: '2026-10-10',
      provisional: false,
    });
    expect(answer.days).to.have.length(17);
    expect(answer.days.at(-1)).to.include({ date: '2026-10-10', kind: 'swapWorkday', count: 6 });
    expect(answer.papers).to.have.length(1);
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
  });
  it('says of a date that needs an unpublished year that it is provisional', async () => {
    const { out } = await duban('deadline', '--start=2026-12-10', '--rule=30wd', '--json');
    expect(JSON.parse(out)).to.include({ dueOn: '2027-01-22', provisional: true });
  });
  it('takes a moment, a cutoff, a roll and office hours', async () => {
    const dueOf = async (...argv: string[]) => {
      const { out } = await duban('deadline', '--json', ...argv);
      return JSON.parse(out).dueLocal;
    };
    const until = (text: string) => `${text}:00.000+08:00`;
    expect(await dueOf('--start', '2026-09-30T17:30', '--rule', '24h')).to.equal(
      until('2026-10-01T17:30'),
    );
    expect(await dueOf('--start', '2026-09-30T09:30Z', '--rule', '24h')).to.equal(
      until('2026-10-01T17:30'),
    );
    expect(
      await dueOf(
        '--start',
        '2026-09-18',
        '--rule',
        '15d',
        '--roll',
        'second',
        '--cutoff',
        '12:00',
      ),
    ).to.equal(until('2026-10-09T12:00'));
    expect(
      await dueOf('--start', '2026-09-30T18:05', '--rule', '3wd', '--office-hours', '08:30-18:00'),
    ).to.equal(until('2026-10-11T00:00'));
  });
  it('answers bad input with a code, and says the same on stderr', async () => {
    const { code, out, err } = await duban(
      'deadline',
      '--start',
      '2026-02-30',
      '--rule',
      '6wd',
      '--json',
    );
    expect(JSON.parse(out)).to.deep.equal({
      error: { code: 'no-such-date', message: '没有 2026-02-30 这一天' },
    });
    expect(err).to.equal('错误：没有 2026-02-30 这一天\n');
    expect(code).to.equal(2);
  });
});

describe('duban deadline for people', () => {
  it('is a table of days in Chinese', async () => {
    const { code, out } = await duban('deadline', '--start', '2026-09-24', '--rule', '6wd');
    expect(code).to.equal(0);
    expect(out).to.include('到期  2026-10-10（周六）24:00');
    expect(out).to.match(/^2026-09-25 {2}周五 {2}放假（中秋节） +放假，不计入$/m);
    expect(out).to.match(/^2026-10-10 {2}周六 {2}调休上班（国庆节） +6 +调休上班，计入$/m);
    expect(out).not.to.include('暂定');
  });
  it('speaks English where asked', async () => {
    const { out } = await duban(
      'deadline',
      '--start',
      '2026-12-30',
      '--rule',
      '3wd',
      '--lang',
      'en',
    );
    expect(out).to.include('due   2027-01-05 (Tue) 24:00').and.include('provisional');
    expect(out).to.match(/^2026-12-30 {2}Wed {2}working day +the starting day is not counted$/m);
  });
});

describe('duban deadline --batch', () => {
  let dir = '';
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'duban-batch-'));
  });
  after(() => rmSync(dir, { recursive: true }));

  const file = (text: string) => {
    const path = join(dir, 'batch.json');
    writeFileSync(path, text);
    return path;
  };

  it('answers every story in order', async () => {
    const entries = stories.cases.map(({ start, rule }) => ({ start, rule }));
    const { code, out } = await duban(
      'deadline',
      '--batch',
      file(JSON.stringify(entries)),
      '--json',
    );
    const answers = JSON.parse(out) as { dueOn: string; provisional: boolean }[];
    expect(answers.map((a) => [a.dueOn, a.provisional])).to.deep.equal(
      stories.cases.map((s) => [s.dueOn, 'provisional' in s]),
    );
    expect(code).to.equal(0);
  });
  it('puts an error in the place of a bad entry, computes the others, and exits with 2', async () => {
    const entries = [
      { start: '2026-09-24', rule: '6wd' },
      { start: '2026-09-24', rule: '6 days' },
      null,
      { start: '2026-09-24', rule: '6wd', cutoff: '18:00', roll: 'none' },
      { start: '2026-09-24' },
    ];
    const { code, out, err } = await duban(
      'deadline',
      '--batch',
      file(JSON.stringify(entries)),
      '--json',
    );
    const answers = JSON.parse(out) as { due?: string; error?: { code: string } }[];
    expect(answers.map((a) => a.error?.code ?? a.due)).to.deep.equal([
      '2026-10-10T16:00:00.000Z',
      'rule-unreadable',
      'not-an-object',
      '2026-10-10T10:00:00.000Z',
      'rule-missing',
    ]);
    expect(err).to.equal('5 条中有 3 条输入有误\n');
    expect(code).to.equal(2);
  });
  it('is a line an entry for people', async () => {
    const entries = [
      { start: '2026-12-10', rule: '30wd' },
      { start: 'x', rule: '1wd' },
    ];
    const { out } = await duban('deadline', '--batch', file(JSON.stringify(entries)));
    expect(out).to.match(/^1 +2026-12-10 {2}30wd {2}2027-01-22（周五）24:00 {2}暂定$/m);
    expect(out).to.match(/^2 +x +1wd +有误 +看不懂起算时间/m);
  });
  it('answers 10,000 entries', async () => {
    const entries = Array.from({ length: 10_000 }, () => ({ start: '2026-09-24', rule: '6wd' }));
    const { out } = await duban('deadline', '--batch', file(JSON.stringify(entries)), '--json');
    const answers = JSON.parse(out) as { dueOn: string }[];
    expect(answers.filter((a) => a.dueOn === '2026-10-10')).to.have.length(10_000);
  });
  it('answers nothing with nothing', async () => {
    expect(await duban('deadline', '--batch', file('[]'), '--json')).to.deep.equal({
      code: 0,
      out: '[]\n',
      err: '',
    });
  });
  it('is refused for a file that is missing, no JSON, or no array', async () => {
    const code = async (path: string) => {
      const { code: exit, out } = await duban('deadline', '--batch', path, '--json');
      return [exit, JSON.parse(out).error.code];
    };
    expect(await code(join(dir, 'nothing.json'))).to.deep.equal([2, 'unreadable-file']);
    expect(await code(file('[{"start"'))).to.deep.equal([2, 'not-json']);
    expect(await code(file('{"start":"2026-09-24","rule":"6wd"}'))).to.deep.equal([
      2,
      'not-an-array',
    ]);
  });
});

describe('a wrong call of duban', () => {
  const WRONG: [string, string[], RegExp][] = [
    ['an unknown option', ['deadline', '--strat', 'x'], /不认识的选项 --strat（是否指 --start？）/],
    ['an unknown command', ['dedline'], /不认识的命令 dedline/],
    ['an option without its value', ['deadline', '--start'], /选项缺少取值/],
    ['a start without a limit', ['deadline', '--start', '2026-09-24'], /请给出 --start 和 --rule/],
    ['nothing to compute', ['deadline'], /请给出 --start 和 --rule/],
    ['a batch and a start', ['deadline', '--batch', 'x', '--start', 'y'], /不能与 --start/],
    ['a word too many', ['deadline', 'now'], /参数过多/],
    ['an unknown language', ['deadline', '--lang', 'fr'], /取值不对/],
    ['no command at all', [], /^$/],
    [
      'a folder of calendars that is not there',
      ['deadline', '--start', '2026-09-24', '--rule', '6wd', '--calendars', '/nowhere'],
      /读不了目录/,
    ],
  ];
  for (const [what, argv, message] of WRONG)
    it(`exits with 2 for ${what}`, async () => {
      const { code, err } = await duban(...argv);
      expect(code).to.equal(2);
      if (argv.length > 0) expect(err).to.match(message);
    });
});

describe('the help of duban', () => {
  it('documents the exit codes, of the program and of each command', async () => {
    for (const argv of [
      ['--help'],
      ['deadline', '--help'],
      ['help', 'deadline'],
      ['calendar', 'check', '-h'],
    ]) {
      const { code, out } = await duban(...argv);
      expect(code, argv.join(' ')).to.equal(0);
      for (const line of ['0   成功', '1   被拒绝', '2   用法不对', '3   连不上引擎'])
        expect(out, argv.join(' ')).to.include(line);
    }
  });
  it('lists the commands, in Chinese and English', async () => {
    expect((await duban('--help')).out)
      .to.include('计算期限并逐日说明')
      .and.include('工作日历');
    expect((await duban('--lang', 'en', '--help')).out)
      .to.include('Exit codes:')
      .and.include('working-day calendars');
  });
  it('tells the version of the package', async () => {
    expect((await duban('--version')).out).to.match(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('duban as a program', () => {
  it('runs from any folder and exits with 0', async () => {
    const argv = [script, 'deadline', '--start', '2026-09-24', '--rule', '6wd', '--json'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { cwd: tmpdir() });
    expect(JSON.parse(stdout).dueOn).to.equal('2026-10-10');
    expect(stderr).to.equal('');
  });
  it('exits with 2 for bad input, and reads a batch from stdin to its end', async () => {
    const argv = [script, 'deadline', '--batch', '-', '--json'];
    const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    const entries = Array.from({ length: 2000 }, () => ({ start: '2026-09-24', rule: '90d' }));
    child.stdin.end(JSON.stringify([...entries, {}]));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).to.equal(2);
    // More than a pipe holds: nothing is cut off at the end.
    expect(out.length).to.be.above(1_000_000);
    expect(JSON.parse(out)).to.have.length(2001);
  });
});
