import { Link } from "@/components/ui/link";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Spinner } from "@/components/ui/spinner";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: "medium" | "small" | undefined;
  readonly icon?: ReactNode;
}

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border-edge bg-surface text-ink hover:bg-hover",
  quiet: "border-transparent text-accent hover:bg-hover",
  danger: "border-transparent bg-bad text-on-bad hover:opacity-90",
};

export const buttonClass = ({ variant = "secondary", size = "medium" }: Look): string =>
  classNames(
    "target inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap",
    "transition-colors duration-100 disabled:border-line disabled:bg-subtle disabled:text-muted",
    "aria-disabled:border-line aria-disabled:bg-subtle aria-disabled:text-muted",
    size === "medium" ? "min-h-9 px-4" : "min-h-7 px-3 text-sm",
    VARIANTS[variant],
  );

type ButtonProps = Readonly<Look & ComponentProps<"button"> & { busy?: boolean | undefined }>;

const swallow = (event: MouseEvent): void => {
  event.preventDefault();
};

/** While it is busy it takes no press, but stays where the focus is: a disabled button would lose it. */
export function Button({
  variant,
  size,
  icon,
  busy,
  className,
  children,
  type,
  onClick,
  ...rest
}: ButtonProps) {
  const isBusy = busy === true;
  return (
    <button
      {...rest}
      type={type ?? "button"}
      aria-disabled={isBusy ? true : undefined}
      aria-busy={busy}
      onClick={isBusy ? swallow : onClick}
      className={classNames(buttonClass({ variant, size }), className)}
    >
      {isBusy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

type LinkButtonProps = Readonly<Look & ComponentProps<typeof Link>>;

export function LinkButton({ variant, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classNames(buttonClass({ variant, size }), className)}>
      {icon}
      {children}
    </Link>
  );
}

type IconButtonProps = Readonly<
  Omit<ComponentProps<"button">, "children"> & { label: string; icon: ReactNode }
>;

/** A button of one icon; its name is read aloud and shown on hover. */
export function IconButton({ label, icon, className, type, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      aria-label={label}
      title={label}
      className={classNames(
        "target-square inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink disabled:opacity-50",
        className,
      )}
    >
      {icon}
    </button>
  );
}
