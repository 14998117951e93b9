import { z } from 'zod';
import { type FindingText, isClosedBare, type LedgerEntry } from '../../domain/notice/finding.ts';
import type { Light } from '../../domain/readings/light.ts';
import type { ListedFinding } from '../../store/findings.ts';
import { like, pageOf, shape } from './shape.ts';
import {
  closureReason,
  documentNumber,
  findingCode,
  findingStage,
  instant,
  light,
  limit,
  named,
  rung,
  severity,
  text,
  timing,
} from './vocabulary.ts';

/** Fields of the text of a finding. */
export const written = z.strictObject({
  code: findingCode,
  category: like('政务公开').describe('问题类别 · category'),
  statement: like('2026年1至8月低保名单未按月公示。').describe('问题表述 · the fact found'),
  severity,
  criterion: like('《社会救助暂行办法》第六十三条').describe('依据 · what it is measured by'),
  recommendation: like('补齐公示并建立按月公示制度。').describe('整改要求 · what is asked'),
  target: like('全部补齐').describe('整改目标 · the end to reach'),
  timing,
  due: limit
    .nullable()
    .describe('通知书写明的期限，null 按规则 · limit of its own; null: the policy’s'),
  coUnits: z.array(like('财政局')).describe('配合单位 · co-operating units by name'),
  remarks: text,
  ledgerEntry: z.exactOptional(
    z
      .strictObject({
        origin: z.exactOptional(like('群众来信').describe('问题来源 · where it came from')),
        measures: z.exactOptional(like('逐户核对').describe('整改措施 · measures')),
        responsibleLeader: z.exactOptional(like('张某').describe('责任领导')),
        responsiblePerson: z.exactOptional(like('李某').describe('责任人')),
        contactPerson: z.exactOptional(like('王某').describe('联络员')),
      })
      .describe('台账所列 · what the ledger says beside the text'),
  ),
  repeatOf: z.exactOptional(
    like('云督整〔2025〕7号#2').describe('屡查屡犯：此前的问题 · the earlier finding it repeats'),
  ),
});

/** A finding as it stands in a letter. */
export const findingText = shape(
  'FindingText',
  '问题的文字',
  'A finding as it stands in the letter',
  written,
);

/** A finding in a list over all letters. */
const listedFinding = shape(
  'ListedFinding',
  '列表中的问题；statement 只取开头',
  'A finding in a list; its statement is cut after the beginning',
  z.strictObject({
    id: like('c-3f2a91bc04-001-9d8e7f60#1').describe('通知书编号#序号 · notice#code'),
    notice: like('c-3f2a91bc04-001-9d8e7f60'),
    documentNumber,
    unit: named,
    campaign: named,
    rehearsal: z.boolean(),
    code: findingCode,
    category: like('政务公开'),
    statement: like('2026年1至8月低保名单未按月公示。'),
    severity,
    timing,
    stage: findingStage,
    light,
    dueAt: instant,
    provisional: z.boolean(),
    level: rung.nullable(),
    closedAt: instant.nullable(),
    closedFor: closureReason.nullable(),
    withoutEvidence: z
      .boolean()
      .describe('没有佐证材料而销号 · closed with no evidence to show for it'),
  }),
);

/** A page of findings. */
export const findingPage = shape(
  'FindingPage',
  '一页问题',
  'A page of findings over all notices',
  pageOf(listedFinding),
);

/** A finding of a list as callers see it, with its light now. */
export const presentListedFinding = (
  { _id, documentNumber, notice: n, finding: f }: ListedFinding,
  now: Light,
): z.infer<typeof listedFinding> => ({
  id: `${_id}#${f.code}`,
  notice: _id,
  documentNumber,
  unit: { id: n.unit.id, name: n.unit.name },
  campaign: { id: n.campaign.id, name: n.campaign.name },
  rehearsal: n.rehearsal,
  code: f.code,
  category: f.category,
  statement: f.statement,
  severity: f.severity,
  timing: f.timing,
  stage: f.stage,
  light: now,
  dueAt: f.dueAt,
  provisional: f.provisional,
  level: f.level ?? null,
  closedAt: f.closure?.at ?? null,
  closedFor: f.closure?.reason ?? null,
  withoutEvidence: isClosedBare(f),
});

/** What a ledger says beside the text, as callers see it. */
const presentEntry = (e: LedgerEntry): LedgerEntry => ({
  ...(e.origin === undefined ? {} : { origin: e.origin }),
  ...(e.measures === undefined ? {} : { measures: e.measures }),
  ...(e.responsibleLeader === undefined ? {} : { responsibleLeader: e.responsibleLeader }),
  ...(e.responsiblePerson === undefined ? {} : { responsiblePerson: e.responsiblePerson }),
  ...(e.contactPerson === undefined ? {} : { contactPerson: e.contactPerson }),
});

/** The text of a finding as callers see it. */
export const presentFindingText = (f: FindingText): z.infer<typeof findingText> => ({
  code: f.code,
  category: f.category,
  statement: f.statement,
  severity: f.severity,
  criterion: f.criterion,
  recommendation: f.recommendation,
  target: f.target,
  timing: f.timing,
  due: f.due,
  coUnits: f.coUnits,
  remarks: f.remarks,
  ...(f.repeatOf === undefined ? {} : { repeatOf: f.repeatOf }),
  ...(f.ledgerEntry === undefined ? {} : { ledgerEntry: presentEntry(f.ledgerEntry) }),
});
