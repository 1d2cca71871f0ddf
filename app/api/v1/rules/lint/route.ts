export { lintUploadedRule as POST } from "@/lib/http/raw-files";
