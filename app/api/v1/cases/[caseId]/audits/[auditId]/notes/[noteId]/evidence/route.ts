export { uploadEvidence as POST } from "@/lib/http/raw-files";
