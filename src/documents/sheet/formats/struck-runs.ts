import { attribute, isSet, scanXml } from './xml-scan.ts';

/** Watches the runs of one text, to tell whether all that is written in it is struck through. */
export class StruckRuns {
  private run: boolean | null = null;
  private hasWords = false;
  private isStruck = true;
  private within = '';

  open(name: string, attributes: string): void {
    if (name === 'r') this.run = false;
    else if (name === 'strike' && this.run !== null)
      this.run = attribute(attributes, 'val') === null || isSet(attributes, 'val');
    else if (name === 't' || name === 'rPh') this.within = this.within || name;
  }

  close(name: string): void {
    if (name === this.within) this.within = '';
    if (name === 'r') this.run = null;
  }

  text(text: string): void {
    if (this.within !== 't' || text.trim() === '') return;
    this.hasWords = true;
    if (this.run !== true) this.isStruck = false;
  }

  isWhollyStruck(): boolean {
    return this.hasWords && this.isStruck;
  }
}

/** The numbers of the shared texts that are struck through as a whole, run by run. */
export function struckTexts(xml: string): ReadonlySet<number> {
  const struck = new Set<number>();
  let number = -1;
  let runs = new StruckRuns();
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') {
        number += 1;
        runs = new StruckRuns();
      } else runs.open(name, attributes);
    },
    close: (name) => {
      if (name === 'si' && runs.isWhollyStruck()) struck.add(number);
      else runs.close(name);
    },
    text: (text) => runs.text(text),
  });
  return struck;
}
