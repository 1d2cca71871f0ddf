import { interpretationStore } from "@/lib/data/interpretation-store";
import { confirmedOf, type ConfirmedInterpretation } from "@/lib/domain/interpretation/interpretation-record";
import type { Context } from "../framework/context";

/** The readings that the body has confirmed as of now: pages show them, papers freeze them. */
export const confirmedInterpretations = async ({
  db,
}: Pick<Context, "db">): Promise<readonly ConfirmedInterpretation[]> =>
  confirmedOf(await interpretationStore.records(db));
