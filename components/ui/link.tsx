import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside the product. It fetches its page when it is followed and not when it comes into view: every page is
 * made for its reader from the database, and one page shows some twenty links.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
