import { readFile } from "node:fs/promises";
import { releaseEdition, ReleaseFault } from "./support/release-edition";

/**
 * `npm run release-edition -- FILE`: turns a draft edition, as its page hands it out, into code: the data file of the
 * edition and its line in the scheme's history. The next version of the software then counts by it from its day on.
 */
const [file] = process.argv.slice(2);

if (file === undefined) {
  console.error("npm run release-edition -- FILE (the file that the page of a draft edition hands out)");
  process.exitCode = 2;
} else {
  try {
    for (const written of await releaseEdition(process.cwd(), await readFile(file, "utf8")))
      console.log(written);
  } catch (error) {
    if (!(error instanceof ReleaseFault || error instanceof SyntaxError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
