import "../usecases/submit";
