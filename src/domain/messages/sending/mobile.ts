/** A mobile telephone of mainland China as it is written on a roster, with or without +86, blanks and hyphens. */
const MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;

/** The eleven digits of a mobile telephone; null for any other number. */
export const mobileIn = (phone: string | null): string | null =>
  MOBILE.exec(phone?.replaceAll(/[\s-]/g, '') ?? '')?.[1] ?? null;
