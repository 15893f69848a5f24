/** One fence or ban, with code that it must refuse and a permitted twin that it must let pass. */
export interface FenceCase {
  /** The rule: the start of a plugin's message, or a Biome rule's category. */
  readonly rule: string;
  /** Where the refused code stands. */
  readonly at: string;
  readonly refuses: readonly string[];
  /** Permitted at the same place unless `permitsAt` names another. */
  readonly permits: readonly string[];
  readonly permitsAt?: string;
}
