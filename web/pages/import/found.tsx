import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { ApiFault } from '../../api.ts';
import { Failed } from '../../parts/commands/outcomes.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useNames } from '../../words/domain-words.ts';
import type { Report } from './entered.ts';
import { fetchCopy } from './error-copy.ts';
import { FaultText } from './faults.tsx';
import type { Import } from './use-import.ts';
import { IMPORT_WORDS } from './words.ts';

/** Gives out the clerk's own file with what is wrong as comments. */
function CopyButton({
  campaign,
  of,
  state,
}: {
  campaign: string;
  of: 'ledger' | 'roster';
  state: Import;
}) {
  const { result: words } = useWords(IMPORT_WORDS);
  const [isFetching, setFetching] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const fetchIt = async (): Promise<void> => {
    setFetching(true);
    setFault(null);
    try {
      const body = await state.copy(of);
      if (body !== null) await fetchCopy(campaign, body);
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      setFault(error);
    }
    setFetching(false);
  };
  return (
    <>
      <Button loading={isFetching} onClick={() => void fetchIt()}>
        {of === 'ledger' ? words.copy : words.copyRoster}
      </Button>
      {fault === null ? null : <Failed fault={fault} />}
    </>
  );
}

/** What was found in numbers, and how what can be read in two ways is to be read. */
export function Found({
  campaign,
  report,
  state,
}: {
  campaign: string;
  report: Report;
  state: Import;
}) {
  const words = useWords(IMPORT_WORDS);
  const { result, severalUnits } = words;
  const { errors, warnings, cells } = report;
  const hasNotes = (of: string) => [...errors, ...warnings].some(({ file }) => file === of);
  return (
    <section className="panel form-panel" aria-label={result.title}>
      <h2>{result.title}</h2>
      <p className="found">
        <strong>{result.found(report.findings, report.notices)}</strong>
        <span className={errors.length > 0 ? 'light-red' : 'light-green'}>
          {errors.length > 0 ? result.errors(errors.length) : result.noErrors}
        </span>
        <span>{result.warnings(warnings.length)}</span>
        <span className="muted">{result.cells(cells.present, cells.read, cells.notImported)}</span>
      </p>
      <div className="found-choices">
        <label htmlFor="several-units">{severalUnits.label}</label>
        <Select
          id="several-units"
          value={state.entered.severalUnits}
          popupMatchSelectWidth={false}
          options={(['refused', 'first-leads'] as const).map((value) => ({
            value,
            label: severalUnits[value],
          }))}
          onChange={(chosen) => state.change({ severalUnits: chosen })}
        />
        <Checkbox
          checked={state.entered.supplement}
          onChange={(event) => state.change({ supplement: event.target.checked })}
        >
          {words.supplement}
        </Checkbox>
      </div>
      <div className="found-choices">
        {hasNotes('ledger') ? <CopyButton campaign={campaign} of="ledger" state={state} /> : null}
        {hasNotes('roster') ? <CopyButton campaign={campaign} of="roster" state={state} /> : null}
      </div>
    </section>
  );
}

/** A list that is opened when somebody wants to see it; nothing where it is empty. */
function More({ title, lines }: { title: string; lines: readonly React.ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="panel more-lines">
      <summary>{title}</summary>
      <ul>
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** What one should look at besides the errors: notes, what is left out, what is not taken over, who leaves a post. */
export function Notes({ report }: { report: Report }) {
  const words = useWords(IMPORT_WORDS);
  const { language } = usePreferences();
  const { posts } = useNames();
  const said = (one: { message: string; messageEn: string }) =>
    language === 'zh' ? one.message : one.messageEn;
  return (
    <>
      <More
        title={words.warnings(report.warnings.length)}
        lines={report.warnings.map((one) => (
          <>
            {one.row === 0 ? null : (
              <span className="fault-place">{words.faults.row(one.sheet, one.row)}</span>
            )}{' '}
            <FaultText fault={one} />
          </>
        ))}
      />
      <More
        title={words.leftOut(report.notImported.length)}
        lines={report.notImported.map((one) => (
          <>
            <span className="fault-place">{words.leftOutOf(one.sheet, one.range)}</span> {said(one)}
          </>
        ))}
      />
      <More
        title={words.notTaken(report.notTaken.length)}
        lines={report.notTaken.map((one) => `${one.unit} ${one.letter ?? ''} ${said(one)}`)}
      />
      <More
        title={words.ended(report.ended.length)}
        lines={report.ended.map(({ unit, post, name }) => words.endedOf(unit, posts[post], name))}
      />
    </>
  );
}
