export type PortSettings = {
  apiKey: string;
  /** Without the path that the SDK adds; null for the provider's address. */
  baseUrl: string | null;
  textModel: string;
  /** Null where no model reads images. */
  visionModel: string | null;
  timeoutMs: number;
  /** What the SDK reaches the network with; the bounded fetch of this house when left out. */
  fetch?: typeof fetch;
};
