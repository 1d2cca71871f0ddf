import "../audit-log/append";
