import { useEffect } from 'react';

/** What a key does; the event is given to whoever wants to keep the browser from its own. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** True while somebody types or chooses, so that letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Keys of a page while it is shown; none inside of a field, and none together with Ctrl, Alt or Meta. */
export function useKeys(keys: KeyMap): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      keys[event.key]?.(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys]);
}
