import type { Random } from '../support/simulation/random.ts';

/** So many values are remembered under one name; later ones take the places of earlier ones. */
const MOST = 60;

/** What somebody has seen of a house: values by the names under which they stood in answers. */
export class Known {
  readonly #values = new Map<string, string[]>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Remembers a value under a name. */
  note(name: string, value: string): void {
    if (value === '' || value.length > 300) return;
    const all = this.#values.get(name) ?? [];
    if (all.includes(value)) return;
    if (all.length < MOST) all.push(value);
    else all[this.#random.below(MOST)] = value;
    this.#values.set(name, all);
  }

  /** What was seen under a name, or nothing. */
  under(name: string): string[] {
    return this.#values.get(name) ?? [];
  }

  /**
   * Remembers all that an answer holds.
   * @param place what the ids of the answer's own things are called: `notices` for `/api/notices`.
   */
  read(answer: unknown, place: string): void {
    if (Array.isArray(answer)) {
      for (const item of answer.slice(0, 30)) this.read(item, place);
      return;
    }
    if (answer === null || typeof answer !== 'object') return;
    for (const [name, value] of Object.entries(answer)) {
      const called = name === 'id' || name === 'code' ? place : name;
      if (typeof value === 'string') this.note(called, value);
      else this.read(value, name === 'items' ? place : name);
    }
  }
}

/** The part of an address that names what stands there: `notices` of `/api/notices/{id}/commands`. */
export const placeIn = (path: string): string =>
  path.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? '';

/** Under which other names the things of a body or query are known. */
const ALIASES: Record<string, string[]> = {
  notice: ['notices'],
  notices: ['notices'],
  campaign: ['campaigns'],
  campaigns: ['campaigns'],
  roster: ['campaigns'],
  unit: ['units'],
  units: ['units'],
  successor: ['units'],
  coUnits: ['units'],
  finding: ['findings', 'finding'],
  findings: ['findings', 'finding'],
  person: ['holders', 'holder'],
  holder: ['holders', 'holder'],
};

/** All that might stand under a name. */
export const meantBy = (known: Known, name: string): string[] => [
  ...known.under(name),
  ...(ALIASES[name] ?? []).flatMap((other) => known.under(other)),
];
