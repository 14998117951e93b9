import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running house has written down in its data folder, for commands in the same checkout. */
export interface HouseNote {
  url: string;
  mongoUri: string;
  temporalAddress: string;
}

/** The note is there and cannot be read. */
export class HouseNoteBroken extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} 残缺 is cut off`);
    this.name = 'HouseNoteBroken';
    this.file = file;
  }
}

/** The note of the house that runs on this folder; null: none does. @throws HouseNoteBroken */
export function readNote(dataDir: string): HouseNote | null {
  const file = join(dataDir, 'run', 'house.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    const note = JSON.parse(text) as HouseNote;
    if (typeof note.url === 'string' && typeof note.mongoUri === 'string') return note;
  } catch {
    // Told below, as a note of another shape is.
  }
  throw new HouseNoteBroken(file);
}
