import { deskStore } from "@/lib/data/desk-store";
import type { Role } from "@/lib/domain/access/roles";
import { certificateMatters, MONTHS_AHEAD } from "@/lib/domain/certificate/certificate-matters";
import { latestEdition } from "@/rules/schemes/registry";
import type { Context } from "../framework/context";

/** Who keeps certificates: the programme's manager and the quality manager. */
const KEEPERS: ReadonlySet<Role> = new Set(["programme-manager", "quality-manager"]);

const LIMIT = 50;

/**
 * What certificates carried over ask of the body, the nearest first: surveillance, recertification, end (6.1, 6.2,
 * 9.2); of those whose number or holder holds the words asked for.
 */
export const carriedMatters = async (
  { db, today, actor }: Pick<Context, "db" | "today" | "actor">,
  words: string,
) => {
  if (!actor.roles.some((role) => KEEPERS.has(role))) return [];
  const kept = await deskStore.carriedCertificates(db, today, MONTHS_AHEAD);
  return kept
    .filter(({ number, name }) => `${number} ${name}`.toLowerCase().includes(words.toLowerCase()))
    .flatMap(({ id, number, clientId, name, scheme, ...certificate }) =>
      certificateMatters(latestEdition(scheme), certificate, today).map((matter) => ({
        ...{ id, number, clientId, name },
        ...matter,
      })),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .slice(0, LIMIT);
};
