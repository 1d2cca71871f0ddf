export { downloadDocumentExample as GET } from "@/lib/http/raw-files";
