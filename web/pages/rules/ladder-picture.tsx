import { isGated, type Ladder, severityOf } from '../../../src/domain/policy/policy.ts';
import { useWords } from '../../parts/preferences.tsx';
import { useNames } from '../../words/domain-words.ts';
import { offsetText } from './policy-text.ts';
import { RULES_WORDS } from './words.ts';

const STEP = 150;
const RISE = 34;
const TOP = 46;
const LEFT = 14;

/** A ladder as stairs: later to the right, more severe further up; what needs an approval has an open end. */
export function LadderPicture({ id, name, ladder }: { id: string; name: string; ladder: Ladder }) {
  const words = useWords(RULES_WORDS);
  const names = useNames();
  const { steps } = ladder;
  const dueAt = steps.findIndex(({ at }) => !at.startsWith('-') && !at.endsWith('%'));
  const width = LEFT * 2 + Math.max(1, steps.length) * STEP;
  const levels = 1 + Math.max(0, ...steps.map(({ rung }) => severityOf(rung)));
  const height = TOP + levels * RISE + 26;
  const yOf = (rung: Ladder['steps'][number]['rung']): number =>
    TOP + (levels - 1 - severityOf(rung)) * RISE;
  const ground = height - 20;
  return (
    // The table below says the same in words.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is wider than the screen, and keys move it only where it can be reached.
    <section className="ladder-picture" tabIndex={0} aria-label={words.ladder.drawn(name)}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`ladder-${id}`}
      >
        <title id={`ladder-${id}`}>{words.ladder.drawn(name)}</title>
        <line className="ladder-ground" x1={0} x2={width} y1={ground} y2={ground} />
        {dueAt < 0 ? null : (
          <g>
            <line
              className="ladder-due"
              x1={LEFT + dueAt * STEP - 7}
              x2={LEFT + dueAt * STEP - 7}
              y1={12}
              y2={ground}
            />
            <text className="ladder-small" x={LEFT + dueAt * STEP - 2} y={14}>
              {words.ladder.due}
            </text>
          </g>
        )}
        {steps.map((step, i) => {
          const [x, y] = [LEFT + i * STEP, yOf(step.rung)];
          return (
            <g key={`${step.rung}${step.at}`}>
              <rect
                className={isGated(step.rung) ? 'ladder-gated' : 'ladder-step'}
                x={x}
                y={y}
                width={STEP - 14}
                height={ground - y}
              />
              <text className="ladder-rung" x={x + 8} y={y - 8}>
                {names.rungs[step.rung]}
              </text>
              <text className="ladder-small" x={x + 4} y={ground + 16}>
                {offsetText(names, words, step.at)}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
