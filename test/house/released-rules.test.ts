import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { changedSince, filesOfTheRules, lockOf, releasedLocks } from '../../scripts/rules-lock.ts';
import { RELEASED } from '../../src/domain/rules/released.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the rules of a released version', () => {
  it('stand as they were locked at its release', () => {
    for (const [version, lock] of releasedLocks(root)) {
      expect(RELEASED).to.include(version);
      expect(changedSince(lock, root), `version ${version}`).to.deep.equal([]);
    }
  });

  it('are all files that a decision runs through, the calendar and the record among them', () => {
    const files = filesOfTheRules(root);
    expect(files).to.include.members([
      'src/domain/rules/extension.ts',
      'src/domain/rules/rung.ts',
      'src/domain/calendar/deadline.ts',
      'src/domain/notice/chain.ts',
    ]);
    expect(files.filter((file) => file.includes('/messages/'))).to.deep.equal([]);
  });

  describe('under a lock made for this test', () => {
    let copy: string;
    let lock: string;
    before(() => {
      copy = mkdtempSync(join(tmpdir(), 'duban-lock-'));
      cpSync(join(root, 'src', 'domain'), join(copy, 'src', 'domain'), { recursive: true });
      lock = lockOf(copy);
    });
    after(() => rmSync(copy, { recursive: true, force: true }));

    it('are unchanged as long as nobody changes them', () => {
      expect(changedSince(lock, copy)).to.deep.equal([]);
      expect(lock).to.equal(lockOf(root));
    });

    it('are named, each file by its path, as soon as one letter of it differs', () => {
      for (const file of filesOfTheRules(copy)) {
        const text = readFileSync(join(copy, file));
        appendFileSync(join(copy, file), ' ');
        expect(changedSince(lock, copy)).to.deep.equal([file]);
        rmSync(join(copy, file));
        expect(changedSince(lock, copy)).to.deep.equal([file]);
        cpSync(join(root, file), join(copy, file));
        expect(readFileSync(join(copy, file)).equals(text)).to.equal(true);
      }
    });
  });
});
