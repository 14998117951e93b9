import { expect } from 'chai';
import { mustBeKnown } from '../../engines/provide/official.mjs';

describe('the host of a maker’s download', () => {
  const unknown = 'duban-test.invalid';
  const ask = async (env: NodeJS.ProcessEnv): Promise<string> => {
    try {
      await mustBeKnown(unknown, env);
    } catch (error) {
      return String(error);
    }
    return 'known';
  };

  it('is refused and named when it has no address', async () => {
    expect(await ask({})).to.include(unknown);
    expect(await ask({ https_proxy: '' })).to.include(unknown);
  });

  it('is not asked for where a proxy or a mirror is set, which may reach it all the same', async () => {
    for (const name of ['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY', 'MONGOMS_DOWNLOAD_MIRROR']) {
      expect(await ask({ [name]: 'somewhere' }), name).to.equal('known');
    }
  });
});
