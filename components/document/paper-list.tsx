import { FileText } from "lucide-react";
import { Moment } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import { DocumentLink, type LinkedDocument } from "./document-link";

type Paper = LinkedDocument & Readonly<{ createdAt: string }>;

/** Papers to open, the newest first; nothing where there are none. */
export function PaperList({ title, papers }: Readonly<{ title: string; papers: readonly Paper[] }>) {
  if (papers.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id} className="flex flex-wrap items-center gap-x-3 border-b border-line py-2">
            <FileText aria-hidden className="size-4 shrink-0 text-muted" />
            <DocumentLink document={paper} />
            <span className="ml-auto text-sm text-muted">
              <Moment at={paper.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
