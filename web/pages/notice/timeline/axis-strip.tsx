import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { shortDay } from '../../../words/dates.ts';
import { type Axis, axisOf, USUAL_PLAN } from './axis.ts';
import { TIMELINE_WORDS } from './words.ts';

/** A moment of the strip: something that has happened, or that will if nobody answers. */
export interface Moment {
  at: string;
  isAhead: boolean;
  /** It waits for an approval. */
  isGated: boolean;
}

const WIDTH = 372;
const HEIGHT = 58;
const LINE = 27;
/** How far a text reaches to either side of where it stands. */
const REACH = 44;

const dayOf = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString();

/** A place of a text that reaches over no edge. */
const within = (x: number): number => Math.min(WIDTH - REACH, Math.max(REACH, x));

function ZigZag({ x0, x1, days }: { x0: number; x1: number; days: number }) {
  const { idle } = useWords(TIMELINE_WORDS);
  const steps = 4;
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const x = x0 + ((x1 - x0) * step) / steps;
    const y = step === 0 || step === steps ? LINE : LINE + (step % 2 === 0 ? 4 : -4);
    return `${x},${y}`;
  });
  return (
    <g>
      <rect className="axis-blank" x={x0} y={LINE - 2} width={x1 - x0} height={4} />
      <polyline className="axis-gap" points={points.join(' ')} />
      <text className="axis-idle" x={within((x0 + x1) / 2)} y={LINE - 10}>
        {idle(days)}
      </text>
    </g>
  );
}

function Dot({ axis, moment }: { axis: Axis; moment: Moment }) {
  const x = axis.at(Date.parse(moment.at));
  if (!moment.isAhead) return <circle className="axis-past" cx={x} cy={LINE} r={4} />;
  return moment.isGated ? (
    <path className="axis-gated" d={`M${x} ${LINE - 5}l5 5l-5 5l-5 -5z`} />
  ) : (
    <circle className="axis-ahead" cx={x} cy={LINE} r={4} />
  );
}

/** Past and future on one line: what happened, now, and what will be sent if nobody answers. */
export function AxisStrip({ moments, now }: { moments: readonly Moment[]; now: string }) {
  const words = useWords(TIMELINE_WORDS);
  const { language } = usePreferences();
  const nowMs = Date.parse(now);
  const times = [...moments.map(({ at }) => Date.parse(at)), nowMs];
  const axis = axisOf(times, { ...USUAL_PLAN, width: WIDTH, gapWidth: 32 });
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const nowX = axis.at(nowMs);
  const past = moments.filter(({ isAhead }) => !isAhead).length;
  return (
    <svg
      className="axis"
      viewBox={`-9 0 ${WIDTH + 18} ${HEIGHT}`}
      role="img"
      aria-label={words.strip(past, moments.length - past)}
    >
      <line className="axis-line" x1={0} x2={nowX} y1={LINE} y2={LINE} />
      <line className="axis-line axis-line-ahead" x1={nowX} x2={WIDTH} y1={LINE} y2={LINE} />
      {axis.gaps.map((gap) => (
        <ZigZag key={gap.from} {...gap} />
      ))}
      {moments.map((moment, place) => (
        <Dot key={`${moment.at}-${place}`} axis={axis} moment={moment} />
      ))}
      <line className="axis-now" x1={nowX} x2={nowX} y1={12} y2={LINE + 10} />
      <text className="axis-now-text" x={within(nowX)} y={LINE + 26}>
        {words.now} {shortDay(language, dayOf(nowMs))}
      </text>
      {nowX > 3 * REACH ? (
        <text className="axis-day" x={-8} y={LINE + 26} textAnchor="start">
          {shortDay(language, dayOf(first))}
        </text>
      ) : null}
      {nowX < WIDTH - 3 * REACH && last > nowMs ? (
        <text className="axis-day" x={WIDTH + 8} y={LINE + 26} textAnchor="end">
          {shortDay(language, dayOf(last))}
        </text>
      ) : null}
    </svg>
  );
}
