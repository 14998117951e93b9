import { html } from '../../callbacks/page/html.ts';
import type { Page } from '../../callbacks/page/page.ts';
import { formTo, hidden, line, type Notice, noticeOf } from './form-parts.ts';
import { type Lang, PAGE_WORDS } from './page-words.ts';

/** The page on which people sign in; `to` is where they go on. */
export function signInPage(
  lang: Lang,
  { notice, account = '', to }: { notice: Notice | null; account?: string; to: string | null },
): Page {
  const words = PAGE_WORDS[lang];
  const fields = [
    line({
      ...{ name: 'account', label: words.account, value: account, max: 100 },
      autocomplete: 'username',
    }),
    line({
      ...{ name: 'password', label: words.password, type: 'password' },
      autocomplete: 'current-password',
    }),
    hidden('to', to),
  ];
  return {
    title: words.signIn,
    rehearsal: false,
    issuer: null,
    bearer: null,
    lang,
    tellsOrigin: true,
    body: html`<h1>${words.signIn}</h1>${noticeOf(notice)}${formTo('/sign-in', fields, words.signIn)}<p class="hint">${words.wayOut}</p>`,
  };
}
