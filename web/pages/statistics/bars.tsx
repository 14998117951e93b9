import { Link } from 'react-router';

/** One bar: its name, its number, and where the number leads. */
export interface Bar {
  key: string;
  name: string;
  value: number;
  text: string;
  to: { search: string };
  tone: 'accent' | 'green' | 'amber' | 'red' | 'muted';
}

/** Bars of numbers that are compared with their sum; the number itself stands beside each and opens what it counts. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ key, name, value, text, to, tone }) => (
        <li key={key}>
          <span className="bar-name">{name}</span>
          <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect className={`bar-${tone}`} x={0} y={0} width={(value / most) * 100} height={10} />
          </svg>
          {value === 0 ? (
            <span className="bar-number number muted">{text}</span>
          ) : (
            <Link className="bar-number number" to={to}>
              {text}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
