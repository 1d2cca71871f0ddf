/** Runs one step of a start and tells its name, what it says of itself and its time: "Build ... built, 41.2 s". */
export async function step(name: string, work: () => Promise<string>): Promise<void> {
  const since = performance.now();
  process.stdout.write(`${name} ... `);
  try {
    console.log(`${await work()}, ${secondsSince(since)}`);
  } catch (error) {
    console.log("failed");
    throw error;
  }
}

export function secondsSince(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
