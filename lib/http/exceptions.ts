/**
 * Routes that are no use case, each with its reason. The access matrix and the fuzz test read this list: a route of
 * the build is a use case, stands here, or fails the test.
 */
export const EXCEPTIONS = [
  { path: "/api/auth/[...nextauth]", why: "next-auth's own sign-in and sign-out" },
  { path: "/api/v1/health", why: "must answer when the database does not" },
  { path: "/api/v1/openapi.json", why: "describes the use cases" },
  { path: "/api/v1/[...unknown]", why: "says that there is nothing at an address" },
] as const;

/** Use cases whose body or answer is a file and not JSON. */
export const RAW_BODIES: ReadonlySet<string> = new Set(["file.keep", "rules.lint"]);
export const RAW_ANSWERS: ReadonlySet<string> = new Set([
  ...["file.read", "document.read", "document.read-example"],
  ...["import.template", "import.faults"],
  ...["case.export", "audit.export", "nonconformity.export", "client.export", "person.export", "user.export"],
  ...["calendar-feed.read", "audit.download-calendar"],
  "dossier.issue",
  ...["document-template.download", "document-template.read-starter"],
  "body-logo.download",
  ...["audit-log.export", "edition-draft.download", "edition-draft.export-what-if"],
]);

/** A part of the path that is a key of the input. */
export const PLACEHOLDER = /\{([A-Za-z]+)\}/g;
