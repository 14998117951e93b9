/**
 * Whether what is asked for is rehearsed: a rehearsal never counts, so that without a campaign named only what is real is meant;
 * undefined where it makes no difference.
 */
export const rehearsalAsked = ({
  rehearsal,
  campaign,
}: {
  rehearsal?: boolean | undefined;
  campaign?: string | undefined;
}): boolean | undefined => rehearsal ?? (campaign === undefined ? false : undefined);
