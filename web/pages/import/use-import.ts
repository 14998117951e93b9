import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiFault, freshKey, write } from '../../api.ts';
import { useKeptForm } from '../../parts/kept-text.ts';
import type { Entered, Report } from './entered.ts';
import { base64Of, type ChosenFile, keepFile, keptFile } from './kept-files.ts';

/** The files of an import; null where none is chosen, `reading` until what was kept is there. */
interface Files {
  ledger: ChosenFile | null;
  roster: ChosenFile | null;
}

const FIRST = (): Entered => ({
  ...{ slot: freshKey(), names: { ledger: null, roster: null } },
  ...{ map: [], corrections: [], severalUnits: 'refused', supplement: false },
});

/** What the API is sent; what was there before a correction is for the page alone. */
async function bodyOf(entered: Entered, ledger: ChosenFile, roster: ChosenFile | null) {
  const sent = async ({ name, content }: ChosenFile) => ({
    name,
    content: await base64Of(content),
  });
  const { map, severalUnits, supplement } = entered;
  return {
    ...{ ledger: await sent(ledger), roster: roster === null ? null : await sent(roster) },
    ...{ map, severalUnits, supplement },
    corrections: entered.corrections.map(({ was: _, ...correction }) => correction),
  };
}

/** What a check depends on; where it is another since, the report is not that of what stands here. */
const stateOf = ({ map, corrections, severalUnits, supplement, names }: Entered): string =>
  JSON.stringify([map, corrections, severalUnits, supplement, names]);

function useFiles(entered: Entered, change: (part: Partial<Entered>) => void) {
  const [files, setFiles] = useState<Files | 'reading'>('reading');
  const { slot } = entered;
  useEffect(() => {
    let isHere = true;
    void Promise.all([keptFile(`${slot}.ledger`), keptFile(`${slot}.roster`)]).then(
      ([ledger, roster]) => {
        if (isHere) setFiles({ ledger, roster });
      },
    );
    return () => {
      isHere = false;
    };
  }, [slot]);
  const choose = (which: keyof Files, file: ChosenFile | null): void => {
    void keepFile(`${slot}.${which}`, file);
    setFiles((now) => ({
      ...(now === 'reading' ? { ledger: null, roster: null } : now),
      [which]: file,
    }));
    // Places of another file are others.
    const corrections = entered.corrections.filter((one) => one.file !== which);
    change({ corrections, names: { ...entered.names, [which]: file?.name ?? null } });
  };
  return { files, choose, setFiles };
}

/** Sends what is chosen and typed to the API, as a dry run or in earnest. */
function useAsking(campaign: string, files: Files | 'reading', now: { current: Entered }) {
  return useCallback(
    async (dryRun: boolean, key: string): Promise<Report | null> => {
      if (files === 'reading' || files.ledger === null) return null;
      const body = { ...(await bodyOf(now.current, files.ledger, files.roster)), dryRun };
      const sent = { path: { id: campaign }, body, key };
      return (await write('post', '/api/campaigns/{id}/ledger', sent)).data;
    },
    [files, campaign, now],
  );
}

/** Checks by dry runs; of several on their way the last one counts. */
function useChecking(
  ask: ReturnType<typeof useAsking>,
  now: { current: Entered },
  setFault: (fault: ApiFault | null) => void,
) {
  const [report, setReport] = useState<{ of: string; found: Report } | null>(null);
  const [isChecking, setChecking] = useState(false);
  const turn = useRef(0);
  const check = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const of = stateOf(now.current);
    setChecking(true);
    setFault(null);
    try {
      const found = await ask(true, freshKey());
      if (mine === turn.current && found !== null) setReport({ of, found });
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      if (mine === turn.current) setFault(error);
    }
    if (mine === turn.current) setChecking(false);
  }, [ask, now, setFault]);
  const drop = (): void => {
    turn.current += 1;
    setReport(null);
    setChecking(false);
  };
  return { report, isChecking, check, drop };
}

/** An import of a campaign on its way: files, what is said of them, and what the last check has found. */
export function useImport(campaign: string) {
  const client = useQueryClient();
  const form = useKeptForm<Entered>(`import.${campaign}`, FIRST);
  const { entered } = form.value;
  const now = useRef(entered);
  now.current = entered;
  const change = (part: Partial<Entered>): void => {
    now.current = { ...now.current, ...part };
    form.set({ entered: now.current, key: null });
  };
  const { files, choose, setFiles } = useFiles(entered, change);
  const [done, setDone] = useState<Report | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const ask = useAsking(campaign, files, now);
  const { report, isChecking, check, drop } = useChecking(ask, now, setFault);
  const { map, severalUnits, supplement } = entered;
  const choices = JSON.stringify([map, severalUnits, supplement]);
  // What is chosen is checked at once; what is typed when it is asked for.
  useEffect(() => {
    if (choices !== '' && files !== 'reading' && files.ledger !== null) void check();
  }, [check, files, choices]);

  const forget = (): void => {
    void keepFile(`${entered.slot}.ledger`, null);
    void keepFile(`${entered.slot}.roster`, null);
    now.current = FIRST();
    form.set({ entered: now.current, key: null });
    form.forget();
    setFiles({ ledger: null, roster: null });
    setFault(null);
    drop();
  };
  const make = async (): Promise<void> => {
    const key = form.value.key ?? freshKey();
    form.set({ entered: now.current, key });
    setMaking(true);
    setFault(null);
    try {
      setDone(await ask(false, key));
      forget();
      void client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      if (!error.isUnknown) form.set({ entered: now.current, key: null });
      setFault(error);
    }
    setMaking(false);
  };
  const copy = async (of: 'ledger' | 'roster') =>
    files === 'reading' || files.ledger === null
      ? null
      : { ...(await bodyOf(now.current, files.ledger, files.roster)), dryRun: true, of };
  return {
    ...{ entered, change, files, choose, check, make, forget, copy, fault, done },
    ...{ isChecking, isMaking, report: report?.found ?? null },
    isStale: report !== null && report.of !== stateOf(entered),
    isRestored: form.isRestored,
    again: () => setDone(null),
  };
}

/** An import on its way, as its parts are given it. */
export type Import = ReturnType<typeof useImport>;
