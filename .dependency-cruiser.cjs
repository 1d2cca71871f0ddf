/**
 * The one-way borders of the house, as errors. Each rule has a planted violation in
 * tests/architecture/planted that must be reported: a border nobody tests is decoration.
 */
const only = (name, comment, from, allowed, fromNot) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: {
    pathNot: [
      ...allowed,
      "^node_modules/",
      "^(node:|fs|path|crypto|os|url|stream|http|https|net|child_process|util|events|buffer|zlib|worker_threads|perf_hooks)",
    ],
  },
});

module.exports = {
  forbidden: [
    {
      name: "rules-import-only-rules",
      comment: "rules/ is pure: it imports nothing but itself.",
      severity: "error",
      from: { path: "^rules/" },
      to: { pathNot: "^rules/" },
    },
    {
      name: "domain-imports-rules-and-zod-only",
      comment: "lib/domain is pure: rules, zod and itself.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { pathNot: ["^rules/", "^lib/domain/", "^node_modules/zod/"] },
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
    only("i18n-stays-low", "lib/i18n knows words only.", "^lib/i18n/", [
      "^lib/i18n/",
      "^lib/domain/",
      "^rules/",
    ]),
    only("storage-stays-low", "lib/storage keeps bytes; it knows no use case.", "^lib/storage/", [
      "^lib/storage/",
      "^lib/domain/",
      "^lib/(env|logger)\\.ts$",
    ]),
    only("mail-stays-low", "lib/mail sends; it knows no use case.", "^lib/mail/", [
      "^lib/mail/",
      "^lib/domain/",
      "^lib/i18n/",
      "^lib/(env|logger)\\.ts$",
    ]),
    only(
      "data-stays-below-usecases",
      "lib/data: Prisma stores; rules, domain and configuration below them.",
      "^lib/data/",
      ["^rules/", "^lib/domain/", "^lib/data/", "^lib/(env|logger|clock)\\.ts$"],
    ),
    only("audit-log-stays-below-usecases", "lib/audit-log sits on lib/data.", "^lib/audit-log/", [
      "^rules/",
      "^lib/domain/",
      "^lib/data/",
      "^lib/audit-log/",
      "^lib/(env|logger|clock)\\.ts$",
    ]),
    only(
      "documents-are-models-and-renderers",
      "lib/documents: pure models and renderers.",
      "^lib/documents/",
      ["^rules/", "^lib/domain/", "^lib/i18n/", "^lib/documents/"],
    ),
    only(
      "usecases-know-no-transport",
      "lib/usecases: no HTTP, no jobs, no auth, no pages.",
      "^lib/usecases/",
      [
        "^rules/",
        "^lib/(domain|data|audit-log|documents|storage|i18n|usecases|site-draw|rules-questions)/",
        "^lib/(env|logger|clock|password-hash)\\.ts$",
      ],
    ),
    only(
      "transport-knows-no-page",
      "lib/http and lib/jobs sit on use cases; pages sit on them.",
      "^lib/(http|jobs|auth)/",
      ["^rules/", "^lib/"],
    ),
    {
      name: "app-reads-through-queries",
      comment: "Pages and routes never touch stores: they go through use cases and queries.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: ["^lib/data/", "^lib/audit-log/"] },
    },
    only("components-show-and-ask", "components know rules, domain and words only.", "^components/", [
      "^rules/",
      "^lib/domain/",
      "^lib/i18n/",
      "^components/",
    ]),
    {
      name: "ui-knows-no-domain",
      comment: "components/ui has no domain word.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: ["^lib/domain/", "^rules/", "^components/(?!ui/)"] },
    },
    {
      name: "only-data-imports-prisma",
      severity: "error",
      from: { path: "^(app|components|lib|rules|scripts)/", pathNot: "^(lib/data/|scripts/)" },
      to: { path: ["^node_modules/(@prisma|prisma|pg)/", "^lib/data/generated/"] },
    },
    {
      name: "only-auth-imports-next-auth",
      severity: "error",
      from: { path: "^(app|components|lib|rules)/", pathNot: "^lib/auth/" },
      to: { path: "^node_modules/next-auth/" },
    },
    {
      name: "product-never-imports-tests-or-scripts",
      severity: "error",
      from: { path: "^(app|components|lib|rules)/" },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "no-scheme-names-outside-schemes",
      comment: "Nothing outside rules/schemes knows a scheme: only the registry is a door.",
      severity: "error",
      from: { pathNot: "^(rules/schemes/|tests/)" },
      to: { path: "^rules/schemes/[^/]+/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-barrels",
      severity: "error",
      from: {},
      to: { path: "^(app|components|lib|rules)/.*index\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|lib/data/generated/(?!client\\.ts))" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
