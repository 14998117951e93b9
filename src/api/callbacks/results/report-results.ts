import type { Evidence, Finding } from '../../../domain/notice/finding.ts';
import { tidy } from '../../../domain/text.ts';
import type { Deps } from '../../deps.ts';
import type { Commander } from '../../desk/give-command.ts';
import { Problem } from '../../problem.ts';
import type { CommandBody } from '../../requests/wire.ts';
import { unlike } from '../evidence/kept-evidence.ts';
import type { TakenEvidence } from '../evidence/take-evidence.ts';
import type { OpenedLink } from '../open-link.ts';
import type { TakenResult } from '../page/receipt.ts';
import { type Fields, firstOf } from '../receive-form.ts';
import { wordsOf } from '../reception.ts';
import { saidBy } from '../said.ts';
import { useLink } from '../use-link.ts';
import { aboutOf, citable, citeField, summaryField } from './results-form.ts';

/** A form of all results as it came. */
export interface ResultsSent {
  fields: Fields;
  taken: TakenEvidence;
}

/** What came of a form of all results. */
export interface ReportedResults {
  done: TakenResult[];
  /** Why the others were not taken, in words for their bearer, and the first of these refusals. */
  refused: string[];
  problem: Problem | null;
}

const NOTHING_FILLED_IN = new Problem('invalid-request', {
  errors: [{ pointer: '', detail: '整改完成情况' }],
});

/** The findings that the form has a word or a file of; whether each may still be reported is for the rules to say. */
const meantIn = ({ notice }: OpenedLink, { fields, taken }: ResultsSent): Finding[] =>
  notice.findings.filter(
    ({ code }) =>
      tidy(firstOf(fields, summaryField(code))) !== '' ||
      taken.kept.some((file) => aboutOf(file, fields) === code),
  );

/** The evidence of one finding: what stands for all, what was chosen for it, and what it cites of its report before. */
function evidenceFor(finding: Finding, { fields, taken }: ResultsSent): Evidence[] {
  const { code } = finding;
  const cites = fields.get(citeField(code)) ?? [];
  const cited = citable(finding).filter(({ sha256 }) => cites.includes(sha256));
  const sent = taken.kept.filter((file) => ['', code].includes(aboutOf(file, fields)));
  return unlike([...cited, ...sent.map(({ evidence }) => evidence)]);
}

/** What the form says of one finding, as the form of that finding alone would. */
const bodyFor = (link: OpenedLink, sent: ResultsSent, finding: Finding) =>
  saidBy(
    link,
    new Map([
      ['finding', [finding.code]],
      ['summary', [firstOf(sent.fields, summaryField(finding.code))]],
    ]),
    evidenceFor(finding, sent),
  );

/**
 * Reports what a form of all results says, finding by finding, each once by the link. Nothing is given before all of the form can be read;
 * what the rules refuse then keeps the others from nothing.
 * @throws Problem where nothing is filled in, or something of it cannot be read.
 */
export async function reportResults(
  deps: Deps,
  commander: Commander,
  link: OpenedLink,
  sent: ResultsSent,
): Promise<ReportedResults> {
  const bodies = meantIn(link, sent).map((finding) => bodyFor(link, sent, finding));
  if (bodies.length === 0) throw NOTHING_FILLED_IN;
  const came: ReportedResults = { done: [], refused: [], problem: null };
  for (const body of bodies) {
    try {
      came.done.push({ use: await useLink(deps, commander, link, body), body });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      came.refused.push(...aboutFinding(body, wordsOf(error, link)));
      came.problem ??= error;
    }
  }
  return came;
}

/** Words of a refusal, with the finding that they are about. */
function aboutFinding(body: CommandBody, words: string[]): string[] {
  const about = 'finding' in body ? `第${body.finding}条问题` : '';
  return words.map((text) => (text.includes(about) ? text : `${about}：${text}`));
}
