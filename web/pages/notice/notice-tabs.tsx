import { Link, useSearchParams } from 'react-router';
import type { Operation } from '../../../src/domain/access/permissions.ts';
import { CommandPanel } from '../../parts/commands/command-panel.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { InstructionCard } from '../../parts/record/instruction-card.tsx';
import { useSession } from '../../parts/session.tsx';
import type { Schemas } from '../../shapes.ts';
import { INSTRUCTION_WORDS } from '../../words/instruction-words.ts';
import { NOTICE_WORDS } from '../../words/notice-words.ts';
import { Findings } from './findings.tsx';
import { LetterFacts } from './letter-facts.tsx';
import { ReceivedAnswer } from './received/received.tsx';
import { Deadlines } from './tabs/deadlines.tsx';
import { Materials } from './tabs/materials.tsx';
import { Messages } from './tabs/messages.tsx';
import { RawEvents } from './tabs/raw-events.tsx';

type Part = 'handling' | 'materials' | 'messages' | 'deadlines' | 'events';

/** The parts of a notice, each with what it asks of the API. */
const PARTS: readonly (readonly [Part, Operation])[] = [
  ['handling', 'getNotice'],
  ['materials', 'getNotice'],
  ['messages', 'listNoticeMessages'],
  ['deadlines', 'listDeadlines'],
  ['events', 'listEvents'],
];

/** What leaders have instructed about the letter; nothing where nobody has. */
function Instructions({ notice }: { notice: Schemas['Notice'] }) {
  const words = useWords(INSTRUCTION_WORDS);
  if (notice.instructions.length === 0) return null;
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      {notice.instructions.map((instruction) => (
        <InstructionCard key={instruction.id} instruction={instruction} />
      ))}
    </section>
  );
}

function Handling({ notice }: { notice: Schemas['Notice'] }) {
  const { may } = useSession();
  return (
    <>
      {may('listOpenCommands') ? <CommandPanel notice={notice} /> : null}
      {may('addReceivedAnswer') ? <ReceivedAnswer notice={notice} /> : null}
      <Instructions notice={notice} />
      <Findings notice={notice} />
      <LetterFacts notice={notice} />
    </>
  );
}

const SHOWN: Record<Part, React.ComponentType<{ notice: Schemas['Notice'] }>> = {
  handling: Handling,
  materials: Materials,
  messages: Messages,
  deadlines: Deadlines,
  events: RawEvents,
};

/** The parts of a notice that whoever is signed in may see; which one is open stands in the address. */
export function NoticeTabs({ notice }: { notice: Schemas['Notice'] }) {
  const { tabs: words } = useWords(NOTICE_WORDS);
  const { may } = useSession();
  const [params] = useSearchParams();
  const parts = PARTS.filter(([, operation]) => may(operation)).map(([part]) => part);
  const asked = params.get('tab');
  const open = parts.find((part) => part === asked) ?? 'handling';
  const Shown = SHOWN[open];
  const to = (part: Part) => {
    const next = new URLSearchParams(params);
    next.set('tab', part);
    return { search: next.toString() };
  };
  return (
    <>
      <nav className="tabs no-print" aria-label={words.label}>
        {parts.map((part) => (
          <Link
            key={part}
            to={to(part)}
            {...(part === open ? { 'aria-current': 'page' as const } : {})}
          >
            {words[part]}
          </Link>
        ))}
      </nav>
      <Shown notice={notice} />
    </>
  );
}
