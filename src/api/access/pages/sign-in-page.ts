import { type Html, html } from '../../callbacks/page/html.ts';
import type { Page } from '../../callbacks/page/page.ts';
import { formTo, hidden, line, type Notice, noticeOf } from './form-parts.ts';
import { type Lang, PAGE_WORDS } from './page-words.ts';

/** What the page of signing in shows. */
export interface SignInView {
  notice: Notice | null;
  account?: string;
  /** Where people go on. */
  to: string | null;
  /** Text of the way to the provider of identities; null without one. */
  provider: string | null;
  /** True where there is a console, whose calculator of deadlines is for everybody. */
  calculates: boolean;
}

/** A link and no form: where a form ends is what a page's policy keeps to this house, through every redirect. */
const wayToProvider = (text: string, to: string | null): Html =>
  html`<p class="act"><a class="button" href="/sign-in/oidc${to === null ? '' : `?to=${encodeURIComponent(to)}`}">${text}</a></p>`;

/** The page on which people sign in. */
export function signInPage(
  lang: Lang,
  { notice, account = '', to, provider, calculates }: SignInView,
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
    body: html`<h1>${words.signIn}</h1>${noticeOf(notice)}${provider === null ? null : wayToProvider(provider, to)}${formTo('/sign-in', fields, words.signIn, provider !== null)}<p class="hint">${words.wayOut}</p>${calculates ? html`<p class="hint"><a href="/deadline">${words.calculator}</a></p>` : null}`,
  };
}
