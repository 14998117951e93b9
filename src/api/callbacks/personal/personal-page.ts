import { localOf } from '../../../domain/calendar/instant.ts';
import { dayWords, dueWords } from '../../../domain/messages/date-words.ts';
import { issuerWords } from '../../../domain/messages/letter-words.ts';
import { findingOfClock } from '../../../domain/notice/clock.ts';
import { ACT_WORDS } from '../../../links/answer-links.ts';
import { candidates } from '../page/candidates.ts';
import { dueList } from '../page/due-list.ts';
import { type Html, html } from '../page/html.ts';
import { findingCard, rehearsalMark } from '../page/letter-parts.ts';
import { findingsFor } from '../page/own-part.ts';
import type { Page } from '../page/page.ts';
import { type PersonalPage, pathOf, tokenFor } from './open-page.ts';
import type { Offer, Waiting } from './what-waits.ts';

/** What can be done for many matters in one tap. */
export const AT_ONCE = ['acknowledge', 'reportProgress'] as const;
export type AtOnce = (typeof AT_ONCE)[number];

/** The most that one tap is for; the page offers no more in one form, and the rest once those are done. */
export const MOST_AT_ONCE = 200;

/** What came of one of the matters of a tap. */
export interface DoneAtOnce {
  ok: boolean;
  /** The letter and the finding; '' where they are not known. */
  about: string;
  texts: string[];
}

/** What stands above the list: what a tap has come to, or why nothing was done. */
export type SaidAtOnce = { done: DoneAtOnce[] } | { told: string } | null;

const asks = (waiting: Waiting, act: Offer['act']): Offer | undefined =>
  waiting.asks.find((offer) => offer.act === act);

const lineOf = ({ ok, about, texts }: DoneAtOnce): Html =>
  html`<li>${ok ? '✓ ' : ''}${about === '' ? '' : `${about}：`}${texts.join('')}</li>`;

function saidBox(said: SaidAtOnce): Html | null {
  if (said === null) return null;
  if ('told' in said)
    return html`<div class="alert" role="alert"><h2>未能提交</h2><p>${said.told}</p></div>`;
  const [done, left] = [said.done.filter((d) => d.ok), said.done.filter((d) => !d.ok)];
  return html`${
    done.length === 0
      ? null
      : html`<div class="done" role="status"><h2>✓ 已办理${done.length}项</h2><ul>${done.map(lineOf)}</ul></div>`
  }${
    left.length === 0
      ? null
      : html`<div class="alert" role="alert"><h2>${left.length}项未能办理</h2><ul>${left.map(lineOf)}</ul></div>`
  }`;
}

/** The button of an offer; the first thing that a letter waits for stands out. */
const buttonTo = (page: PersonalPage, waiting: Waiting, offer: Offer, first: boolean): Html =>
  html`<a class="button${first ? '' : ' second'}" href="${pathOf(page.keys, waiting, offer, page.home)}">${ACT_WORDS[offer.act]}</a>`;

function rightsOf(page: PersonalPage, waiting: Waiting): Html {
  const view: Offer = { act: 'view', post: waiting.link.claims.post };
  const links = [view, ...waiting.rights].map(
    (offer) =>
      html`<li><a href="${pathOf(page.keys, waiting, offer, page.home)}">${ACT_WORDS[offer.act]}</a></li>`,
  );
  return html`<nav class="others" aria-label="其他可办理事项"><ul>${links}</ul></nav>`;
}

/** One letter: whose it is, what is due, its findings where it is not signed for yet, and a button for each thing that it waits for. */
function letterCard(page: PersonalPage, waiting: Waiting): Html {
  const { link } = waiting;
  const { notice } = link;
  const unsigned = asks(waiting, 'acknowledge') !== undefined;
  const findings = unsigned ? findingsFor(link).map((f) => findingCard(f, link)) : null;
  const buttons = waiting.asks.map((offer, i) => buttonTo(page, waiting, offer, i === 0));
  return html`<article class="letter"><h3>${rehearsalMark(notice)}${notice.documentNumber}</h3><p>${notice.title}</p>
<p class="hint">责任单位：${notice.unit.name}　签发机关：${issuerWords(notice.issuer)}</p>${dueList(link)}${findings}<div class="acts">${buttons}</div>${rightsOf(page, waiting)}</article>`;
}

