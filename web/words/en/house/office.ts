import type { Same } from '../../words.ts';
import type { zh } from '../../zh/house/office.ts';

export const en: Same<typeof zh> = {
  title: 'The office',
  facts: 'Issuing body',
  factsAbout:
    'Every notice issued from now on bears it; those that are out keep what stood on the day of their issue.',
  name: 'Name of the body',
  address: 'Address',
  telephone: 'Telephone',
  notEntered: 'The issuing body is not entered yet; until then no notice can be issued.',
  change: 'Enter the issuing body',
  submit: 'Enter',
  entered: 'The issuing body is entered.',
  delegations: 'Delegations of the head of government',
  delegationsAbout:
    'Within its days such a person may approve criticism and referral in the place of the head of government; both names and the paper are recorded then.',
  noDelegations: 'No delegation was entered.',
  columns: {
    name: 'Delegate',
    head: 'Head',
    document: 'Paper',
    on: 'Date of the paper',
    days: 'From and until',
  },
  delegate: {
    label: 'Enter a delegation',
    title: 'Enter a delegation of the head of government',
    name: 'Name of the delegate',
    document: 'Paper',
    on: 'Date of the paper',
    from: 'First day',
    until: 'Last day',
    phone: 'Telephone',
    email: 'E-mail',
    hint: 'The same paper to the same person, entered again, has the new days; so it is ended early.',
    submit: 'Enter the delegation',
    done: (name, notices) =>
      `The delegation of ${name} is entered; ${notices} open notices know of it.`,
  },
  acts: 'Enter',
  first: {
    title: 'To be entered before anything is issued in earnest',
    about:
      'Until all of this is entered no notice can be approved or issued. Rehearsals go on all the same.',
    issuer: 'name, address and telephone of the issuing body',
    post: (post) => `somebody at the post: ${post}`,
    done: 'entered',
    missing: 'missing',
    go: 'Enter',
    who: 'The supervision office enters it.',
  },
};
