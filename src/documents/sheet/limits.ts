/** What an untrusted sheet may cost; sizes in bytes unless the name says otherwise. */
export type SheetLimits = {
  readonly fileBytes: number;
  readonly zipEntries: number;
  readonly inflatedBytes: number;
  /** Largest inflated size for one compressed byte. */
  readonly ratio: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellChars: number;
  /** Cells covered by merged ranges, over all sheets. */
  readonly mergedCells: number;
  readonly resultBytes: number;
  /** What the program may hold; Node itself and the file stand beside it, and all together stay below 256 MiB. */
  readonly heapMb: number;
  /** Seconds of a processor for the child process, start included: a machine that is busy with other work makes no file too complex. */
  readonly cpuSeconds: number;
  /** After so long it is given up, whatever it has had of a processor. */
  readonly timeoutMs: number;
};

const MiB = 1024 * 1024;

export const sheetLimits: SheetLimits = {
  fileBytes: 20 * MiB,
  zipEntries: 1000,
  inflatedBytes: 100 * MiB,
  ratio: 100,
  rows: 20_000,
  columns: 200,
  cellChars: 32_767,
  mergedCells: 200_000,
  resultBytes: 32 * MiB,
  heapMb: 120,
  cpuSeconds: 20,
  timeoutMs: 120_000,
};
