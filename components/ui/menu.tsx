"use client";

import { Check } from "lucide-react";
import { Link } from "@/components/ui/link";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly href?: string | undefined;
  readonly onSelect?: (() => void) | undefined;
  readonly checked?: boolean | undefined;
  /** Several may be chosen one after the other. */
  readonly staysOpen?: boolean | undefined;
  readonly danger?: boolean | undefined;
}

type MenuProps = Readonly<{
  /** The element that opens the menu: one Button or IconButton. */
  trigger: ReactNode;
  label?: ReactNode;
  items: readonly MenuItem[];
}>;

const itemClass = (item: MenuItem) =>
  classNames(
    "target flex items-center gap-2 rounded-sm px-3 py-1.5 outline-none data-highlighted:bg-hover",
    item.danger === true && "text-bad",
    item.checked === true && item.staysOpen !== true && "font-semibold",
  );

export function Menu({ trigger, label, items }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-40 min-w-44 rounded-md border border-line bg-surface p-1 shadow-panel"
        >
          {label !== undefined && (
            <DropdownMenu.Label className="px-3 py-1.5 text-sm text-muted">{label}</DropdownMenu.Label>
          )}
          {items.map((item) => (
            <Entry key={item.key} item={item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Entry({ item }: Readonly<{ item: MenuItem }>) {
  const className = itemClass(item);
  const onSelect = (event: Event): void => {
    if (item.staysOpen === true) event.preventDefault();
    item.onSelect?.();
  };
  if (item.href !== undefined)
    return (
      <DropdownMenu.Item asChild className={className}>
        <Link href={item.href}>
          {item.icon}
          {item.label}
        </Link>
      </DropdownMenu.Item>
    );
  if (item.checked === undefined)
    return (
      <DropdownMenu.Item className={className} onSelect={onSelect}>
        {item.icon}
        {item.label}
      </DropdownMenu.Item>
    );
  return (
    <DropdownMenu.CheckboxItem checked={item.checked} className={className} onSelect={onSelect}>
      <Check aria-hidden className={item.checked ? "size-4" : "invisible size-4"} />
      {item.icon}
      {item.label}
    </DropdownMenu.CheckboxItem>
  );
}
