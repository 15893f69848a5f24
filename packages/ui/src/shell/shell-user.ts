/** The person whom the portal's frame shows. */
export interface ShellUser {
  fullName: string;
  /** The role in words, such as "Instructor". */
  roleLabel: string;
  email?: string;
}
