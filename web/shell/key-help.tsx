import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useWords } from '../parts/preferences.tsx';
import { SHELL_WORDS } from '../words/shell-words.ts';

const KEYS = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'enter'],
  ['a', 'accept'],
  ['r', 'return'],
  ['?', 'help'],
  ['Esc', 'escape'],
] as const;

/** Which keys there are. Each does what a visible button or link does as well. */
export function KeyHelp({ close }: { close: () => void }) {
  const { keys } = useWords(SHELL_WORDS);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} className="key-help" aria-labelledby="key-help-title" onClose={close}>
      <h2 id="key-help-title">{keys.title}</h2>
      <dl>
        {KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{keys.rows[name]}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => box.current?.close()}>{keys.close}</Button>
    </dialog>
  );
}
