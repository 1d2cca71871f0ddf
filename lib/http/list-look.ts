import { cookies } from "next/headers";
import type { ListName } from "@/lib/domain/list/list-forms";
import {
  DENSITY_COOKIE,
  hiddenCookie,
  toDensity,
  toHidden,
  type ListLook,
} from "@/lib/domain/list/list-look";

/** How this reader has chosen to look at a list. */
export const readListLook = async (list: ListName): Promise<ListLook> => {
  const kept = await cookies();
  return {
    density: toDensity(kept.get(DENSITY_COOKIE)?.value),
    hidden: toHidden(kept.get(hiddenCookie(list))?.value),
  };
};
