import { dateOf } from '../../../domain/calendar/instant.ts';
import {
  addCalendarAddress,
  calendarAddressOf,
  listCalendarAddresses,
  revokeCalendarAddress,
} from '../../../store/dates/calendar-addresses.ts';
import { ownAccount } from '../../access/own-account.ts';
import { type Deps, nowOf } from '../../deps.ts';
import {
  calendarAddresses,
  endedCalendarAddress,
  madeCalendarAddress,
  presentCalendarAddress,
} from '../../presenters/dates/calendar-address.ts';
import { Problem } from '../../problem.ts';
import { calendarAddressBody, calendarFileQuery } from '../../requests/date-bodies.ts';
import { CALENDAR_ADDRESS } from '../../requests/parameters.ts';
import { fileRoute, type Route, route } from '../../route.ts';
import { datesFile } from './dates-file.ts';

/** Somebody may have a few calendars; more would be a leak that nobody sees. */
const MOST_ADDRESSES = 20;

/** Addresses under which calendars fetch the dates of their owners, and the file behind them. */
export const calendarAddressRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listCalendarAddresses',
    method: 'get',
    path: '/api/calendar-addresses',
    tag: 'deadlines',
    summary: { zh: '本人的日历订阅地址', en: 'One’s addresses of dates' },
    about: {
      zh: '新的在前；地址本身不再显示。',
      en: 'Newest first; what opens them is not told again.',
    },
    answers: { 200: calendarAddresses },
    async handle(asked) {
      const all = await listCalendarAddresses(deps.connection, ownAccount(asked).account);
      return { body: { items: all.map(presentCalendarAddress) } };
    },
  }),
  route({
    id: 'addCalendarAddress',
    method: 'post',
    path: '/api/calendar-addresses',
    tag: 'deadlines',
    summary: { zh: '新建日历订阅地址', en: 'Make an address of one’s dates' },
    about: {
      zh: '日历程序凭此地址取得本人可见的正式通知书的期限，无需登录；地址只显示这一次，请勿转发，随时可以撤销。只有文号、事项和期限，不含问题的文字。',
      en: 'A calendar fetches under it the dates of real letters that its owner may see, without signing in. It is told whole this once; it is his alone and can be revoked. Numbers, what is due and when; no text of a finding.',
    },
    body: calendarAddressBody,
    answers: { 201: madeCalendarAddress },
    problems: ['calendar-addresses-full'],
    async handle(asked) {
      const { body, res } = asked;
      const { account } = ownAccount(asked);
      const { connection, publicUrl } = deps;
      if ((await listCalendarAddresses(connection, account)).length >= MOST_ADDRESSES)
        throw new Problem('calendar-addresses-full');
      const given = { account, ...body, createdAt: nowOf(deps) };
      const { doc, key } = await addCalendarAddress(connection, given);
      res.set('Cache-Control', 'no-store');
      const url = `${publicUrl.replace(/\/+$/, '')}/calendar/${doc._id}.ics?key=${key}`;
      return { status: 201, body: { ...presentCalendarAddress(doc), url } };
    },
  }),
  route({
    id: 'revokeCalendarAddress',
    method: 'delete',
    path: '/api/calendar-addresses/{address}',
    tag: 'deadlines',
    summary: { zh: '撤销日历订阅地址', en: 'Revoke an address of one’s dates' },
    about: {
      zh: '随即失效，不能恢复；日历程序中已取得的由其自行清除。',
      en: 'It opens nothing from then on and does not come back; what a calendar has fetched it forgets by itself.',
    },
    params: { address: CALENDAR_ADDRESS },
    answers: { 200: endedCalendarAddress },
    async handle(asked) {
      const { address } = asked.params;
      const { account } = ownAccount(asked);
      if (!(await revokeCalendarAddress(deps.connection, account, address)))
        throw new Problem('calendar-address-unknown', { subject: address });
      return { body: { id: address } };
    },
  }),
  fileRoute({
    id: 'getCalendarFile',
    method: 'get',
    path: '/calendar/{address}.ics',
    tag: 'deadlines',
    summary: { zh: '日历文件', en: 'The calendar file' },
    about: {
      zh: 'RFC 5545，每项期限一个全天日程，日期与接口的 dueOn 相同；期限移动，日程随之移动。',
      en: 'RFC 5545: a whole day for each date, the dueOn of the API; when a date moves, its day moves.',
    },
    params: { address: { schema: CALENDAR_ADDRESS.schema } },
    query: calendarFileQuery,
    produces: 'text/calendar',
    problems: ['calendar-address-void'],
    async handle({ params: { address }, query: { key }, res }) {
      const today = dateOf(nowOf(deps));
      const doc = await calendarAddressOf(deps.connection, address, key, today);
      const text = doc === null ? null : await datesFile(deps, doc);
      // Whether it never was, was revoked, or is of somebody who has left is not told.
      if (text === null) throw new Problem('calendar-address-void');
      res.set('Content-Disposition', 'inline; filename="duban.ics"');
      res.type('text/calendar; charset=utf-8').send(text);
      return { sent: true };
    },
  }),
];
