import { Fragment } from 'react';

/** Where an address ends in Chinese text: before a blank, or a sign that no address has. */
const ADDRESS = /(https?:\/\/[^\s，。；、）】》]+)/;
/** A line that only says where something is done: what, and its address. */
const NAMED = /^\s*([^：]+)：(https?:\/\/\S+)$/;

function Opened({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Line({ text }: { text: string }) {
  const [, words, url] = NAMED.exec(text) ?? [];
  if (words !== undefined && url !== undefined) return <Opened url={url}>{words}</Opened>;
  return (
    <>
      {text.split(ADDRESS).map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <Opened key={part} url={part}>
            {part}
          </Opened>
        ),
      )}
    </>
  );
}

/** A text as it arrived, whose addresses can be opened, each in a tab of its own as from a mailbox. */
export function WithLinks({ text }: { text: string }) {
  return (
    <>
      {[...text.split('\n').entries()].map(([at, line]) => (
        <Fragment key={at}>
          <Line text={line} />
          {'\n'}
        </Fragment>
      ))}
    </>
  );
}
