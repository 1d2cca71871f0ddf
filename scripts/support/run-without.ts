import { brokenWithout } from "./broken-without";

/** One proof in a process of its own: code, test and title; the last line printed is what became of the test. */
const [code = "", test = "", title = ""] = process.argv.slice(2);
process.stdout.write(`\n${await brokenWithout({ code, test, title })}\n`);
process.exit(0);
