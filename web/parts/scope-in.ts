/** Which campaigns a page is about: all real ones, the rehearsals, or one campaign. It stands in the address. */
export interface Scope {
  campaign?: string;
  rehearsal?: boolean;
}

/** A scope as lists are asked for it. */
export const scopeQuery = ({ campaign, rehearsal }: Scope) => ({
  ...(campaign === undefined ? {} : { campaign }),
  ...(rehearsal ? { rehearsal: 'true' as const } : {}),
});

/** The scope that an address names. */
export function scopeIn(params: URLSearchParams): Scope {
  const campaign = params.get('campaign');
  if (campaign !== null) return { campaign };
  return params.get('rehearsal') === 'true' ? { rehearsal: true } : {};
}
