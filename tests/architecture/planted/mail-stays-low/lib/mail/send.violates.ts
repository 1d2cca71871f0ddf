import "../data/outbox-store";
