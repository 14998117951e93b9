import { dateOf } from '../../../domain/calendar/instant.ts';
import { dayWords } from '../../../domain/messages/date-words.ts';
import type { Evidence } from '../../../domain/notice/finding.ts';
import { type KeptFile, unlike } from '../evidence/kept-evidence.ts';
import type { OpenedLink } from '../open-link.ts';
import { FILE_ROWS, firstOf } from '../receive-form.ts';
import { type Entered, SECRECY } from './entered.ts';
import { dayField } from './fields.ts';
import { type Html, html } from './html.ts';

/** Evidence reported for this letter before: it can be cited, not sent again. */
export function reportedEvidence(link: OpenedLink): Evidence[] {
  const all = link.notice.findings.flatMap((f) => [
    ...f.reports.flatMap((r) => r.evidence),
    ...f.milestones.flatMap((m) => m.evidence),
  ]);
  return unlike(all);
}

/** A piece of evidence as a list names it. */
export const evidenceWords = ({ name, effectiveOn }: Evidence): string =>
  `${name}（${dayWords(effectiveOn)}生效）`;

/** For which finding a file is, where a form is about several. */
type About = (which: number | KeptFile) => Html;

/** What was received with an earlier try: it is carried on, and not sent again. */
const receivedItems = ({ kept }: Entered, about: About | undefined): Html[] =>
  kept.map(
    (file) =>
      html`<li><label><input type="checkbox" name="kept" value="${file.value}" checked> ${evidenceWords(file.evidence)}　已上传</label>${about?.(file) ?? null}</li>`,
  );

/** @param last hashes of the evidence of the report before, which stay ticked; null: what was reported before is cited elsewhere. */
function citeList(
  link: OpenedLink,
  entered: Entered,
  { cites: last, about }: Pick<EvidenceAsked, 'cites' | 'about'>,
): Html | null {
  const ticked = entered.fields.get('cite') ?? last ?? [];
  const cited =
    last === null
      ? []
      : reportedEvidence(link).map((evidence) => {
          const on = ticked.includes(evidence.sha256) ? html` checked` : null;
          return html`<li><label><input type="checkbox" name="cite" value="${evidence.sha256}"${on}> ${evidenceWords(evidence)}</label></li>`;
        });
  const received = receivedItems(entered, about);
  if (cited.length + received.length === 0) return null;
  return html`<fieldset><legend>已报送的材料，可直接引用</legend><ul class="cites">${received}${cited}</ul></fieldset>`;
}

function fileRow(row: number, entered: Entered, today: string, about: About | undefined): Html {
  const name = `file${row}`;
  const day = firstOf(entered.fields, `effective${row}`) || today;
  return html`<div class="row"><div class="field"><label for="${name}">佐证材料${row}<span class="need">（可多选）</span></label><input type="file" id="${name}" name="${name}" multiple accept=".pdf,.jpg,.jpeg,.jfif,.png,.docx,.xlsx,.ofd,.zip" aria-describedby="files-hint"></div>${dayField({ name: `effective${row}`, label: `材料${row}生效日期`, value: day, note: '有材料时必填' })}${about?.(row) ?? null}</div>`;
}

/** What a form asks for besides files. */
export interface EvidenceAsked {
  /** Hashes of the evidence of the report before, which stay ticked; null: they are cited elsewhere in the form. */
  cites: string[] | null;
  /** What holds of the evidence here. */
  rule: string;
  /** For which finding the files of a row are, or one that was received before, where the form is about several. */
  about?: About;
}

/** The fields for evidence: what can be cited, and files. */
export function evidenceFields(link: OpenedLink, entered: Entered, asked: EvidenceAsked): Html {
  const today = dateOf(link.now);
  const { rule, about } = asked;
  const rows = Array.from({ length: FILE_ROWS }, (_, i) => fileRow(i + 1, entered, today, about));
  return html`${citeList(link, entered, asked)}<fieldset><legend>上传佐证材料</legend><p class="hint" id="files-hint">PDF、JPG、PNG、DOCX、XLSX、OFD、ZIP，单个不超过 20 MB，一次不超过 10 个。生效日期是材料所证事项生效之日，同一日的可一次多选。${rule}${SECRECY}</p>${rows.slice(0, 2)}<details><summary>添加更多材料</summary>${rows.slice(2)}</details></fieldset>`;
}
