import { Button, Select } from 'antd';
import { usePreferences, useWords } from '../parts/preferences.tsx';
import { SHELL_WORDS } from '../words/shell-words.ts';

/** Colours and language. */
export function Switches() {
  const { language: words, scheme: colours } = useWords(SHELL_WORDS);
  const { language, setLanguage, scheme, setScheme } = usePreferences();
  return (
    <>
      <Select
        aria-label={colours.label}
        className="scheme"
        value={scheme}
        onChange={setScheme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: colours[value],
        }))}
      />
      <Button
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.other}
      </Button>
    </>
  );
}
