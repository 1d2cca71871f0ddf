export type SignIn = { readonly role: string; readonly email: string; readonly password: string };

/** One password for every invented account; production never has these accounts. */
export const DEMONSTRATION_PASSWORD = "certdesk-demonstration";

const at = (role: string, name: string): SignIn => ({
  role,
  email: `${name}@hengzhun.example`,
  password: DEMONSTRATION_PASSWORD,
});

/** The accounts of the demonstration that npm start prints, one for each role. */
export const demonstrationSignIns: readonly SignIn[] = [
  at("administrator", "admin"),
  at("application-reviewer", "review"),
  at("programme-manager", "programme"),
  at("auditor (leader)", "leader"),
  at("auditor", "auditor"),
  at("report-reviewer", "report"),
  at("decision-maker", "decision"),
  at("finance", "finance"),
  at("quality-manager", "quality"),
  { role: "client (applying)", email: "client@qinghe.example", password: DEMONSTRATION_PASSWORD },
  at("client (certified)", "client2"),
  at("client (correcting)", "client12"),
];
