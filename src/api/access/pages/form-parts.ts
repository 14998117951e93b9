import { type Html, html, type Part } from '../../callbacks/page/html.ts';

/** What stands at the head of a page after something was done, or was not. */
export interface Notice {
  kind: 'done' | 'alert';
  texts: readonly Part[];
}

export const noticeOf = (notice: Notice | null): Html | null =>
  notice === null
    ? null
    : html`<div class="${notice.kind}" role="${notice.kind === 'done' ? 'status' : 'alert'}">${notice.texts.map((text) => html`<p>${text}</p>`)}</div>`;

/** A field of a form, as a browser's keeper of passwords knows it. */
interface Line {
  name: string;
  label: string;
  type?: 'text' | 'password' | 'date';
  value?: string;
  hint?: string;
  autocomplete?: string;
  max?: number;
}

/** One line that has to be filled in. A password is never written back. */
export const line = ({ name, label, type = 'text', value = '', hint, autocomplete, max }: Line) =>
  html`<div class="field"><label for="${name}">${label}</label>${
    hint === undefined ? null : html`<p class="hint" id="${name}-hint">${hint}</p>`
  }<input type="${type}" id="${name}" name="${name}" value="${type === 'password' ? '' : value}" maxlength="${max ?? 200}" autocomplete="${autocomplete ?? 'off'}" autocapitalize="none" spellcheck="false" required${
    hint === undefined ? null : html` aria-describedby="${name}-hint"`
  }></div>`;

export const hidden = (name: string, value: string | null): Html | null =>
  value === null ? null : html`<input type="hidden" name="${name}" value="${value}">`;

/** A form that is sent to an address of the house. */
export const formTo = (action: string, content: Part, button: string, second = false): Html =>
  html`<form method="post" action="${action}">${content}<p class="act"><button type="submit"${second ? html` class="second"` : null}>${button}</button></p></form>`;
