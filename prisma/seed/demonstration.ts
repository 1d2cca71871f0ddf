/** Tells the person at the terminal how far the seed has come. */
export type Report = (sentence: string) => void;

/** Fills an empty, migrated database with the invented certification body of the demonstration. */
export async function seedDemonstration(report: Report): Promise<void> {
  report("An empty body: no people yet.");
  return Promise.resolve();
}
