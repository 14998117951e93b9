import { readFileSync } from 'node:fs';

/** Variables whose value may stand in a file, which `NAME_FILE` names. */
const SECRETS = [
  'MONGODB_URI',
  'DUBAN_SECRET',
  'DUBAN_CALLBACK_SECRETS',
  'DUBAN_SMTP_URL',
  'DUBAN_CHANNEL_KEY',
  'DUBAN_OIDC_CLIENT_SECRET',
] as const;

type Environment = Record<string, string | undefined>;

/** Names of variables that name a file. */
export const SECRET_FILES: readonly string[] = SECRETS.map((name) => `${name}_FILE`);

const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

/**
 * The environment with the secrets that stand in files: the content of such a file, without its last line break, is the
 * value. An empty file says as little as a variable that is not set.
 * @throws Error that names every file that cannot be read, and every secret that is given in both ways.
 */
export function withSecretFiles(
  env: Environment,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Environment {
  const given = { ...env };
  const faults: string[] = [];
  for (const name of SECRETS) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (env[name]) {
      faults.push(`${name} 与 ${name}_FILE 只能设其一 (set one of the two)`);
      continue;
    }
    try {
      given[name] = read(path).replace(/\r?\n$/, '');
      given[`${name}_FILE`] = undefined;
    } catch (error) {
      const why = `${path}（${reasonOf(error)}）`;
      faults.push(`${name}_FILE 所指文件无法读取，请核对路径和权限 (cannot be read): ${why}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('; '));
  return given;
}
