/** Which document the parameters of a request of our own name; empty, as no document is called, where they name none. */
export function uriIn(params: unknown): string {
  const uri = typeof params === "object" && params !== null && "uri" in params ? params.uri : undefined;
  return typeof uri === "string" ? uri : "";
}
