import { writeFileSync } from 'node:fs';
import { Failure } from './output.ts';

/** Writes a new file; one that is there already is somebody's work. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Failure(
        'file-exists',
        `文件 ${path} 已存在，不予覆盖；请换一个文件名`,
        `the file ${path} exists and is not overwritten; give another name`,
      );
    throw new Failure(
      'file-unwritable',
      `文件 ${path} 无法写入，请检查目录和权限（${message}）`,
      `cannot write ${path}; check folder and rights (${message})`,
    );
  }
}
