import "../../lib/audit-log/append";
