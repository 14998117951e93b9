import { Button } from 'antd';
import type { ReactNode } from 'react';

/** The end of a list: how many rows are shown, and the way to more of them. */
export function ListEnd({
  shown,
  more,
  pages,
  children,
}: {
  shown: string;
  more: string;
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
  children?: ReactNode;
}) {
  return (
    <div className="list-end">
      <span className="muted number">{shown}</span>
      {pages.hasNextPage ? (
        <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {more}
        </Button>
      ) : null}
      {children}
    </div>
  );
}
