/** Tells the person at the terminal what is going on; logs are for machines and go through pino. */
export function say(line: string): void {
  console.log(line);
}
