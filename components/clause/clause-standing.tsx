import { useTranslations } from "next-intl";
import { ClauseStatusWord } from "@/components/clause/clause-status-word";
import type { StandingShown } from "@/rules/clauses/clause-shown";
import { CLAUSE_PLACES, type ClausePlace } from "@/rules/schemes/clause-places.data";

/** Kinds of places under one word: whether rules/ or the domain judges is nothing to a reader. */
const KINDS = [["rule", "check"], ["act"], ["page"], ["paper"], ["planned"]] as const;

/** What the product does about a clause, and where it is done. */
export function ClauseStanding({ standing }: Readonly<{ standing: StandingShown }>) {
  const t = useTranslations("clause");
  const { status, where } = standing;
  return (
    <section aria-label={t("standing")} className="border-s-2 border-edge ps-4">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <ClauseStatusWord status={status} />
        <span className="text-muted">{t(`statusMeanings.${status}`)}</span>
      </p>
      <dl className="mt-1">
        {KINDS.map((kinds) => (
          <PlacesOfKind
            key={kinds[0]}
            label={t(`placeKinds.${kinds[0]}`)}
            places={where.filter((place) => kinds.some((kind) => place.startsWith(`${kind}:`)))}
          />
        ))}
      </dl>
    </section>
  );
}

function PlacesOfKind({ label, places }: Readonly<{ label: string; places: readonly ClausePlace[] }>) {
  const t = useTranslations();
  if (places.length === 0) return null;
  return (
    <div className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-4 py-0.5">
      <dt className="text-muted">{label}</dt>
      <dd>
        <ul className="flex flex-wrap gap-x-4">
          {places.map((place) => {
            const [kind = "", name = ""] = place.split(":");
            const words =
              kind === "paper" ? `document.kinds.${CLAUSE_PLACES[place]}` : `clause.places.${kind}.${name}`;
            return <li key={place}>{t(words)}</li>;
          })}
        </ul>
      </dd>
    </div>
  );
}
