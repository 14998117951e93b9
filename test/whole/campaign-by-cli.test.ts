import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { ClientActor } from '../../src/client/api-client.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { placeOf, pointCliAt } from '../cli/at-place.ts';
import { type Captured, duban } from '../cli/capture.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { EXTENDED, type Hand, RETURNED, seeAllThrough } from './chased-campaign.ts';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../data/sample/${name}`, import.meta.url));
const LEDGER = [sample('ledger.xlsx'), '--roster', sample('roster.xlsx')];
const BAD = [sample('bad-ledger.xlsx'), '--roster', sample('roster.xlsx')];

/** What a call printed as JSON, with its exit code. */
async function asked(code: number, ...argv: string[]) {
  const answer = await duban(...argv, '--json');
  expect(answer.code, `duban ${argv.join(' ')}: ${answer.err}${answer.out}`).to.equal(code);
  return JSON.parse(answer.out);
}

describe('the sample campaign, from the ledger to its closure through the command line', () => {
  let api: Api;
  let back: () => void;
  let campaign = '';
  let notices: Notice[];
  const countsOf = async () => (await asked(0, 'campaign', 'show', campaign)).counts;

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('is imported as 13 townships, 46 departments, 32 notices and 174 findings', async () => {
    const answer = await asked(0, 'import', ...LEDGER);
    expect(answer).to.include({ units: 59, notices: 32, findings: 174, added: 32 });
    campaign = answer.campaign;
    expect(await countsOf()).to.include({
      townships: 13,
      departments: 46,
      notices: 32,
      findings: 174,
      issued: 0,
    });
  });

  it('is changed by a second import in nothing', async () => {
    const before = [await countsOf(), await asked(0, 'campaign', 'drafts', campaign)];
    expect(await asked(0, 'import', ...LEDGER)).to.include({ campaign, added: 0, updated: 0 });
    expect([await countsOf(), await asked(0, 'campaign', 'drafts', campaign)]).to.deep.equal(
      before,
    );
  });

  it('cannot be issued before a second person has approved it (M2)', async () => {
    const refused = async (...argv: string[]) => {
      const answer: { done: []; refused: { code: string }[] } = await asked(1, ...argv);
      expect(answer.done).to.deep.equal([]);
      expect(answer.refused).to.have.length(32);
      return [...new Set(answer.refused.map((r) => r.code))];
    };
    expect(await refused('issue', campaign, '--yes')).to.deep.equal(['draft-not-approved']);
    expect(
      await refused('approve', campaign, '--yes', '--as', 'supervisionOffice:x'),
    ).to.deep.equal(['not-your-role']);
    expect(
      await refused('approve', campaign, '--yes', '--as', 'approver:office-clerk'),
    ).to.deep.equal(['approved-by-author']);
    expect(await countsOf()).to.include({ issued: 0 });
    const { err } = await duban('issue', campaign, '--yes');
    expect(err).to.match(/^32 份未办成：草稿尚未经由另一人审签，不能签发。（c-/m);
  });

  it('is approved and issued, with 32 numbers in the order of the ledger', async () => {
    const consent = [
      '--by',
      '云岭县人民政府',
      '--document',
      '云政函〔2026〕8号',
      '--on',
      '2026-09-20',
    ];
    await asked(
      0,
      'draft',
      'consent',
      campaign,
      ...consent,
      '--as',
      'supervisionOffice:office-clerk',
    );
    const paper = [
      '--organ',
      '云岭县人民政府',
      '--document',
      '云政办函〔2026〕30号',
      '--on',
      '2020-01-01',
    ];
    const scope = ['--subject', '法治建设', '--from', '2020-01-01', '--until', '2099-12-31'];
    const clerk = ['--as', 'supervisionOffice:office-clerk'];
    await asked(0, 'campaign', 'authorise', campaign, ...paper, ...scope, ...clerk);
    expect((await asked(0, 'approve', campaign, '--yes')).done).to.have.length(32);
    const { done } = await asked(0, 'issue', campaign, '--yes');
    const numbers = done.map((d: { documentNumber: string }) => d.documentNumber);
    const year = /〔\d{4}〕/.exec(numbers[0])?.[0];
    expect(numbers).to.deep.equal(Array.from({ length: 32 }, (_, i) => `云督整${year}${i + 1}号`));
    const listed = await asked(0, 'notice', 'list', '--campaign', campaign);
    notices = [];
    for (const { id } of listed) notices.push(await asked(0, 'notice', 'show', id));
    expect(notices.flatMap((n) => n.findings)).to.have.length(174);
  });

  it('is chased until all 174 findings are closed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duban-papers-'));
    const call = async (
      { documentNumber }: Notice,
      { role, id, name, unit }: ClientActor,
      { kind, ...fields }: { kind: string },
      ...more: string[]
    ): Promise<string> => {
      const as = [role, id, name, ...(unit === undefined ? [] : [unit])].join(':');
      const argv = ['command', documentNumber, kind, '--data', JSON.stringify(fields), '--as', as];
      return (await asked(0, ...argv, ...more)).stage;
    };
    const hand: Hand = {
      give: (notice, actor, body, key) => call(notice, actor, body, '--key', key),
      report(notice, actor, body, { key, paper }) {
        const file = join(folder, paper);
        writeFileSync(file, `%PDF-1.7 ${paper}`);
        return call(notice, actor, body, '--key', key, '--evidence', file);
      },
    };
    expect(await seeAllThrough(hand, notices)).to.deep.equal(notices.map(() => 'closed'));
    rmSync(folder, { recursive: true });
    expect(await countsOf()).to.deep.include({
      issued: 32,
      closedFindings: 174,
      openFindings: 0,
      stages: { closed: 32 },
    });
    expect(api.logged).to.deep.equal([]);
  });

  it('refuses what comes too late, with exit code 1', async () => {
    const { documentNumber } = notices[0] as Notice;
    const office = ['--as', 'supervisionOffice:clerk'];
    const argv = ['command', documentNumber, 'withdrawNotice', 'reason=另', ...office];
    expect((await asked(1, ...argv)).error.code).to.equal('closed');
  });

  it('is replayed without a difference, every notice of it', async () => {
    const { code, out } = await duban('audit', 'replay', '--all');
    expect(out).to.match(/^回放 32 份通知书、\d+ 条事件，与现行代码、流程历史、存储完全一致\n$/);
    expect(code).to.equal(0);
  });

  it('is told line by line, with dates, names and reasons', async () => {
    const lines = async (place: number): Promise<string[]> => {
      const { out } = await duban('audit', 'timeline', notices[place]?.documentNumber ?? '');
      return out.trimEnd().split('\n');
    };
    const told = (all: string[]) =>
      all.filter((line) => /^\d/.test(line)).map((line) => line.replace(/^\S+ \S+ {2}/, ''));
    const extended = told(await lines(EXTENDED));
    expect(extended[0]).to.match(
      /^office-clerk {2}签发 云督整〔\d{4}〕1号，送达县发展和改革局，问题 5 个$/,
    );
    expect(extended.slice(1, 4)).to.deep.equal([
      '罗书琴  签收',
      '郭子涵  报送整改方案，整改措施 5 项',
      '验收人  整改方案审核通过：同意',
    ]);
    expect(extended[4]).to.match(
      /^\S+ {2}申请第\d条问题延期至\d{4}年\d+月\d+日：需提请常务会议审议$/,
    );
    expect(extended[5]).to.match(/^督查室值班员 {2}同意第\d条问题延期，期限由.+延至.+：.+$/);
    const returned = await lines(RETURNED);
    expect(told(returned)).to.include('验收人  第1条问题整改结果退回：缺少原始凭证');
    const dates = returned.filter((line) => line.startsWith('    '));
    expect(dates[0]).to.match(
      /^ {4}签收 \d{4}-\d\d-\d\d 18:00(（暂定）)? {2}自\S+ \S+起1个工作日，18:00截止（县级通用规则第1版，日历cn-/,
    );
    expect(dates[2]).to.match(/^ {4}第1条整改结果 \d{4}-\d\d-\d\d 18:00/);
  });

  it('ends in a ledger that is a workbook', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duban-ledger-'));
    try {
      const file = join(folder, '整改台账.xlsx');
      const { bytes } = await asked(0, 'campaign', 'ledger', campaign, file);
      const written = readFileSync(file);
      expect([written.length, written.subarray(0, 2).toString()]).to.deep.equal([bytes, 'PK']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a bad ledger on the command line', () => {
  let api: Api;
  let back: () => void;
  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
  });
  after(async () => {
    back();
    await api.stop();
  });

  const linesOf = ({ err }: Captured, word: string): string[] =>
    err.split('\n').filter((line) => line.startsWith(word));

  it('brings 171 findings, names three rows in Chinese, and exits with 1', async () => {
    const answer = await duban('import', ...BAD);
    expect(answer.code).to.equal(1);
    expect(answer.out).to.match(/^单位 59 个，通知书 32 份，问题 171 个，错误 3 处$/m);
    expect(linesOf(answer, '错误')).to.deep.equal([
      '错误  台账第31行H列“牵头单位（责任单位）”：没有“县教体委”这个单位，最接近的是：县教育体育局；请改用单位名册中的名称。',
      '错误  台账第94行M列“整改时限”：整改时限“春节前后”无法识别，应写成“2026-09-26”“2026年9月26日前”“9月26日18:00前”“收到之日起15个工作日内”“30日内”“一个月内”，或留空。',
      '错误  台账第158行C列“问题表述”：问题表述为空，应写明查实的问题（时间、地点、数量）。',
    ]);
  });

  it('names the same rows in English, without an engine too', async () => {
    const answer = await duban('--lang', 'en', 'import', ...BAD, '--dry-run');
    expect(answer.code).to.equal(1);
    expect(answer.out.split('\n')[0]).to.equal('59 units, 32 notices, 171 findings, 3 errors');
    expect(linesOf(answer, 'error').map((line) => line.split(': ')[0])).to.deep.equal([
      'error  ledger, row 31, column H (牵头单位（责任单位）)',
      'error  ledger, row 94, column M (整改时限)',
      'error  ledger, row 158, column C (问题表述)',
    ]);
  });

  it('is completed by the mended one: three drafts grow, none is doubled', async () => {
    expect(await asked(0, 'import', ...LEDGER)).to.include({
      findings: 174,
      added: 0,
      updated: 3,
    });
  });
});
