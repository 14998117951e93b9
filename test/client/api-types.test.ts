import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { generatedApiTypes } from '../support/api/api-types.ts';

const FILE = new URL('../../src/client/api-types.ts', import.meta.url);

describe("the callers' types", () => {
  it('are those of the API’s description; npm run api:types writes them anew', async () => {
    const lines = readFileSync(FILE, 'utf8').split('\n');
    const generated = (await generatedApiTypes()).split('\n');
    const at = generated.findIndex((line, i) => line !== lines[i]);
    expect(at < 0 ? 'the same' : `line ${at + 1}: ${generated[at]}`).to.equal('the same');
    expect(lines.length).to.equal(generated.length);
  });
});
