import type { Evidence, Finding } from '../../../domain/notice/finding.ts';
import type { KeptFile } from '../evidence/kept-evidence.ts';
import type { OpenedLink } from '../open-link.ts';
import { candidates } from '../page/candidates.ts';
import { type Entered, SECRECY } from '../page/entered.ts';
import { evidenceFields, evidenceWords } from '../page/evidence-fields.ts';
import { choice, form, textArea } from '../page/fields.ts';
import { type Html, html } from '../page/html.ts';
import { findingCard } from '../page/letter-parts.ts';
import { type Fields, firstOf } from '../receive-form.ts';
import { EVERY, everyQuery } from './every.ts';

/** Fields of one finding in the form of all. */
export const summaryField = (code: string): string => `summary-${code}`;
export const citeField = (code: string): string => `cite-${code}`;

/** The field that says for which finding a file is: those of a row of the form, or one that was received before, by its hash. */
const aboutField = (which: number | string): string => `about-${which}`;

/** The finding that a file was chosen for; '' for all that are reported. */
export const aboutOf = ({ row, evidence }: KeptFile, fields: Fields): string =>
  firstOf(fields, aboutField(row ?? evidence.sha256));

/** What was reported of a finding before, which may be cited again. */
export const citable = (finding: Finding): Evidence[] => finding.reports.at(-1)?.evidence ?? [];

function citesOf(finding: Finding, { fields }: Entered): Html | null {
  const name = citeField(finding.code);
  const ticked = fields.get(name);
  const items = citable(finding).map((evidence) => {
    const on = ticked === undefined || ticked.includes(evidence.sha256);
    return html`<li><label><input type="checkbox" name="${name}" value="${evidence.sha256}"${on ? html` checked` : null}> ${evidenceWords(evidence)}</label></li>`;
  });
  if (items.length === 0) return null;
  return html`<p class="hint">上次报送的材料，仍引用的请保留勾选。</p><ul class="cites">${items}</ul>`;
}

function resultItem(link: OpenedLink, finding: Finding, entered: Entered): Html {
  const { code } = finding;
  const name = summaryField(code);
  // What was said before is not filled in: it would be reported once more with whatever is.
  const value = firstOf(entered.fields, name);
  return html`<fieldset><legend>第${code}条问题</legend>${findingCard(finding, link)}${textArea(
    { name, label: `第${code}条整改完成情况`, value, note: '尚未完成的留空，下次再报' },
    4,
  )}${citesOf(finding, entered)}</fieldset>`;
}

/** The choice of the findings that a file proves. */
const aboutChoice =
  (findings: readonly Finding[], { fields }: Entered) =>
  (which: number | KeptFile): Html => {
    const isNew = typeof which === 'number';
    const field = {
      name: aboutField(isNew ? which : which.evidence.sha256),
      // What was received keeps what it was chosen for; its row is for other files now.
      value: isNew ? '' : aboutOf(which, fields),
    };
    return choice({ ...field, label: '适用于', note: '未选即全部' }, [
      ['', '本次报送的全部问题'],
      ...findings.map(({ code }) => [code, `第${code}条问题`] as const),
    ]);
  };

/**
 * 一次报送: the results of all findings that may be reported, in one form. What is left empty is not reported; a file stands for all
 * that is reported, or for the finding that is chosen beside it.
 */
export function resultsForm(link: OpenedLink, entered: Entered): Html {
  const findings = candidates(link);
  const items = findings.map((finding) => resultItem(link, finding, entered));
  const files = evidenceFields(link, entered, {
    ...{ cites: null, rule: '没有佐证材料不能销号。' },
    // A single one has nothing to choose from.
    ...(findings.length > 1 ? { about: aboutChoice(findings, entered) } : {}),
  });
  return html`<p class="hint">填写已完成的问题，写明整改措施、整改成效及举一反三情况。${SECRECY}</p>${form(
    html`<input type="hidden" name="${EVERY}" value="1">${items}${files}`,
    '一次报送整改结果',
    true,
  )}`;
}

/** The way from the form of one finding to that of all. */
export function wayToAll(link: OpenedLink): Html | null {
  const href = everyQuery(link);
  if (href === '') return null;
  return html`<p><a href="${href}">一次报送${candidates(link).length}条问题的整改结果</a></p>`;
}
