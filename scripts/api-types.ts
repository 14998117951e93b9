/** `npm run api:types`: writes `src/client/api-types.ts`, the types of every caller, from the API's own description. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedApiTypes } from '../test/support/api/api-types.ts';

const file = fileURLToPath(new URL('../src/client/api-types.ts', import.meta.url));
writeFileSync(file, await generatedApiTypes());
