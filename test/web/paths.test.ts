import { expect } from 'chai';
import { PATHS, pathTo } from '../../web/paths.ts';

/** Addresses of the console with what an address has to bear. */
const ADDRESSES: Partial<Record<keyof typeof PATHS, string>> = {
  today: pathTo('today', {}, { campaign: 'c-1' }),
  notices: pathTo('notices', {}, { text: '农村局 & 城关镇', overdue: true, unit: '' }),
  reviews: pathTo('reviews', {}, { finding: '云督整-1#2' }),
  campaigns: pathTo('campaigns', {}, { new: true }),
  campaignImport: pathTo('campaignImport', { id: 'c-1' }),
  campaignIssue: pathTo('campaignIssue', { id: 'c-1' }, { tab: 'dry-run' }),
  campaignReaders: pathTo('campaignReaders', { id: 'c-1' }, { holder: 'h-1' }),
  campaign: pathTo('campaign', { id: 'c-1' }, { tab: 'calendar' }),
  units: pathTo('units', {}, { text: '农业' }),
  unit: pathTo('unit', { id: 'c-1.u-1' }, { do: 'put~contact' }),
  office: pathTo('office', {}, { do: 'issuer' }),
  messages: pathTo('messages', {}, { result: 'failed' }),
  system: pathTo('system', {}, { tab: 'calls' }),
  me: pathTo('me'),
  tasks: pathTo('tasks', {}, { status: 'open' }),
  inbox: pathTo('inbox'),
  rules: pathTo('rules'),
  policy: pathTo('policy', { id: 'county-standard' }, { tab: 'try' }),
  statistics: pathTo('statistics', {}, { band: 'late', unit: 'u-1' }),
  calendar: pathTo('calendar', {}, { year: 2027, do: 'publish' }),
  deadline: pathTo('deadline', {}, { start: '2026-09-24T17:30', rule: '6wd' }),
  notice: pathTo('notice', { id: '云督整〔2026〕12号' }, { tab: undefined, list: 'sort=due' }),
};

describe('the addresses of the console', () => {
  it('are these', () => {
    expect(ADDRESSES).to.deep.equal({
      today: '/?campaign=c-1',
      notices:
        '/notices?text=%E5%86%9C%E6%9D%91%E5%B1%80+%26+%E5%9F%8E%E5%85%B3%E9%95%87&overdue=true',
      notice:
        '/notices/%E4%BA%91%E7%9D%A3%E6%95%B4%E3%80%942026%E3%80%9512%E5%8F%B7?list=sort%3Ddue',
      units: '/units?text=%E5%86%9C%E4%B8%9A',
      unit: '/units/c-1.u-1?do=put%7Econtact',
      office: '/office?do=issuer',
      messages: '/messages?result=failed',
      system: '/system?tab=calls',
      me: '/me',
      tasks: '/tasks?status=open',
      inbox: '/inbox',
      rules: '/rules',
      policy: '/rules/county-standard?tab=try',
      statistics: '/statistics?band=late&unit=u-1',
      calendar: '/calendar?year=2027&do=publish',
      deadline: '/deadline?start=2026-09-24T17%3A30&rule=6wd',
      reviews: '/reviews?finding=%E4%BA%91%E7%9D%A3%E6%95%B4-1%232',
      campaigns: '/campaigns?new=true',
      campaignImport: '/campaigns/c-1/import',
      campaignIssue: '/campaigns/c-1/issue?tab=dry-run',
      campaignReaders: '/campaigns/c-1/readers?holder=h-1',
      campaign: '/campaigns/c-1?tab=calendar',
    });
  });

  it('hold no address of the API, of the pages without a script, or of a link', () => {
    const taken =
      /^\/(?:api|a|account|sign-in|docs|callbacks|openapi\.json|problems|console)(?:\/|$)/;
    expect(Object.values(PATHS).filter((path) => taken.test(path))).to.deep.equal([]);
  });

  it('name each place once', () => {
    const all = Object.values(PATHS);
    expect(new Set(all).size).to.equal(all.length);
  });
});
