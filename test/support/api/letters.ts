import type { z } from 'zod';
import type { campaign } from '../../../src/api/presenters/campaign.ts';
import type { ClientActor } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { AT_ANY_HOUR } from '../any-hour.ts';
import type { Api } from './api.ts';

/** A caller of any API; letters need no more of it. */
type Caller = Pick<Api, 'client'>;

/** Who acts for the office in tests. */
export const CLERK = { role: 'supervisionOffice', id: 'clerk', name: '拟稿人' };

export const APPROVER = { role: 'approver', id: 'leader', name: '主管领导' };

/** A Thursday morning; the National Day holidays lie ahead. */
const START = '2026-09-24T01:00:00.000Z';

const PLACES = '东西南北中上下前后左右'.split('');

/** Name of the n-th unit, from 0. */
const unitName = (n: number): string =>
  `县${PLACES[Math.floor(n / 11) % 11]}${PLACES[n % 11]}管理局`;

/** What the letters of a test are like. */
export interface LettersPlan {
  units: number;
  findings: number;
  name?: string;
  /** By default the county's; of a campaign in real time the one that has no quiet hours. */
  policy?: string;
  /** Why the letters are urgent, where the policy asks for it. */
  urgencyReason?: string;
  /** Null: a campaign in real time. By default a rehearsal that stands at `START` and runs at speed 1. */
  rehearsal?: { start: string; speed: number } | null;
  /** 整改类型 of each finding, repeated in order. */
  timings?: string[];
  /** Every finding, or only the first of each letter, names the next unit as co-operating. */
  together?: boolean | 'first';
  /** E-mail address of the n-th unit's contact. */
  email?: (n: number) => string;
  /** 督查事项, the units known beforehand, and why it is inspected again. */
  subject?: string;
  unitIds?: string[];
  overlapReason?: string;
  /** Another county than the office's own, and the code in its numbers. */
  county?: string;
  code?: string;
}

const csv = (rows: (string | number)[][]): string =>
  Buffer.from(rows.map((row) => row.join(',')).join('\r\n')).toString('base64');

const HEADS = ['序号', '问题类别', '问题表述', '整改要求', '牵头单位', '整改类型', '配合单位'];

function ledgerOf(plan: LettersPlan): string {
  const { units, findings, timings = ['限期整改'], together = false } = plan;
  const rows: (string | number)[][] = [HEADS];
  for (let unit = 0; unit < units; unit += 1)
    for (let n = 0; n < findings; n += 1) {
      const name = unitName(unit);
      const statement = `${name}行政执法案卷第${n + 1}项记录不完整`;
      const timing = timings[n % timings.length] ?? '限期整改';
      rows.push([
        rows.length,
        '依法行政',
        statement,
        `补正第${n + 1}项记录并建立制度`,
        name,
        timing,
        together === true || (together === 'first' && n === 0) ? unitName((unit + 1) % units) : '',
      ]);
    }
  return csv(rows);
}

function rosterOf({ units, email }: LettersPlan): string {
  const rows: (string | number)[][] = [
    ['单位', '类别', '简称', '主要负责人', '分管领导', '承办人', '联络员', '联系电话', '电子邮箱'],
  ];
  for (let n = 0; n < units; n += 1) {
    const people = ['赵正', '钱副', '孙办', '李联'].map((p) => `${p}${PLACES[n % 11]}`);
    rows.push([unitName(n), '县直部门', '', ...people, '', email?.(n) ?? '']);
  }
  return csv(rows);
}

type Campaign = z.infer<typeof campaign>;

/** Who has approved the campaigns of the tests: invented, and without limits. */
export const AUTHORISED = {
  organ: '云岭县人民政府',
  document: '云政办函〔2026〕30号',
  on: '2020-01-01',
  from: '2020-01-01',
  until: '2099-12-31',
};

/** Enters that a campaign was approved. */
export const authorised = <C extends { id: string }>(
  { client }: Caller,
  { id }: C,
  subject: string,
): Promise<C> =>
  client.put(`/api/campaigns/${id}/authorisation`, {
    actor: CLERK,
    body: { ...AUTHORISED, subject },
  });

