import { Link, useSearchParams } from 'react-router';
import { ChoiceBox, TextBox } from '../../parts/forms/boxes.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { pathTo } from '../../paths.ts';
import { addressOf, asksFor, type Inputs, ROLLS, UNITS } from './inputs.ts';
import { DEADLINE_WORDS } from './words.ts';

interface Part {
  inputs: Inputs;
  set(part: Partial<Inputs>): void;
}

/** The end of a day, or of office hours; also another time that an address names. */
function CutoffBox({ inputs, set }: Part) {
  const words = useWords(DEADLINE_WORDS);
  const usual = [
    { value: '24:00', label: words.cutoffs.day },
    { value: '18:00', label: words.cutoffs.office },
    ...['17:30', '17:00'].map((value) => ({ value, label: value })),
  ];
  const isUsual = usual.some(({ value }) => value === inputs.cutoff);
  return (
    <ChoiceBox
      name="cutoff"
      label={words.cutoff}
      value={inputs.cutoff}
      set={(cutoff) => set({ cutoff })}
      options={isUsual ? usual : [...usual, { value: inputs.cutoff, label: inputs.cutoff }]}
    />
  );
}

function LimitBoxes({ inputs, set }: Part) {
  const words = useWords(DEADLINE_WORDS);
  const asks = asksFor(inputs);
  return (
    <fieldset>
      <legend>{words.limit}</legend>
      {inputs.unit === 'on' ? null : (
        <TextBox
          name="amount"
          type="number"
          label={words.amount}
          value={inputs.amount}
          set={(amount) => set({ amount })}
        />
      )}
      <ChoiceBox
        name="unit"
        label={words.unit}
        value={inputs.unit}
        options={UNITS.map((value) => ({ value, label: words.units[value] }))}
        set={(unit) =>
          set({ unit: unit as Inputs['unit'], amount: inputs.amount === '' ? '10' : inputs.amount })
        }
      />
      {inputs.unit === 'on' ? (
        <>
          <TextBox
            name="on"
            type="date"
            label={words.on}
            value={inputs.on}
            set={(on) => set({ on })}
          />
          <TextBox
            name="at"
            type="time"
            label={words.at}
            value={inputs.at}
            set={(at) => set({ at })}
          />
        </>
      ) : null}
      {asks.cutoff ? <CutoffBox inputs={inputs} set={set} /> : null}
      {asks.roll ? (
        <ChoiceBox
          name="roll"
          label={words.roll}
          value={inputs.roll}
          options={ROLLS.map((value) => ({ value, label: words.rolls[value] }))}
          set={(roll) => set({ roll: roll as Inputs['roll'] })}
        />
      ) : null}
    </fieldset>
  );
}

/** The inputs; each change goes into the address at once, and nowhere else. */
export function InputForm({ inputs }: { inputs: Inputs }) {
  const words = useWords(DEADLINE_WORDS);
  const [params, setParams] = useSearchParams();
  const set = (part: Partial<Inputs>): void => {
    const next = addressOf({ ...inputs, ...part });
    const days = params.get('days');
    if (days !== null) next.set('days', days);
    setParams(next, { replace: true });
  };
  const box = (name: 'date' | 'time' | 'opens' | 'closes') => (
    <TextBox
      name={name}
      type={name === 'date' ? 'date' : 'time'}
      label={words[name]}
      value={inputs[name]}
      set={(value) => set({ [name]: value })}
    />
  );
  return (
    <form
      className="panel entry-panel no-print"
      aria-label={words.form}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend>{words.start}</legend>
        {box('date')}
        {box('time')}
        <p className="muted entry-hint">{words.timeHint}</p>
      </fieldset>
      <LimitBoxes inputs={inputs} set={set} />
      {asksFor(inputs).hours ? (
        <fieldset>
          <legend>{words.hours}</legend>
          {box('opens')}
          {box('closes')}
          <p className="muted entry-hint">{words.hoursHint}</p>
        </fieldset>
      ) : null}
      <p className="entry-end">
        <Link to={pathTo('deadline')}>{words.again}</Link>
      </p>
    </form>
  );
}
