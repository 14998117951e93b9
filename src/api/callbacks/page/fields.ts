import { type Html, html } from './html.ts';

/** A field of a form with its label, what helps to fill it in, and what stands in it. */
export interface Field {
  name: string;
  label: string;
  value: string;
  hint?: string;
  /** What stands beside the label where "required" or "optional" is not the whole truth. */
  note?: string;
  required?: boolean;
  max?: number;
}

const hintOf = ({ name, hint }: Field): Html | null =>
  hint === undefined ? null : html`<p class="hint" id="${name}-hint">${hint}</p>`;

const described = ({ name, hint }: Field): Html | null =>
  hint === undefined ? null : html` aria-describedby="${name}-hint"`;

const labelOf = ({ name, label, required: must, note }: Field): Html =>
  html`<label for="${name}">${label}<span class="need">（${note ?? (must ? '必填' : '可不填')}）</span></label>`;

const required = (field: Field): Html | null => (field.required ? html` required` : null);

/** Several lines of text. */
export const textArea = (field: Field, rows: number): Html =>
  html`<div class="field">${labelOf(field)}${hintOf(field)}<textarea id="${field.name}" name="${field.name}" rows="${rows}" maxlength="${field.max ?? 4000}"${required(field)}${described(field)}>
${field.value}</textarea></div>`;

/** One line of text. */
export const textLine = (field: Field): Html =>
  html`<div class="field">${labelOf(field)}${hintOf(field)}<input type="text" id="${field.name}" name="${field.name}" value="${field.value}" maxlength="${field.max ?? 100}"${required(field)}${described(field)}></div>`;

/** A calendar day. */
export const dayField = (field: Field, bounds: { min?: string; max?: string } = {}): Html =>
  html`<div class="field">${labelOf(field)}${hintOf(field)}<input type="date" id="${field.name}" name="${field.name}" value="${field.value}"${
    bounds.min === undefined ? null : html` min="${bounds.min}"`
  }${bounds.max === undefined ? null : html` max="${bounds.max}"`}${required(field)}${described(field)}></div>`;

/** A minute in Beijing time. */
export const minuteField = (field: Field, bounds: { min: string; max: string }): Html =>
  html`<div class="field">${labelOf(field)}${hintOf(field)}<input type="datetime-local" id="${field.name}" name="${field.name}" value="${field.value}" min="${bounds.min}" max="${bounds.max}"${required(field)}${described(field)}></div>`;

/** One of several answers, each with its words. */
export const choice = (field: Field, options: readonly (readonly [string, string])[]): Html =>
  html`<div class="field">${labelOf(field)}${hintOf(field)}<select id="${field.name}" name="${field.name}"${required(field)}${described(field)}>${options.map(
    ([value, words]) =>
      html`<option value="${value}"${value === field.value ? html` selected` : null}>${words}</option>`,
  )}</select></div>`;

/** Any of several answers, each with a box of its own. */
export const tickList = (
  name: string,
  legend: string,
  boxes: readonly { value: string; words: string; ticked: boolean }[],
): Html =>
  html`<fieldset><legend>${legend}</legend><ul class="cites">${boxes.map(
    ({ value, words, ticked }) =>
      html`<li><label><input type="checkbox" name="${name}" value="${value}"${ticked ? html` checked` : null}> ${words}</label></li>`,
  )}</ul></fieldset>`;

/** A form that is sent to the link itself. */
export const form = (content: Html, button: string, files = false): Html =>
  html`<form method="post"${files ? html` enctype="multipart/form-data"` : null}>${content}<p class="act"><button type="submit">${button}</button></p></form>`;
