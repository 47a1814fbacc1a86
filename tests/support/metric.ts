/**
 * One number of the metrics of the server at `url`: by its name, and its labels as they stand there (`…_total{code="4429"}`). Rejects when it
 * tells none.
 */
export async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split("\n").find((line) => line.startsWith(`${name} `));
  if (line === undefined) throw new Error(`the server does not tell ${name}`);
  return Number(line.slice(name.length + 1));
}
