import { EventEmitter, once } from 'node:events';
import { expect } from 'chai';
import type { Response } from 'express';
import type { Deps } from '../../../src/api/deps.ts';
import { follow } from '../../../src/api/live/follower.ts';

/** So often a sign of life is due here, in ms. */
const OFTEN_MS = 5;

/** Follows by an answer that says what is written to it, and when it was looked whether anything may be. */
function followed(isGreeted: boolean) {
  const said = new EventEmitter();
  const res = {
    get headersSent() {
      said.emit('look');
      return isGreeted;
    },
    write: (text: string) => said.emit('text', text),
  };
  const { stop } = follow({} as Deps, res as unknown as Response, {
    sightNow: () => Promise.reject(new Error('nothing has changed')),
    gatherMs: () => 0,
    aliveMs: OFTEN_MS,
  });
  return { said, stop };
}

describe('a follower whom nothing is told', () => {
  it('is given signs of life that a page can hear, each an event with a name and data', async () => {
    const { said, stop } = followed(true);
    for (let i = 0; i < 2; i += 1)
      expect(await once(said, 'text')).to.deep.equal(['event: alive\ndata: {}\n\n']);
    stop();
  });

  it('is given none before he is greeted, for he may still be refused', async () => {
    const { said, stop } = followed(false);
    const texts: string[] = [];
    said.on('text', (text: string) => texts.push(text));
    for (let i = 0; i < 3; i += 1) await once(said, 'look');
    stop();
    expect(texts).to.deep.equal([]);
  });
});
