import type { LedgerEntry } from '../notice/finding.ts';
import { WORDS, type Word } from './words.ts';

const ORDER: readonly (keyof LedgerEntry)[] = [
  'origin',
  'measures',
  'responsibleLeader',
  'responsiblePerson',
  'contactPerson',
];

/** What a ledger says beside the text of a finding, each with its name; nothing where it says nothing. */
export const entryLines = (entry: LedgerEntry = {}, lang: keyof Word): [string, string][] =>
  ORDER.flatMap((field): [string, string][] => {
    const said = entry[field];
    return said === undefined ? [] : [[WORDS[lang].ledgerEntry[field], said]];
  });
