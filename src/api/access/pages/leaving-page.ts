import { html } from '../../callbacks/page/html.ts';
import type { Page } from '../../callbacks/page/page.ts';
import { type Lang, PAGE_WORDS } from './page-words.ts';

/**
 * What somebody sees who has signed out here and is led to the provider, to be signed out there. It is a page and no redirect: the form that
 * he has sent may end in this house alone.
 */
export function leavingPage(lang: Lang, leaveAt: string): Page {
  const words = PAGE_WORDS[lang];
  return {
    title: words.signOut,
    rehearsal: false,
    issuer: null,
    bearer: null,
    lang,
    goesOnTo: leaveAt,
    body: html`<h1>${words.signOut}</h1><p>${words.leaving}</p><p class="act"><a class="button" href="${leaveAt}">${words.leave}</a></p>`,
  };
}
