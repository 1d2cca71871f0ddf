import "./field";
