/** What was asked gave no answer for as long as it is waited for. */
export class NoAnswer extends Error {
  constructor() {
    super('no answer in time');
    this.name = 'NoAnswer';
  }
}

/**
 * Lets something go on for so many milliseconds, the reading of its answer among them, or until whoever wanted it has left.
 * Browsers of 2020 know neither `AbortSignal.any` nor `AbortSignal.timeout`, and keep no reason of an abort.
 * @throws NoAnswer; otherwise what the act itself throws.
 */
export async function withinTime<T>(
  ms: number,
  leaving: AbortSignal | undefined,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  let isOver = false;
  const leave = (): void => ending.abort();
  const timer = setTimeout(() => {
    isOver = true;
    ending.abort();
  }, ms);
  if (leaving?.aborted) leave();
  leaving?.addEventListener('abort', leave);
  try {
    return await act(ending.signal);
  } catch (error) {
    throw isOver && !leaving?.aborted ? new NoAnswer() : error;
  } finally {
    clearTimeout(timer);
    leaving?.removeEventListener('abort', leave);
  }
}
