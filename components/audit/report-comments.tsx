import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";

export type CommentShown = Readonly<{
  number: number;
  comment: string;
  commentedBy: string;
  commentedOn: string;
}>;

/** What the client said of the report, one under the other: who, when, in its own words. */
export function ReportComments({ comments }: Readonly<{ comments: readonly CommentShown[] }>) {
  const t = useTranslations("conduct.report");
  return (
    <ol className="space-y-3" aria-label={t("comments")}>
      {comments.map(({ number, comment, commentedBy, commentedOn }) => (
        <li key={number}>
          <span className="break-words whitespace-pre-line">{comment}</span>
          <span className="block text-sm text-muted">
            {commentedBy} · <PlainDay date={commentedOn} />
          </span>
        </li>
      ))}
    </ol>
  );
}
