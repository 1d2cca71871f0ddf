import { FileText } from "lucide-react";
import { DocumentLink, type LinkedDocument } from "./document-link";

/** Documents in a list, each as PDF and Word. */
export function DocumentLinks({ documents }: Readonly<{ documents: readonly LinkedDocument[] }>) {
  return (
    <ul className="flex flex-col">
      {documents.map((document) => (
        <li key={document.id} className="flex items-start gap-2 border-b border-line py-2">
          <FileText aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
          <DocumentLink document={document} />
        </li>
      ))}
    </ul>
  );
}
