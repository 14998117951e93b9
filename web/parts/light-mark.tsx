import type { Schemas } from '../shapes.ts';
import { NOTICES_WORDS } from '../words/notices-words.ts';
import { useWords } from './preferences.tsx';

type Light = Schemas['Light'];

const SIGNS: Record<Light, string> = { green: '●', yellow: '▲', red: '■', grey: '○' };

/** 亮灯 by colour, form and word, so that none of them says it alone. */
export function LightMark({ light }: { light: Light }) {
  const { light: names } = useWords(NOTICES_WORDS);
  return (
    <span className={`light light-${light}`}>
      <span aria-hidden="true">{SIGNS[light]}</span> {names[light]}
    </span>
  );
}

/** How many working days are left, in words; red once it is overdue. */
export function TimeLeft({ light, days }: { light: Light; days: number }) {
  const { left } = useWords(NOTICES_WORDS);
  return (
    <span className={`light light-${light} number`}>
      <span aria-hidden="true">{SIGNS[light]}</span> {left(days)}
    </span>
  );
}