/** Makes a campaign through the API, and has it approved. */
export async function addCampaign({ client }: Caller, plan: LettersPlan): Promise<Campaign> {
  const campaign = await client.post<Campaign>('/api/campaigns', {
    actor: CLERK,
    body: {
      name: plan.name ?? '法治政府建设督察',
      code: plan.code ?? '云督整',
      policy: plan.policy ?? (plan.rehearsal === null ? AT_ANY_HOUR : 'county-standard'),
      rehearsal: plan.rehearsal === undefined ? { start: START, speed: 1 } : plan.rehearsal,
      ...(plan.subject === undefined ? {} : { subject: plan.subject }),
      ...(plan.unitIds === undefined ? {} : { units: plan.unitIds }),
      ...(plan.county === undefined ? {} : { county: plan.county }),
      ...(plan.overlapReason === undefined ? {} : { overlapReason: plan.overlapReason }),
    },
  });
  return authorised({ client }, campaign, plan.subject ?? campaign.name);
}

/** Imports a CSV ledger with its roster into a campaign. @returns ids of the drafts. */
export async function importLetters(
  { client }: Caller,
  campaign: { id: string },
  plan: LettersPlan,
): Promise<string[]> {
  await client.post(`/api/campaigns/${campaign.id}/ledger`, {
    actor: CLERK,
    body: {
      ledger: { name: 'ledger.csv', content: ledgerOf(plan) },
      roster: { name: 'roster.csv', content: rosterOf(plan) },
    },
  });
  const path = `/api/drafts?campaign=${campaign.id}&limit=200`;
  const drafts = await client.all<{ id: string; version: number }>(path);
  for (const { id, version } of plan.urgencyReason === undefined ? [] : drafts)
    await client.patch(`/api/drafts/${id}`, version, { urgencyReason: plan.urgencyReason }, CLERK);
  return drafts.map((draft) => draft.id);
}

/** Approves and issues drafts. @returns the notices in the order of the drafts. */
export async function issueLetters({ client }: Caller, drafts: string[]): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const id of drafts) {
    await client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });
    await client.post(`/api/drafts/${id}/issue`, { actor: CLERK });
    notices.push(await client.get<Notice>(`/api/notices/${id}`));
  }
  return notices;
}

/** Letters to `units` units with `findings` findings each, issued through the API as a clerk would. */
export async function lettersFor(api: Caller, plan: LettersPlan): Promise<Notice[]> {
  const campaign = await addCampaign(api, plan);
  return issueLetters(api, await importLetters(api, campaign, plan));
}

/** A piece of evidence that is sent with a letter, to be cited in a report. */
export const sentProof = (
  { client }: Caller,
  notice: string,
  actor: ClientActor = CLERK,
  name = '整改报告.pdf',
) =>
  client.post<{ name: string; sha256: string; effectiveOn: string }>(
    `/api/notices/${notice}/evidence`,
    {
      actor,
      body: {
        name,
        content: Buffer.from(`%PDF-1.7 ${name}`).toString('base64'),
        effectiveOn: '2026-09-24',
      },
    },
  );

/** The county's consent to letters to townships; invented. */
export const CONSENT = { by: '云岭县人民政府', document: '云政函〔2026〕8号', on: '2026-03-02' };

/** Enters the county's consent into every draft of a campaign that goes to a township. */
export async function consentToTownships({ client }: Caller, campaign: string): Promise<void> {
  const townships = await client.all<{ id: string }>(
    `/api/units?campaign=${campaign}&township=true`,
  );
  const path = `/api/drafts?campaign=${campaign}&limit=200`;
  for (const { id, version, unit } of await client.all<{
    id: string;
    version: number;
    unit: { id: string };
  }>(path))
    if (townships.some((t) => t.id === unit.id))
      await client.patch(`/api/drafts/${id}`, version, { consent: CONSENT }, CLERK);
}
