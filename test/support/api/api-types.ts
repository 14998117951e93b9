import { register } from 'node:module';
import { allRoutes } from '../../../src/api/all-routes.ts';
import { machineRoutes } from '../../../src/api/callbacks/machine-routes.ts';

/** The description of the API, made without anything that its routes work with: none of them is asked. */
export function apiDescription() {
  const none = {} as never;
  const machine = machineRoutes(none, none);
  const health = { version: '0.0.0' } as never;
  return allRoutes({ deps: none, commander: none, machine, health }).describe();
}

const HEAD =
  "// Generated from the API's description by `npm run api:types`; not to be changed by hand.\n";

// The generator asks for the compiler's JavaScript interface, which TypeScript has had up to version 5.
const RESOLVE = `export const resolve = (name, context, next) =>
  next(name === 'typescript' && context.parentURL?.includes('/openapi-typescript/') ? 'typescript-5' : name, context);`;

/** A document without examples and without the words of its problems: types say what there is, not what it means. */
const bare = (document: object): object =>
  JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'example' || key === 'examples') return undefined;
    return key === 'description' && String(value).startsWith('- `') ? '' : value;
  });

/**
 * The types of every caller, as they are to stand in `src/client/api-types.ts`.
 * @throws Error where the description is no valid OpenAPI document.
 */
export async function generatedApiTypes(): Promise<string> {
  register(`data:text/javascript,${encodeURIComponent(RESOLVE)}`);
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const types = await openapiTS(JSON.stringify(bare(apiDescription())), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    silent: true,
  });
  return `${HEAD}\n${astToString(types)}`;
}
