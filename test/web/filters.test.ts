import { expect } from 'chai';
import {
  type CountName,
  columnsIn,
  countIn,
  OF_COUNT,
  queryIn,
  withColumns,
  withCount,
} from '../../web/pages/notices/filters.ts';

const at = (text: string) => new URLSearchParams(text);

describe('the address of a list of notices', () => {
  it('asks for what it says, in the order of due dates unless it says another', () => {
    expect(queryIn(at('campaign=c-1&overdue=true&text=局&x=1&unit='))).to.deep.equal({
      ...{ campaign: 'c-1', overdue: 'true', text: '局', sort: 'due' },
    });
    expect(queryIn(at('rehearsal=true&sort=id'))).to.deep.equal({ rehearsal: 'true', sort: 'id' });
  });

  it('is that of exactly one number, whichever was opened before it', () => {
    const names = Object.keys(OF_COUNT) as CountName[];
    for (const before of names)
      for (const name of names) {
        const address = withCount(withCount(at('campaign=c-1&text=局'), before), name);
        expect(countIn(address)).to.equal(name);
        expect(address.get('campaign')).to.equal('c-1');
        expect(address.get('text')).to.equal('局');
      }
  });

  it('names columns only where they are not the usual ones, and keeps the number', () => {
    expect(columnsIn(at('cols=title,unit,nobody'))).to.deep.equal(['unit', 'title']);
    expect(withColumns(at('cols=unit'), columnsIn(at(''))).toString()).to.equal('');
    expect(withColumns(at(''), ['unit']).toString()).to.equal('cols=number%2Cunit');
  });
});
