/** A finding elsewhere (`documentNumber#code`) as official texts name it. */
export function refWords(ref: string): string {
  const mark = ref.lastIndexOf('#');
  return `${ref.slice(0, mark)}第${ref.slice(mark + 1)}条问题`;
}
