import { Button, Input, type InputRef } from 'antd';
import { type RefObject, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../parts/preferences.tsx';
import { pathTo } from '../paths.ts';
import { SHELL_WORDS } from '../words/shell-words.ts';

/** Looks for notices by their number, unit or title; what is found is a list with an address of its own. */
export function SearchBox({ field }: { field: RefObject<InputRef | null> }) {
  const { search } = useWords(SHELL_WORDS);
  const [text, setText] = useState('');
  const navigate = useNavigate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of the age of Chrome 86 do not know the element.
    <form
      className="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = text.trim();
        if (wanted !== '') void navigate(pathTo('notices', {}, { text: wanted, scope: 'all' }));
      }}
    >
      <Input
        ref={field}
        value={text}
        aria-label={search.label}
        placeholder={search.hint}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Button htmlType="submit">{search.go}</Button>
    </form>
  );
}
