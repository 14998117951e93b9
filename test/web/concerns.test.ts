import { expect } from 'chai';
import { concerns } from '../../web/parts/concerns.ts';

const CHANGE = { kind: 'notice', id: 'n-1', seq: 3 } as const;
const of = (id: string) => ({ path: { id } });

describe('a change of one notice', () => {
  it('concerns what is shown of that notice, and of no other', () => {
    for (const address of ['/api/notices/{id}', '/api/notices/{id}/timeline']) {
      expect(concerns(CHANGE, [address, of('n-1'), 'zh'])).to.equal(true);
      expect(concerns(CHANGE, [address, of('n-2'), 'zh'])).to.equal(false);
    }
  });

  it('concerns the numbers of campaigns, and so does one of a draft; a task does not', () => {
    const address = '/api/campaigns/{id}/matrix';
    const kinds = (['notice', 'draft', 'campaign', 'task'] as const).filter((kind) =>
      concerns({ kind, id: 'c-1' }, [address, of('c-1'), 'zh']),
    );
    expect(kinds).to.deep.equal(['notice', 'draft', 'campaign']);
    expect(concerns(CHANGE, ['/api/campaigns/{id}/dry-run', of('c-1'), 'zh'])).to.equal(false);
    expect(concerns({ kind: 'campaign', id: 'c-2' }, [address, of('c-1'), 'zh'])).to.equal(false);
  });

  it('concerns lists and numbers of notices, findings, campaigns and tasks, and not who is signed in', () => {
    const concerned = [
      '/api/notices',
      '/api/notice-counts',
      '/api/findings',
      '/api/campaigns',
      '/api/tasks',
      '/api/drafts',
      '/api/me',
      '/api/policies',
    ].filter((address) => concerns(CHANGE, [address, {}, 'zh']));
    expect(concerned).to.deep.equal([
      '/api/notices',
      '/api/notice-counts',
      '/api/findings',
      '/api/campaigns',
      '/api/tasks',
    ]);
  });
});
