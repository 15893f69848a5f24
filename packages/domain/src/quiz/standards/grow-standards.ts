import type { Framework, Standard } from './standard.ts';

/** The last part of an id, the label, and what a student can do. */
export type Skill = readonly [code: string, label: string, description: string];

/** A group of skills as the catalogue's files write it. */
export type Branch = {
  readonly code: string;
  readonly label: string;
  readonly description: string;
  readonly skills: readonly Skill[];
};

type Root = {
  readonly id: string;
  readonly framework: Framework;
  readonly subject: Standard['subject'];
  readonly label: string;
  readonly description: string;
};

/** The entries of one subject of a catalogue: the subject itself, its groups, and their skills, in the order of the file. */
export function growStandards({ id, framework, subject, ...root }: Root, branches: readonly Branch[]): Standard[] {
  const common = { framework, subject };
  return [
    { id, ...common, ...root, parent: null },
    ...branches.flatMap(({ code, label, description, skills }) => {
      const branch = `${id}.${code}`;
      return [
        { id: branch, ...common, label, description, parent: id },
        ...skills.map(([last, skill, does]) => ({
          ...{ id: `${branch}.${last}`, ...common, label: skill, description: does, parent: branch },
        })),
      ];
    }),
  ];
}
