import { expect } from 'chai';
import { PATHS, pathTo } from '../../web/paths.ts';

/** Every address of the console, each with something in it that an address has to bear. */
const ADDRESSES: Record<keyof typeof PATHS, string> = {
  today: pathTo('today', {}, { campaign: 'c-1' }),
  notices: pathTo('notices', {}, { text: '农村局 & 城关镇', overdue: true, unit: '' }),
  reviews: pathTo('reviews', {}, { finding: '云督整-1#2' }),
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
      reviews: '/reviews?finding=%E4%BA%91%E7%9D%A3%E6%95%B4-1%232',
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
