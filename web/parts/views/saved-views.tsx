import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { remember, remembered, useWords } from '../preferences.tsx';
import { useSession } from '../session.tsx';
import {
  type KeptView,
  viewShown,
  viewsIn,
  viewText,
  withoutView,
  withView,
} from './kept-views.ts';
import { VIEWS_WORDS } from './words.ts';
import './saved-views.css';

/** The choice that opens the form; no name of a view is empty. */
const MANAGE = '';

const MOST_SIGNS = 30;

/** The views of one person and one list, as his browser keeps them. */
function useKeptViews(list: string): [KeptView[], (next: KeptView[]) => void] {
  const { me } = useSession();
  const name = `views.${list}.${me.person.id}`;
  const [views, setViews] = useState(() => viewsIn(remembered(name)));
  const keep = (next: KeptView[]): void => {
    remember(name, JSON.stringify(next));
    setViews(next);
  };
  return [views, keep];
}

interface Managing {
  views: readonly KeptView[];
  keep(next: KeptView[]): void;
  close(): void;
}

/** Saves what the list shows under a name, and deletes what is not needed any more. */
function ViewForm({ views, keep, close }: Managing) {
  const words = useWords(VIEWS_WORDS);
  const [params] = useSearchParams();
  const [name, setName] = useState(viewShown(views, params)?.name ?? '');
  const [saved, setSaved] = useState('');
  const given = name.trim();
  const save = (): void => {
    if (given === '') return;
    keep(withView(views, { name: given, search: viewText(params) }));
    setSaved(given);
  };
  return (
    <form
      className="views-form panel"
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor="view-name">{words.name}</label>
      <Input
        id="view-name"
        value={name}
        maxLength={MOST_SIGNS}
        aria-describedby="view-hint"
        onChange={({ target }) => {
          setName(target.value);
          setSaved('');
        }}
      />
      <Button type="primary" htmlType="submit" disabled={given === ''}>
        {words.save}
      </Button>
      <Button onClick={close}>{words.close}</Button>
      <span role="status">{saved === '' ? '' : words.saved(saved)}</span>
      <p id="view-hint" className="muted">
        {words.hint}
      </p>
      {views.length === 0 ? null : (
        <ul className="chips">
          {views.map((view) => (
            <li key={view.name}>
              <Button
                size="small"
                aria-label={words.remove(view.name)}
                onClick={() => keep(withoutView(views, view.name))}
              >
                {view.name}
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

/**
 * 已存视图: a list is found again as it was narrowed, ordered and cut. A view writes itself into the address, so that there is nothing of it
 * anywhere else.
 * @param list which list it is of.
 */
export function SavedViews({ list }: { list: string }) {
  const words = useWords(VIEWS_WORDS);
  const [params, setParams] = useSearchParams();
  const [views, keep] = useKeptViews(list);
  const [isOpen, setOpen] = useState(false);
  const shown = viewShown(views, params);
  return (
    <>
      <Select
        className="views"
        aria-label={words.label}
        value={shown?.name ?? null}
        placeholder={words.none}
        popupMatchSelectWidth={false}
        options={[
          ...views.map(({ name }) => ({ value: name, label: name })),
          { value: MANAGE, label: words.manage },
        ]}
        onChange={(chosen: string | null) => {
          if (chosen === MANAGE) return setOpen(true);
          const view = views.find(({ name }) => name === chosen);
          if (view !== undefined) setParams(new URLSearchParams(view.search));
        }}
      />
      {isOpen ? <ViewForm views={views} keep={keep} close={() => setOpen(false)} /> : null}
    </>
  );
}
