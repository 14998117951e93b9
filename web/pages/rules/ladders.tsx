import { limitText } from '../../../src/domain/messages/vocabulary.ts';
import { deciderOf, isGated, type Ladder, type Policy } from '../../../src/domain/policy/policy.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { useNames } from '../../words/domain-words.ts';
import { LadderPicture } from './ladder-picture.tsx';
import { ladderName, limitsOf, offsetText } from './policy-text.ts';
import { RULES_WORDS } from './words.ts';

function Steps({ ladder }: { ladder: Ladder }) {
  const words = useWords(RULES_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const { columns } = words.ladder;
  const posts = (all: readonly (keyof typeof names.posts)[]): string =>
    all.map((post) => names.posts[post]).join(language === 'zh' ? '、' : ', ');
  return (
    <PlainTable
      columns={Object.values(columns)}
      rows={ladder.steps.map((step) => ({
        key: `${step.rung}${step.at}`,
        cells: [
          offsetText(names, words, step.at),
          names.rungs[step.rung],
          <>
            {posts(step.to)}
            {step.task === 'phone' ? (
              <span className="cell-second">{words.ladder.phone}</span>
            ) : null}
          </>,
          posts(step.copy ?? []) || '—',
          step.needs !== undefined || isGated(step.rung)
            ? names.posts[deciderOf(step)]
            : words.ladder.noGate,
        ],
      }))}
    />
  );
}

/** Every ladder of a policy, drawn and in words, with the clocks that it guards. */
export function Ladders({ policy }: { policy: Policy }) {
  const words = useWords(RULES_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const limits = limitsOf(policy, names, words);
  const every = (text: string): string =>
    words.offset.every(limitText(names, text.replace(/^\+/, '')));
  return Object.entries(policy.ladders).map(([id, ladder]) => {
    const users = limits.filter((row) => row.ladder === id).map(({ name }) => name);
    const name = ladderName(words, id);
    return (
      <section key={id} id={`ladder-of-${id}`} className="panel" aria-label={name}>
        <div className="panel-head">
          <h2>{name}</h2>
        </div>
        <p className="panel-body muted">
          {users.length === 0
            ? words.ladder.unused
            : words.ladder.usedBy(users.join(language === 'zh' ? '、' : ', '))}
        </p>
        <LadderPicture id={id} name={name} ladder={ladder} />
        <Steps ladder={ladder} />
        {ladder.repeat === null ? null : (
          <p className="panel-body ladder-repeat">
            {words.ladder.repeat(
              every(ladder.repeat.every),
              ladder.repeat.slowest === undefined
                ? ''
                : limitText(names, ladder.repeat.slowest.replace(/^\+/, '')),
            )}
          </p>
        )}
      </section>
    );
  });
}
