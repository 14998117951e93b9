/** Which campaigns a page is about: all real ones, the rehearsals, or one campaign. It stands in the address. */
export interface Scope {
  campaign?: string;
  rehearsal?: boolean;
}

/** The scope that an address names. */
export function scopeIn(params: URLSearchParams): Scope {
  const campaign = params.get('campaign');
  if (campaign !== null) return { campaign };
  return params.get('rehearsal') === 'true' ? { rehearsal: true } : {};
}
