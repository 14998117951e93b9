import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const RULE = 'lint/style/noRestrictedImports';

/** For each row of the linter's boundaries an import that it must refuse, and one that it must let through. */
const PLANTED: Record<string, { refused: string; allowed: string }> = {
  'src/domain/*.ts': { refused: './notice/notice.ts', allowed: '' },
  'src/domain/calendar/**': { refused: '../policy/policy.ts', allowed: './calendar.ts' },
  'src/domain/policy/**': { refused: '../notice/notice.ts', allowed: '../calendar/calendar.ts' },
  'src/domain/notice/**': { refused: '../../rules/core.ts', allowed: '../../policy/policy.ts' },
  'src/domain/rules/**': { refused: '../messages/words.ts', allowed: '../notice/notice.ts' },
  'src/domain/readings/**': { refused: '../messages/words.ts', allowed: '../rules/core.ts' },
  'src/domain/access/**': { refused: '../rules/core.ts', allowed: '../notice/posts.ts' },
  'src/domain/messages/**': { refused: '../rules/core.ts', allowed: '../notice/notice.ts' },
  'src/domain/campaign/**': { refused: '../messages/words.ts', allowed: '../rules/core.ts' },
  'src/presets/**': { refused: '../store/record.ts', allowed: '../domain/policy/policy.ts' },
  'src/workflows/**': { refused: '../activities/errands.ts', allowed: '../activities/index.ts' },
  'src/store/**': { refused: '../api/deps.ts', allowed: '../domain/notice/notice.ts' },
  'src/documents/**': { refused: '../../store/record.ts', allowed: '../../domain/text.ts' },
  'src/links/**': { refused: '../api/deps.ts', allowed: '../store/stored.ts' },
  'src/client/**': { refused: '../domain/notice/notice.ts', allowed: './api-client.ts' },
  'src/audit/**': { refused: '../api/deps.ts', allowed: '../workflows/contract.ts' },
  'src/activities/**': { refused: '../../workflows/life.ts', allowed: '../../store/record.ts' },
  'src/api/**': { refused: '../../workflows/life.ts', allowed: '../../workflows/contract.ts' },
  'src/rehearsal/**': { refused: '../store/record.ts', allowed: '../client/api-client.ts' },
  'worker/**': { refused: '../cli/output.ts', allowed: '../src/api/app.ts' },
  'engines/**': { refused: '../src/config.ts', allowed: './ports.ts' },
  'cli/**': { refused: '../src/activities/index.ts', allowed: '../src/api/requests/wire.ts' },
  'scripts/**': { refused: '../src/api/app.ts', allowed: '../engines/run.ts' },
  'bench/**': { refused: '../test/support/rules.ts', allowed: '../src/api/app.ts' },
  'data/**': { refused: '../../src/store/record.ts', allowed: '../../src/documents/sheet/csv.ts' },
  'web/**': { refused: '../src/store/record.ts', allowed: '../src/domain/notice/notice.ts' },
  'mutation/**': { refused: '../src/config.ts', allowed: '' },
};

interface Override {
  includes: string[];
  linter?: { rules?: { style?: { noRestrictedImports?: unknown } } };
}

/** The linter's configuration without its comments. */
function configuration(): { overrides: Override[] } {
  const text = readFileSync(join(root, 'biome.jsonc'), 'utf8');
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''));
}

/** Globs of all rows that restrict imports. */
const rows = configuration().overrides.flatMap(({ includes, linter }) =>
  linter?.rules?.style?.noRestrictedImports === undefined ? [] : includes,
);

/** Where in a row a file is planted; two folders down where the row goes that deep, one for data and its like. */
const placeOf = (glob: string, name: string): string =>
  glob.endsWith('/**')
    ? glob.replace(
        '**',
        /\/(documents|notice|activities|api)\//.test(glob) || glob === 'data/**'
          ? `deep/${name}.ts`
          : `${name}.ts`,
      )
    : glob.replace('*.ts', `${name}.ts`);

/** The rules that the linter reports for each of these files, in a folder of its own with our configuration. */
function reported(files: Record<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-lint-'));
  try {
    cpSync(join(root, 'biome.jsonc'), join(folder, 'biome.jsonc'));
    cpSync(join(root, 'lint'), join(folder, 'lint'), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    const found = new Map<string, string[]>();
    for (const { category, location } of diagnostics) {
      const path = typeof location.path === 'string' ? location.path : location.path.file;
      found.set(path, [...(found.get(path) ?? []), category]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const importing = (from: string): string => `import { x } from '${from}';\nx();\n`;

describe('the boundaries between the folders', () => {
  const planted = new Map<string, string[]>();

  before(() => {
    const files: Record<string, string> = {};
    for (const [glob, { refused, allowed }] of Object.entries(PLANTED)) {
      files[placeOf(glob, 'refused')] = importing(refused);
      if (allowed !== '') files[placeOf(glob, 'allowed')] = importing(allowed);
    }
    for (const [path, found] of reported(files)) planted.set(path, found);
  });

  for (const glob of rows) {
    it(`of ${glob} refuse an import that goes over them, and no other`, () => {
      const row = PLANTED[glob];
      expect(row, `no violation is planted in ${glob}`).to.not.equal(undefined);
      expect(planted.get(placeOf(glob, 'refused'))).to.include(RULE);
      expect(planted.get(placeOf(glob, 'allowed')) ?? []).to.not.include(RULE);
    });
  }

  it('are drawn for every folder that holds code', () => {
    const folders = (under: string): string[] =>
      readdirSync(join(root, under), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(under, name));
    const holdsCode = (folder: string): boolean =>
      readdirSync(join(root, folder), { recursive: true }).some((name) =>
        /\.(m?tsx?|mjs)$/.test(String(name)),
      );
    const top = folders('.').filter(
      (name) => !/^(\.|node_modules|docs|src$|test$|lint$|reports)/.test(name),
    );
    const all = [...top, ...folders('src'), ...folders('src/domain')].filter(
      (folder) => folder !== 'src/domain' && holdsCode(folder),
    );
    expect(all.filter((folder) => !rows.includes(`${folder}/**`))).to.deep.equal([]);
  });
});

describe('a circle of imports', () => {
  it('is reported, also where only types go round', () => {
    const found = reported({
      'src/api/one.ts': "import type { Two } from './two.ts';\nexport interface One { two: Two }\n",
      'src/api/two.ts': "import type { One } from './one.ts';\nexport interface Two { one: One }\n",
      'src/api/three.ts':
        "import type { One } from './one.ts';\nexport interface Three { one: One }\n",
    });
    expect(found.get('src/api/one.ts')).to.include('lint/suspicious/noImportCycles');
    expect(found.get('src/api/two.ts')).to.include('lint/suspicious/noImportCycles');
    expect(found.get('src/api/three.ts') ?? []).to.not.include('lint/suspicious/noImportCycles');
  });

  it('does not exist in the house', () => {
    const args = [biome, 'lint', '--only=suspicious/noImportCycles', '--max-diagnostics=none'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(stderr).to.not.include('noImportCycles');
    expect(status).to.equal(0);
  });
});
