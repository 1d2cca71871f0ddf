import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, test as base, type Page } from "@playwright/test";

export { expect };

type Fixtures = {
  /** A further person at a further browser, watched like the first. */
  readonly openContext: () => Promise<BrowserContext>;
};

/** Any error in the console, any error of a page's script and any 5xx fails the test, whoever caused it. */
export const test = base.extend<Fixtures & { readonly watch: (context: BrowserContext) => void }>({
  watch: async ({ browserName }, provide) => {
    const faults: string[] = [];
    await provide((context) => {
      watchContext(context, faults);
    });
    expect(faults, `the ${browserName} console and the server stay without errors`).toEqual([]);
  },
  context: async ({ context, watch }, provide) => {
    watch(context);
    await provide(context);
  },
  openContext: async ({ browser, baseURL, watch }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async () => {
      const context = await browser.newContext({
        locale: "zh-CN",
        ...(baseURL !== undefined && { baseURL }),
      });
      watch(context);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

// A refusal of the API is an answer, yet the browser calls every 4xx an error in its console.
const REFUSED_BY_SERVER = /^Failed to load resource: .* status of 4\d\d/;

function watchContext(context: BrowserContext, faults: string[]): void {
  context.on("console", (message) => {
    if (message.type() !== "error" || REFUSED_BY_SERVER.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`page: ${error.error().message}`));
  context.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
}

const CONFORMANCE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * WCAG 2.2 AA as far as axe can see it, or only the rules named; tells each rule with the elements that break it.
 * A page that has just come to life or changed over to night has colours between two for a moment: what is wrong
 * must still be wrong when it has come to rest.
 */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  await expect.poll(() => barriersOf(page, rules), { intervals: [500] }).toEqual([]);
}

async function barriersOf(page: Page, rules: readonly string[] | undefined) {
  // Without a second, blank page for each answer, which only frames of other sites would need; we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (
    rules === undefined ? axe.withTags(CONFORMANCE) : axe.withRules([...rules])
  ).analyze();
  return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
}
