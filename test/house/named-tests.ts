import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the repository. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** True where the repository has a file. */
export const isThere = (path: string): boolean => existsSync(join(root, path));

/** The lines of a page's table, each with its cells: those that begin with an id of that kind. */
export const linesOf = (page: string, id: string): string[][] =>
  [...page.matchAll(new RegExp(`^\\| (${id}) \\|.*$`, 'gm'))].map(([line]) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

/** The tests that a page names: each with its path and its title. */
export const testsIn = (page: string): { path: string; title: string | undefined }[] =>
  [...page.matchAll(/`(test\/[^`]+\.test\.ts)`(?: “([^”]+)”)?/g)].map(([, path = '', title]) => ({
    path,
    title,
  }));

/** Tests that are named and not there. @param itself the test of the page, which is named without a title. */
export const missingTests = (page: string, itself: string): string[] =>
  testsIn(page).flatMap(({ path, title }) => {
    if (!isThere(path)) return [path];
    if (title === undefined) return path.endsWith(itself) ? [] : [`${path} without a title`];
    // A title may end with the id of the promise that it proves, which no page but that of the promises names.
    const escaped = title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const hasTitle = new RegExp(`(['\`])${escaped}(?: \\([A-Z]\\d+(?:, [A-Z]\\d+)*\\))?\\1,`);
    return hasTitle.test(read(path)) ? [] : [`${path} “${title}”`];
  });
