import "../../jobs/work";
