import { fetchFile } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';

/** Asks for a copy of a file with its faults as comments, and has the browser save it. @throws ApiFault. */
export async function fetchCopy(campaign: string, body: Schemas['ErrorCopyBody']): Promise<void> {
  const address = `/api/campaigns/${encodeURIComponent(campaign)}/ledger/error-copy`;
  const { name, content } = await fetchFile(address, body);
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
