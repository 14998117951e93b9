import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { paint, type Scheme } from '../theme.ts';
import type { Bilingual, Language, Same } from '../words/words.ts';

/** How somebody wants the console to look; remembered by his browser. */
interface Preferences {
  language: Language;
  setLanguage(language: Language): void;
  /** `system` follows the machine. */
  scheme: Scheme | 'system';
  setScheme(scheme: Scheme | 'system'): void;
  /** The scheme that is shown. */
  shown: Scheme;
}

const Context = createContext<Preferences | null>(null);

/** What a browser remembers; nothing where it remembers nothing, or does not let itself be asked. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`duban.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`duban.${name}`, value);
  } catch {
    // It holds for this page then.
  }
}

const DARK = '(prefers-color-scheme: dark)';

/** The scheme of the machine, as it is now. */
function useSystemScheme(): Scheme {
  const [isDark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (event: MediaQueryListEvent) => setDark(event.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isDark ? 'dark' : 'light';
}

const firstLanguage = (): Language => (remembered('language') === 'en' ? 'en' : 'zh');

function firstScheme(): Scheme | 'system' {
  const known = remembered('scheme');
  return known === 'light' || known === 'dark' ? known : 'system';
}

/** Gives everything below it language and scheme. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [scheme, setScheme] = useState(firstScheme);
  const system = useSystemScheme();
  const shown = scheme === 'system' ? system : scheme;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  paint(shown);
  const value = useMemo<Preferences>(
    () => ({
      ...{ language, scheme, shown },
      setLanguage(next) {
        remember('language', next);
        setLanguage(next);
      },
      setScheme(next) {
        remember('scheme', next);
        setScheme(next);
      },
    }),
    [language, scheme, shown],
  );
  return <Context value={value}>{children}</Context>;
}

/** Language and scheme, and how they are changed. */
export function usePreferences(): Preferences {
  const value = useContext(Context);
  if (value === null) throw new Error('outside of PreferencesProvider');
  return value;
}

/** The words of a part of the console in the reader's language. */
export const useWords = <T,>(words: Bilingual<T>): Same<T> => words[usePreferences().language];
