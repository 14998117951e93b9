import { condition } from '@temporalio/workflow';

/**
 * Waits for what an activity brings back, and goes on once everything else that its workflow task brought has been heard.
 *
 * Two local activities of one task come back one after the other while it is lived, whichever is done first. In a replay both lie in
 * that task and come back at once, in the order in which they were begun, and with them whatever the task began with. Whoever acted
 * as soon as he heard would act in another order then, and the history would not replay (ADR 0056).
 * @param mayGoOn false while somebody else is to act first; asked again after everything that happens.
 */
export async function inOrder<T>(
  coming: Promise<T>,
  mayGoOn: () => boolean = () => true,
): Promise<T> {
  let isBack = false;
  const back = (): void => {
    isBack = true;
  };
  coming.then(back, back);
  // Conditions are looked at only when nothing is left to run.
  await condition(() => isBack && mayGoOn());
  return coming;
}
