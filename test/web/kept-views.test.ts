import { expect } from 'chai';
import {
  MOST_VIEWS,
  viewShown,
  viewsIn,
  viewText,
  withoutView,
  withView,
} from '../../web/parts/views/kept-views.ts';

const view = (name: string, search = 'open=true') => ({ name, search });

describe('saved views of a list', () => {
  it('are known by what stands in the address, in whatever order it stands there', () => {
    const kept = [view('逾期', viewText(new URLSearchParams('sort=id&overdue=true')))];
    expect(viewShown(kept, new URLSearchParams('overdue=true&sort=id'))?.name).to.equal('逾期');
    expect(viewShown(kept, new URLSearchParams('overdue=true'))).to.equal(undefined);
  });

  it('have one of each name, the newest as it is now, and no more than a list of them can show', () => {
    const twice = withView(withView([view('乙')], view('甲')), view('乙', 'stage=closed'));
    expect(twice).to.deep.equal([view('甲'), view('乙', 'stage=closed')]);
    const many = Array.from({ length: MOST_VIEWS + 5 }, (_, i) => view(String(i)));
    const kept = many.reduce((views, one) => withView(views, one), [view('first')]);
    expect([kept.length, kept[0]?.name, kept.at(-1)?.name]).to.deep.equal([MOST_VIEWS, '5', '24']);
    expect(withoutView(twice, '甲')).to.deep.equal([view('乙', 'stage=closed')]);
  });

  it('are none where what is kept cannot be read, and only those that can', () => {
    for (const text of [null, '', 'x', '{}', '[1,null,{"name":"a"}]'])
      expect(viewsIn(text), String(text)).to.deep.equal([]);
    const some = [view('甲'), { name: 1, search: '' }];
    expect(viewsIn(JSON.stringify(some))).to.deep.equal([view('甲')]);
  });
});
