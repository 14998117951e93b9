import { dateOf } from '../../../domain/calendar/instant.ts';
import { dayWords } from '../../../domain/messages/date-words.ts';
import type { Evidence } from '../../../domain/notice/finding.ts';
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
  return [...new Map(all.map((e) => [`${e.sha256}|${e.name}`, e])).values()];
}

const evidenceWords = ({ name, effectiveOn }: Evidence): string =>
  `${name}（${dayWords(effectiveOn)}生效）`;

function citeList(link: OpenedLink, last: string[], { fields, kept }: Entered): Html | null {
  const ticked = fields.get('cite') ?? last;
  const cited = reportedEvidence(link).map(({ sha256, ...e }) => {
    const on = ticked.includes(sha256) ? html` checked` : null;
    return html`<li><label><input type="checkbox" name="cite" value="${sha256}"${on}> ${evidenceWords({ sha256, ...e })}</label></li>`;
  });
  const received = kept.map(
    ({ value, evidence }) =>
      html`<li><label><input type="checkbox" name="kept" value="${value}" checked> ${evidenceWords(evidence)}　已上传</label></li>`,
  );
  if (cited.length + received.length === 0) return null;
  return html`<fieldset><legend>已报送的材料，可直接引用</legend><ul class="cites">${received}${cited}</ul></fieldset>`;
}

function fileRow(row: number, entered: Entered, today: string): Html {
  const name = `file${row}`;
  const day = firstOf(entered.fields, `effective${row}`) || today;
  return html`<div class="row"><div class="field"><label for="${name}">佐证材料${row}<span class="need">（可多选）</span></label><input type="file" id="${name}" name="${name}" multiple accept=".pdf,.jpg,.jpeg,.jfif,.png,.docx,.xlsx,.ofd,.zip" aria-describedby="files-hint"></div>${dayField({ name: `effective${row}`, label: `材料${row}生效日期`, value: day, note: '有材料时必填' })}</div>`;
}

/**
 * The fields for evidence: what can be cited, and files.
 * @param last hashes of the evidence of the report before, which stay ticked.
 * @param rule what holds of the evidence here.
 */
export function evidenceFields(
  link: OpenedLink,
  entered: Entered,
  last: string[],
  rule: string,
): Html {
  const today = dateOf(link.now);
  const rows = Array.from({ length: FILE_ROWS }, (_, i) => fileRow(i + 1, entered, today));
  return html`${citeList(link, last, entered)}<fieldset><legend>上传佐证材料</legend><p class="hint" id="files-hint">PDF、JPG、PNG、DOCX、XLSX、OFD、ZIP，单个不超过 20 MB，一次不超过 10 个。生效日期是材料所证事项生效之日，同一日的可一次多选。${rule}${SECRECY}</p>${rows.slice(0, 2)}<details><summary>添加更多材料</summary>${rows.slice(2)}</details></fieldset>`;
}
