import { WORDS } from '../../../domain/messages/words.ts';
import { COMPLAINT_GROUNDS } from '../../../domain/notice/complaint.ts';
import type { OpenedLink } from '../open-link.ts';
import type { Entered } from '../page/entered.ts';
import { choice, form, textArea } from '../page/fields.ts';
import { type Html, html } from '../page/html.ts';
import { firstOf } from '../receive-form.ts';

/** What the form of a complaint says that it is. */
export const COMPLAINT = 'complain';

/**
 * 这条提醒多余: whoever is reminded without need says so here, where he only looks at the letter. It is no answer, and changes no clock
 * (为基层减负：提醒须可投诉).
 */
export function complaintDoor(link: OpenedLink, { fields }: Entered, isSaid: boolean): Html | null {
  if (link.claims.act !== 'view' || isSaid) return null;
  const content = html`<input type="hidden" name="do" value="${COMPLAINT}">${choice(
    {
      name: 'ground',
      label: '反映事项',
      value: firstOf(fields, 'ground') || COMPLAINT_GROUNDS[0],
      required: true,
    },
    COMPLAINT_GROUNDS.map((ground) => [ground, WORDS.zh.complaints[ground]] as const),
  )}${textArea(
    {
      name: 'reason',
      label: '具体理由',
      value: firstOf(fields, 'reason'),
      hint: '由督查室办理并计数，不影响办理期限。',
      required: true,
      max: 1000,
    },
    3,
  )}`;
  return html`<section aria-labelledby="complaint"><h2 id="complaint">这条提醒多余</h2>${form(content, '提交督查室')}</section>`;
}

/** What is told to whoever has complained. */
export const complainedBox = (again: boolean): Html =>
  html`<div class="done" role="status"><h2>✓ 已转督查室</h2><p>${again ? '此前已反映，正在办理，无需重复提交。' : '你反映的情况已列为督查室待办。'}办理期限不变，应办事项仍请按期办理。</p></div>`;
