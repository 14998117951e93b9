import { kindWord } from '../../../documents/import/roster/roster-import.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import type { ChangedField, ChangedRow } from './drafts-of-import.ts';
import type { ImportPlan } from './import-plan.ts';
import type { UnitChanges, UnitField } from './roster-changes.ts';

/** What an import has read and does not take over by itself, and how it is taken over. */
export interface NotTaken {
  code: 'changed-after-approval' | 'changed-after-issue' | 'unit-not-yours' | 'post-not-yours';
  unit: string;
  /** The draft, by its id, or the notice, by its number; null for a unit or a post. */
  letter: string | null;
  finding: string | null;
  fields: string[];
  message: string;
  messageEn: string;
}

const FIELDS: Record<ChangedField, { zh: string; en: string }> = {
  category: { zh: '问题类别', en: 'category' },
  statement: { zh: '问题表述', en: 'statement' },
  severity: { zh: '严重程度', en: 'severity' },
  criterion: { zh: '依据', en: 'criterion' },
  recommendation: { zh: '整改要求', en: 'recommendation' },
  target: { zh: '整改目标', en: 'target' },
  timing: { zh: '整改类型', en: 'timing' },
  due: { zh: '整改时限', en: 'deadline' },
  coUnits: { zh: '配合单位', en: 'co-operating units' },
  remarks: { zh: '备注', en: 'remarks' },
  ledgerEntry: { zh: '台账所列人员、措施或来源', en: 'people, measures or origin in the ledger' },
};

function ofRow(r: ChangedRow): NotTaken {
  const { unit, draft, documentNumber, finding, sheet, row, fields } = r;
  const zh = fields.map((f) => FIELDS[f].zh).join('、');
  const en = fields.map((f) => FIELDS[f].en).join(', ');
  const place = `${sheet}第${row}行（${unit}）`;
  const placeEn = `${sheet}, row ${row} (${unit})`;
  const base = { unit, finding, fields };
  if (documentNumber === null)
    return {
      ...{ code: 'changed-after-approval', letter: draft, ...base },
      message: `${place}的${zh}有改动，但草稿 ${draft} 第${finding}条已审签，未采用。要采用：先 duban draft reopen ${draft}（退回拟稿，须重新审签），再次导入。`,
      messageEn: `${placeEn}: ${en} changed, but finding ${finding} of draft ${draft} is approved, so it is not taken over. To take it over: duban draft reopen ${draft} (it needs approval anew), then import again.`,
    };
  const further = fields.includes('statement')
    ? {
        zh: `；或者以补充通知书发出：再次导入时加 --supplement，原条目用 duban command ${documentNumber} withdrawFinding 撤回`,
        en: `; or send it in a further letter: import again with --supplement, and withdraw the old finding by duban command ${documentNumber} withdrawFinding`,
      }
    : { zh: '', en: '' };
  return {
    ...{ code: 'changed-after-issue', letter: documentNumber, ...base },
    message: `${place}的${zh}有改动，但 ${documentNumber} 第${finding}条已签发，未采用，也未另立一条。可以在原通知书上变更：时限由单位申请延期（duban command ${documentNumber} requestExtension），其他用 duban command ${documentNumber} addNote 记明${further.zh}。`,
    messageEn: `${placeEn}: ${en} changed, but finding ${finding} of ${documentNumber} has gone out, so it is neither taken over nor made a second finding. Change it there: the unit asks for an extension (duban command ${documentNumber} requestExtension), anything else is put on record by addNote${further.en}.`,
  };
}

const OF_UNIT: Record<Exclude<UnitField, 'unit'>, { zh: string; en: string }> = {
  name: { zh: '名称', en: 'name' },
  kind: { zh: '类别', en: 'kind' },
  shortNames: { zh: '简称、曾用名', en: 'short and former names' },
};

function ofUnit({ unit, fields }: UnitChanges['notTaken'][number]): NotTaken {
  const { name, kind } = unit;
  const base = { code: 'unit-not-yours', unit: name, letter: null, finding: null, fields } as const;
  const changed = fields.flatMap((field) => (field === 'unit' ? [] : { field, ...OF_UNIT[field] }));
  if (changed.length === 0)
    return {
      ...base,
      message: `名册中的${name}尚未登记，未采用，涉及该单位的台账行不成为草稿：增加单位须由督查室办理，请督查室导入名册后再次导入。`,
      messageEn: `${name} of the roster is not known yet and not taken over, and rows of the ledger for it become no draft: units are the supervision office’s to add; have it import the roster, then import again.`,
    };
  const zh = changed.map((c) => (c.field === 'kind' ? `${c.zh}（${kindWord(kind)}）` : c.zh));
  return {
    ...base,
    message: `名册中${name}的${zh.join('、')}与已登记的不同，未采用：更改单位须由督查室办理，请督查室导入名册。`,
    messageEn: `${name}: ${changed.map((c) => c.en).join(', ')} of the roster are not as registered and not taken over: units are the supervision office’s to change; have it import the roster.`,
  };
}

/** Everything that a plan leaves out, in the order of the files. */
export const notTakenOf = ({ drafts, posts, units }: ImportPlan): NotTaken[] => [
  ...units.notTaken.map(ofUnit),
  ...posts.notTaken.map(({ unit, post, name }): NotTaken => {
    const [zh, en] = [WORDS.zh.posts[post], WORDS.en.posts[post]];
    return {
      ...{ code: 'post-not-yours', unit, letter: null, finding: null, fields: [post] },
      message: `名册中${unit}的${zh}（${name}）未采用：更换岗位人员和地址须由督查室办理，请督查室导入名册，或用 duban unit post 登记。`,
      messageEn: `${unit}, ${en} (${name}) of the roster is not taken over: people and addresses are the supervision office’s to change; have it import the roster, or enter it with duban unit post.`,
    };
  }),
  ...drafts.notTaken.map(ofRow),
];
