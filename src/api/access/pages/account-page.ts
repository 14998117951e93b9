import type { HeldRole, Identity } from '../../../domain/access/identity.ts';
import { roleWords } from '../../../domain/access/role-words.ts';
import { minute } from '../../../domain/messages/date-words.ts';
import type { SessionDoc } from '../../../store/access/sessions.ts';
import type { TokenDoc } from '../../../store/access/tokens.ts';
import { type Html, html } from '../../callbacks/page/html.ts';
import type { Page } from '../../callbacks/page/page.ts';
import { formTo, hidden, line, type Notice, noticeOf } from './form-parts.ts';
import { type Lang, PAGE_WORDS, type PageWords } from './page-words.ts';

/** A token as it is typed. */
export interface TypedToken {
  name: string;
  until: string;
  readOnly: boolean;
}

/** What the page of one's account shows. */
export interface AccountView {
  identity: Identity;
  current: SessionDoc;
  sessions: readonly SessionDoc[];
  tokens: readonly TokenDoc[];
  /** Names of the units at which he holds posts, by their ids. */
  units: ReadonlyMap<string, string>;
  /** Where he goes on once he has a password of his own. */
  to: string | null;
  /** What he has typed of a token that is not made yet. */
  typed: TypedToken;
}

function roleLine({ role, unit, granted }: HeldRole, view: AccountView, lang: Lang): Html {
  const where = unit === null ? '' : (view.units.get(unit) ?? unit);
  const reach =
    granted === undefined ? '' : `${PAGE_WORDS[lang].units} ${granted.campaigns.join('、')}`;
  return html`<li>${[where, roleWords(role)[lang], reach].filter(Boolean).join(' ')}</li>`;
}

const rolesOf = (view: AccountView, lang: Lang): Html => {
  const { roles } = view.identity;
  const words = PAGE_WORDS[lang];
  return roles.length === 0
    ? html`<p>${words.noRoles}</p>`
    : html`<ul>${roles.map((role) => roleLine(role, view, lang))}</ul>`;
};

const passwordForm = (words: PageWords, to: string | null): Html =>
  formTo(
    '/account/password',
    [
      line({
        ...{ name: 'current', label: words.current, type: 'password' },
        autocomplete: 'current-password',
      }),
      line({
        ...{ name: 'next', label: words.next, type: 'password', hint: words.rule },
        autocomplete: 'new-password',
      }),
      line({
        ...{ name: 'repeat', label: words.repeat, type: 'password' },
        autocomplete: 'new-password',
      }),
      hidden('to', to),
    ],
    words.changePassword,
  );

const sessionItem = (s: SessionDoc, isCurrent: boolean, words: PageWords): Html =>
  html`<div class="finding"><header><strong>${s.ip}</strong>${isCurrent ? html`<span class="light green">${words.here}</span>` : null}</header><p class="hint">${s.userAgent}</p><p>${words.since} ${minute(s.createdAt)}<br>${words.seen} ${minute(s.lastSeenAt)}</p>${
    isCurrent ? null : formTo('/account/sessions/end', hidden('id', s.id), words.end, true)
  }</div>`;

const tokenItem = (t: TokenDoc, words: PageWords): Html =>
  html`<div class="finding"><header><strong>${t.name}</strong>${t.readOnly ? html`<span class="light grey">${words.readOnly}</span>` : null}</header><p>${words.goodUntil} ${t.until}<br>${t.lastUsedOn === null ? words.neverUsed : `${words.usedOn} ${t.lastUsedOn}`}</p>${formTo('/account/tokens/revoke', hidden('id', t.id), words.revoke, true)}</div>`;

const tokenForm = (words: PageWords, { name, until, readOnly }: TypedToken): Html =>
  formTo(
    '/account/tokens',
    [
      line({ name: 'name', label: words.tokenName, value: name, max: 60 }),
      line({ name: 'until', label: words.until, type: 'date', value: until }),
      html`<p><label><input type="checkbox" name="readOnly" value="yes"${readOnly ? html` checked` : null}> ${words.readOnly}</label></p>`,
    ],
    words.make,
    true,
  );

/** Everything but the password: shown once it is one's own. */
const restOf = ({ sessions, tokens, current, typed }: AccountView, words: PageWords): Html =>
  html`<h2>${words.sessions}</h2>${sessions.map((s) => sessionItem(s, s.id === current.id, words))}<h2>${words.tokens}</h2><p class="hint">${words.tokenHint}</p>${tokens.map((t) => tokenItem(t, words))}${tokenForm(words, typed)}`;

/** The page of one's account: password, sessions, tokens, signing out. With a first password it shows how to change it, and no more. */
export function accountPage(lang: Lang, view: AccountView, notice: Notice | null): Page {
  const words = PAGE_WORDS[lang];
  const { person, account, passwordDue } = view.identity;
  const due: Notice | null = passwordDue ? { kind: 'alert', texts: [words.due] } : null;
  return {
    title: words.myAccount,
    rehearsal: false,
    issuer: null,
    bearer: null,
    lang,
    tellsOrigin: true,
    body: html`<h1>${words.myAccount}</h1><p>${person.name}（${account}）</p>${noticeOf(notice)}${noticeOf(notice === null || notice.kind === 'alert' ? due : null)}<h2>${words.roles}</h2>${rolesOf(view, lang)}<h2>${words.changePassword}</h2>${passwordForm(words, view.to)}${passwordDue ? null : restOf(view, words)}<h2>${words.signOut}</h2>${formTo('/account/sign-out', null, words.signOut, true)}`,
  };
}
