import { actScience } from '../content/act-science.ts';
import { algebraFoundations } from '../content/algebra-foundations.ts';
import { greQuant } from '../content/gre-quant.ts';
import { satMath } from '../content/sat-math.ts';
import { satReadingWriting } from '../content/sat-reading-writing.ts';
import { type AcademySpec, sharedInstructor } from './academy-spec.ts';

export const northlight: AcademySpec = {
  id: '0198e000-0000-7000-8000-00000000a001',
  slug: 'northlight-prep',
  name: 'Northlight Prep',
  timeZone: 'America/New_York',
  emailDomain: 'northlight.example',
  seed: 20_261,
  admin: 'Helen Whitfield',
  instructors: ['Daniel Reyes', sharedInstructor.fullName, 'Grace Mbeki'],
  courses: [
    { content: satMath, instructor: 0 },
    { content: satReadingWriting, instructor: 1 },
    { content: actScience, instructor: 2 },
    { content: greQuant, instructor: 1 },
    { content: algebraFoundations, instructor: 0 },
  ],
  families: [
    { parent: 'Ngozi Okafor', children: ['Amara Okafor', 'Chidi Okafor'] },
    { parent: 'Wei Chen', children: ['Maya Chen'] },
    { parent: 'Rosa Delgado', children: ['Mateo Delgado'] },
    { parent: 'Yusuf Haddad', children: ['Leila Haddad'] },
    { parent: 'Anna Kowalska', children: ['Jakub Kowalski'] },
    { parent: 'Sunita Sharma', children: ['Arjun Sharma'] },
    { parent: 'Mark Sullivan', children: ['Nora Sullivan'] },
    { parent: 'Thi Lan Nguyen', children: ['Minh Nguyen'] },
    { parent: 'Adaeze Eze', children: ['Tobenna Eze'] },
    { parent: 'Camille Laurent', children: ['Théo Laurent'] },
    { parent: 'Hiroshi Tanaka', children: ['Emi Tanaka'] },
    { parent: 'Denise Washington', children: ['Jordan Washington'] },
    { parent: 'Olena Shevchenko', children: ['Danylo Shevchenko'] },
    { parent: 'Farah Rahimi', children: ['Parisa Rahimi'] },
  ],
  alone: [
    'Isabela Costa',
    'Samuel Adeyemi',
    'Hana Kim',
    'Lucas Andersen',
    'Zara Malik',
    'Elijah Brooks',
    'Sofia Rossi',
    'Kai Nakamura',
    'Ruth Goldberg',
  ],
};
