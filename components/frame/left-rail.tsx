"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { currentItem, type NavigationSection } from "@/components/frame/navigation";
import { classNames } from "@/components/ui/class-names";
import { Count } from "@/components/ui/count";

type LeftRailProps = Readonly<{ sections: readonly NavigationSection[]; onNavigate?: () => void }>;

export function LeftRail({ sections, onNavigate }: LeftRailProps) {
  const t = useTranslations("frame");
  const current = currentItem(sections, usePathname());
  return (
    <nav aria-label={t("navigation")} className="flex flex-col gap-5">
      {sections.map((section) => (
        <div key={section.key}>
          {section.title !== undefined && (
            <h2 className="px-3 pb-1 text-xs font-medium text-muted">{section.title}</h2>
          )}
          <ul>
            {section.items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  aria-current={item.href === current ? "page" : undefined}
                  {...(onNavigate ? { onClick: onNavigate } : {})}
                  className={classNames(
                    "target flex items-center gap-2.5 rounded-md px-3 py-1.5 [&_svg]:size-4 [&_svg]:shrink-0",
                    item.href === current
                      ? "bg-accent-soft font-semibold text-accent"
                      : "text-ink hover:bg-hover [&_svg]:text-muted",
                  )}
                >
                  {item.icon}
                  <span className="min-w-0 flex-1">{item.label}</span>
                  {item.count !== undefined && item.count > 0 && <Count value={item.count} />}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
