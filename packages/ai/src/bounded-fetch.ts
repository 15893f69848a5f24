/** Room for the longest structured answer many times over, and for the padding of a stream's events. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

/**
 * A `fetch` whose answers end: a body beyond the limit breaks off with an error. The SDKs read bodies and single lines
 * of a stream whole, so that an endless one would otherwise fill the memory until the deadline.
 */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > MAX_RESPONSE_BYTES) throw new Error('The answer is longer than this house reads.');
        controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(counted, { status, statusText, headers });
}
