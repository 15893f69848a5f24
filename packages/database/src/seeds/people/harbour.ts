import { actScience } from '../content/act-science.ts';
import { algebraFoundations } from '../content/algebra-foundations.ts';
import { greQuant } from '../content/gre-quant.ts';
import { satMath } from '../content/sat-math.ts';
import { satReadingWriting } from '../content/sat-reading-writing.ts';
import { type AcademySpec, sharedInstructor } from './academy-spec.ts';

export const harbour: AcademySpec = {
  id: '0198e000-0000-7000-8000-00000000a002',
  slug: 'harbour-academy',
  name: 'Harbour Academy',
  timeZone: 'Europe/London',
  emailDomain: 'harbour.example',
  seed: 77_003,
  admin: 'Rhys Morgan',
  instructors: ['Fatima Zahra', sharedInstructor.fullName, 'Tom Ashworth'],
  courses: [
    {
      content: {
        ...algebraFoundations,
        title: 'Algebra foundations',
        description: 'The algebra that every American test takes for granted, at a steady pace.',
        subject: 'Algebra',
      },
      instructor: 0,
    },
    { content: { ...satMath, title: 'Digital SAT Math for UK students' }, instructor: 0 },
    { content: { ...greQuant, title: 'GRE Quant: evening course' }, instructor: 1 },
    { content: { ...satReadingWriting, title: 'SAT Reading and Writing, autumn' }, instructor: 2 },
    { content: { ...actScience, title: 'ACT Science workshop' }, instructor: 2 },
  ],
  families: [
    { parent: 'Bukola Adebayo', children: ['Tomi Adebayo', 'Sade Adebayo'] },
    { parent: 'Fiona Campbell', children: ['Isla Campbell'] },
    { parent: 'Imran Hussain', children: ['Aisha Hussain'] },
    { parent: 'Megan Evans', children: ['Dylan Evans'] },
    { parent: 'Li Na Zhao', children: ['Jun Zhao'] },
    { parent: 'Piotr Zieliński', children: ['Oliwia Zielińska'] },
    { parent: 'Kavita Patel', children: ['Rohan Patel'] },
    { parent: 'Siobhán Byrne', children: ['Finn Byrne'] },
    { parent: 'Elif Yılmaz', children: ['Deniz Yılmaz'] },
    { parent: 'Marcus Bailey', children: ['Tyrell Bailey'] },
    { parent: 'Ingrid Larsen', children: ['Freja Larsen'] },
    { parent: 'Thandiwe Nkosi', children: ['Sipho Nkosi'] },
    { parent: 'Carlos Mendes', children: ['Inês Mendes'] },
    { parent: 'Charlotte Hughes', children: ['Oscar Hughes'] },
  ],
  alone: [
    'Noor Al-Amin',
    'George Pemberton',
    'Mei Ling Tan',
    'Kwame Boateng',
    'Lucía Navarro',
    'Callum Fraser',
    'Ananya Iyer',
    'Felix Wagner',
    'Ruby Clarke',
  ],
};
