import { createContext, runInContext } from 'node:vm';
import { expect } from 'chai';
import { buildBundle } from '../../worker/bundle.ts';

describe('the workflow bundle', () => {
  it('keeps three frames of an error, for a stack trace of every promise is what a command costs most', async () => {
    const { code } = await buildBundle();
    const sandbox = createContext({ __webpack_module_cache__: {} });
    runInContext(code, sandbox);
    const deep = 'const dig = (n) => (n === 0 ? new Error("deep") : dig(n - 1)); dig(9).stack';
    const stack: string = runInContext(deep, sandbox);
    expect(stack.split('\n').slice(1)).to.have.length(3);
  });

  it('is no line longer for it, so that every place in the source map stands', async () => {
    const { code } = await buildBundle();
    expect(code.split('\n')[0]).to.equal('Error.stackTraceLimit = 3; var __TEMPORAL__;');
  });
});
