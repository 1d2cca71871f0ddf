import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/env";
import type { Mail } from "./mail";

const PATIENCE_MS = 20_000;

let transport: Transporter | undefined;

const connected = (url: string): Transporter =>
  (transport ??= createTransport(url, {
    from: env().MAIL_FROM,
    // Text only, and nothing fetched on the way: no mail of ours carries a file or an address to load.
    disableFileAccess: true,
    disableUrlAccess: true,
  }));

/** Hands a mail to the server of SMTP_URL; resolves when that server has taken it. */
export const sendBySmtp = async (smtpUrl: string, { to, subject, text }: Mail): Promise<void> => {
  const sending: Promise<unknown> = connected(smtpUrl).sendMail({ to, subject, text });
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The mail server did not answer in time")), PATIENCE_MS);
  });
  try {
    await Promise.race([sending, patience]);
  } finally {
    clearTimeout(timer);
  }
};
