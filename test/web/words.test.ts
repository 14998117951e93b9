import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const folder = fileURLToPath(new URL('../../web/words', import.meta.url));

type Tree = { [name: string]: string | ((...all: unknown[]) => string) | Tree };

/** Files of a language, those in folders among them. */
const filesOf = (language: string): string[] =>
  readdirSync(`${folder}/${language}`, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .sort();

const files = filesOf('zh');

const wordsIn = async (language: string, file: string): Promise<Tree> => {
  const module = (await import(`${folder}/${language}/${file}`)) as Record<string, Tree>;
  return module[language] ?? {};
};

/** Every word with its path, and how many things a sentence is made with. */
const pathsOf = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([name, word]) => {
    const path = `${before}${name}`;
    if (typeof word === 'string') return [path];
    return typeof word === 'function' ? [`${path}(${word.length})`] : pathsOf(word, `${path}.`);
  });

/** Every text; of a sentence what it says of some numbers and names. */
const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((word) => {
    if (typeof word === 'string') return [word];
    return typeof word === 'function' ? [word(3, 4, 5), word(-2, 1, 1)] : textsOf(word);
  });

describe('the words of the console', () => {
  it('stand in a file of each language for each part', () => {
    expect(files).to.have.length.above(2);
    expect(filesOf('en')).to.deep.equal(files);
  });

  for (const file of files) {
    it(`of ${file} have the same names in both languages, and no text is empty`, async () => {
      const [zh, en] = [await wordsIn('zh', file), await wordsIn('en', file)];
      expect(pathsOf(en)).to.deep.equal(pathsOf(zh));
      expect([...textsOf(zh), ...textsOf(en)].filter((text) => text.trim() === '')).to.deep.equal(
        [],
      );
    });

    it(`of ${file} shout at nobody, and English ones are in no Chinese`, async () => {
      const [zh, en] = [await wordsIn('zh', file), await wordsIn('en', file)];
      const shouting = [...textsOf(zh), ...textsOf(en)].filter((text) =>
        /[!！]|\p{Extended_Pictographic}/u.test(text),
      );
      expect(shouting).to.deep.equal([]);
      // The switch names the other language in that language.
      const others = textsOf(en).filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文');
      expect(others).to.deep.equal([]);
    });
  }
});
