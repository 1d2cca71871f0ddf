export { downloadDossier as POST } from "@/lib/http/raw-files";
