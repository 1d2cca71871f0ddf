/** Runs one step of a start and tells its name, its outcome and its time: "Build the pages ... 41.2 s". */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  process.stdout.write(`${name} ... `);
  try {
    const result = await work();
    const said = typeof result === "string" ? `${result}, ` : "";
    console.log(`${said}${((performance.now() - since) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.log("failed");
    throw error;
  }
}