/** A form that is sent to the page itself, for all that is chosen in it. */
const atOnce = (act: AtOnce, matters: Html, button: string): Html =>
  html`<form method="post"><input type="hidden" name="do" value="${act}">${matters}<p class="act"><button type="submit">${button}</button></p></form>`;

/** Said where there is more than one tap is for. */
const firstOnly = (count: number): string =>
  count > MOST_AT_ONCE ? `一次办理${MOST_AT_ONCE}项，办理后再列出其余。` : '';

function unsignedPart(page: PersonalPage): Html | null {
  const unsigned = page.waiting.flatMap((waiting) => {
    const offer = asks(waiting, 'acknowledge');
    return offer === undefined ? [] : [{ waiting, offer }];
  });
  if (unsigned.length === 0) return null;
  const hidden = unsigned
    .slice(0, MOST_AT_ONCE)
    .map(
      ({ waiting, offer }) =>
        html`<input type="hidden" name="matter" value="${tokenFor(page.keys, waiting, offer)}">`,
    );
  const cards = unsigned.map(({ waiting }) => letterCard(page, waiting));
  const count = unsigned.length;
  return html`<section aria-labelledby="unsigned"><h2 id="unsigned">待签收（${count}份）</h2>${cards}${
    count === 1
      ? null
      : atOnce(
          'acknowledge',
          html`<p>${firstOnly(count)}以上${hidden.length}份通知书及所列问题均已阅知。</p>${hidden}`,
          hidden.length < count ? `签收前${hidden.length}份` : `全部签收（${count}份）`,
        )
  }</section>`;
}

/** Every finding of which a progress report is owed, each ticked; what has changed is reported by its own form. */
function progressPart(page: PersonalPage): Html | null {
  const boxes = page.waiting.flatMap((waiting) => {
    const offer = asks(waiting, 'reportProgress');
    if (offer === undefined) return [];
    const { link } = waiting;
    const { notice, claims } = link;
    const token = tokenFor(page.keys, waiting, offer);
    const open = candidates({ ...link, claims: { ...claims, act: 'reportProgress' } });
    return open.map(({ code }) => {
      const clock = notice.clocks.find((c) => c.kind === 'progress' && findingOfClock(c) === code);
      const by = clock === undefined ? '' : `（${dueWords(clock.dueAt)}前）`;
      return html`<li><label><input type="checkbox" name="matter" value="${token}|${code}" checked> ${notice.documentNumber}第${code}条问题${by}</label></li>`;
    });
  });
  if (boxes.length === 0) return null;
  return html`<section aria-labelledby="progress"><h2 id="progress">整改进展（${boxes.length}项）</h2><p>${firstOnly(boxes.length)}没有变化的，一次报送即可；有变化的请取消勾选，另行报送整改进展。</p>${atOnce(
    'reportProgress',
    html`<fieldset><legend>与上次相比无变化</legend><ul class="cites">${boxes.slice(0, MOST_AT_ONCE)}</ul></fieldset>`,
    '整改进展无变化',
  )}</section>`;
}

/** 待办事项: everything that is open to one person, letter by letter; it does nothing by being opened. */
export function personalPage(page: PersonalPage, said: SaidAtOnce): Page {
  const { waiting, claims, name } = page;
  const due = waiting.filter((w) => w.asks.length > 0 && asks(w, 'acknowledge') === undefined);
  const rest = waiting.filter((w) => w.asks.length === 0);
  const list = (title: string, id: string, letters: Waiting[]): Html | null =>
    letters.length === 0
      ? null
      : html`<section aria-labelledby="${id}"><h2 id="${id}">${title}（${letters.length}份）</h2>${letters.map((w) => letterCard(page, w))}</section>`;
  const issuers = [...new Set(waiting.map(({ link }) => link.notice.issuer.name))];
  const body = html`<h1>待办事项</h1><p class="number">${name}同志</p>${saidBox(said)}${
    waiting.length === 0 ? html`<p>没有需要办理的事项。</p>` : null
  }${unsignedPart(page)}${progressPart(page)}${list('待办理', 'due', due)}${list('无需办理，可申请或撤回的', 'rest', rest)}`;
  const until = localOf(new Date(claims.expires * 1000).toISOString()).slice(0, 10);
  return {
    title: `待办事项 ${name}`,
    rehearsal: claims.rehearsal !== null,
    issuer: issuers.length === 1 ? (issuers[0] ?? null) : null,
    body,
    on: page.today,
    bearer: `本页供${name}本人办理，请勿转发，有效期至${dayWords(until)}。`,
  };
}
