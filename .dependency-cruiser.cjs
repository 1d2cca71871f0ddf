/**
 * The one-way borders of the house, as errors. Each rule has a planted violation in
 * tests/architecture/planted that must be reported: a border nobody tests is decoration.
 */
const IN_HOUSE = "^((app|components|lib|prisma|rules|scripts|tests)/|[^/]+[.](ts|tsx|mjs|cjs)$)";
const CONFIGURATION = "^lib/(env|logger|clock)[.]ts$";

/** `from` may use packages and of the house only what stands in `allowed`. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: IN_HOUSE, pathNot: allowed },
});

/** Nobody but `door` and scripts may import the packages (or folders) of `path`. */
const oneDoor = (name, comment, door, path) => ({
  name,
  comment,
  severity: "error",
  from: { path: "^(app|components|lib|rules)/|^proxy[.]", pathNot: door },
  to: { path },
});

module.exports = {
  forbidden: [
    {
      name: "rules-import-only-rules",
      comment: "rules/ is pure: it imports nothing but itself, no package and nothing of Node.",
      severity: "error",
      from: { path: "^rules/" },
      to: { pathNot: "^rules/" },
    },
    {
      name: "domain-imports-rules-and-zod-only",
      comment: "lib/domain is pure: rules, zod and itself.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { pathNot: ["^rules/", "^lib/domain/", "(^|/)node_modules/zod/"] },
    },
    only(
      "rules-questions-are-pure",
      "lib/rules-questions reads questions and asks rules; no transport, no data.",
      "^lib/rules-questions/",
      ["^rules/", "^lib/(site-draw|rules-questions)/"],
    ),
    only(
      "site-draw-stays-low",
      "lib/site-draw hashes a list of sites; it knows nothing else.",
      "^lib/site-draw/",
      ["^lib/site-draw/"],
    ),
    only(
      "rule-lint-reads-documents",
      "lib/rule-lint reads rule documents and asks rules/lint.",
      "^lib/rule-lint/",
      ["^rules/", "^lib/rule-lint/"],
    ),
    only("i18n-stays-low", "lib/i18n knows words only.", "^lib/i18n/", ["^rules/", "^lib/(i18n|domain)/"]),
    only("storage-stays-low", "lib/storage keeps bytes; it knows no use case.", "^lib/storage/", [
      "^lib/(storage|domain)/",
      CONFIGURATION,
    ]),
    only("mail-stays-low", "lib/mail sends; it knows no use case.", "^lib/mail/", [
      "^lib/(mail|domain|i18n)/",
      CONFIGURATION,
    ]),
    only(
      "data-stays-below-usecases",
      "lib/data: stores; rules, domain and configuration below.",
      "^lib/data/",
      ["^rules/", "^lib/(data|domain)/", "^lib/turns[.]ts$", CONFIGURATION],
    ),
    only("audit-log-stays-below-usecases", "lib/audit-log sits on lib/data.", "^lib/audit-log/", [
      "^rules/",
      "^lib/(audit-log|data|domain)/",
      CONFIGURATION,
    ]),
    only(
      "documents-are-models-and-renderers",
      "lib/documents: pure models and renderers.",
      "^lib/documents/",
      ["^rules/", "^lib/(documents|domain|i18n)/"],
    ),
    only(
      "usecases-know-no-transport",
      "lib/usecases: no HTTP, no jobs, no auth, no pages.",
      "^lib/usecases/",
      [
        "^rules/",
        "^lib/(audit-log|data|documents|domain|i18n|rule-lint|rules-questions|site-draw|storage|usecases)/",
        "^lib/password-hash[.]ts$",
        CONFIGURATION,
      ],
    ),
    only(
      "transport-knows-no-page",
      "lib/http, lib/jobs and lib/auth sit on use cases; pages sit on them.",
      "^lib/(http|jobs|auth)/",
      ["^rules/", "^lib/"],
    ),
    {
      name: "app-reads-through-queries",
      comment: "Pages and routes never touch stores: they go through use cases and queries.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^lib/(data|audit-log)/" },
    },
    only("components-show-and-ask", "components know rules, domain and words only.", "^components/", [
      "^rules/",
      "^lib/(domain|i18n)/",
      "^components/",
    ]),
    {
      name: "ui-knows-no-domain",
      comment: "components/ui has no domain word.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: ["^lib/domain/", "^rules/", "^components/(?!ui/)"] },
    },
    oneDoor("only-data-imports-prisma", "PostgreSQL has one door.", "^lib/data/", [
      "(^|/)node_modules/(@prisma|prisma|pg)/",
      "^lib/data/generated/",
    ]),
    oneDoor(
      "only-auth-imports-next-auth",
      "Sessions have one door.",
      "^lib/auth/",
      "(^|/)node_modules/next-auth/",
    ),
    oneDoor(
      "product-never-imports-tests-or-scripts",
      "What runs in production rests on nothing that is not of it.",
      "^$",
      "^(tests|scripts)/",
    ),
    {
      name: "no-scheme-names-outside-schemes",
      comment: "Nothing outside rules/schemes knows a scheme: only the registry is a door.",
      severity: "error",
      from: { pathNot: "^(rules/schemes|tests)/" },
      to: { path: "^rules/schemes/[^/]+/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-barrels",
      comment: "A file is imported by its own name.",
      severity: "error",
      from: {},
      to: {
        path: ["^(app|components|lib|rules)/index[.]tsx?$", "^(app|components|lib|rules)/.*/index[.]tsx?$"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: {
      path: "^([.]next|[.]data|[.]cache|tests/architecture/planted)/|^lib/data/generated/(?!client[.]ts)",
    },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
