import { dispatchesAbout } from '../../../store/inbox.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { noticeOf } from '../../desk/in-sight.ts';
import { noticeReceipts, presentReceipts } from '../../presenters/sending/receipts.ts';
import { NOTICE } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** How far a letter has got. */
export const receiptRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listReceipts',
    method: 'get',
    path: '/api/notices/{id}/receipts',
    tag: 'notices',
    summary: { zh: '送达情况', en: 'How far it has got with each unit' },
    about: {
      zh: '逐单位、逐人列出送出、送达、已读的时刻及其来源（渠道回报或收件箱）；打开链接不算已读，可能是邮件扫描程序。',
      en: 'Unit by unit and person by person: when it was sent, arrived and was read, each with who says so. That a link was opened is no reading: it may have been a scanner.',
    },
    params: { id: NOTICE },
    answers: { 200: noticeReceipts },
    async handle({ params, sight }) {
      const doc = await noticeOf(deps, sight, params.id);
      const about = await dispatchesAbout(deps.connection, doc._id);
      // Channels go by real time; nothing of a rehearsal leaves by them.
      return { body: presentReceipts(doc.notice, about, nowOf(deps)) };
    },
  }),
];
